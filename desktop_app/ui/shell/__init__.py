"""What stands around the pages of the main window."""

"""The help pages and their window."""

"""What is on the screen, on paper: printed, or saved as a PDF."""

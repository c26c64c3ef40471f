"""The tour: the real window driven through the main jobs, with a picture of every screen."""

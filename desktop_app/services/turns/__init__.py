"""Syncing by itself: turns that a person agreed to, and how each account stands since it was last compared."""

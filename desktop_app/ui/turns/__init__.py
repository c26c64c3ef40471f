"""Syncing by itself: how an account stands, the switch, and what is told of it in the window."""

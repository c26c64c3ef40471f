"""A run while it goes on, and what came of it."""

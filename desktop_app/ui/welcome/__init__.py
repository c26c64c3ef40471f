"""The first page of a new profile."""

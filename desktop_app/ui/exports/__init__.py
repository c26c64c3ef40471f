"""Saving contacts as a file: what goes into it, where it goes, and how far it is."""

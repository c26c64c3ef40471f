"""Accounts: the list, and the form by which one is added, tested and changed."""

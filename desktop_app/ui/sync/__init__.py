"""The sync of an account with *Our contacts*: looking, choosing, reviewing, carrying out."""

"""Keeping *Our contacts* and an account in step: looking, deciding, noting what both agree on."""

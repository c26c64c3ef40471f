"""Kindful's API v1 for customers, as far as it concerns contacts."""

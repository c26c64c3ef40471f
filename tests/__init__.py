"""Tests speak of behaviour and go through real parts."""

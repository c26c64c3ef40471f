"""Kulea's REST API: contacts and what happened with them."""

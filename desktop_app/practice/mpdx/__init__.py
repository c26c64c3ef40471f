"""MPDX as a practice CRM: its API version 2 in JSON:API, with two account lists and the organisation over them."""

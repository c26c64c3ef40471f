"""The duplicate finder: groups of records that are probably one person, side by side, and what can be done with them."""

"""The mirror: who will be gone from a list, and what must be true before anybody is."""

"""The mirror: who will be deleted from a list, and what must be true before anybody is."""

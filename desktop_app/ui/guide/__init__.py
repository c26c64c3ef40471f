"""The guided round: from a practice list to an undone mirror."""

"""Qt models over what `core` and the services hold: they keep positions, never copies."""

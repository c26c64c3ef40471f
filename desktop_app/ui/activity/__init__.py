"""Everything this program has changed, newest first."""

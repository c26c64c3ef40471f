"""Importing a file step by step, up to the plan that is reviewed."""

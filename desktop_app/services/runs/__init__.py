"""Carrying plans out, and what became of them: the runner, live runs, history, and the plans that take runs back."""

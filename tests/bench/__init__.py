"""Measurements of what the program promises, beside the other way of doing the same.

``python -m tests.bench`` runs the rows of all modules in this package. A row has two sides that do the same job; both
are measured in turn, several times, in one process, and what counts is the ratio of their medians: times drift between
runs, ratios hardly do.
"""

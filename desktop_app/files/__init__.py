"""Spreadsheets in and out: rows with their line numbers, encodings, column mapping, result files."""

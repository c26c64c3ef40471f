"""The windows: the only room that imports PySide6."""

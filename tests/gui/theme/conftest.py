"""The look in force for each test of this folder: light, and nothing left over from another test."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme import Theme, apply


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    """The light scheme, applied."""
    return apply(qapp, "light")

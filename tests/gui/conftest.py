"""Windows look light in each test, whatever the one before did."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme import apply


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    apply(qapp, "light")

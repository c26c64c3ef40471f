"""Windows look light in each test, whatever the one before did; and nothing of it is left when the next one begins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme import apply


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    apply(qapp, "light")
    yield
    for widget in qapp.topLevelWidgets():  # each of them would be restyled by every test that follows
        widget.hide()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

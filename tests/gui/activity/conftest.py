"""The look in force for each test of this folder, and garbage collected where Qt's objects live."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.aio.garbage import Garbage
from desktop_app.ui.theme import apply


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    apply(qapp, "light")
    garbage = Garbage(qapp)
    yield
    garbage.stop()
    garbage.deleteLater()
    gc.collect()  # the loop of this test, before a thread of the next one finds it

"""PySide6 6.12.0 gives away references to None and True that it does not own; CPython 3.11 then aborts.

Every call lowers the count by one, so a few hundred calls show the drift long before the interpreter dies of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

CALLS = 200
OTHERS = 50  # what the interpreter itself may take or give meanwhile


class Bell(QObject):
    rung = Signal()
    moved = Signal(bool)


class Empty(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None


def emitting() -> Callable[[], object]:
    bell = Bell()
    bell.rung.connect(lambda: None)
    return lambda: (bell.rung.emit(), bell.objectName())


def emitting_to_nobody() -> Callable[[], object]:
    bell = Bell()
    return lambda: (bell.rung.emit(), bell.moved.emit(False), bell.moved.emit(True))


def connecting() -> Callable[[], object]:
    bell = Bell()

    def listen() -> None:
        return None

    return lambda: (bell.rung.connect(listen), bell.rung.disconnect(listen))


def asking_a_model() -> Callable[[], object]:
    model = Empty()
    index = model.index(0, 0)
    return lambda: (index.data(), model.data(index), model.setData(index, None))


def setting_a_property() -> Callable[[], object]:
    bell = Bell()
    return lambda: (bell.setObjectName("bell"), bell.blockSignals(False), bell.setProperty("spare", None))


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from CPython 3.12 on, None, True and False are immortal")
@pytest.mark.parametrize("way", [emitting, emitting_to_nobody, connecting, asking_a_model, setting_a_property])
def test_calls_into_qt_keep_the_references_to_none_true_and_false(
    qapp: object, way: Callable[[], Callable[[], object]]
) -> None:
    call = way()
    call()
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(constant) for constant in (None, True, False)]
    drift = dict(zip(("None", "True", "False"), (b - a for a, b in zip(before, after, strict=True)), strict=True))
    assert all(abs(change) < OTHERS for change in drift.values()), drift

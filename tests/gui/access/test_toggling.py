"""What a screen reader's own command does to our buttons: the same as a click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.widgets import Choice, ChoiceCards, ColourSwatches, SegmentedChoice, TileRow
from desktop_app.ui.widgets.choices import CardChoice

MAKERS: dict[str, Callable[[], Any]] = {
    "segments": lambda: SegmentedChoice([Choice("a", "A"), Choice("b", "B")]),
    "cards": lambda: ChoiceCards([CardChoice("a", "A", "a", "#2B6CB0"), CardChoice("b", "B", "b", "#2B6CB0")]),
    "colours": ColourSwatches,
    "tiles": TileRow,
}


@pytest.fixture(params=MAKERS, ids=str)
def row(request, qtbot) -> Any:
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    made.show()
    return made


def command(button: QWidget) -> None:
    """The first thing that a screen reader can do with a button."""
    reader = QAccessible.queryAccessibleInterface(button)
    action = reader.actionInterface()
    action.doAction(action.actionNames()[0])


def test_a_command_chooses_and_says_so_once(row):
    told: list[str] = []
    row.chosen.connect(told.append)
    button = row.findChildren(QAbstractButton)[1]
    command(button)
    assert button.isChecked()
    assert len(told) == 1
    button = row.findChildren(QAbstractButton)[0]
    button.click()
    assert button.isChecked()
    assert len(told) == 2


def test_what_the_program_checks_is_not_told(row):
    told: list[str] = []
    row.chosen.connect(told.append)
    row.findChildren(QAbstractButton)[1].setChecked(True)
    assert told == []

"""Rows of a list are copied as a table, and a page that cannot be written says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.widgets import TableView


@pytest.fixture
def table(qtbot):
    view = TableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.setHorizontalHeaderLabels(["Name", "City", "Secret"])
    for row in (("Anna <Berg>", "Köln", "x"), ("=1+1", "Bad\tEms", "y"), ("Carl", "Bonn", "z")):
        model.appendRow([QStandardItem(cell) for cell in row])
    view.setModel(model)
    view.setColumnHidden(2, True)
    view.horizontalHeader().moveSection(1, 0)
    return view


def test_selected_rows_are_copied_as_they_are_shown(table):
    table.selectAll()
    table.selectionModel().select(
        table.model().index(2, 0),
        table.selectionModel().SelectionFlag.Deselect | table.selectionModel().SelectionFlag.Rows,
    )
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == "Köln\tAnna <Berg>\nBad Ems\t'=1+1"
    assert "<th>City</th><th>Name</th>" in copied.html()
    assert "<td>Anna &lt;Berg&gt;</td>" in copied.html()


def test_nothing_selected_leaves_the_clipboard_alone(table):
    QApplication.clipboard().setText("before")
    table.clearSelection()
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QApplication.clipboard().text() == "before"

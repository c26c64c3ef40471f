"""A screen reader that asks a scroll area for a child too many gets nothing, and the program goes on."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea

from desktop_app.ui.widgets.readable import make_scroll_areas_safe


def test_a_child_too_many_is_none(qapp):
    make_scroll_areas_safe()
    area = QScrollArea()
    area.setWidget(QLabel("in it"))
    area.show()
    interface = QAccessible.queryAccessibleInterface(area)
    assert interface.childCount() > 0
    assert interface.child(interface.childCount()) is None
    viewport = interface.child(0)
    assert viewport.child(0).text(QAccessible.Text.Name) == "in it"
    area.deleteLater()

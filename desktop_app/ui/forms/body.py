"""What lies between the head and the foot of a record form: what is said about the whole record, and its sections."""

from __future__ import annotations

from functools import partial
from typing import Literal

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.forms.sections import Sections
from desktop_app.ui.theme.tokens import MARGIN
from desktop_app.ui.widgets import Banner


class RecordBody(QWidget):
    """Scrolls the `sections` below a banner. Undo and redo are keys of all fields together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections = Sections(self)
        self._banner = Banner("problem", parent=self)
        self._said = QWidget(self)
        around = QVBoxLayout(self._said)
        around.setContentsMargins(MARGIN, 12, MARGIN, 0)
        around.addWidget(self._banner)
        self._said.hide()
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.sections)
        scroll.viewport().setAutoFillBackground(False)
        self.sections.setAutoFillBackground(False)
        scroll.verticalScrollBar().rangeChanged.connect(self._end_banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._said)
        column.addWidget(scroll, 1)

    def add_keys(self, form: QWidget) -> None:
        """Let undo and redo work wherever in `form` the keyboard is."""
        for key, back in ((QKeySequence.StandardKey.Undo, True), (QKeySequence.StandardKey.Redo, False)):
            shortcut = QShortcut(form)
            shortcut.setKeys(key)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, back=back))

    def say(self, kind: Literal["info", "problem"], words: str, more: str = "") -> None:
        """Something about the whole record, above it."""
        self._banner.show_message(kind, words, more)
        self._said.show()

    def hush(self) -> None:
        """What was said is over."""
        self._said.hide()

    def to_top(self) -> None:
        """Show the first fields."""
        self._scroll.verticalScrollBar().setValue(0)

    def reveal(self, key: str) -> None:
        """Scroll to a field, once the form has its new heights: the first turn of the loop lays it out, and the second its
        frame."""
        line, bar = self.sections.line(key), self._scroll.verticalScrollBar()

        def scroll() -> None:
            bar.setValue(line.mapTo(self.sections, QPoint(0, -12)).y())

        QTimer.singleShot(0, line, lambda: QTimer.singleShot(0, line, scroll))

    def _step(self, *, back: bool) -> None:
        """Take the last edit back, or do it again, where it can be seen; not while the record is being saved."""
        if self.sections.isEnabled() and (key := self.sections.step(back=back)) is not None:
            self._scroll.ensureWidgetVisible(self.sections.line(key))

    @Slot(int, int)
    def _end_banner(self, _least: int, most: int) -> None:
        """The banner ends where the fields do."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self._said.setContentsMargins(0, 0, bar, 0)

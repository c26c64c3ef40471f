"""The footer of a sync: what all lines come to, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.choosing import Going
from desktop_app.ui.sync import words
from desktop_app.ui.sync.lines import Found
from desktop_app.ui.widgets import Button, ElidedLabel, Footer

_QUIET = frozenset({Going.LEAVE, Going.PART})  # nothing is written on either side


class Sums(Footer):
    """`back_asked` and `review_asked`."""

    back_asked = Signal()
    review_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sum = ElidedLabel("", bold=True, parent=self)
        self._open = ElidedLabel("", "body", "conflict", parent=self)
        self.add_out(self._open)
        self.add_out(self._sum)
        self._back = Button(self.tr("Back"), parent=self)
        self._back.clicked.connect(self.back_asked)
        self._go = Button(self.tr("Review…"), "primary", parent=self)
        self._go.clicked.connect(self.review_asked)
        self.add(self._back)
        self.add(self._go)
        self.show_nothing(looking=True)

    def show_nothing(self, *, looking: bool) -> None:
        """There are no lines (yet)."""
        for widget in (self._sum, self._open, self._go):
            widget.hide()
        self._back.setText(self.tr("Cancel") if looking else self.tr("Back"))

    def show_sums(self, found: Found, *, stale: bool) -> None:
        """What the lines come to; nothing goes on from lists that are old."""
        self._sum.setText(words.summary(found.goings))
        self._sum.setVisible(bool(self._sum.text()))
        self._open.setText(words.still_open(found.open) if found.open else "")
        self._open.setVisible(bool(found.open))
        self._go.show()
        acts = any(count for what, count in found.goings.items() if what not in _QUIET)
        decided = found.leaving > 0 or found.goings[Going.PART] > 0
        self._go.setText(self.tr("Keep these decisions") if decided and not acts else self.tr("Review…"))
        self._go.setEnabled((acts or decided) and not stale)
        self._back.setText(self.tr("Back"))

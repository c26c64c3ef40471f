"""The buttons of somebody who would go: look at them, keep them, say which row is theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.likeness import Nearest
from desktop_app.ui.widgets import Button

_GAP = 6


class Deciding(QWidget):
    """`look`, `keep` and `link`, in line from row to row whatever stands on them."""

    def __init__(self, change: Change, near: Nearest | None, row: QWidget) -> None:
        super().__init__(row)
        self.look = Button("", "quiet", "eye", small=True, parent=self)
        self.keep = Button("", small=True, parent=self)
        self.link = Button("", small=True, parent=self)
        self._look_words, self._undo_words = self.tr("Look"), self.tr("Undo")
        usual, sure = (self.tr("Keep"), self.tr("Link to row…")), (self.tr("Keep as it is"), self.tr("Same person"))
        self._beside, self._below = self._lanes(sure, usual)
        self._keep_words = usual[0]
        _tell(self.look, self.tr("Look at {name}").format(name=change.name))
        exact = near is not None and near.exact
        if near is not None and near.exact:
            self.link.setText(sure[1])
            _tell(self.link, self.tr("Same person as row {row}").format(row=near.row))
        if near is not None and change.kind is Kind.REPLACED:
            self._keep_words = sure[0]
            _tell(self.keep, self.tr("Keep as it is, ignore row {row}").format(row=near.row))
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out((self.link, self.keep) if exact else (self.keep, self.link))

    @property
    def every(self) -> tuple[Button, ...]:
        """All of them."""
        return self.look, self.keep, self.link

    def fit(self, *, wide: bool) -> int:
        """Stand in one line where there is room. Returns the width that all need, in px."""
        self.look.setText(self._look_words if wide else "")
        self._two.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.setFixedWidth(self.look.sizeHint().width() + _GAP + (self._beside if wide else self._below))
        return self.width()

    def show_kept(self, kept: bool, *, links: bool) -> None:
        """Show what can be done with somebody who stays after all, or goes; `links`: there is a row that may be theirs."""
        self.keep.setText(self._undo_words if kept else self._keep_words)
        self.keep.setAccessibleName("" if kept else self.keep.toolTip())
        self.link.setVisible(links and not kept)

    def _lanes(self, *pairs: tuple[str, str]) -> tuple[int, int]:
        """The room for the two that decide, beside and below each other; the last pair stands on them then."""
        widths: list[tuple[int, int]] = []
        for keep, link in pairs:
            self.keep.setText(keep)
            self.link.setText(link)
            widths.append((self.keep.sizeHint().width(), self.link.sizeHint().width()))
        return max(map(sum, widths)) + _GAP, max(map(max, widths))

    def _lay_out(self, two: tuple[Button, Button]) -> None:
        self._two.setSpacing(_GAP)
        for button in two:
            self._two.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.look)
        row.addLayout(self._two)
        row.setAlignment(self._two, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)


def _tell(button: Button, words: str) -> None:
    """Say in full what a button does, to whoever points at it or hears it."""
    button.setToolTip(words)
    button.setAccessibleName(words)

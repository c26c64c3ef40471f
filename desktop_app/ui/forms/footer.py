"""The foot of the record form."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.theme.tokens import MARGIN
from desktop_app.ui.widgets import Button, IconText, Panel, announce


class RecordFooter(Panel):
    """How many changes there are, and *Discard*, *Review…*, *Save*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(sides=("top",), parent=parent)
        self.setFixedHeight(theme().height("footer"))
        self._note = IconText("", "", "text2", type="body", size=16, parent=self)
        self.discard = Button(self.tr("Discard"), parent=self)
        self.review = Button(self.tr("Review…"), parent=self)
        self.save = Button(self.tr("Save"), "primary", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 1, MARGIN, 0)
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        for button in (self.discard, self.review, self.save):
            row.addWidget(button)
        self.show_count(0, new=False, saving=False)

    def show_count(self, changes: int, *, new: bool, saving: bool) -> None:
        """How many fields were changed, or that they are on their way."""
        if saving:
            self.show_note(self.tr("Saving…"), "hourglass", "changed")
        elif changes:
            words = self.tr("%n changes", None, changes)
            self.show_note(words, "", "text")  # no icon: the words need the room beside three buttons
            announce(self, words)
        else:
            self.show_note("" if new else self.tr("No changes"))
        self.review.setVisible(bool(changes))
        self.discard.show()
        self.save.show()
        self.save.setEnabled(bool(changes) and not saving)
        self.review.setEnabled(not saving)
        self.discard.setEnabled((bool(changes) or new) and not saving)
        self.discard.setText(self.tr("Cancel") if new else self.tr("Discard"))

    def show_fixed(self) -> None:
        """Nothing can be changed here: there is nothing to save either."""
        for button in (self.discard, self.review, self.save):
            button.hide()
        self.show_note(self.tr("Only to look at"), "eye")

    def show_note(self, text: str, icon: str = "", token: str = "text2") -> None:
        """Say how it stands."""
        self._note.set(icon, text, token)
        self._note.setToolTip(text)
        if icon:
            announce(self, text)

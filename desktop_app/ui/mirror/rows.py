"""One person who would go: name over e-mail, why over its proof, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import FieldSet
from desktop_app.core.likeness import Nearest
from desktop_app.ui.mirror.deciding import Deciding
from desktop_app.ui.mirror.ids import Ids
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import ElidedLabel, Panel, WrapLabel
from desktop_app.ui.words import spoken, told_apart

_WIDE = 860  # px of a row in which every button has its word
_TOP, _BOTTOM = 4, 5
_LEFT, _RIGHT, _BETWEEN = 16, 18, 16


class PersonRow(Panel):
    """Shows `change`, a removed or replaced person. K keeps, L links, O opens; `entered` comes with the focus.

    `near` is the row most like them, `links` whether there is any row that they could be linked to, `crm` what the CRM
    is called. Signals carry the contact's id. Nothing but the ground is there until `fill`: there may be hundreds of
    rows, and just some can be seen.
    """

    keep_asked = Signal(str, bool)
    link_asked = Signal(str)
    same_asked = Signal(str, int)
    look_asked = Signal(str)
    entered = Signal(object)

    def __init__(
        self, change: Change, near: Nearest | None, fields: FieldSet, *, crm: str, links: bool, parent: QWidget
    ) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        self.contact = change.contact or ""
        self._change, self._near, self._fields, self._crm, self._links = change, near, fields, crm, links
        self._kept = self._current = False
        self._parts: _Parts | None = None
        two_lines = theme().metrics().height() + max(theme().metrics("small").height(), theme().height("diff"))
        self._least = max(theme().height("mirror_row"), two_lines + _TOP + _BOTTOM)
        self.setFixedHeight(self._least)
        self.set_current(False)
        self.show_kept(False)

    def fill(self) -> None:
        """Put in what is to be seen, if it is not there yet."""
        if self._parts is None:
            self._parts = _Parts(self, self._change, self._near, self._fields, self._crm)
            buttons = self._parts.buttons
            buttons.keep.clicked.connect(lambda: self.keep_asked.emit(self.contact, not self._kept))
            buttons.link.clicked.connect(self._link)
            buttons.look.clicked.connect(lambda: self.look_asked.emit(self.contact))
            self.set_current(self._current)
            self.show_kept(self._kept)

    @property
    def kept(self) -> bool:
        return self._kept

    def show_kept(self, kept: bool) -> None:
        """Show that the person stays after all, or goes."""
        self._kept = kept
        reason, proof = self._words()
        self.setAccessibleName(f"{self._change.name}, {reason}, {proof}")
        if self._parts is not None:
            self._parts.words.say(reason, proof, kept=kept)
            self._parts.buttons.show_kept(kept, links=self._links)
            self._fit()

    def set_current(self, current: bool) -> None:
        """The current row and its buttons can be reached with Tab; the others with the arrow keys."""
        self._current = current
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        for widget in (self, *(self._parts.buttons.every if self._parts is not None else ())):
            widget.setFocusPolicy(policy)

    def _words(self) -> tuple[str, str]:
        """Why over its proof."""
        if self._kept and self._change.kind is Kind.REPLACED:
            words = self.tr("Stays as it is in the list; row {row} is left out")
            return self.tr("Kept"), words.format(row=self._change.row)
        if self._kept:
            return self.tr("Kept"), self.tr("Stays although no row is theirs")
        if self._near is None:
            return self.tr("Missing from your file"), spoken(self._change.why)
        return spoken(self._near.reason), spoken(self._near.proof)

    def _link(self) -> None:
        """The row that surely is theirs, or the one that is chosen then."""
        if self._near is not None and self._near.exact:
            self.same_asked.emit(self.contact, self._near.row)
        else:
            self.link_asked.emit(self.contact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need: nobody is removed for a reason that cannot be read."""
        if self._parts is not None:
            self.setFixedHeight(max(self._least, self._parts.fit(self.width()) + _TOP + _BOTTOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_K:
            self.keep_asked.emit(self.contact, not self._kept)
        elif event.key() == Qt.Key.Key_L and self._links and not self._kept:
            self.link_asked.emit(self.contact)
        elif event.key() == Qt.Key.Key_O:
            self.look_asked.emit(self.contact)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_look(fill="accentSoft", bar="accent")
        self.entered.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_look(fill="surface", bar="")


class _Words:
    """The words of a row: who it is, why they go, and its proof."""

    def __init__(self, row: PersonRow, change: Change, near: Nearest | None, fields: FieldSet, crm: str) -> None:
        self._name = ElidedLabel(change.name, bold=True, parent=row)
        self._told = WrapLabel(_breaking(told_apart(fields, change.before)), "small", "text2", parent=row)
        self._reason = WrapLabel(parent=row)
        self._proof = WrapLabel("", "small", "text2", parent=row)
        self._ids = Ids(near, fields, crm, row) if near is not None and near.id_there else None
        self.who = _column(self._name, self._told)
        self.why = _column(self._reason, self._proof, *([] if self._ids is None else [self._ids]))

    def fit(self, width: int) -> int:
        """Take so much room on either side. Returns how high the words are then, in px."""
        below = self._proof.heightForWidth(width)
        if self._ids is not None and not self._ids.isHidden():
            below = self._ids.fit(width)
        who = self._name.sizeHint().height() + self._told.heightForWidth(width)
        return max(who, self._reason.heightForWidth(width) + below)

    def say(self, reason: str, proof: str, *, kept: bool) -> None:
        """Say why over its proof."""
        self._reason.setText(reason)
        self._reason.set_ink("new" if kept else "text")
        self._reason.set_bold(kept)
        self._proof.setText(proof)
        if self._ids is not None:
            self._ids.setVisible(not kept)
            self._proof.setVisible(kept)


class _Parts:
    """What is in a row: words and buttons."""

    def __init__(self, row: PersonRow, change: Change, near: Nearest | None, fields: FieldSet, crm: str) -> None:
        self.words = _Words(row, change, near, fields, crm)
        self.buttons = Deciding(change, near, row)
        line = QHBoxLayout(row)
        line.setContentsMargins(_LEFT, _TOP, _RIGHT, _BOTTOM)
        line.setSpacing(_BETWEEN)
        line.addLayout(self.words.who, 1)
        line.addLayout(self.words.why, 1)
        line.addWidget(self.buttons)

    def fit(self, width: int) -> int:
        """Take the room that a row of this width has. Returns how high all is then, in px."""
        lane = self.buttons.fit(wide=width >= _WIDE)
        half = max(1, (width - _LEFT - 2 * _BETWEEN - lane - _RIGHT) // 2)
        return max(self.words.fit(half), self.buttons.sizeHint().height())


def _breaking(words: str) -> str:
    """Words of which a long e-mail address may go on in the next line."""
    return words.replace("@", "\u200b@")


def _column(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    for part in parts:
        column.addWidget(part)
    return column

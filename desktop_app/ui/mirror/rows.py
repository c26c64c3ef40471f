"""One person who would go: name over e-mail, why over its proof, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.likeness import Nearest
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, DiffPainter, ElidedLabel, Panel, paint
from desktop_app.ui.widgets.diff import differing
from desktop_app.ui.words import label, spoken

NAME_WIDTH = 176
_GAP = 6


class PersonRow(Panel):
    """Shows `change`, a removed or replaced person. K keeps, L links, Up and Down go to the neighbours.

    `near` is the row most like them, `links` whether there is any row that they could be linked to. `crm` is what the
    CRM is called. Signals carry the contact's id.
    """

    keep_asked = Signal(str, bool)
    link_asked = Signal(str)
    entered = Signal(object)

    def __init__(
        self, change: Change, near: Nearest | None, fields: FieldSet, *, crm: str, links: bool, parent: QWidget
    ) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        self.contact = change.contact or ""
        self._change = change
        self._kept = False
        self.setMinimumHeight(theme().height("mirror_row"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._reason = ElidedLabel(bold=False, parent=self)
        self._proof = ElidedLabel("", "small", "text2", parent=self)
        self._ids = _Ids(near, fields, crm, self) if near is not None and near.id_there else None
        self._near = near
        self._keep = Button("", small=True, parent=self)
        self._keep.clicked.connect(lambda: self.keep_asked.emit(self.contact, not self._kept))
        self._link = Button(self.tr("Link to row…"), small=True, parent=self)
        self._link.clicked.connect(lambda: self.link_asked.emit(self.contact))
        self._links = links
        self._lay_out(str(fields.read(change.before, Common.EMAIL) or ""))
        self.set_current(False)
        self.show_kept(False)

    @property
    def kept(self) -> bool:
        return self._kept

    def show_kept(self, kept: bool) -> None:
        """Show that the person stays after all, or goes."""
        self._kept = kept
        reason, proof = self._words()
        self._reason.setText(reason)
        self._reason.set_ink("new" if kept else "text")
        self._reason.set_bold(kept)
        self._proof.setText(proof)
        if self._ids is not None:
            self._ids.setVisible(not kept)
            self._proof.setVisible(kept)
        self._keep.setText(self.tr("Do not keep") if kept else self.tr("Keep"))
        self._link.setVisible(self._links and not kept)
        self.setAccessibleName(f"{self._change.name}, {reason}, {proof}")

    def set_current(self, current: bool) -> None:
        """The current row and its buttons can be reached with Tab; the others with the arrow keys."""
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        for widget in (self, self._keep, self._link):
            widget.setFocusPolicy(policy)

    def lane(self) -> int:
        """How wide the buttons of a row can become, in px."""
        keep = theme().metrics("small").horizontalAdvance(self.tr("Keep")) + 22
        undo = theme().metrics("small").horizontalAdvance(self.tr("Do not keep")) + 22
        return max(keep + _GAP + self._link.sizeHint().width(), undo)

    def _words(self) -> tuple[str, str]:
        """Why over its proof."""
        if self._kept and self._change.kind is Kind.REPLACED:
            words = self.tr("Stays as it is in the list; row {row} is left out")
            return self.tr("Kept"), words.format(row=self._change.row)
        if self._kept:
            return self.tr("Kept"), self.tr("Stays in the list although no row is theirs")
        if self._near is None:
            return self.tr("Missing from your file"), spoken(self._change.why)
        return spoken(self._near.reason), spoken(self._near.proof)

    def _lay_out(self, email: str) -> None:
        who = QWidget(self)
        who.setFixedWidth(NAME_WIDTH)
        names = _column(who)
        names.addWidget(ElidedLabel(self._change.name, bold=True, parent=who))
        names.addWidget(ElidedLabel(email, "small", "text2", parent=who))
        why = _column()
        why.addWidget(self._reason)
        why.addWidget(self._proof)
        if self._ids is not None:
            why.addWidget(self._ids)
        buttons = QWidget(self)
        buttons.setFixedWidth(self.lane())
        does = QHBoxLayout(buttons)
        does.setContentsMargins(0, 0, 0, 0)
        does.setSpacing(_GAP)
        does.addWidget(self._keep)
        does.addWidget(self._link)
        does.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 18, 5)
        row.setSpacing(16)
        row.addWidget(who)
        row.addLayout(why, 1)
        row.addWidget(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_K:
            self.keep_asked.emit(self.contact, not self._kept)
        elif event.key() == Qt.Key.Key_L and self._link.isVisibleTo(self):
            self.link_asked.emit(self.contact)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_look(fill="accentSoft", bar="accent")
        self.entered.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_look(fill="surface", bar="")


def _column(parent: QWidget | None = None) -> QVBoxLayout:
    column = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return column


class _Ids(QWidget):
    """The two ids that differ: the one in the list, and the one in the file."""

    def __init__(self, near: Nearest, fields: FieldSet, crm: str, parent: QWidget) -> None:
        super().__init__(parent)
        field = fields.common(Common.EXTERNAL_ID)
        name = label(field) if field is not None else self.tr("Id")
        self._there, self._here = near.id_there, near.id_here
        self._before = self.tr("{field} in {crm}").format(field=name, crm=crm)
        self._between = self.tr("in your file")
        self._painter = DiffPainter(self.tr("empty"))
        self.setFixedHeight(theme().height("diff"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._before} {self._there}, {self._between} {self._here}")
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        words = theme().metrics("small")
        width = words.horizontalAdvance(self._before) + words.horizontalAdvance(self._between) + 4 * _GAP
        return QSize(width + sum(map(self._painter.value_width, (self._there, self._here))), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marked = differing(self._there, self._here)
        small = theme().metrics("small")
        words = small.horizontalAdvance(self._before) + small.horizontalAdvance(self._between) + 4 * _GAP
        limit = max(48, (self.width() - words) // 2)
        x = self._word(painter, 0, self._before)
        x += self._painter.paint_value(painter, x, 0, self._there, new=False, marked=marked.old, limit=limit) + _GAP
        x = self._word(painter, x, self._between)
        self._painter.paint_value(painter, x, 0, self._here, new=True, marked=marked.new, limit=limit)

    def _word(self, painter: QPainter, x: int, words: str) -> int:
        own = theme()
        rect = self.rect().adjusted(x, 0, 0, 0)
        paint.text(painter, rect, words, own.font("small"), "text2")
        return x + own.metrics("small").horizontalAdvance(words) + _GAP

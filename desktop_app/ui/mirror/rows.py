"""One person who would go: name over e-mail, why over its proof, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.likeness import Nearest
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, DiffPainter, ElidedLabel, Panel, WrapLabel, paint
from desktop_app.ui.widgets.diff import differing
from desktop_app.ui.words import label, spoken, told_apart

_WIDE = 860  # px of a row in which every button has its word
_GAP = 6
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
            self._parts.keep.clicked.connect(lambda: self.keep_asked.emit(self.contact, not self._kept))
            self._parts.link.clicked.connect(self._link)
            self._parts.look.clicked.connect(lambda: self.look_asked.emit(self.contact))
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
            self._parts.say(reason, proof, kept=kept, links=self._links)
            self._fit()

    def set_current(self, current: bool) -> None:
        """The current row and its buttons can be reached with Tab; the others with the arrow keys."""
        self._current = current
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        for widget in (self, *(self._parts.buttons if self._parts is not None else ())):
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


class _Parts(QObject):
    """What is in a row: words and buttons."""

    def __init__(self, row: PersonRow, change: Change, near: Nearest | None, fields: FieldSet, crm: str) -> None:
        super().__init__(row)
        self._reason = WrapLabel(parent=row)
        self._proof = WrapLabel("", "small", "text2", parent=row)
        self._ids = _Ids(near, fields, crm, row) if near is not None and near.id_there else None
        self.keep = Button("", small=True, parent=row)
        self.link = Button("", small=True, parent=row)
        self.look = Button("", "quiet", "eye", small=True, parent=row)
        _tell(self.look, self.tr("Look at {name}").format(name=change.name))
        keep, leave, link, same = (
            self.tr("Keep"),
            self.tr("Keep as it is"),
            self.tr("Link to row…"),
            self.tr("Same person"),
        )
        self._keep_words, self._undo_words = keep, self.tr("Undo")
        self._beside, self._below = self._lanes((keep, link), (leave, same))
        if near is not None and near.exact:
            self.link.setText(same)
            _tell(self.link, self.tr("Same person as row {row}").format(row=near.row))
        if near is not None and change.kind is Kind.REPLACED:
            self._keep_words = leave
            _tell(self.keep, self.tr("Keep as it is, ignore row {row}").format(row=near.row))
        self._look_words = self.tr("Look")
        self._name = ElidedLabel(change.name, bold=True, parent=row)
        self._told = WrapLabel(_breaking(told_apart(fields, change.before)), "small", "text2", parent=row)
        who = _column()
        who.addWidget(self._name)
        who.addWidget(self._told)
        why = _column()
        why.addWidget(self._reason)
        why.addWidget(self._proof)
        if self._ids is not None:
            why.addWidget(self._ids)
        self._buttons = QWidget(row)
        does = QHBoxLayout(self._buttons)
        does.setContentsMargins(0, 0, 0, 0)
        does.setSpacing(_GAP)
        does.addWidget(self.look)
        self._deciding = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._deciding.setSpacing(_GAP)
        exact = near is not None and near.exact
        for button in (self.link, self.keep) if exact else (self.keep, self.link):
            self._deciding.addWidget(button)
        does.addLayout(self._deciding)
        does.setAlignment(self._deciding, Qt.AlignmentFlag.AlignVCenter)
        does.addStretch(1)
        line = QHBoxLayout(row)
        line.setContentsMargins(_LEFT, _TOP, _RIGHT, _BOTTOM)
        line.setSpacing(_BETWEEN)
        line.addLayout(who, 1)
        line.addLayout(why, 1)
        line.addWidget(self._buttons)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """What can be pressed."""
        return self.look, self.keep, self.link

    def fit(self, width: int) -> int:
        """Take the room that a row of this width has. Returns how high the words are then, in px."""
        wide = width >= _WIDE
        self.look.setText(self._look_words if wide else "")
        self._deciding.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        lane = self.look.sizeHint().width() + _GAP + (self._beside if wide else self._below)
        self._buttons.setFixedWidth(lane)
        half = max(1, (width - _LEFT - 2 * _BETWEEN - lane - _RIGHT) // 2)
        below = self._proof.heightForWidth(half)
        if self._ids is not None and not self._ids.isHidden():
            below = self._ids.fit(half)
        who = self._name.sizeHint().height() + self._told.heightForWidth(half)
        return max(who, self._reason.heightForWidth(half) + below, self._deciding.sizeHint().height())

    def say(self, reason: str, proof: str, *, kept: bool, links: bool) -> None:
        """Say why over its proof, and what can be done."""
        self._reason.setText(reason)
        self._reason.set_ink("new" if kept else "text")
        self._reason.set_bold(kept)
        self._proof.setText(proof)
        if self._ids is not None:
            self._ids.setVisible(not kept)
            self._proof.setVisible(kept)
        self.keep.setText(self._undo_words if kept else self._keep_words)
        self.keep.setAccessibleName("" if kept else self.keep.toolTip())
        self.link.setVisible(links and not kept)

    def _lanes(self, *pairs: tuple[str, str]) -> tuple[int, int]:
        """The room for the two buttons that decide, beside and below each other, whatever stands on them: in line from
        row to row."""
        widths: list[tuple[int, int]] = []
        for keep, link in pairs:
            self.keep.setText(keep)
            self.link.setText(link)
            widths.append((self.keep.sizeHint().width(), self.link.sizeHint().width()))
        self.link.setText(pairs[0][1])
        return max(map(sum, widths)) + _GAP, max(map(max, widths))


def _tell(button: Button, words: str) -> None:
    """Say in full what a button does, to whoever points at it or hears it."""
    button.setToolTip(words)
    button.setAccessibleName(words)


def _breaking(words: str) -> str:
    """Words of which a long e-mail address may go on in the next line."""
    return words.replace("@", "\u200b@")


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
        self._before = self.tr("in {crm}").format(crm=crm)
        self._between = self.tr("in your file")
        self._painter = DiffPainter(self.tr("empty"))
        self._line = theme().height("diff")
        self.setFixedHeight(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}: {self._before} {self._there}, {self._between} {self._here}")
        self.setToolTip(self.accessibleName())

    def fit(self, width: int) -> int:
        """Stand in one line, or below each other where there is less room. Returns the height, in px."""
        self.setFixedHeight(self._line if self.sizeHint().width() <= width else 2 * self._line)
        return self.height()

    def sizeHint(self) -> QSize:
        words = theme().metrics("small")
        width = words.horizontalAdvance(self._before) + words.horizontalAdvance(self._between) + 4 * _GAP
        return QSize(width + sum(map(self._painter.value_width, (self._there, self._here))), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marked = differing(self._there, self._here)
        x = self._word(painter, 0, 0, self._before)
        x += (
            self._painter.paint_value(painter, x, 0, self._there, new=False, marked=marked.old, limit=self._room(x))
            + _GAP
        )
        below = self.height() - self._line
        x = self._word(painter, 0 if below else x, below, self._between)
        self._painter.paint_value(painter, x, below, self._here, new=True, marked=marked.new, limit=self._room(x))

    def _room(self, x: int) -> int:
        return max(48, self.width() - x)

    def _word(self, painter: QPainter, x: int, y: int, words: str) -> int:
        own = theme()
        rect = QRect(x, y, self.width() - x, self._line)
        paint.text(painter, rect, words, own.font("small"), "text2")
        return x + own.metrics("small").horizontalAdvance(words) + _GAP

"""The people who would go: deleted, or replaced by a row that would come in as a new person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.mirroring import Nearest
from desktop_app.ui.theme import MARKS, theme
from desktop_app.ui.widgets import Button, DiffValue, ElidedLabel, IconLabel, Label, Panel
from desktop_app.ui.words import spoken

SHOWN = 100
"""So many people of a section have rows here; all of them are on the page of names."""

_NAME_WIDTH = 176


class People(QScrollArea):
    """Both sections. Carries the contact's id: `keep_asked` (with whether to keep), `link_asked`; `all_asked` opens
    every name; `link_exact_asked` and `keep_all_asked` act on a whole section."""

    keep_asked = Signal(str, bool)
    link_asked = Signal(str)
    keep_all_asked = Signal()
    link_exact_asked = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_people(
        self,
        removed: Sequence[Change],
        replaced: Sequence[Change],
        kept: frozenset[str],
        nearest: Mapping[str, Nearest],
        fields: FieldSet,
        verb: str,
    ) -> None:
        """Show who would go. `verb` is what the CRM does to them, as a participle ("deleted")."""
        place = self.verticalScrollBar().value()
        ground = Panel(parent=self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if removed:
            going = [change for change in removed if change.contact not in kept]
            title = self.tr("Will be {verb} ({count})").format(verb=verb, count=len(going))
            whole = Button(self.tr("Keep all"), "link", parent=ground)
            whole.clicked.connect(self.keep_all_asked)
            whole.setVisible(bool(going))
            column.addWidget(_Heading(Kind.REMOVED, title, whole, ground))
            self._add_rows(column, removed, kept, nearest, fields)
        if replaced:
            whole = Button(self.tr("Link all exact matches"), "link", parent=ground)
            whole.clicked.connect(self.link_exact_asked)
            title = self.tr("Will be replaced ({count})").format(count=len(replaced))
            column.addWidget(_Heading(Kind.REPLACED, title, whole, ground))
            self._add_rows(column, replaced, kept, nearest, fields)
        column.addStretch(1)
        self.setWidget(ground)
        self.verticalScrollBar().setValue(place)

    def _add_rows(
        self,
        column: QVBoxLayout,
        changes: Sequence[Change],
        kept: frozenset[str],
        nearest: Mapping[str, Nearest],
        fields: FieldSet,
    ) -> None:
        for change in changes[:SHOWN]:
            row = PersonRow(change, change.contact in kept, nearest.get(change.contact or ""), fields)
            row.keep_asked.connect(self.keep_asked)
            row.link_asked.connect(self.link_asked)
            column.addWidget(row)
        if len(changes) > SHOWN:
            more = Button(self.tr("Show all %n names", "", len(changes)), "link")
            more.clicked.connect(self.all_asked)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)


class _Heading(Panel):
    """The name of a section with its number, and what can be done with all of it."""

    def __init__(self, kind: Kind, title: str, action: Button, parent: QWidget) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        mark = MARKS[kind.value]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 18, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel(mark.icon, mark.token, 16, self))
        row.addWidget(Label(title, "heading", mark.token, parent=self))
        row.addStretch(1)
        row.addWidget(action)


class PersonRow(Panel):
    """One person: name over e-mail, why over its proof, and what to do. K keeps, L links."""

    keep_asked = Signal(str, bool)
    link_asked = Signal(str)

    def __init__(
        self, change: Change, kept: bool, near: Nearest | None, fields: FieldSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(sides=("bottom",), parent=parent)
        self._contact = change.contact or ""
        self._kept = kept
        self._links = near is not None or change.kind is Kind.REPLACED
        self.setMinimumHeight(theme().height("mirror_row"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{change.name}, {spoken(change.why)}")
        email = fields.read(change.before, Common.EMAIL)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 18, 6)
        row.setSpacing(16)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(ElidedLabel(change.name, bold=True, parent=self))
        who.addWidget(ElidedLabel(str(email or ""), "small", "text2", parent=self))
        left = QWidget(self)
        left.setLayout(who)
        who.setContentsMargins(0, 0, 0, 0)
        left.setFixedWidth(_NAME_WIDTH)
        row.addWidget(left)
        row.addLayout(self._reasons(change, near), 1)
        for button in self._buttons(change):
            row.addWidget(button)

    def _reasons(self, change: Change, near: Nearest | None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        if self._kept:
            column.addWidget(Label(self.tr("Kept"), ink="new", bold=True, parent=self))
            column.addWidget(
                ElidedLabel(self.tr("Stays in the list although no row is theirs"), "small", "text2", parent=self)
            )
            return column
        if change.kind is Kind.REMOVED and near is None:
            column.addWidget(ElidedLabel(self.tr("Missing from your file"), parent=self))
            column.addWidget(ElidedLabel(spoken(change.why), "small", "text2", parent=self))
            return column
        column.addWidget(ElidedLabel(spoken(change.why), parent=self))
        if near is not None and near.id_there:
            proof = QHBoxLayout()
            proof.setSpacing(8)
            proof.addWidget(Label(self.tr("id in the list → in your file"), "small", "text2", parent=self))
            proof.addWidget(DiffValue(near.id_there, near.id_here, parent=self))
            proof.addStretch(1)
            column.addLayout(proof)
        elif change.kind is Kind.REPLACED:
            words = self.tr("Deleted and made anew; what the CRM keeps about them is gone")
            column.addWidget(ElidedLabel(words, "small", "text2", parent=self))
        else:
            column.addWidget(
                ElidedLabel(self.tr("Is it the same person? Then link them."), "small", "text2", parent=self)
            )
        return column

    def _buttons(self, change: Change) -> list[Button]:
        buttons: list[Button] = []
        if change.kind is Kind.REMOVED:
            words = self.tr("Delete after all") if self._kept else self.tr("Keep")
            keep = Button(words, small=True, parent=self)
            keep.clicked.connect(lambda: self.keep_asked.emit(self._contact, not self._kept))
            buttons.append(keep)
        if self._links and not self._kept:
            link = Button(self.tr("Link to row…"), small=True, parent=self)
            link.clicked.connect(lambda: self.link_asked.emit(self._contact))
            buttons.append(link)
        return buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_K:
            self.keep_asked.emit(self._contact, not self._kept)
        elif event.key() == Qt.Key.Key_L and not self._kept:
            self.link_asked.emit(self._contact)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_look(fill="accentSoft", bar="accent")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_look(fill="surface", bar="")

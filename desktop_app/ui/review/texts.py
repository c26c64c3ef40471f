"""What is said of each line of a plan: what is to become of whom, with which details, and why."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.core.changes import Change, FieldChange, Kind
from desktop_app.core.fields import FieldSet
from desktop_app.ui.removal import Removal
from desktop_app.ui.theme import MARKS, PLANNED
from desktop_app.ui.widgets import Cell
from desktop_app.ui.words import label, reached, shown, spoken, told_apart

_NAMED = 3


class FieldLine(NamedTuple):
    """A field's line below its person: what it is called, both values as people read them, and a note."""

    name: str
    before: str
    after: str
    note: str
    single: bool  # a new or removed record: there is only one side


class LineTexts:
    """The words of the lines of a plan of records with these fields.

    `removal` is what removing is called, `gentle` are the ids of the changes of those whom the CRM does not let go.
    """

    def __init__(self, fields: FieldSet, removal: Removal | None = None, gentle: frozenset[str] = frozenset()) -> None:
        self.fields = fields
        self.removal, self.gentle = removal, gentle

    def headings(self) -> tuple[str, str, str, str]:
        """What stands over the columns."""
        return (
            QCoreApplication.translate("review", "What"),
            QCoreApplication.translate("review", "Person"),
            QCoreApplication.translate("review", "Details"),
            QCoreApplication.translate("review", "Why"),
        )

    def what(self, change: Change, *, left_out: bool = False) -> Cell:
        """What is to become of somebody; nothing of it has happened yet."""
        mark = PLANNED[Kind.LEFT_OUT if left_out else change.kind]
        gentle = change.id in self.gentle
        word, icon = mark.word, MARKS["anonymised"].icon if gentle else mark.icon
        if mark is PLANNED[Kind.REMOVED] and self.removal is not None:
            word = self.removal.planned(gentle=gentle)
        return Cell(word, mark.token, icon, mark.token, bold=True)

    def person(self, change: Change) -> Cell:
        """Who it is."""
        return Cell(change.name or QCoreApplication.translate("review", "(no name)"), "text", bold=True)

    def details(self, change: Change, *, ticked: bool = True) -> Cell:
        """Which fields change; of whom comes or goes, by what people of one name are told apart."""
        return Cell(self._details(change, ticked=ticked), "text2")

    def why(self, change: Change, *, noted: bool = False) -> Cell:
        """Where a line comes from; `noted`: what stands in its way instead."""
        if noted:
            return Cell("; ".join(dict.fromkeys(map(spoken, change.notes.values()))), "text2")
        return Cell(spoken(change.why), "text2")

    def field(self, change: Change, difference: FieldChange) -> FieldLine:
        """One field of a line."""
        own = self.fields.get(difference.key)
        note = change.notes.get(difference.key)
        return FieldLine(
            label(own) if own is not None else difference.key,
            shown(own, difference.before) if own is not None else str(difference.before or ""),
            shown(own, difference.after) if own is not None else str(difference.after or ""),
            spoken(note) if note is not None else "",
            change.kind in (Kind.NEW, Kind.SAME),
        )

    def _details(self, change: Change, *, ticked: bool) -> str:
        if not ticked:
            return QCoreApplication.translate("review", "not ticked")
        if change.kind in (Kind.CONFLICT, Kind.PROBLEM):
            return _not_done(change)
        if change.kind is Kind.REMOVED:
            return told_apart(self.fields, change.before)
        if change.kind is Kind.NEW:
            return reached(self.fields, change.after)
        keys = [key for key in change.after if key in self.fields]
        if change.kind is not Kind.CHANGED or not keys:
            return ""
        names = ", ".join(label(self.fields[key]) for key in keys[:_NAMED])
        if len(keys) > _NAMED:
            names += ", …"
        template = QCoreApplication.translate("review", "%n fields: {names}", None, len(keys))
        return template.format(names=names)


def _not_done(change: Change) -> str:
    """That nothing comes of a line, and why."""
    if change.row is not None:
        said = QCoreApplication.translate("review", "Not imported.")
    else:
        said = QCoreApplication.translate("review", "Not sent.")
    return " ".join([said, *dict.fromkeys(map(spoken, change.notes.values()))])

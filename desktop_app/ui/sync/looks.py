"""How the lines of a sync look: their words, and which side wins."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.core.choosing import Going, going, side_of
from desktop_app.core.reconcile import FieldLine, Merge, Side, Way
from desktop_app.core.syncing import Choice, Chosen
from desktop_app.services.sync.proposal import Proposal
from desktop_app.ui.sync import words
from desktop_app.ui.words import label, shown, spoken

_OURS = frozenset({Going.SEND, Going.ADD_THERE})
_THEIRS = frozenset({Going.TAKE, Going.ADD_HERE})


class LineLook(NamedTuple):
    """A person's line: both lines of the name, both sides, what becomes of it, whether it opens and is open."""

    name: str
    below: str
    ours: str
    theirs: str
    going: Going
    opens: bool
    opened: bool

    @property
    def ours_ink(self) -> str:
        """The side that wins has the colour of text."""
        return "text" if self.going in _OURS else "text2"

    @property
    def theirs_ink(self) -> str:
        return "text" if self.going in _THEIRS else "text2"


class FieldLook(NamedTuple):
    """A field's line: what it is called, both values with what is to be said of each, whose is to stand, and whether
    that can be chosen. `both`: the values are joined."""

    name: str
    ours: str
    theirs: str
    ours_note: str
    theirs_note: str
    side: Side | None
    choosable: bool
    both: bool


class Looks:
    """Makes looks from the lines of a proposal; `crm` is what theirs is called."""

    def __init__(self, proposal: Proposal, crm: str) -> None:
        self._crm = crm
        self._fields = proposal.sides.pairing.ours
        self._keys = [pair.key for pair in proposal.sides.pairing.pairs]

    def line(self, merge: Merge, chosen: Chosen, *, opened: bool) -> LineLook:
        """A person's line."""
        ours, theirs = words.sides(merge, self._fields, self._keys, self._crm)
        name = merge.name or QCoreApplication.translate("sync", "(no name)")
        below = words.below(merge, self._fields, self._crm)
        return LineLook(name, below, ours, theirs, going(merge, chosen), bool(merge.lines), opened)

    def field(self, line: FieldLine, chosen: Chosen) -> FieldLook:
        """A field's line."""
        field = self._fields[line.key]
        ours_note, theirs_note = _notes(line)
        joined = line.way is Way.BOTH and line.key not in chosen.fields and chosen.line in (None, Choice.LINK)
        return FieldLook(
            label(field),
            shown(field, line.ours),
            shown(field, line.theirs),
            ours_note,
            theirs_note,
            side_of(line, chosen),
            line.way is not Way.CANNOT,
            joined,
        )


def _notes(line: FieldLine) -> tuple[str, str]:
    """What is to be said of our value and of theirs."""
    if line.way is Way.CANNOT:
        return spoken(line.not_there) if line.not_there else "", spoken(line.not_here) if line.not_here else ""
    if line.withdrawn:
        wins = QCoreApplication.translate("sync", "a withdrawal wins")
        return (wins, "") if line.ours is False else ("", wins)
    if line.way is not Way.CONFLICT:
        return "", ""
    if line.newer is not None:
        newer = QCoreApplication.translate("sync", "newer")
        return (newer, "") if line.newer is Side.OURS else ("", newer)
    return "", QCoreApplication.translate("sync", "time not known")


def spoken_field(look: FieldLook, side: Side) -> str:
    """One side of a field's line, for who cannot see it."""
    value, note = (look.ours, look.ours_note) if side is Side.OURS else (look.theirs, look.theirs_note)
    chosen = QCoreApplication.translate("sync", "chosen") if look.side is side else ""
    parts = [value or QCoreApplication.translate("sync", "empty"), note, chosen]
    return ", ".join(part for part in parts if part)

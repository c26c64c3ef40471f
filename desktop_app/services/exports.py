"""Plans and receipts as spreadsheets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldSet
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Journal, Run, RunLine
from desktop_app.core.words import Sentence, say
from desktop_app.files.saving import save_table
from desktop_app.services.browse import Browse
from desktop_app.services.pace import paced

Speak = Callable[[Sentence], str]
"""A sentence in the user's language."""

_PLAN = (say("Row"), say("What"), say("Person"), say("Changes"), say("Why"))
_RECEIPT = (*_PLAN, say("Outcome"), say("Reason"), say("When"))

_KINDS = {
    Kind.NEW: say("New"),
    Kind.CHANGED: say("Changed"),
    Kind.SAME: say("The same"),
    Kind.REPLACED: say("Replaced"),
    Kind.REMOVED: say("Removed"),
    Kind.LINKED: say("Linked"),
    Kind.CONFLICT: say("Conflict"),
    Kind.PROBLEM: say("Problem"),
    Kind.LEFT_OUT: say("Left out"),
}
_STATES = {
    State.TO_COME: say("Not sent"),
    State.WAITING: say("Waiting"),
    State.APPLIED: say("Done"),
    State.ALREADY: say("Was so already"),
    State.NOT_CHANGED: say("Not changed"),
    State.REFUSED: say("Refused"),
    State.IN_DOUBT: say("In doubt"),
}


class Exports:
    """Saves what is on the screen. Values of sensitive fields (bank, health) are never written."""

    def __init__(self, journal: Journal, browse: Browse) -> None:
        self._journal = journal
        self._browse = browse

    async def save_plan(self, plan: Plan, fields: FieldSet, path: Path, speak: Speak) -> None:
        """A row for every line of a plan, in CSV or XLSX by the suffix of `path`. Raises `FileProblem`."""
        rows = [_cells(change, fields, speak, left_out=plan.leaves_out(change)) async for change in paced(plan.changes)]
        await asyncio.to_thread(save_table, path, [speak(word) for word in _PLAN], rows)

    async def save_receipt(self, run: Run, path: Path, speak: Speak) -> None:
        """A row for every line of a run with what came of it. Raises `FileProblem`, `StorageError`."""
        fields = (await self._browse.table(run.account)).fields
        lines = await self._journal.lines(run.id)
        rows = [[*_cells(line.change, fields, speak), *_outcome(line, speak)] async for line in paced(lines)]
        await asyncio.to_thread(save_table, path, [speak(word) for word in _RECEIPT], rows)


def _cells(change: Change, fields: FieldSet, speak: Speak, *, left_out: bool = False) -> list[str]:
    kind = Kind.LEFT_OUT if left_out else change.kind
    notes = (
        f"{_label(fields.get(key), key, speak)}: {speak(note)}"
        for key, note in change.notes.items()
        if key in fields or change.kind is Kind.PROBLEM
    )
    return [
        "" if change.row is None else str(change.row),
        speak(_KINDS[kind]),
        change.name,
        "; ".join(_differences(change, fields, speak)),
        "; ".join([speak(change.why), *notes]),
    ]


def _differences(change: Change, fields: FieldSet, speak: Speak) -> Iterable[str]:
    for line in change.differences():
        field = fields.get(line.key)
        if field is None or not field.sensitive:
            label = _label(field, line.key, speak)
            yield f"{label}: {_shown(field, line.before, speak)} → {_shown(field, line.after, speak)}"


def _outcome(line: RunLine, speak: Speak) -> list[str]:
    reason = line.outcome.reason
    return [speak(_STATES[line.outcome.state]), "" if reason is None else speak(reason), line.at or ""]


def _label(field: Field | None, key: str, speak: Speak) -> str:
    if field is None:
        return key
    return field.label if field.own else speak(Sentence(field.label))


def _shown(field: Field | None, value: Value, speak: Speak) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return speak(say("yes") if value else say("no"))
    if isinstance(value, tuple):
        return ", ".join(value)
    if field is not None and field.choices:
        word = field.choice_label(value)
        return word if field.own else speak(Sentence(word))
    return str(value)

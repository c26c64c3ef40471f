"""The lines of plans and receipts as rows of a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldSet
from desktop_app.core.plan import KEPT
from desktop_app.core.ports import RunLine
from desktop_app.core.words import Sentence, say

Speak = Callable[[Sentence], str]
"""A sentence in the user's language."""

PLAN = (say("Row"), say("What"), say("Person"), say("Changes"), say("Why"))
RECEIPT = (*PLAN, say("Outcome"), say("Reason"), say("When"))

_KINDS = {
    Kind.NEW: say("New"),
    Kind.CHANGED: say("Changed"),
    Kind.SAME: say("The same"),
    Kind.REPLACED: say("Replaced"),
    Kind.REMOVED: say("Removed"),
    Kind.LINKED: say("Linked"),
    Kind.CONFLICT: say("Not clear who"),
    Kind.PROBLEM: say("Problem"),
    Kind.LEFT_OUT: say("Left out"),
}
_PLANNED = {
    **_KINDS,
    Kind.CHANGED: say("To change"),
    Kind.REPLACED: say("To replace"),
    Kind.REMOVED: say("To remove"),
    Kind.LINKED: say("To link"),
}
"""What nobody has done yet."""

_STATES = {
    State.TO_COME: say("Not sent"),
    State.WAITING: say("Waiting"),
    State.APPLIED: say("Done"),
    State.ALREADY: say("Was so already"),
    State.NOT_CHANGED: say("Not changed"),
    State.REFUSED: say("Refused"),
    State.IN_DOUBT: say("In doubt"),
}


def cells_of(
    change: Change, fields: FieldSet, speak: Speak, *, left_out: bool = False, planned: bool = True
) -> list[str]:
    """The cells below the headings of `PLAN`; `planned`: nothing of it has been done."""
    kind = Kind.LEFT_OUT if left_out else change.kind
    what = say("Kept") if change.why == KEPT else (_PLANNED if planned else _KINDS)[kind]
    return [
        "" if change.row is None else str(change.row),
        speak(what),
        change.name,
        "; ".join(_differences(change, fields, speak)),
        "; ".join([speak(change.why), *_notes(change, fields, speak)]),
    ]


def done(line: RunLine) -> bool:
    """Whether a line was carried out."""
    return line.outcome.state in (State.APPLIED, State.ALREADY)


def result_of(line: RunLine, fields: FieldSet, speak: Speak) -> tuple[str, str]:
    """What came of a line, and why it was not simply done."""
    change = line.change
    if change.sends:
        state, reason, _ = outcome_of(line, speak)
        return state, reason
    return speak(_KINDS[change.kind]), "; ".join([*_notes(change, fields, speak)]) or speak(change.why)


def _notes(change: Change, fields: FieldSet, speak: Speak) -> Iterable[str]:
    for key, note in change.notes.items():
        if key in fields or change.kind is Kind.PROBLEM:
            yield f"{_label(fields.get(key), key, speak)}: {speak(note)}"


def _differences(change: Change, fields: FieldSet, speak: Speak) -> Iterable[str]:
    for line in change.differences():
        field = fields.get(line.key)
        if field is None or not field.sensitive:
            label = _label(field, line.key, speak)
            yield f"{label}: {_shown(field, line.before, speak)} → {_shown(field, line.after, speak)}"


def outcome_of(line: RunLine, speak: Speak) -> tuple[str, str, str]:
    """The cells that a receipt has besides."""
    reason = line.outcome.reason
    return speak(_STATES[line.outcome.state]), "" if reason is None else speak(reason), line.at or ""


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

"""People of a CRM as rows for *Our contacts*: value by value, by what the fields have in common."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.agreement import taken_over
from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.importing import SLICE, Abilities, import_changes, match
from desktop_app.core.matching import By
from desktop_app.core.records import EmptyCells, RecordColumn, Records
from desktop_app.core.table import ContactTable
from desktop_app.core.values import BadValue, OneOf, normalise
from desktop_app.core.words import Sentence, say

_NOT_TAKEN = frozenset({Common.EXTERNAL_ID, Common.ARCHIVED, Common.CREATED, Common.UPDATED})
_TWICE = say("Somebody else who is taken is the same person.")


def present(table: ContactTable) -> list[int]:
    """The positions of all who are not archived."""
    field = table.fields.common(Common.ARCHIVED)
    if field is None:
        return table.positions()
    archived = table.columns[field.key]
    return [position for position in table.positions() if archived[position] is not True]


def pairs(theirs: FieldSet, ours: FieldSet) -> list[tuple[Field, Field]]:
    """The fields of theirs whose values can be taken, each with the one of ours that it goes into."""
    found = ((theirs.common(field.common), field) for field in ours if field.common is not None)
    return [
        (there, here)
        for there, here in found
        if there is not None and here.access is Access.EDIT and here.common not in _NOT_TAKEN
    ]


def taking_changes(
    account: Account,
    place: str,
    theirs: ContactTable,
    positions: Sequence[int],
    ours: ContactTable,
    needed: OneOf | None,
) -> Generator[None, None, list[Change]]:
    """A line for everybody at these positions of `theirs`. What stands in our list stays; only what is empty is filled.

    Whoever was taken before is recognised by the id that they got then (see `taken_over`; a sync knows it, too),
    everybody else by exact name and e-mail address.
    """
    rows = range(len(positions))
    untaken: dict[int, dict[str, Sentence]] = {}
    columns: dict[str, RecordColumn] = {}
    for there, here in pairs(theirs.fields, ours.fields):
        values = yield from _converted(there, here, theirs, positions, untaken)
        columns[here.key] = RecordColumn(values, EmptyCells.FILL)
    records = Records(rows, columns)
    ids: list[str] = []
    for start in range(0, len(positions), SLICE):
        ids += [taken_over(place, theirs.ids[position]) for position in positions[start : start + SLICE]]
        yield
    links = {row: id for row, id in zip(rows, ids, strict=True) if ours.position(id) is not None}
    matches = yield from match(records, ours, (By.NAME_EMAIL,), links)
    lines = yield from import_changes(records, ours, matches, Abilities(one_of=needed))
    taken: list[Change] = []
    for number, line in enumerate(lines):
        why = _TWICE if number in matches.shared else _why(account, line.kind, number in links, line.contact)
        notes = line.notes | untaken.get(number, {})
        identity = ids[number] if line.kind is Kind.NEW else None
        taken.append(msgspec.structs.replace(line, why=why, row=None, identity=identity, notes=notes))
        if number % SLICE == 0:
            yield
    return taken


def _converted(
    there: Field, here: Field, theirs: ContactTable, positions: Sequence[int], untaken: dict[int, dict[str, Sentence]]
) -> Generator[None, None, list[Value]]:
    column = theirs.columns[there.key]
    converted: list[Value] = []
    known: dict[Value, Value] = {}
    for row, position in enumerate(positions):
        value = column[position]
        if value is not None:
            if value not in known:
                known[value] = _as_ours(there, here, value)
            if known[value] is None:
                untaken.setdefault(row, {})[here.key] = say("“{value}” does not fit here.", value=_said(there, value))
            value = known[value]
        converted.append(value)
        if row % SLICE == 0:
            yield
    return converted


def _as_ours(there: Field, here: Field, value: Value) -> Value:
    """A value of theirs in the form of our field; None where it does not fit."""
    if isinstance(value, tuple) and here.type is FieldType.LIST:
        return value
    try:
        return normalise(here, _said(there, value))
    except BadValue:
        return None


def _said(field: Field, value: Value) -> str:
    """A value in words; of several the first."""
    first = value[0] if isinstance(value, tuple) else value
    return field.choice_label(first) if field.choices else str(first)


def _why(account: Account, kind: Kind, taken_before: bool, contact: str | None) -> Sentence:
    values: Mapping[str, str] = {"account": account.name}
    if taken_before:
        return say("taken from {account} before", **values)
    if contact is not None:
        return say("in {account}, found by name and e-mail address", **values)
    if kind is Kind.CONFLICT:
        return say("in {account}, several people here match", **values)
    return say("in {account}, nobody here matches", **values)

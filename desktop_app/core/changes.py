"""What is to happen to one record, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Field, FieldSet, FieldType
from desktop_app.core.words import Sentence


class Kind(StrEnum):
    """The nine classes of a review, in the order of its tiles."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REPLACED = "replaced"
    REMOVED = "removed"
    LINKED = "linked"
    CONFLICT = "conflict"
    PROBLEM = "problem"
    LEFT_OUT = "left_out"

    __hash__ = str.__hash__  # an enum's own is slow, and plans ask for the class of every line


SENT = frozenset({Kind.NEW, Kind.CHANGED, Kind.REPLACED, Kind.REMOVED, Kind.LINKED})
"""The classes that change something at the CRM; the others are shown so that the numbers add up."""

REMOVING = frozenset({Kind.REMOVED, Kind.REPLACED})
"""The classes after which a record that exists now is gone."""


class FieldChange(msgspec.Struct, frozen=True):
    """One line of a field-by-field difference; both sides normalised."""

    key: str
    before: Value
    after: Value


class Change(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What is to happen to one record, with everything that is needed to do it, explain it and take it back.

    `id` is unique within the plan. `name` is who it is about, `why` says where the change comes from. `contact` is the
    record's id at the account, None for a new one; `version` the version that was seen. `before` holds the values that
    are to be changed as they were seen (of a removed or replaced record: all values), `after` the values to write (of a
    new or replaced record: all; None clears). `identity` is the id of ours that makes repeating harmless. `row` is the
    row of the source file, counted as the spreadsheet program counts. `notes` explain single fields.
    """

    id: str
    kind: Kind
    name: str
    why: Sentence
    contact: str | None = None
    version: str | None = None
    before: dict[str, Value] = {}
    after: dict[str, Value] = {}
    identity: str | None = None
    row: int | None = None
    notes: dict[str, Sentence] = {}

    @property
    def sends(self) -> bool:
        """Whether carrying it out sends something."""
        return self.kind in SENT

    def differences(self) -> Iterator[FieldChange]:
        """Field by field, in the order of `after`, then what only `before` holds (records that go away)."""
        for key, value in self.after.items():
            yield FieldChange(key, self.before.get(key), value)
        if self.kind is Kind.CHANGED:  # what else `before` holds is only sent along (`Capabilities.sent_along`)
            return
        for key, value in self.before.items():
            if key not in self.after:
                yield FieldChange(key, value, None if self.kind in REMOVING else value)


class State(StrEnum):
    """What came of a change. `WAITING`: the CRM accepted it and said no more. `IN_DOUBT`: sent, and nobody knows."""

    TO_COME = "to_come"
    WAITING = "waiting"
    APPLIED = "applied"
    ALREADY = "already"
    NOT_CHANGED = "not_changed"
    REFUSED = "refused"
    IN_DOUBT = "in_doubt"


OPEN = frozenset({State.TO_COME, State.WAITING, State.IN_DOUBT})
"""States that are not the last word."""


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What came of one change: `change` is its id, `reason` why it was not simply applied, `contact` the record's id at
    the account once known, `record` the record as it was read back (not kept in the journal's history)."""

    change: str
    state: State
    reason: Sentence | None = None
    contact: str | None = None
    record: Contact | None = None


def same(field: Field, one: Value, other: Value) -> bool:
    """Whether two normalised values mean the same: e-mail addresses do not differ by case alone, texts not by how their
    lines end, and lists have no order."""
    if one == other:
        return True
    if field.type is FieldType.EMAIL and isinstance(one, str) and isinstance(other, str):
        return one.casefold() == other.casefold()
    if isinstance(one, str) and isinstance(other, str):
        return "\r" in one + other and one.splitlines() == other.splitlines()
    if isinstance(one, tuple) and isinstance(other, tuple):
        return set(one) == set(other)
    return False


def differing(fields: FieldSet, before: Mapping[str, Value], after: Mapping[str, Value]) -> dict[str, Value]:
    """Of the values in `after`, those that differ from `before`, by key."""
    get = before.get
    return {key: value for key, value in after.items() if get(key) != value and not same(fields[key], get(key), value)}


def as_new(change: Change) -> Change:
    """A replaced person as the new record they will be; any other change as it is."""
    if change.kind is not Kind.REPLACED:
        return change
    return msgspec.structs.replace(change, kind=Kind.NEW, contact=None, version=None, before={})

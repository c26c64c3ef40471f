"""Carrying out changes in *Our contacts*: a batch is one transaction, so that it happened whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from desktop_app.core.changes import Change, Kind, Outcome, State, differing, same
from desktop_app.core.contact import Value
from desktop_app.core.fields import FieldSet
from desktop_app.core.ports import Batch
from desktop_app.core.values import BadValue, lacking, normalise, problems_of
from desktop_app.core.words import Sentence, say
from desktop_app.storage.people import records
from desktop_app.storage.people.fields import NEEDED, field_set, own_fields
from desktop_app.storage.people.records import Person

GONE = say("This person is not in the list any more.")
_NO_FIELD = say("A field that this was to be written into is not there any more.")
_EDITED = say("Changed since this was planned; kept as it is now.")


def carry_out(connection: Connection, batch: Batch, now: str) -> list[Outcome]:
    """What came of every change of the batch. `now` is the moment at which it happens."""
    writing = Writing(connection, batch, now)
    outcomes = [writing.carry_out(change) for change in batch.changes]
    writing.write()
    return outcomes


def judge(connection: Connection, batches: Sequence[Batch]) -> list[Outcome]:
    """What became of changes of which nobody knows whether they were carried out."""
    fields = field_set(own_fields(connection))
    people = records.found(connection, [id_of(change) for batch in batches for change in batch.changes])
    return [_judged(change, people.get(id_of(change)), fields) for batch in batches for change in batch.changes]


def id_of(change: Change) -> str:
    """Whom a change is about: somebody new by the identity that they were given."""
    return (change.identity if change.contact is None else change.contact) or ""


def _judged(change: Change, person: Person | None, fields: FieldSet) -> Outcome:
    if change.kind is Kind.REMOVED:
        return _outcome(change, State.APPLIED if person is None else State.TO_COME, person)
    if person is None:
        return _outcome(change, State.TO_COME, None) if change.kind is Kind.NEW else _refused(change, GONE)
    if change.kind is Kind.NEW or not _missing(fields, person, change.after):
        return _outcome(change, State.APPLIED, person)
    return _outcome(change, State.TO_COME, person)


class Writing:
    """One batch on its way into the database."""

    def __init__(self, connection: Connection, batch: Batch, now: str) -> None:
        self._connection = connection
        self._now = now
        self._fields = field_set(own_fields(connection))
        ids = [id_of(change) for change in batch.changes]
        self._people = records.found(connection, ids)
        self._versions = records.last_versions(connection, ids) if batch.kind is Kind.NEW else {}
        self._written: dict[str, Person] = {}
        self._removed: list[Person] = []

    def carry_out(self, change: Change) -> Outcome:
        ways = {Kind.NEW: self._add, Kind.CHANGED: self._change, Kind.REMOVED: self._remove}
        return ways[change.kind](change, self._people.get(id_of(change)))

    def write(self) -> None:
        """Write everything that the changes came to."""
        records.put(self._connection, self._written.values())
        records.take_out(self._connection, self._removed, self._now)

    def _add(self, change: Change, there: Person | None) -> Outcome:
        if there is not None:
            return _outcome(change, State.ALREADY, there)
        values: dict[str, Value] = {key: value for key, value in change.after.items() if value is not None}
        problem = self._problem(values, values, new=True)
        if problem is not None:
            return _refused(change, problem)
        id = id_of(change)
        times = dict.fromkeys(values, self._now)
        return self._kept(change, Person(id, self._versions.get(id, 0) + 1, values, times, self._now, self._now))

    def _change(self, change: Change, there: Person | None) -> Outcome:
        if there is None:
            return _refused(change, GONE)
        problem = self._problem(change.after, {**there.values, **change.after}, new=False)
        if problem is not None:
            return _refused(change, problem, there)
        written = differing(self._fields, there.values, change.after)
        if not written:
            return _outcome(change, State.ALREADY, there)
        if any(not same(self._fields[key], there.values.get(key), change.before.get(key)) for key in written):
            return _outcome(change, State.NOT_CHANGED, there, _EDITED)
        values = {key: value for key, value in {**there.values, **written}.items() if value is not None}
        times = there.times | dict.fromkeys(written, self._now)
        person = there._replace(version=there.version + 1, values=values, times=times, changed_at=self._now)
        return self._kept(change, person)

    def _remove(self, change: Change, there: Person | None) -> Outcome:
        if there is None:
            return _outcome(change, State.ALREADY, None)
        if change.version not in (None, str(there.version)):
            return _outcome(change, State.NOT_CHANGED, there, _EDITED)
        self._removed.append(there)
        del self._people[there.id]
        return _outcome(change, State.APPLIED, None)

    def _kept(self, change: Change, person: Person) -> Outcome:
        self._people[person.id] = self._written[person.id] = person
        return _outcome(change, State.APPLIED, person)

    def _problem(self, given: Mapping[str, Value], whole: Mapping[str, Value], *, new: bool) -> Sentence | None:
        """Why these values cannot be written; None where they can."""
        for key, value in given.items():
            field = self._fields.get(key)
            if field is None:
                return _NO_FIELD
            try:
                normalise(field, value)
            except BadValue as bad:
                return bad.sentence
        problems = problems_of(self._fields, given, new=new) | lacking(NEEDED, whole)
        return next(iter(problems.values()), None)


def _missing(fields: FieldSet, person: Person, after: Mapping[str, Value]) -> bool:
    known = {key: value for key, value in after.items() if key in fields}
    return len(known) < len(after) or bool(differing(fields, person.values, known))


def _outcome(change: Change, state: State, person: Person | None, reason: Sentence | None = None) -> Outcome:
    contact = person.id if person is not None else change.contact
    return Outcome(change.id, state, reason, contact, None if person is None else person.contact())


def _refused(change: Change, reason: Sentence, person: Person | None = None) -> Outcome:
    return _outcome(change, State.REFUSED, person, reason)

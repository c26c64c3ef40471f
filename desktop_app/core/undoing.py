"""Plans that take a run back, try its failures again, or restore a backup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from desktop_app.core.changes import REMOVING, Change, Kind, State, differing, same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Common, Field, FieldSet
from desktop_app.core.ports import Capabilities, RunLine
from desktop_app.core.removing import Removing, stays_gone
from desktop_app.core.words import Sentence, say, say_n

DONE = frozenset({State.APPLIED})
RETRIED = frozenset({State.REFUSED, State.NOT_CHANGED, State.TO_COME})


def undo_changes(
    lines: Iterable[RunLine],
    current: Mapping[str, Contact | None],
    fields: FieldSet,
    capabilities: Capabilities,
) -> list[Change]:
    """What takes a run back: one line for each change that was applied, those that cannot be taken back included, and
    one for everybody who is in the list twice because of it.

    `current` holds the records of the run as they are now, by id. A value that somebody edited since is kept.
    """
    undo = {
        Kind.CHANGED: _undo_changed,
        Kind.NEW: _undo_new,
        Kind.REMOVED: _undo_removed,
        Kind.REPLACED: _undo_replaced,
        Kind.LINKED: _undo_linked,
    }
    changes: list[Change] = []
    for line in lines:
        if line.outcome.state in DONE:
            changes.append(undo[line.change.kind](line, current, fields, capabilities))
        elif in_list_twice(line):
            changes.append(_undo_twice(line, current, fields, capabilities))
    return changes


def in_list_twice(line: RunLine) -> bool:
    """Whether this person was made anew and their old record was not deleted: a mirror that was stopped between."""
    made = line.outcome.contact
    return (
        line.change.kind is Kind.REPLACED
        and line.outcome.state is State.NOT_CHANGED
        and made is not None
        and made != line.change.contact
    )


def _undo_changed(
    line: RunLine, current: Mapping[str, Contact | None], fields: FieldSet, capabilities: Capabilities
) -> Change:
    return _values_back(line, current.get(line.change.contact or ""), fields, line.change.after)


def _undo_replaced(
    line: RunLine, current: Mapping[str, Contact | None], fields: FieldSet, capabilities: Capabilities
) -> Change:
    """The old record is gone for good; its values can come back into the new one, except those that only another new
    record could take."""
    lost = {key: None for key in line.change.before if key not in line.change.after}
    written = line.change.after | lost
    fixed = [
        field.label
        for key, value in written.items()
        if (field := fields.get(key)) is not None
        and field.access is Access.CREATE
        and not same(field, value, line.change.before.get(key))
    ]
    back = _values_back(line, current.get(line.outcome.contact or ""), fields, written)
    if back.kind is Kind.CHANGED or not fixed:
        return back
    return _kept(
        line, say("Added again; {fields:word} can only be set in a new record.", fields=", ".join(fixed)), back.notes
    )


def _undo_linked(
    line: RunLine, current: Mapping[str, Contact | None], fields: FieldSet, capabilities: Capabilities
) -> Change:
    return _kept(line, say("A link cannot be taken back by this program."))


def _values_back(line: RunLine, now: Contact | None, fields: FieldSet, written: Mapping[str, Value]) -> Change:
    """Of the values that were written, those that nobody edited since, as they were before."""
    change = line.change
    if now is None:
        return _kept(line, say("This person is not there any more."))
    if archived := fields.frozen(now.values):
        return _kept(line, archived)
    back: dict[str, Value] = {}
    notes: dict[str, Sentence] = {}
    final: dict[str, Sentence] = {}
    for key, value in written.items():
        field, before = fields.get(key), change.before.get(key)
        if field is None or field.access is not Access.EDIT:
            continue
        if not same(field, now.get(key), value):
            notes[key] = say("edited since, kept as it is")
        elif same(field, value, before):
            continue
        elif _one_way(field, before):
            final[key] = field.irreversible or say("{field:word} cannot be changed here.", field=field.label)
        else:
            back[key] = before
    notes |= final
    if not back:
        return _kept(line, next(iter(final.values()), say("Edited since; kept as it is now.")), notes)
    return Change(
        change.id,
        Kind.CHANGED,
        change.name,
        say_n("as it was before: %n field", len(back)),
        contact=now.id,
        version=now.version,
        before={key: now.get(key) for key in back},
        after=back,
        notes=notes,
    )


def _undo_new(
    line: RunLine, current: Mapping[str, Contact | None], fields: FieldSet, capabilities: Capabilities
) -> Change:
    return _unmade(line, current, fields, capabilities, say("the entry that this run added"))


def _undo_twice(
    line: RunLine, current: Mapping[str, Contact | None], fields: FieldSet, capabilities: Capabilities
) -> Change:
    """The new record goes, but only while the old one stands: the person stays in the list."""
    old, new = current.get(line.change.contact or ""), current.get(line.outcome.contact or "")
    if old is None:
        return _kept(line, say("The old entry is not there any more; this one is kept."))
    why = say("the entry that this run added; the old one stays")
    field = fields.common(Common.EXTERNAL_ID)
    if field is not None and new is not None and new.get(field.key) != old.get(field.key):
        why = say(
            "the entry that this run added ({field:word} {new}); the old one ({old}) stays",
            field=field.label,
            new=str(new.get(field.key) or "–"),
            old=str(old.get(field.key) or "–"),
        )
    return _unmade(line, current, fields, capabilities, why)


def _unmade(
    line: RunLine,
    current: Mapping[str, Contact | None],
    fields: FieldSet,
    capabilities: Capabilities,
    why: Sentence,
) -> Change:
    """A record that the run made is removed, unless somebody edited it since."""
    if capabilities.no_remove is not None:
        return _kept(line, capabilities.no_remove)
    now = current.get(line.outcome.contact or "")
    if now is None:
        return _kept(line, say("This person is not there any more."))
    edited = [
        key for key, value in line.change.after.items() if key in fields and not same(fields[key], now.get(key), value)
    ]
    if edited:
        return _kept(line, say("Edited since it was added; kept as it is now."))
    return Change(
        line.change.id,
        Kind.REMOVED,
        line.change.name,
        why,
        contact=now.id,
        version=now.version,
        before=dict(now.values),
    )


def _undo_removed(
    line: RunLine, current: Mapping[str, Contact | None], fields: FieldSet, capabilities: Capabilities
) -> Change:
    there = current.get(line.change.contact or "")
    if there is not None and fields.frozen(there.values) is not None:
        return _kept(line, stays_gone(capabilities.removes))
    if capabilities.gentle(line.change.before) is not None:
        return _kept(line, stays_gone(Removing.ANONYMISE))
    if not capabilities.create:
        return _kept(line, say("This CRM cannot create people through its API."))
    made = recreated(line.change.id, line.change.name, line.change.before, fields)
    if not capabilities.same_id:
        return made
    why = say("added again from the values before, with the id it had")
    return msgspec.structs.replace(made, why=why, identity=line.change.contact)


def recreated(id: str, name: str, values: Mapping[str, Value], fields: FieldSet) -> Change:
    """A removed record made anew from its values; what the CRM does not let us write is left away, and nobody gets what
    they did not agree to."""
    writable = {key: value for key, value in values.items() if key in fields and fields[key].access is not Access.NEVER}
    writable |= {field.key: False for field in fields if field.asked is not None and field.key not in writable}
    return Change(id, Kind.NEW, name, say("added again from the values before, with a new id"), after=writable)


def _one_way(field: Field, value: Value) -> bool:
    """Whether a record that exists does not take this value any more: consent can be withdrawn, but not given."""
    return field.only_to is not None and value is not field.only_to


def lasting(change: Change, fields: FieldSet) -> bool:
    """Whether a plain change writes a value that cannot be set back in a record that exists."""
    return change.kind is Kind.CHANGED and any(
        (field := fields.get(key)) is not None and _one_way(field, change.before.get(key)) for key in change.after
    )


def _kept(line: RunLine, why: Sentence, notes: dict[str, Sentence] | None = None) -> Change:
    change = line.change
    return Change(
        change.id, Kind.LEFT_OUT, change.name, why, contact=line.outcome.contact or change.contact, notes=notes or {}
    )


def retry_changes(
    lines: Iterable[RunLine], seen: Callable[[str], Contact | None], fields: FieldSet, *, mirror: bool
) -> list[Change]:
    """The changes of a run that did not come about, worked out again from the records as they are now.

    Nobody whom a `mirror` did not delete is deleted by trying again: that takes a mirror with its guards.
    """
    changes: list[Change] = []
    for line in lines:
        if not line.change.sends or line.outcome.state not in RETRIED:
            continue
        if can_retry(line, mirror=mirror):
            changes.append(_old_goes(line, seen) if in_list_twice(line) else _retried(line, seen, fields))
        else:
            changes.append(_kept(line, say("Make the mirror again: it removes nobody without a new look at the list.")))
    return changes


def _old_goes(line: RunLine, seen: Callable[[str], Contact | None]) -> Change:
    """What is left to do of somebody who is in the list twice: the new record is there, the old one goes."""
    change, old = line.change, seen(line.change.contact or "")
    if old is None:
        return _kept(line, say("The old entry is not there any more; this one is kept."))
    return Change(
        change.id,
        Kind.REMOVED,
        change.name,
        say("the new record is there already; the old one goes"),
        contact=old.id,
        version=old.version,
        before=dict(old.values),
    )


def can_retry(line: RunLine, *, mirror: bool) -> bool:
    """Whether this did not come about and may be tried again as it is: not what a `mirror` was to delete."""
    deletes = mirror and line.change.kind in REMOVING
    return line.change.sends and line.outcome.state in RETRIED and not deletes


def _retried(line: RunLine, seen: Callable[[str], Contact | None], fields: FieldSet) -> Change:
    change = line.change
    why = line.outcome.reason or change.why
    if change.contact is None:
        return msgspec.structs.replace(change, why=why)
    now = seen(change.contact)
    if now is None:
        return _kept(line, say("This person is not there any more."))
    if change.kind is Kind.CHANGED and not differing(fields, now.values, change.after):
        return msgspec.structs.replace(change, kind=Kind.SAME, why=say("is so by now"), version=now.version)
    before = {key: now.get(key) for key in change.before}
    return msgspec.structs.replace(change, why=why, before=before, version=now.version)


def restore_changes(saved: Iterable[Contact], seen: Callable[[str], Contact | None], fields: FieldSet) -> list[Change]:
    """What brings an account back to a backup: missing people made anew, changed ones put back, nobody removed."""
    changes: list[Change] = []
    for number, contact in enumerate(saved):
        id, name = f"b{number}", fields.name_of(contact.values)
        now = seen(contact.id)
        if now is None:
            changes.append(recreated(id, name, contact.values, fields))
            continue
        archived = fields.frozen(now.values)
        writable = {
            f.key: contact.get(f.key)
            for f in fields
            if f.access is Access.EDIT and archived is None and not _one_way(f, contact.get(f.key))
        }
        after = differing(fields, now.values, writable)
        kind = Kind.CHANGED if after else Kind.SAME
        before = {key: now.get(key) for key in after}
        why = archived or (say("differs from the backup") if after else say("as in the backup"))
        changes.append(Change(id, kind, name, why, contact=now.id, version=now.version, before=before, after=after))
    return changes

"""What came of a change, decided by what MPDX holds afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.core.changes import Change, Kind, Outcome, State, same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Field, FieldType
from desktop_app.core.words import Sentence, say
from desktop_app.providers.mpdx.codec import Codec
from desktop_app.providers.mpdx.encoding import is_nested
from desktop_app.providers.mpdx.fields import EMAILS, PHONES

GONE = say("This contact is not in MPDX any more.")
CREATES = frozenset({Kind.NEW, Kind.REPLACED})
_SHORTEST_NUMBER = 5


def judged(codec: Codec, change: Change, now: Contact | None, *, answered: bool) -> Outcome:
    """What came of a change, from the contact as it is now (None: gone). `answered`: MPDX said that it did it;
    otherwise the answer was lost, and what shows no trace did not happen."""
    if change.kind is Kind.REMOVED:
        return removed(change, now, answered=answered)
    if now is None and change.kind in CREATES:
        if not answered:
            return Outcome(change.id, State.TO_COME)
        return Outcome(change.id, State.NOT_CHANGED, say("MPDX accepted this, but the contact is not there."))
    if now is None:
        return Outcome(change.id, State.REFUSED, GONE, change.contact)
    if change.kind in CREATES:
        return Outcome(change.id, State.APPLIED, _otherwise(codec, change, now), now.id, now)
    return _changed(codec, change, now, answered=answered)


def _changed(codec: Codec, change: Change, now: Contact, *, answered: bool) -> Outcome:
    missing = lacking(codec, change, now)
    left = [key for key in missing if _same(codec, key, now.get(key), change.before.get(key))]
    if not missing:
        return Outcome(change.id, State.APPLIED, contact=now.id, record=now)
    if len(left) == len(change.after) and not answered:
        return Outcome(change.id, State.TO_COME, contact=now.id)
    reason = _otherwise(codec, change, now)
    state = State.APPLIED if len(left) < len(change.after) and (answered or not left) else State.NOT_CHANGED
    return Outcome(change.id, state, reason, now.id, now)


def removed(change: Change, now: Contact | None, *, answered: bool) -> Outcome:
    if now is None:
        return Outcome(change.id, State.APPLIED, contact=change.contact)
    if not answered:
        return Outcome(change.id, State.TO_COME, contact=change.contact)
    return Outcome(change.id, State.NOT_CHANGED, say("MPDX did not delete this contact."), change.contact, now)


def conflict(change: Change, now: Contact | None, reason: Sentence | None = None) -> Outcome:
    """Somebody else was first: nothing was changed, and both versions are there to be compared."""
    if now is None:
        return Outcome(change.id, State.REFUSED, GONE, change.contact)
    reason = reason or say("Somebody changed this contact in MPDX meanwhile.")
    return Outcome(change.id, State.NOT_CHANGED, reason, now.id, now)


def refused(change: Change, words: str, now: Contact | None = None) -> Outcome:
    reason = say("MPDX did not accept this: {words}", words=words) if words else say("MPDX did not accept this.")
    return Outcome(change.id, State.REFUSED, reason, change.contact, now)


def waiting(change: Change) -> Outcome:
    reason = say("MPDX accepted this; it is still to be read back.")
    return Outcome(change.id, State.WAITING, reason, change.contact or change.identity)


def in_doubt(change: Change) -> Outcome:
    reason = say("MPDX gave no answer: this contact may or may not have been deleted.")
    return Outcome(change.id, State.IN_DOUBT, reason, change.contact)


def moved(codec: Codec, change: Change, now: Contact, *, overwrite: bool) -> Sentence | None:
    """What of a contact is not as it was edited any more, where MPDX's lock does not see it; None: all is as it was.

    That is people and addresses, which have no lock of their own: one whose name or place is another one was put
    elsewhere meanwhile, and never is written over. Other differences are, where `overwrite` says so.
    """
    slots = {key.partition(".")[0] for key in change.after if is_nested(key)}
    moved = [
        key
        for key in {**change.before, **change.after}
        if (key.partition(".")[0] in slots if is_nested(key) else change.version is None)
        and not _same(codec, key, now.get(key), change.before.get(key))
        and not (key in change.after and (overwrite or _took(codec, change, key, now)))
    ]
    return say("Somebody changed this in MPDX meanwhile: {fields:word}.", fields=codec.labels(moved)) if moved else None


def lacking(codec: Codec, change: Change, now: Contact) -> list[str]:
    """The keys of a change whose wanted value the contact does not have."""
    return [key for key in change.after if not _took(codec, change, key, now)]


def _otherwise(codec: Codec, change: Change, now: Contact) -> Sentence | None:
    """What was not taken over, or not as it was written: MPDX has its own way with tags, countries and greetings."""
    missing = [key for key in lacking(codec, change, now) if _is_written(codec, key, change)]
    if not missing:
        return None
    left = [key for key in missing if _same(codec, key, now.get(key), change.before.get(key))]
    if left:
        return say("MPDX did not take over: {fields:word}.", fields=codec.labels(left))
    return say("MPDX wrote this in its own way: {fields:word}.", fields=codec.labels(missing))


def _is_written(codec: Codec, key: str, change: Change) -> bool:
    field = codec.fields.get(key)
    new = change.kind in CREATES
    return field is not None and field.access is not Access.NEVER and not (new and change.after[key] is None)


def _took(codec: Codec, change: Change, key: str, now: Contact) -> bool:
    wanted, got = change.after[key], now.get(key)
    if change.kind in CREATES and wanted is None:
        return True
    if _same(codec, key, got, wanted):
        return True
    slot, _, part = key.partition(".")
    if part not in (*EMAILS, *PHONES):
        return False
    siblings = EMAILS if part in EMAILS else PHONES  # their order is MPDX's: a new first one may come second
    there = [now.get(f"{slot}.{each}") for each in siblings]
    more = now.get(f"{slot}.more_{siblings[0][:-1]}s")
    there += more if isinstance(more, tuple) else ()
    looked_for = change.before.get(key) if wanted is None else wanted
    found = any(_same(codec, key, each, looked_for) for each in there if each is not None)
    return not found if wanted is None else found


def _same(codec: Codec, key: str, one: Value, other: Value) -> bool:
    field = codec.fields.get(key) or Field(key, key)
    if same(field, one, other):
        return True
    if isinstance(one, tuple) and isinstance(other, tuple):  # tags come back in lower case
        return {text.casefold() for text in one} == {text.casefold() for text in other}
    if field.type is FieldType.PHONE and isinstance(one, str) and isinstance(other, str):
        return _same_number(one, other)
    if field.type is FieldType.YES_NO:
        return (one or None) == (other or None)
    return False


def _same_number(one: str, other: str) -> bool:
    """Whether two numbers are one: MPDX writes +1 615 555 0100 for (615) 555-0100."""
    digits = sorted(("".join(filter(str.isdecimal, text)).lstrip("0") for text in (one, other)), key=len)
    return len(digits[0]) >= _SHORTEST_NUMBER and digits[1].endswith(digits[0])


def all_in(changes: Sequence[Change], state: State, reason: Sentence | None = None) -> list[Outcome]:
    return [Outcome(change.id, state, reason, change.contact) for change in changes]

"""What came of a change, decided by what the list says afterwards and by nothing else."""

from __future__ import annotations

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.words import Sentence, say
from desktop_app.providers.campflow.codec import Codec

GONE = say("This person is not in the list any more.")
CREATES = frozenset({Kind.NEW, Kind.REPLACED})


def judged(codec: Codec, change: Change, now: Contact | None, *, answered: bool, before: Contact | None) -> Outcome:
    """What came of a change, from the person as found afterwards (None: not in the list).

    `answered` says that campflow accepted the request; otherwise its answer was lost, and what shows no trace did not
    happen. `before` is the person as read just before sending, where it was.
    """
    if change.kind is Kind.REMOVED:
        return _removed(change, now, answered=answered)
    if change.kind in CREATES:
        return _created(codec, change, now, answered=answered)
    return _changed(codec, change, now, answered=answered, before=before)


def already(codec: Codec, change: Change, now: Contact | None) -> Outcome | None:
    """The outcome of a change that need not or must not be sent, as the person is now; None: send it.

    campflow has no versions: only looking just before writing keeps us from overwriting somebody else's change.
    """
    if now is None:
        return Outcome(change.id, State.REFUSED, GONE, change.contact)
    if not codec.differing(now.values, change.after):
        return Outcome(change.id, State.ALREADY, contact=now.id, record=now)
    seen = {key: change.before.get(key) for key in change.after}
    moved = [key for key in codec.differing(now.values, seen) if codec.differing(now.values, {key: change.after[key]})]
    if moved:
        reason = say("Somebody changed this in campflow meanwhile: {fields:word}.", fields=codec.labels(moved))
        return Outcome(change.id, State.NOT_CHANGED, reason, now.id, now)
    return None


def waiting(change: Change) -> Outcome:
    """campflow accepted it; the list has not been looked at yet."""
    return Outcome(
        change.id, State.WAITING, say("campflow accepted this; it is still to be read back."), change.contact
    )


def in_doubt(change: Change) -> Outcome:
    reason = say("campflow gave no answer: this person may or may not have been deleted.")
    return Outcome(change.id, State.IN_DOUBT, reason, change.contact)


def _removed(change: Change, now: Contact | None, *, answered: bool) -> Outcome:
    if now is None:
        return Outcome(change.id, State.APPLIED, contact=change.contact)
    if not answered:
        return Outcome(change.id, State.TO_COME, contact=change.contact)
    reason = say("campflow accepted this, but the person is still in the list.")
    return Outcome(change.id, State.NOT_CHANGED, reason, change.contact, now)


def _created(codec: Codec, change: Change, now: Contact | None, *, answered: bool) -> Outcome:
    if now is None:
        if not answered:
            return Outcome(change.id, State.TO_COME)
        return Outcome(change.id, State.NOT_CHANGED, say("campflow accepted this, but the person is not in the list."))
    wanted = {key: value for key, value in change.after.items() if value is not None and codec.writes(key)}
    return Outcome(change.id, State.APPLIED, _not_taken(codec, codec.differing(now.values, wanted)), now.id, now)


def _changed(codec: Codec, change: Change, now: Contact | None, *, answered: bool, before: Contact | None) -> Outcome:
    if now is None:
        return Outcome(change.id, State.REFUSED, GONE, change.contact)
    missing = codec.differing(now.values, change.after)
    if not missing:
        emptied = codec.emptied(before, now, change) if before is not None else []
        reason = say("campflow also emptied: {fields:word}.", fields=codec.labels(emptied)) if emptied else None
        return Outcome(change.id, State.APPLIED, reason, now.id, now)
    untouched = not codec.differing(now.values, {key: change.before.get(key) for key in change.after})
    if untouched and not answered:
        return Outcome(change.id, State.TO_COME, contact=now.id)
    return Outcome(change.id, State.NOT_CHANGED, _not_taken(codec, missing), now.id, now)


def _not_taken(codec: Codec, keys: list[str]) -> Sentence | None:
    return say("campflow did not take over: {fields:word}.", fields=codec.labels(keys)) if keys else None

"""What came of a change, in words, decided by what Kulea says of the person afterwards."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import DeskError, Refused
from desktop_app.core.words import Sentence, say
from desktop_app.providers.kulea.codec import Codec
from desktop_app.providers.kulea.fields import (
    ARCHIVED_STAYS,
    EMAIL,
    EMAIL_STAYS,
    SUBSCRIBED,
    UNSUBSCRIBED_STAYS,
)
from desktop_app.providers.kulea.looking import is_archived

CREATES = frozenset({Kind.NEW, Kind.REPLACED})

GONE = say("This person is not in Kulea any more; they may have been merged with another record there.")
NOT_ARCHIVED = say("Kulea accepted this, but the person is not archived.")
LOST = say("Kulea gave no answer: this person may or may not have been archived.")
STOPPED = say("Not archived, because Kulea gave no answer to the request before. Make the mirror again.")
CONSENT_OPEN = say(
    "The person is in Kulea now and may still be subscribed: whether unsubscribing them worked is not known."
)
TWICE_OPEN = say(
    "The new record is in Kulea; whether the old one was archived is not known. This person may be in it twice."
)
_UNREAD = say("Kulea accepted this; it is still to be read back.")


def because(error: DeskError) -> Sentence:
    """Why something was refused, with Kulea's own words."""
    if isinstance(error, Refused) and error.detail:
        return say("Kulea did not accept this: {reason}", reason=error.detail)
    return error.sentence


def refused(change: Change, error: DeskError, now: Contact | None = None) -> Outcome:
    return Outcome(change.id, State.REFUSED, because(error), change.contact, now)


def taken(change: Change) -> Outcome:
    """The address belongs to somebody: whoever has it is not the outcome of this change, so they are not named in it."""
    reason = say("Somebody with this e-mail address is in Kulea already.")
    return Outcome(change.id, State.REFUSED, reason, change.contact)


def taken_by_archived(change: Change, error: DeskError) -> Outcome:
    """Kulea refused the address of somebody who is archived."""
    reason = say(
        "Somebody archived has this e-mail address; only Kulea itself can bring them back. {why}",
        why=because(error),
    )
    return Outcome(change.id, State.REFUSED, reason, change.contact)


def waiting(change: Change, id: str | None) -> Outcome:
    return Outcome(change.id, State.WAITING, _UNREAD, id)


def not_seen(change: Change) -> Outcome:
    reason = say("Kulea accepted this, but the person cannot be found.")
    return Outcome(change.id, State.NOT_CHANGED, reason, change.contact)


def still_subscribed(change: Change, id: str, error: DeskError, now: Contact | None) -> Outcome:
    """Made, but unsubscribing was refused."""
    reason = say(
        "The person is in Kulea now, but SUBSCRIBED: unsubscribing them failed. {why} Unsubscribe them at once.",
        why=because(error),
    )
    return Outcome(change.id, State.REFUSED, reason, id, now)


def twice(change: Change, id: str, error: DeskError, now: Contact | None) -> Outcome:
    """Made anew, but archiving the old record was refused: that is what is left to do."""
    reason = say("Now twice in Kulea: made anew, but the old record could not be archived. {why}", why=because(error))
    return Outcome(change.id, State.NOT_CHANGED, reason, id, now)


def already(codec: Codec, change: Change, now: Contact | None) -> Outcome | None:
    """The outcome of a change that need not or must not be sent, as the person is now; None: send it.

    Kulea has no versions: only looking just before writing keeps us from overwriting somebody else's change.
    """
    if now is None:
        return Outcome(change.id, State.REFUSED, GONE, change.contact)
    missing = codec.differing(now.values, change.after)
    if not missing:
        return Outcome(change.id, State.ALREADY, contact=now.id, record=now)
    if is_archived(now):
        return archived(change, now)
    if EMAIL in missing:
        return Outcome(change.id, State.REFUSED, EMAIL_STAYS, now.id, now)
    if SUBSCRIBED in missing and change.after[SUBSCRIBED] is not False:
        return Outcome(change.id, State.REFUSED, UNSUBSCRIBED_STAYS, now.id, now)
    seen = {key: change.before.get(key) for key in missing}
    if moved := codec.differing(now.values, seen):
        return _meanwhile(codec, change, now, moved)
    return None


def not_replaced(codec: Codec, change: Change, old: Contact | None) -> Outcome | None:
    """The outcome of making a record anew that must not begin; None: begin."""
    if old is None:
        return Outcome(change.id, State.REFUSED, GONE, change.contact)
    if is_archived(old):
        return archived(change, old)
    moved = codec.differing(old.values, change.before) if change.before else []
    return _meanwhile(codec, change, old, moved) if moved else None


def archived(change: Change, now: Contact | None) -> Outcome:
    """Kulea changes nothing of an archived person, and says so only in passing."""
    return Outcome(change.id, State.NOT_CHANGED, ARCHIVED_STAYS, change.contact, now)


def created(codec: Codec, change: Change, now: Contact) -> Outcome:
    """A person who was made, as they are now."""
    return Outcome(
        change.id, State.APPLIED, _not_taken(codec, codec.differing(now.values, _given(change))), now.id, now
    )


def changed(codec: Codec, change: Change, now: Contact | None, *, answered: bool) -> Outcome:
    """What came of changing a person. `answered`: Kulea accepted it; otherwise what shows no trace did not happen."""
    if now is None:
        return Outcome(change.id, State.REFUSED, GONE, change.contact)
    missing = codec.differing(now.values, change.after)
    if not missing:
        return Outcome(change.id, State.APPLIED, contact=now.id, record=now)
    if is_archived(now):
        return archived(change, now)
    untouched = not codec.differing(now.values, {key: change.before.get(key) for key in change.after})
    if untouched and not answered:
        return Outcome(change.id, State.TO_COME, contact=now.id)
    return Outcome(change.id, State.NOT_CHANGED, _not_taken(codec, missing), now.id, now)


def removed(change: Change, now: Contact | None, *, answered: bool) -> Outcome:
    """What came of archiving a person."""
    if now is None or is_archived(now):
        return Outcome(change.id, State.APPLIED, contact=change.contact, record=now)
    if not answered:
        return Outcome(change.id, State.TO_COME, contact=change.contact)
    return Outcome(change.id, State.NOT_CHANGED, NOT_ARCHIVED, change.contact, now)


def _meanwhile(codec: Codec, change: Change, now: Contact, moved: list[str]) -> Outcome:
    reason = say("Somebody changed this in Kulea meanwhile: {fields:word}.", fields=codec.labels(moved))
    return Outcome(change.id, State.NOT_CHANGED, reason, now.id, now)


def _given(change: Change) -> Mapping[str, Value]:
    return {key: value for key, value in change.after.items() if value is not None}


def _not_taken(codec: Codec, keys: list[str]) -> Sentence | None:
    return say("Kulea did not take over: {fields:word}.", fields=codec.labels(keys)) if keys else None

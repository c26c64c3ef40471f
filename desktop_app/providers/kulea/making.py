"""Making people, in steps: somebody new who is not to be subscribed, and somebody whose address is corrected.

What broke off can be taken up where it stopped: the first step is known by its address, which is unique, and every other one
is harmless when repeated.
"""

from __future__ import annotations

from desktop_app.core.changes import Change, Outcome, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import AnswerLost, DeskError, NotAllowed, NotFound, Refused
from desktop_app.core.words import Sentence
from desktop_app.providers.kulea import outcomes
from desktop_app.providers.kulea.client import KuleaClient
from desktop_app.providers.kulea.codec import Codec
from desktop_app.providers.kulea.fields import EMAIL, SUBSCRIBED, UNSUBSCRIBE
from desktop_app.providers.kulea.looking import Looking, is_archived

UNSUBSCRIBED = {UNSUBSCRIBE: True}
"""The change that unsubscribes."""


class Making:
    """Makes people. `begun` are the changes whose person may have been made already: whoever has their address is theirs."""

    def __init__(self, client: KuleaClient, codec: Codec, looking: Looking, begun: set[str]) -> None:
        self._client = client
        self._codec = codec
        self._looking = looking
        self._begun = begun

    async def create(self, change: Change) -> Outcome:
        """Somebody new; unsubscribed right after, if they are not to be subscribed."""
        made = await self._made(change)
        if isinstance(made, Outcome):
            return made
        failed = await self._unsubscribed(change, made) if stays_away(change, None) else None
        return failed or await self._seen(change, made)

    async def replace(self, change: Change) -> Outcome:
        """A new record with the right address, unsubscribed if the old one was, then the old one archived."""
        old = await self._looking.now(change.contact or "")
        if change.id not in self._begun and (kept := outcomes.not_replaced(self._codec, change, old)):
            return kept
        made = await self._made(change)
        if isinstance(made, Outcome):
            return made
        stands = None if old is None or is_archived(old) else old
        was = (stands or Contact("", change.before)).get(SUBSCRIBED)  # archiving unsubscribes
        failed = await self._unsubscribed(change, made) if stays_away(change, was) else None
        if failed is None and stands is not None:
            failed = await self._old_archived(change, made, stands)
        return failed or await self._seen(change, made)

    def judged(self, change: Change, now: Contact | None, old: Contact | None, *, answered: bool) -> Outcome:
        """What became of making somebody: `now` has the address, `old` is the record that they replace.

        Who is archived was not made just now, but had the address before.
        """
        if now is None or now.id == change.contact or is_archived(now):
            if answered:
                return outcomes.not_seen(change)
            return Outcome(change.id, State.TO_COME, contact=change.contact)
        if stays_away(change, change.before.get(SUBSCRIBED)) and now.get(SUBSCRIBED) is not False:
            return self._to_go_on(change, outcomes.CONSENT_OPEN)
        if old is not None and not is_archived(old):
            return self._to_go_on(change, outcomes.TWICE_OPEN)
        return outcomes.created(self._codec, change, now)

    def _to_go_on(self, change: Change, reason: Sentence) -> Outcome:
        """Broke off after the first step: sent again, it goes on from there."""
        self._begun.add(change.id)
        return Outcome(change.id, State.TO_COME, reason, change.contact)

    # ------------------------------------------------------------------------------------------------------------ steps

    async def _made(self, change: Change) -> str | Outcome:
        """The id of the person who was made for this change, now or before; or why there is none."""
        address = str(change.after.get(EMAIL) or "")
        there = await self._looking.with_address(address)
        if there is not None and not is_archived(there):
            return there.id if change.id in self._begun else outcomes.taken(change)
        self._begun.add(change.id)
        try:
            id = await self._client.create(self._client.create_request(self._codec.new(change.after)))
        except AnswerLost:
            raise
        except DeskError as error:
            self._begun.discard(change.id)
            if isinstance(error, Refused) and not isinstance(error, NotAllowed | NotFound):
                return outcomes.refused(change, error) if there is None else outcomes.taken_by_archived(change, error)
            raise
        return id or await self._found(change, address)

    async def _found(self, change: Change, address: str) -> str | Outcome:
        """The id of somebody who was made and whose id Kulea did not say."""
        try:
            there = await self._looking.with_address(address)
        except DeskError:
            return outcomes.waiting(change, None)
        return there.id if there is not None and not is_archived(there) else outcomes.not_seen(change)

    async def _unsubscribed(self, change: Change, id: str) -> Outcome | None:
        """Unsubscribe the new person; what is to be said if that failed."""
        try:
            await self._client.update(self._client.update_request(id, UNSUBSCRIBED))
        except Refused as refusal:
            error = self._client.wrong_verb(refusal) if refusal.status in (404, 405) else refusal
            return outcomes.still_subscribed(change, id, error, await self._looking.if_readable(id))
        except DeskError:
            now = await self._looking.if_readable(id)
            return Outcome(change.id, State.IN_DOUBT, outcomes.CONSENT_OPEN, id, now)
        return None

    async def _old_archived(self, change: Change, id: str, old: Contact) -> Outcome | None:
        """Archive the old record; what is to be said if that failed."""
        try:
            await self._client.archive(self._client.archive_request(old.id))
        except Refused as refusal:
            return outcomes.twice(change, id, refusal, await self._looking.if_readable(id))
        except DeskError:
            return Outcome(change.id, State.IN_DOUBT, outcomes.TWICE_OPEN, id, await self._looking.if_readable(id))
        return None

    async def _seen(self, change: Change, id: str) -> Outcome:
        """The new person, read back."""
        try:
            now = await self._looking.now(id)
        except DeskError:
            return outcomes.waiting(change, id)
        return outcomes.not_seen(change) if now is None else outcomes.created(self._codec, change, now)


def stays_away(change: Change, was: Value) -> bool:
    """Whether a person who is made is to be unsubscribed at once: it was said so, or the record that they replace `was`
    not subscribed."""
    return change.after.get(SUBSCRIBED) is False or was is False

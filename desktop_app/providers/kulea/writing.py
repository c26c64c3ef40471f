"""Writing to Kulea: look, send, look again. One person a request; there is no other way.

What takes several steps (somebody new who is not to be subscribed; a corrected address) is done step by step, and can be
taken up where it broke off: every step but the first is harmless when repeated, and the first one is known by its address.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import AnswerLost, DeskError, NotAllowed, NotFound, Refused
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.ports import Batch, Request, Sent
from desktop_app.core.words import Sentence
from desktop_app.providers.kulea import outcomes
from desktop_app.providers.kulea.client import KuleaClient
from desktop_app.providers.kulea.codec import Codec
from desktop_app.providers.kulea.fields import EMAIL, SUBSCRIBED, UNSUBSCRIBE
from desktop_app.providers.kulea.queries import email_is

SINGLES = 20
"""Up to so many people are looked up one by one; for more the whole list is read."""
ACCEPTED = "accepted"
"""The ticket of what Kulea accepted and could not be read back."""
NEW_ID = "{crm_id}"
"""Stands in a preview for the id that Kulea gives."""

Everyone = Callable[[], Awaitable[dict[str, Contact]]]
_UNSUBSCRIBED = {UNSUBSCRIBE: True}


class Writer:
    """Carries out batches. `everyone` reads the list completely, by id."""

    def __init__(self, client: KuleaClient, codec: Codec, everyone: Everyone, begun: set[str]) -> None:
        self._client = client
        self.codec = codec
        self._everyone = everyone
        self._begun = begun  # changes whose person may have been made already: whoever has the address is theirs

    # ---------------------------------------------------------------------------------------------------------- showing

    def requests(self, batch: Batch) -> list[Request]:
        """The requests of a batch, in order; a new person's id is not known before."""
        return [request for change in batch.changes for request in self._requests(batch.kind, change)]

    def _requests(self, kind: Kind, change: Change) -> Iterable[Request]:
        id = change.contact or ""
        if kind is Kind.CHANGED:
            yield self._client.update_request(id, self.codec.changed(change.after))
        if kind in outcomes.CREATES:
            yield self._client.create_request(self.codec.new(change.after))
            if _stays_away(change, change.before.get(SUBSCRIBED)):
                unsubscribing = self._client.update_request("NEW_ID", _UNSUBSCRIBED)
                yield msgspec.structs.replace(unsubscribing, address=unsubscribing.address.replace("NEW_ID", NEW_ID))
        if kind in (Kind.REMOVED, Kind.REPLACED):
            yield self._client.archive_request(id)

    # ---------------------------------------------------------------------------------------------------------- sending

    async def send(self, batch: Batch) -> Sent:
        """Carry the batch out; see `core.ports.Provider.send`."""
        steps = {
            Kind.NEW: self._create,
            Kind.CHANGED: self._change,
            Kind.REMOVED: self._remove,
            Kind.REPLACED: self._replace,
        }
        done = [await steps[batch.kind](change) for change in batch.changes]
        return Sent(tuple(done), ACCEPTED if any(outcome.state is State.WAITING for outcome in done) else "")

    async def _change(self, change: Change) -> Outcome:
        id = change.contact or ""
        known = outcomes.already(self.codec, change, await self._now(id))
        if known is not None:
            return known
        try:
            done = await self._client.update(self._client.update_request(id, self.codec.changed(change.after)))
        except NotAllowed:
            raise
        except Refused as refusal:
            return await self._not_changed(change, refusal)
        try:
            now = await self._now(id)
        except DeskError:
            return outcomes.waiting(change, id) if done else outcomes.archived(change, None)
        if not done:
            return outcomes.archived(change, now)
        return outcomes.changed(self.codec, change, now, answered=True)

    async def _not_changed(self, change: Change, refusal: Refused) -> Outcome:
        """Why a change was refused: 405, or 404 for somebody who is there, means that the verb is not the right one."""
        now = await self._now(change.contact or "")
        if refusal.status == 405 or (refusal.status == 404 and now is not None):
            raise self._client.wrong_verb() from None
        if now is None:
            return Outcome(change.id, State.REFUSED, outcomes.GONE, change.contact)
        return outcomes.archived(change, now) if outcomes.is_archived(now) else outcomes.refused(change, refusal, now)

    async def _create(self, change: Change) -> Outcome:
        made = await self._made(change)
        if isinstance(made, Outcome):
            return made
        return await self._unsubscribed(change, made, stays_away=_stays_away(change, None)) or await self._seen(
            change, made
        )

    async def _replace(self, change: Change) -> Outcome:
        """A new record with the right address, unsubscribed if the old one was, then the old one archived."""
        old = await self._now(change.contact or "")
        if change.id not in self._begun and (kept := outcomes.not_replaced(self.codec, change, old)):
            return kept
        made = await self._made(change)
        if isinstance(made, Outcome):
            return made
        stands = None if old is None or outcomes.is_archived(old) else old
        was = (stands or Contact("", change.before)).get(SUBSCRIBED)  # archiving unsubscribes
        failed = await self._unsubscribed(change, made, stays_away=_stays_away(change, was))
        failed = failed or await self._old_archived(change, made, stands)
        return failed or await self._seen(change, made)

    async def _remove(self, change: Change) -> Outcome:
        now = await self._now(change.contact or "")
        if now is None or outcomes.is_archived(now):
            return Outcome(change.id, State.ALREADY, contact=change.contact, record=now)
        return await self._archived(change)

    # ------------------------------------------------------------------------------------------------------------ steps

    async def _made(self, change: Change) -> str | Outcome:
        """The id of the person who was made for this change, now or before; or why there is none."""
        address = str(change.after.get(EMAIL) or "")
        there = await self._by_address(address)
        if there is not None:
            return there.id if change.id in self._begun else outcomes.taken(change, there)
        self._begun.add(change.id)
        try:
            id = await self._client.create(self._client.create_request(self.codec.new(change.after)))
        except AnswerLost:
            raise
        except DeskError as error:
            self._begun.discard(change.id)
            if isinstance(error, Refused) and not isinstance(error, NotAllowed | NotFound):
                return outcomes.refused(change, error)
            raise
        if id is None:
            there = await self._by_address(address)
            id = None if there is None else there.id
        return id or Outcome(change.id, State.NOT_CHANGED, outcomes.NOT_SEEN, change.contact)

    async def _unsubscribed(self, change: Change, id: str, *, stays_away: bool) -> Outcome | None:
        """Unsubscribe the new person, if they are to be; what is to be said if that failed."""
        if not stays_away:
            return None
        try:
            await self._client.update(self._client.update_request(id, _UNSUBSCRIBED))
        except Refused as refusal:
            error = self._client.wrong_verb() if refusal.status in (404, 405) else refusal
            return outcomes.still_subscribed(change, id, error, await self._if_readable(id))
        except DeskError:
            return Outcome(change.id, State.IN_DOUBT, outcomes.CONSENT_OPEN, id, await self._if_readable(id))
        return None

    async def _old_archived(self, change: Change, id: str, old: Contact | None) -> Outcome | None:
        """Archive the old record, if it still stands; what is to be said if that failed."""
        if old is None:
            return None
        try:
            await self._client.archive(self._client.archive_request(old.id))
        except Refused as refusal:
            return outcomes.twice(change, id, refusal, await self._if_readable(id))
        except DeskError:
            return Outcome(change.id, State.IN_DOUBT, outcomes.TWICE_OPEN, id, await self._if_readable(id))
        return None

    async def _archived(self, change: Change) -> Outcome:
        """Archive somebody who is not archived yet."""
        id = change.contact or ""
        try:
            await self._client.archive(self._client.archive_request(id))
        except NotAllowed:
            raise
        except Refused as refusal:
            now = await self._now(id)
            if now is None or outcomes.is_archived(now):
                return Outcome(change.id, State.ALREADY, contact=id, record=now)
            return outcomes.refused(change, refusal, now)
        try:
            now = await self._now(id)
        except DeskError:
            return outcomes.waiting(change, id)
        return outcomes.removed(change, now, answered=True)

    async def _seen(self, change: Change, id: str) -> Outcome:
        """The new person, read back."""
        try:
            now = await self._now(id)
        except DeskError:
            return outcomes.waiting(change, id)
        if now is None:
            return Outcome(change.id, State.NOT_CHANGED, outcomes.NOT_SEEN, id)
        return outcomes.created(self.codec, change, now)

    # ---------------------------------------------------------------------------------------------------------- settling

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        """Look what became of every change."""
        sent = [(batch.kind, change, ticket == ACCEPTED) for batch, ticket in batches for change in batch.changes]
        look = await self._look_for(sent)
        return [self._judged(kind, change, look, answered=answered) for kind, change, answered in sent]

    def _judged(self, kind: Kind, change: Change, look: _Found, *, answered: bool) -> Outcome:
        old = look.by_id.get(change.contact or "")
        if kind is Kind.CHANGED:
            return outcomes.changed(self.codec, change, old, answered=answered)
        if kind is Kind.REMOVED:
            return outcomes.removed(change, old, answered=answered)
        now = look.by_address.get(str(change.after.get(EMAIL) or "").casefold())
        if now is None or now.id == change.contact:
            if answered:
                return Outcome(change.id, State.NOT_CHANGED, outcomes.NOT_SEEN, change.contact)
            return Outcome(change.id, State.TO_COME, contact=change.contact)
        was = change.before.get(SUBSCRIBED)
        if _stays_away(change, was) and now.get(SUBSCRIBED) is not False:
            return self._to_go_on(change, outcomes.CONSENT_OPEN)
        if kind is Kind.REPLACED and old is not None and not outcomes.is_archived(old):
            return self._to_go_on(change, outcomes.TWICE_OPEN)
        return outcomes.created(self.codec, change, now)

    def _to_go_on(self, change: Change, reason: Sentence) -> Outcome:
        """Broke off after the first step: sent again, it goes on from there."""
        self._begun.add(change.id)
        return Outcome(change.id, State.TO_COME, reason, change.contact)

    async def _look_for(self, sent: Sequence[tuple[Kind, Change, bool]]) -> _Found:
        if len(sent) > SINGLES:
            return _Found((await self._everyone()).values())
        found: list[Contact | None] = []
        for kind, change, _ in sent:
            if change.contact is not None:
                found.append(await self._now(change.contact))
            if kind in outcomes.CREATES:
                found.append(await self._by_address(str(change.after.get(EMAIL) or "")))
        return _Found(contact for contact in found if contact is not None)

    # ---------------------------------------------------------------------------------------------------------- mirroring

    async def mirror(self, permit: MirrorPermit) -> Sent:
        """Archive the doomed one by one. After a lost answer nothing more is sent, and nothing ever twice."""
        done: list[Outcome] = []
        for change in permit.doomed:
            try:
                done.append(await self._archived(change))
            except AnswerLost:
                done.append(Outcome(change.id, State.IN_DOUBT, outcomes.LOST, change.contact))
                reason = outcomes.STOPPED
                break
            except DeskError as error:
                if not done:
                    raise
                reason = outcomes.because(error)
                break
        else:
            return Sent(tuple(done), ACCEPTED if any(outcome.state is State.WAITING for outcome in done) else "")
        rest = permit.doomed[len(done) :]
        return Sent((*done, *(Outcome(c.id, State.NOT_CHANGED, reason, c.contact) for c in rest)))

    # ---------------------------------------------------------------------------------------------------------- looking

    async def singly(self, ids: Iterable[str]) -> dict[str, Contact]:
        """People looked up one by one, by id; who is gone is missing."""
        found = {id: await self._now(id) for id in ids}
        return {id: contact for id, contact in found.items() if contact is not None}

    async def _now(self, id: str) -> Contact | None:
        raw = await self._client.user(id)
        return None if raw is None else self.codec.contact(raw)

    async def _if_readable(self, id: str) -> Contact | None:
        try:
            return await self._now(id)
        except DeskError:
            return None

    async def _by_address(self, address: str) -> Contact | None:
        """Whoever has exactly this address; archived people keep theirs."""
        if not address:
            return None
        page = await self._client.users(email_is(address))
        people = map(self.codec.contact, page.users)
        return next((each for each in people if str(each.get(EMAIL)).casefold() == address.casefold()), None)


class _Found:
    """People who were looked for, by id and by address."""

    def __init__(self, people: Iterable[Contact]) -> None:
        self.by_id: dict[str, Contact] = {}
        self.by_address: dict[str, Contact] = {}
        for each in people:
            self.by_id[each.id] = each
            self.by_address.setdefault(str(each.get(EMAIL)).casefold(), each)


def _stays_away(change: Change, was: object) -> bool:
    """Whether a person who is made is to be unsubscribed at once: it was said so, or the record that they replace `was`
    not subscribed."""
    return change.after.get(SUBSCRIBED) is False or was is False

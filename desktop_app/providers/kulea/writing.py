"""Writing to Kulea: look, send, look again. One person a request; there is no other way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.errors import AnswerLost, DeskError, NotAllowed, Refused
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.ports import Batch, Request, Sent
from desktop_app.providers.kulea import outcomes
from desktop_app.providers.kulea.client import KuleaClient
from desktop_app.providers.kulea.codec import Codec
from desktop_app.providers.kulea.fields import EMAIL, SUBSCRIBED
from desktop_app.providers.kulea.looking import Everyone, Looking, is_archived
from desktop_app.providers.kulea.making import UNSUBSCRIBED, Making, stays_away

ACCEPTED = "accepted"
"""The ticket of what Kulea accepted and could not be read back."""
NEW_ID = "{crm_id}"
"""Stands in a preview for the id that Kulea gives."""


class Writer:
    """Carries out batches. `everyone` reads the list completely, by id; for `begun` see `Making`."""

    def __init__(self, client: KuleaClient, codec: Codec, everyone: Everyone, begun: set[str]) -> None:
        self._client = client
        self.codec = codec
        self.looking = Looking(client, codec, everyone)
        self._making = Making(client, codec, self.looking, begun)

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
            if stays_away(change, change.before.get(SUBSCRIBED)):
                unsubscribing = self._client.update_request("NEW_ID", UNSUBSCRIBED)
                yield msgspec.structs.replace(unsubscribing, address=unsubscribing.address.replace("NEW_ID", NEW_ID))
        if kind in (Kind.REMOVED, Kind.REPLACED):
            yield self._client.archive_request(id)

    # ---------------------------------------------------------------------------------------------------------- sending

    async def send(self, batch: Batch) -> Sent:
        """Carry the batch out; see `core.ports.Provider.send`."""
        ways = {
            Kind.NEW: self._making.create,
            Kind.CHANGED: self._change,
            Kind.REMOVED: self._remove,
            Kind.REPLACED: self._making.replace,
        }
        return _sent([await ways[batch.kind](change) for change in batch.changes])

    async def _change(self, change: Change) -> Outcome:
        id = change.contact or ""
        known = outcomes.already(self.codec, change, await self.looking.now(id))
        if known is not None:
            return known
        try:
            done = await self._client.update(self._client.update_request(id, self.codec.changed(change.after)))
        except NotAllowed:
            raise
        except Refused as refusal:
            return await self._not_changed(change, refusal)
        try:
            now = await self.looking.now(id)
        except DeskError:
            return outcomes.waiting(change, id) if done else outcomes.archived(change, None)
        if not done:
            return outcomes.archived(change, now)
        return outcomes.changed(self.codec, change, now, answered=True)

    async def _not_changed(self, change: Change, refusal: Refused) -> Outcome:
        """Why a change was refused: 405, or 404 for somebody who is there, means that the verb is not the right one."""
        now = await self.looking.now(change.contact or "")
        if refusal.status == 405 or (refusal.status == 404 and now is not None):
            raise self._client.wrong_verb(refusal) from None
        if now is None:
            return Outcome(change.id, State.REFUSED, outcomes.GONE, change.contact)
        return outcomes.archived(change, now) if is_archived(now) else outcomes.refused(change, refusal, now)

    async def _remove(self, change: Change) -> Outcome:
        now = await self.looking.now(change.contact or "")
        if now is None or is_archived(now):
            return Outcome(change.id, State.ALREADY, contact=change.contact, record=now)
        return await self._archive(change)

    async def _archive(self, change: Change) -> Outcome:
        """Archive somebody who is not archived yet."""
        id = change.contact or ""
        try:
            await self._client.archive(self._client.archive_request(id))
        except NotAllowed:
            raise
        except Refused as refusal:
            now = await self.looking.now(id)
            if now is None or is_archived(now):
                return Outcome(change.id, State.ALREADY, contact=id, record=now)
            return outcomes.refused(change, refusal, now)
        try:
            now = await self.looking.now(id)
        except DeskError:
            return outcomes.waiting(change, id)
        return outcomes.removed(change, now, answered=True)

    # ---------------------------------------------------------------------------------------------------------- settling

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        """Look what became of every change."""
        sent = [(batch.kind, change, ticket == ACCEPTED) for batch, ticket in batches for change in batch.changes]
        ids = [change.contact for _, change, _ in sent if change.contact is not None]
        addresses = [str(change.after.get(EMAIL) or "") for kind, change, _ in sent if kind in outcomes.CREATES]
        found = await self.looking.people(ids, addresses)
        judged: list[Outcome] = []
        for kind, change, answered in sent:
            now = found.by_id.get(change.contact or "")
            if kind is Kind.CHANGED:
                judged.append(outcomes.changed(self.codec, change, now, answered=answered))
            elif kind is Kind.REMOVED:
                judged.append(outcomes.removed(change, now, answered=answered))
            else:
                made = found.with_address(str(change.after.get(EMAIL) or ""))
                judged.append(self._making.judged(change, made, now, answered=answered))
        return judged

    # ---------------------------------------------------------------------------------------------------------- mirroring

    async def mirror(self, permit: MirrorPermit) -> Sent:
        """Archive the doomed one by one. After a lost answer nothing more is sent, and nothing ever twice."""
        done: list[Outcome] = []
        for change in permit.doomed:
            try:
                done.append(await self._archive(change))
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
            return _sent(done)
        rest = permit.doomed[len(done) :]
        return _sent([*done, *(Outcome(c.id, State.TO_COME, reason, c.contact) for c in rest)])


def _sent(done: Sequence[Outcome]) -> Sent:
    return Sent(tuple(done), ACCEPTED if any(outcome.state is State.WAITING for outcome in done) else "")

"""Writing to one campflow list: look, send, look again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from time import monotonic

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import AnswerLost, DeskError, NotAllowed, NotFound, PlanStopped, Refused
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.ports import Batch, Page, Request, Sent
from desktop_app.core.words import say
from desktop_app.providers.campflow import outcomes
from desktop_app.providers.campflow.client import CampflowClient
from desktop_app.providers.campflow.codec import Codec

SINGLES = 20
"""Up to so many persons are looked up one by one; for more the whole list is read."""
LOOK_LASTS = 300.0
"""Seconds for which the persons of a run are taken to be as they were read; a run that was paused looks again."""
ACCEPTED = "accepted"
"""The ticket of a batch that campflow accepted and whose persons were not all seen again yet."""
MIRRORING = 0
"""The number of the batch that stands for the deleting step of a mirror; what it holds is gone or is not."""

Everyone = Callable[[], AsyncIterator[Page]]


class Writer:
    """Carries out batches for one list. `everyone` reads the list completely."""

    def __init__(self, client: CampflowClient, codec: Codec, everyone: Everyone) -> None:
        self._client = client
        self.codec = codec
        self._everyone = everyone
        self._expected: set[str] = set()
        self._looked_up: dict[str, msgspec.Raw] = {}  # as they came: a whole list of records weighs too much
        self._looked_at = 0.0

    def expect(self, changes: Iterable[Change]) -> None:
        """These changes will be sent, or shown, and none before them: one reading then serves all their batches."""
        changed = Kind.CHANGED
        self._expected = {c.contact for c in changes if c.contact and c.kind is changed}
        self._looked_up = {}

    def requests(self, batch: Batch, before: Mapping[str, Contact]) -> list[Request]:
        """What carries the batch out. `before` holds persons as they are now, by id; in a preview nobody."""
        if batch.kind is Kind.REMOVED:
            return [self._client.delete_request(change.contact or "") for change in batch.changes]
        if batch.kind is Kind.NEW and len(batch.changes) == 1:
            return [self._client.create_request(self.codec.new(batch.changes[0]))]
        return [self._sync_request(batch.changes, before)]

    async def send(self, batch: Batch) -> Sent:
        """Carry the batch out; see `core.ports.Provider.send`."""
        if batch.kind is Kind.REMOVED:
            return _sent([await self._remove(change) for change in batch.changes])
        before = await self._as_they_are(batch) if batch.kind is Kind.CHANGED else {}
        done: list[Outcome] = []
        rest: list[Change] = []
        for change in batch.changes:
            known = None
            if batch.kind is Kind.CHANGED:
                known = outcomes.already(self.codec, change, before.get(change.contact or ""))
            rest.append(change) if known is None else done.append(known)
        if not rest:
            return _sent(done)
        single = batch.kind is Kind.NEW and len(batch.changes) == 1
        return _sent(done + (await self._create(rest[0]) if single else await self._sync(rest, before)))

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        """Look what became of every change."""
        sent = [
            (_as_removal(change) if batch.number == MIRRORING else change, ticket == ACCEPTED)
            for batch, ticket in batches
            for change in batch.changes
        ]
        now = await self._find([change for change, _ in sent])
        return [
            outcomes.judged(self.codec, change, now.get(change.id), answered=answered, before=None)
            for change, answered in sent
        ]

    async def mirror(self, permit: MirrorPermit) -> Sent:
        """Delete the doomed in one request, then read the whole list. Never repeated."""
        if not permit.staying:
            raise PlanStopped(say("Nobody would be left in the list. Nobody was deleted."))
        try:
            await self._client.sync(self._client.mirror_request([{"id": id} for id in permit.staying]))
        except AnswerLost:
            return Sent(tuple(outcomes.in_doubt(change) for change in permit.doomed))
        try:
            now = await self.among({change.contact for change in permit.doomed})
        except DeskError:
            return _sent([outcomes.waiting(change) for change in permit.doomed])
        return _sent([
            outcomes.judged(
                self.codec, _as_removal(change), now.get(change.contact or ""), answered=True, before=None
            )
            for change in permit.doomed
        ])  # fmt: skip

    # -------------------------------------------------------------------------------------------------- looking before

    async def _as_they_are(self, batch: Batch) -> dict[str, Contact]:
        """The batch's persons as they are now, by id; who is gone is missing."""
        ids = [change.contact for change in batch.changes if change.contact]
        self._expected.difference_update(ids)
        if monotonic() - self._looked_at > LOOK_LASTS or any(id not in self._looked_up for id in ids):
            if len(ids) + len(self._expected) <= SINGLES:
                return await self.singly(ids)
            wanted = {*ids, *self._expected}
            self._looked_up = {p.id: p.raw async for page in self._everyone() for p in page.contacts if p.id in wanted}
            self._looked_at = monotonic()
        return {id: self.codec.contact(self._looked_up[id]) for id in ids if id in self._looked_up}

    async def among(self, ids: Collection[str | None]) -> dict[str, Contact]:
        """Persons picked out of a complete reading, by id; who is gone is missing."""
        return {person.id: person async for page in self._everyone() for person in page.contacts if person.id in ids}

    async def singly(self, ids: Iterable[str]) -> dict[str, Contact]:
        """Persons looked up one by one, by id; who is gone is missing."""
        found = {id: await self._client.person(id) for id in ids}
        return {id: self.codec.contact(raw) for id, raw in found.items() if raw is not None}

    # --------------------------------------------------------------------------------------------------------- sending

    def _sync_request(self, changes: Sequence[Change], before: Mapping[str, Contact]) -> Request:
        return self._client.sync_request([
            self.codec.new(change)
            if change.kind in outcomes.CREATES
            else self.codec.changed(change, before.get(change.contact or ""))
            for change in changes
        ])  # fmt: skip

    async def _sync(self, changes: Sequence[Change], before: Mapping[str, Contact]) -> list[Outcome]:
        answer = await self._client.sync(self._sync_request(changes, before))
        for id in before:
            self._looked_up.pop(id, None)
        page = [self.codec.contact(raw) for raw in answer]
        return await self._read_back(changes, before, page)

    async def _create(self, change: Change) -> list[Outcome]:
        person = self.codec.new(change)
        try:
            await self._client.create(self._client.create_request(person))
        except (NotAllowed, NotFound):
            raise
        except Refused:
            if (there := await self._is_there(change, str(person["external_id"]))) is None:
                raise
            return [there]
        return await self._read_back([change], {}, [])

    async def _is_there(self, change: Change, own_id: str) -> Outcome | None:
        """Whether the very person is in the list already. Then it is there from us: whether campflow applies a refused
        request in part, of which this was one record, is not documented."""
        raw = await self._client.person(own_id)
        if raw is None:
            return None
        now = self.codec.contact(raw)
        wanted = {key: value for key, value in change.after.items() if self.codec.writes(key)}
        if now.get("external_id") != own_id or self.codec.differing(now.values, wanted):
            return None
        return Outcome(change.id, State.ALREADY, contact=now.id, record=now)

    async def _remove(self, change: Change) -> Outcome:
        id = change.contact or ""
        refusal: Refused | None = None
        try:
            await self._client.delete(self._client.delete_request(id))
        except NotAllowed:
            raise
        except Refused as error:
            refusal = error
        try:
            now = (await self.singly([id])).get(id)
        except DeskError:
            if refusal is None:
                return outcomes.waiting(change)
            raise
        if refusal is None:
            return outcomes.judged(self.codec, change, now, answered=True, before=None)
        if now is None:
            return Outcome(change.id, State.ALREADY, contact=id)
        if refusal.status in (404, 405):
            reason = say("This campflow does not let us delete single persons.")
            return Outcome(change.id, State.REFUSED, reason, id, now)
        raise refusal

    # -------------------------------------------------------------------------------------------------- looking after

    async def _read_back(
        self, changes: Sequence[Change], before: Mapping[str, Contact], page: Iterable[Contact]
    ) -> list[Outcome]:
        """What came of accepted changes: from the page that came back, then person by person; the rest waits."""
        seen = _matcher(changes)(page)
        missing = [change for change in changes if change.id not in seen]
        if len(missing) <= SINGLES:
            for change in missing:
                try:
                    raw = await self._client.person(change.contact or str(self.codec.new(change)["external_id"]))
                except DeskError:
                    continue  # it was accepted all the same
                if raw is not None:
                    seen[change.id] = self.codec.contact(raw)
        return [
            outcomes.judged(self.codec, change, seen[change.id], answered=True, before=before.get(change.contact or ""))
            if change.id in seen
            else outcomes.waiting(change)
            for change in changes
        ]

    async def _find(self, changes: Sequence[Change]) -> dict[str, Contact]:
        """The persons of changes as they are now, by change. Who was to be created is looked for in the whole list:
        that an own id is not found on its own place proves nothing."""
        ids = [change.contact for change in changes if change.contact and change.kind not in outcomes.CREATES]
        match = _matcher(changes)
        if len(ids) == len(changes) <= SINGLES:
            return match((await self.singly(ids)).values())
        found: dict[str, Contact] = {}
        async for page in self._everyone():
            found |= match(page.contacts)
        return found


def _matcher(changes: Sequence[Change]) -> Callable[[Iterable[Contact]], dict[str, Contact]]:
    """What gives persons by change: matched by campflow's id, or for those that create one by ours. Never by position."""
    by_id = {change.contact: change.id for change in changes if change.kind not in outcomes.CREATES}
    by_own = {
        change.identity or change.after.get("external_id"): change.id
        for change in changes
        if change.kind in outcomes.CREATES
    }
    by_own.pop(None, None)

    def match(persons: Iterable[Contact]) -> dict[str, Contact]:
        found = ((by_id.get(person.id) or by_own.get(person.get("external_id")), person) for person in persons)
        return {change: person for change, person in found if change is not None}

    return match


def _as_removal(change: Change) -> Change:
    return Change(change.id, Kind.REMOVED, change.name, change.why, change.contact)


def _sent(done: Sequence[Outcome]) -> Sent:
    open = any(outcome.state is State.WAITING for outcome in done)
    return Sent(tuple(done), ACCEPTED if open else "")

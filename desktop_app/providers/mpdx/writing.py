"""Writing to one account list: several contacts in one request where they allow it, each one's outcome by its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import AnswerLost, ChangedMeanwhile, DeskError, NotAllowed, NotFound, Refused
from desktop_app.core.ports import Batch, Sent
from desktop_app.core.words import say
from desktop_app.providers.http.pace import in_turns
from desktop_app.providers.mpdx import outcomes
from desktop_app.providers.mpdx.client import AT_ONCE, Done, MpdxClient, Refusal, words
from desktop_app.providers.mpdx.codec import Codec
from desktop_app.providers.mpdx.documents import Included, resource
from desktop_app.providers.mpdx.requests import Requests, parted

ACCEPTED = "accepted"
"""The ticket of a batch that MPDX accepted and whose contacts were not all seen again yet."""
MIRRORING = 0
"""The number of the batch that stands for the deleting step of a mirror; what it holds is gone or is not."""


class Writer:
    """Carries out batches for one account list. `scope` are the parameters by which the list is asked for."""

    def __init__(
        self, client: MpdxClient, codec: Codec, requests: Requests, scope: Mapping[str, str], *, overwrite: bool
    ) -> None:
        self._client = client
        self.codec = codec
        self.requests = requests
        self._scope = scope
        self._overwrite = overwrite

    # -------------------------------------------------------------------------------------------------------- sending

    async def send(self, batch: Batch) -> Sent:
        """Carry the batch out; see `core.ports.Provider.send`."""
        done: list[Outcome] = []
        together, alone = parted(batch)
        steps = [*([together] if together else []), *([change] for change in alone)]
        for number, step in enumerate(steps):
            try:
                done += await self._step(batch.kind, step, alone=step is not together)
            except DeskError as error:
                if not done:
                    raise
                rest = [change for later in steps[number + 1 :] for change in later]
                state = State.IN_DOUBT if isinstance(error, AnswerLost) else State.TO_COME
                done += [*outcomes.all_in(step, state, error.sentence), *outcomes.all_in(rest, State.TO_COME)]
                break
        open = any(outcome.state is State.WAITING for outcome in done)
        return Sent(tuple(done), ACCEPTED if open else "")

    async def _step(self, kind: Kind, changes: Sequence[Change], *, alone: bool) -> list[Outcome]:
        if not alone:
            return await self._bulk(kind, changes)
        change = changes[0]
        if kind is Kind.REMOVED:
            return [await self._remove(change)]
        return [await (self._change(change) if kind is Kind.CHANGED else self._create(change))]

    async def _create(self, change: Change) -> Outcome:
        try:
            await self._client.write(self.requests.alone(change, None))
        except (NotAllowed, NotFound):
            raise  # it is about the list
        except Refused as error:
            now = (await self.look([change.identity or ""])).get(change.identity or "") if error.status == 409 else None
            if now is None:
                return outcomes.refused(change, error.detail)
            return outcomes.judged(self.codec, change, now, answered=True)  # by an attempt of ours before
        return (await self._read_back([change]))[0]

    async def _change(self, change: Change) -> Outcome:
        """Look, compare, write under the lock, look again. What belongs to people and addresses is found by looking."""
        id = change.contact or ""
        now = (await self.look([id])).get(id)
        if now is None:
            return outcomes.conflict(change, None)
        if not outcomes.lacking(self.codec, change, now):
            return Outcome(change.id, State.ALREADY, contact=id, record=now)
        if (reason := outcomes.moved(self.codec, change, now, overwrite=self._overwrite)) is not None:
            return outcomes.conflict(change, now, reason)
        try:
            await self._client.write(self.requests.alone(change, now))
        except NotAllowed:
            raise
        except ChangedMeanwhile:
            return self._stale(change, (await self.look([id])).get(id))
        except Refused as error:
            now = (await self.look([id])).get(id)
            return outcomes.conflict(change, None) if now is None else outcomes.refused(change, error.detail, now)
        return (await self._read_back([change]))[0]

    async def _remove(self, change: Change) -> Outcome:
        try:
            await self._client.write(self.requests.alone(change, None))
        except NotFound:
            return Outcome(change.id, State.ALREADY, contact=change.contact)
        return (await self._read_back([change]))[0]

    # ----------------------------------------------------------------------------------------------------------- bulk

    async def _bulk(self, kind: Kind, changes: Sequence[Change]) -> list[Outcome]:
        """Three ends for each: done, refused with a reason, or missing in the answer, which is looked up."""
        try:
            answer = await self._client.bulk(self.requests.together(kind, changes))
        except NotFound:
            if kind in outcomes.CREATES:
                raise
            answer = []  # not one of them is there
        except Refused as error:
            if error.status != 409 or kind not in outcomes.CREATES:
                raise
            return await self._in_part(changes, error)
        return await self._sorted(kind, changes, answer)

    async def _in_part(self, changes: Sequence[Change], error: Refused) -> list[Outcome]:
        """A creation that met an id that exists: those before it were made all the same (fact file, section 6)."""
        there = await self._seen_again(changes)
        if there is None:
            raise AnswerLost(say("MPDX has some of these contacts already, and cannot be asked which."), status=409)
        if not there:
            raise error
        return [outcomes.judged(self.codec, c, there.get(c.identity or ""), answered=False) for c in changes]

    async def _sorted(self, kind: Kind, changes: Sequence[Change], answer: Iterable[Done]) -> list[Outcome]:
        answers = {_id_of(element): element for element in answer}
        failed: dict[str, list[Refusal]] = {}
        accepted: set[str] = set()
        for change in changes:
            element = answers.get(_record(change))
            if element is not None and element.errors:
                failed[change.id] = element.errors
            elif element is not None:
                accepted.add(change.id)
        if kind is Kind.REMOVED:
            now = await self._seen_again([change for change in changes if change.id not in accepted])
        else:
            now = await self._seen_again(changes)
        return [self._end(change, failed.get(change.id), now, accepted=change.id in accepted) for change in changes]

    def _end(
        self, change: Change, errors: list[Refusal] | None, now: Mapping[str, Contact] | None, *, accepted: bool
    ) -> Outcome:
        """`now` are the contacts as they are; None where that could not be read."""
        there = (now or {}).get(_record(change))
        if errors is not None:
            stale = any(error.stale for error in errors)
            if stale and now is not None:
                return self._stale(change, there)
            return outcomes.refused(change, words(errors), there)
        if now is None:
            return outcomes.waiting(change)
        if not accepted and there is None:
            if change.kind is Kind.REMOVED:
                return Outcome(change.id, State.ALREADY, contact=change.contact)
            if change.kind is Kind.CHANGED:
                return outcomes.conflict(change, None)
        return outcomes.judged(self.codec, change, there, answered=True)

    def _stale(self, change: Change, now: Contact | None) -> Outcome:
        """The lock refused a change: somebody else's was first, or the very same, perhaps by an attempt of ours."""
        if now is None or outcomes.lacking(self.codec, change, now):
            return outcomes.conflict(change, now)
        return Outcome(change.id, State.ALREADY, contact=now.id, record=now)

    # -------------------------------------------------------------------------------------------------- looking after

    async def look(self, ids: Sequence[str]) -> dict[str, Contact]:
        """Contacts as they are now, by id; who is gone is missing."""
        found: dict[str, Contact] = {}
        for listed in await self._client.by_ids(self._scope, list(dict.fromkeys(filter(None, ids)))):
            included = Included(listed.included)
            contacts = await in_turns(lambda raw, included=included: self.codec.contact(raw, included), listed.data)
            found |= {contact.id: contact for contact in contacts}
        return found

    async def _seen_again(self, changes: Sequence[Change]) -> dict[str, Contact] | None:
        """The contacts of changes that MPDX answered; None when they cannot be read now."""
        try:
            return await self.look([_record(change) for change in changes])
        except DeskError:
            return None

    async def _read_back(self, changes: Sequence[Change]) -> list[Outcome]:
        now = await self._seen_again(changes)
        return [self._end(change, None, now, accepted=True) for change in changes]

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        """Look what became of every change."""
        sent = [
            (_as_removal(change) if batch.number == MIRRORING else change, ticket == ACCEPTED)
            for batch, ticket in batches
            for change in batch.changes
        ]
        now = await self.look([_record(change) for change, _ in sent])
        return [
            outcomes.judged(self.codec, change, now.get(_record(change)), answered=answered)
            for change, answered in sent
        ]

    async def mirror(self, doomed: Sequence[Change]) -> Sent:
        """Delete these, a hundred a request, each sent once. After a failure nothing more is sent."""
        doomed = [_as_removal(change) for change in doomed]
        done: list[Outcome] = []
        for start in range(0, len(doomed), AT_ONCE):
            part, rest = doomed[start : start + AT_ONCE], doomed[start + AT_ONCE :]
            try:
                done += await self._bulk(Kind.REMOVED, part)
            except AnswerLost:
                reason = say("Not deleted, because MPDX gave no answer to an earlier request.")
                return Sent((*done, *map(outcomes.in_doubt, part), *outcomes.all_in(rest, State.NOT_CHANGED, reason)))
            except DeskError as error:
                if not done:
                    raise
                done += outcomes.all_in([*part, *rest], State.NOT_CHANGED, error.sentence)
                break
        open = any(outcome.state is State.WAITING for outcome in done)
        return Sent(tuple(done), ACCEPTED if open else "")


def _record(change: Change) -> str:
    """The id under which MPDX has, or is to have, the contact."""
    return (change.identity if change.kind in outcomes.CREATES else change.contact) or ""


def _id_of(element: Done) -> str:
    return resource(element.data).id if isinstance(element.data, msgspec.Raw) else element.id or ""


def _as_removal(change: Change) -> Change:
    return Change(change.id, Kind.REMOVED, change.name, change.why, change.contact)

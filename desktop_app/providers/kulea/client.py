"""Kulea's endpoints. What counts is ``success`` in the body; HTTP statuses are not documented, so both are looked at."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Literal

import msgspec

from desktop_app.core.errors import Misunderstood, NotAllowed, Refused
from desktop_app.core.ports import Request
from desktop_app.core.words import say
from desktop_app.providers.http import failures
from desktop_app.providers.http.client import ApiClient
from desktop_app.providers.kulea import INFO
from desktop_app.providers.kulea.codec import Json
from desktop_app.providers.kulea.fields import EMAIL, TenantField

PER_PAGE = 500
"""Asked for; Kulea may give less. How many it gives at most is not documented."""

Verb = Literal["PUT", "POST"]


class Users(msgspec.Struct, frozen=True):
    """A page of contacts. `total` is how many fit what was asked, on all pages."""

    users: tuple[msgspec.Raw, ...]
    total: int | None


class Happening(msgspec.Struct, frozen=True):
    """An event as it came; in the vendor's examples ``description`` is the e-mail address."""

    date: str
    type: str
    crm_id: int | str | None = None
    description: Any = None


class Events(msgspec.Struct, frozen=True):
    """The events of a period. `count` is how many there are, as Kulea says."""

    events: tuple[Happening, ...]
    count: int | None


class _Answer(msgspec.Struct, frozen=True):
    """What every answer is made of. ``count`` of contacts may echo what was asked for: it is looked at only of events."""

    success: Any = None
    reason: Any = None
    total: int | None = None
    count: int | None = None
    users: tuple[msgspec.Raw, ...] | None = None
    fields: tuple[TenantField, ...] | None = None
    events: tuple[Happening, ...] | None = None
    archived: bool | None = None
    crm_id: int | str | None = None


class _Reason(msgspec.Struct):
    reason: str


class _Id(msgspec.Struct):
    id: int | str


class KuleaClient:
    """The endpoints of one Kulea. `verb` is how it takes changes; `mask` takes the key out of a text.

    Requests raise `Refused` with Kulea's reason as `detail`, whatever the HTTP status was.
    """

    def __init__(self, api: ApiClient, verb: Verb, mask: Callable[[str], str]) -> None:
        self._api = api
        self._verb: Verb = verb
        self._mask = mask

    # --------------------------------------------------------------------------------------------------------- reading

    async def fields(self) -> Sequence[TenantField]:
        """The fields that contacts have here, and their types."""
        return (await self._read(self._api.request("GET", "users", "fields"))).fields or ()

    async def users(self, params: Mapping[str, str], start: int = 0, count: int = PER_PAGE) -> Users:
        """Contacts from place `start` (from 0) on. Archived and unsubscribed ones are among them unless `params` say
        otherwise."""
        paged = {**params, "start": str(start), "count": str(count)}
        answer = await self._read(self._api.request("GET", "users", params=paged))
        if answer.users is None:
            raise failures.garbled(INFO.name, 200)
        return Users(answer.users, answer.total)

    async def count(self, **params: str) -> int | None:
        """How many contacts there are to which `params` apply."""
        return (await self.users({**params, "fields": EMAIL}, count=1)).total

    async def user(self, id: str) -> msgspec.Raw | None:
        """One contact; None when there is no such one, or only one under another id (people can be merged in Kulea).

        An unknown id may be refused or answered with nobody. A refusal counts as that only while Kulea answers others.
        """
        try:
            answer = await self._read(self._api.request("GET", "users", id))
        except NotAllowed:
            raise
        except (Refused, Misunderstood) as refusal:
            if isinstance(refusal, Misunderstood) and refusal.status != 404:
                raise
            await self.count()
            return None
        return next((raw for raw in answer.users or () if str(msgspec.json.decode(raw, type=_Id).id) == id), None)

    async def events(self, types: Sequence[str], since: str, until: str) -> Events:
        """What happened between two times on Kulea's clock (``yyyyMMdd-HHmmss``). There are no pages."""
        params = {"eventtypes": ",".join(types), "dtfrom": since, "dtto": until}
        answer = await self._read(self._api.request("GET", "events", params=params))
        if answer.events is None:
            raise failures.garbled(INFO.name, 200)
        return Events(answer.events, answer.count)

    # --------------------------------------------------------------------------------------------------------- writing

    def create_request(self, user: Json) -> Request:
        """Create a contact; only ``email`` is a must, and unique. Everybody is subscribed at first."""
        return self._api.request("POST", "users", body=user)

    def update_request(self, id: str, values: Json) -> Request:
        """Change what is named, and nothing else. Title and text of the vendor's page name different verbs."""
        return self._api.request(self._verb, "users", id, body=values)

    def archive_request(self, id: str) -> Request:
        """Archive and unsubscribe. Neither is ever taken back over this interface."""
        return self._api.request("DELETE", "users", id)

    async def create(self, request: Request) -> str | None:
        """The new contact's id, where it was said."""
        id = (await self._write(request)).crm_id
        return None if id is None else str(id)

    async def update(self, request: Request) -> bool:
        """Whether it was carried out; False for an archived contact, of which ``success`` says nothing."""
        return (await self._write(request)).archived is not True

    async def archive(self, request: Request) -> None:
        await self._write(request)

    def wrong_verb(self, refusal: Refused) -> NotAllowed:
        """This Kulea does not take changes in the way that is set."""
        return NotAllowed(
            say("This Kulea takes no changes that are sent with {verb}.", verb=self._verb),
            say("Open the settings and choose the other way at “Changes are sent with”."),
            status=refusal.status,
            detail=refusal.detail,
        )

    # -------------------------------------------------------------------------------------------------------- answers

    async def _read(self, request: Request) -> _Answer:
        with _reasoned():
            answer = await self._api.read(request, _Answer)
        return self._accepted(answer, writes=False)

    async def _write(self, request: Request) -> _Answer:
        try:
            with _reasoned():
                answer = await self._api.write(request, _Answer)
        except Misunderstood as page:  # servers like this one say 404 and 405 with a web page
            if page.status not in (404, 405):
                raise
            raise Refused(page.sentence, status=page.status) from None
        return self._accepted(answer, writes=True)

    def _accepted(self, answer: _Answer, *, writes: bool) -> _Answer:
        """The answer, if its ``success`` is true. What says neither yes nor no may have been carried out."""
        if answer.success is True:
            return answer
        if answer.success is False or answer.reason:
            words = "" if answer.reason is None else self._mask(str(answer.reason))[: failures.LONGEST_DETAIL]
            raise Refused(say("{crm} did not accept this.", crm=INFO.name), status=200, detail=words)
        raise failures.answer_lost(INFO.name, 200) if writes else failures.garbled(INFO.name, 200)


@contextmanager
def _reasoned() -> Generator[None]:
    """Of an answer that came with an error status, only the reason that it holds is passed on."""
    try:
        yield
    except Refused as refusal:
        with suppress(msgspec.DecodeError):
            refusal.detail = msgspec.json.decode(refusal.detail, type=_Reason).reason
        raise

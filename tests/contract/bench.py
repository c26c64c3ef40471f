"""What the suite must know of a CRM to try everything that any CRM can be asked for.

A bench joins a provider with the practice CRM at the other end of a real socket. What is odd about a CRM is in its bench;
the tests of `suite` are the same for all.
"""

from __future__ import annotations

import fnmatch
import itertools
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar, NamedTuple
from urllib.parse import urlsplit

import httpx
import msgspec

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import OPEN, Change, Kind, Outcome, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import AnswerLost, NotAllowed, NotFound, Refused
from desktop_app.core.fields import FieldSet
from desktop_app.core.ports import Batch, Notice, Provider
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Armed, Fault
from desktop_app.practice.log import Request
from desktop_app.practice.server import PracticeCrm, PracticeServers

ACCOUNT = "a"
PATIENCE = 0.3
"""Seconds after which an answer that a fault holds back is given up."""


class Way(NamedTuple):
    """A kind of request: its method, and its path as a pattern of file names (`*/persons`)."""

    method: str
    path: str


class Bench(ABC):
    """A CRM on the bench: `provider` is one end of the wire, `crm` the other.

    `name` is the practice CRM's; `text` the key of a text field that may be changed; `most` how many changes of a kind
    go in one batch; `listing` the requests that read the list; `people` how many there are (several pages of them).
    """

    name: ClassVar[str]
    text: ClassVar[str]
    most: ClassVar[Mapping[Kind, int]]
    listing: ClassVar[Way]
    people: ClassVar[int] = 130
    run: Callable[..., None]

    def __init__(self, practice: PracticeServers) -> None:
        """Must be made in the running event loop."""
        self.practice = practice
        self.crm: PracticeCrm = practice[self.name]
        self.inside: Any = self.crm.crm
        self.key = practice.key(self.name)
        self.notices: list[Notice] = []
        self._numbers = itertools.count(1)
        self.prepare()
        self.provider = self.connect(self.key, self.notices.append)

    # --------------------------------------------------------------------------------------- what each CRM has to say

    @abstractmethod
    def connect(self, key: str, notify: Callable[[Notice], None]) -> Provider:
        """A provider for `self.account()` that does not really wait between two questions."""

    @abstractmethod
    def there(self) -> Mapping[str, Any]:
        """Whoever is at the CRM at this moment, by id, seen from inside it; archived records do not count."""

    @abstractmethod
    def person(self, name: str) -> dict[str, Value]:
        """Values for somebody new, `name` among them as it stands. Two names, two people."""

    @abstractmethod
    def unwanted(self, name: str) -> dict[str, Value]:
        """Values for somebody new whom the CRM does not take."""

    @abstractmethod
    def way(self, kind: Kind, count: int = 1) -> Way:
        """The request by which a batch of so many changes is carried out."""

    @abstractmethod
    def mirroring(self) -> Way | None:
        """The request by which a mirror removes people; None where it cannot."""

    @abstractmethod
    def added(self, name: str) -> Edit:
        """Somebody adds a person in the CRM's own pages."""

    @abstractmethod
    def edited(self, contact: Contact, text: str) -> Edit:
        """Somebody writes `text` into the field `self.text` of a person."""

    def removed(self, contact: Contact) -> Edit:
        """Somebody removes a person for good."""
        return Edit(action="remove", id=contact.id)

    @abstractmethod
    def plant(self, contact: Contact) -> str:
        """Have the CRM keep something of a person that the program does not know, and say what to look for in JSON."""

    def new_id(self) -> str:
        """An identity of ours."""
        return f"ours-{next(self._numbers)}"

    def prepare(self) -> None:
        """Set the practice CRM up before the provider is made: small pages, for instance."""

    def suits(self, contact: Contact) -> bool:
        """Whether a person may be changed and removed, and be looked up singly."""
        return True

    def writes(self, request: Request) -> bool:
        """Whether a request is one that changes something."""
        return request.method != "GET"

    def steady(self, body: Any) -> Any:
        """A body without what depends on the moment at which it is made."""
        return body

    def account(self, scope: str = "") -> Account:
        return Account(ACCOUNT, self.name, "Office", Environment.PRACTICE, self.practice.address(self.name), "", scope)

    # ------------------------------------------------------------------------------------------------------ the people

    async def everybody(self, *, archived: bool = False) -> list[Contact]:
        """Everybody, in the order in which they are read; without archived records unless they are asked for."""
        fields = await self.provider.fields()
        read = [contact async for page in self.provider.read(()) for contact in page.contacts]
        return [contact for contact in read if archived or fields.frozen(contact.values) is None]

    async def some(self, count: int) -> list[Contact]:
        """So many people who suit, from the middle of the list."""
        suiting = [contact for contact in await self.everybody() if self.suits(contact)]
        start = (len(suiting) - count) // 2
        assert start > 0, "more people are needed on this bench"
        return suiting[start : start + count]

    async def fields(self) -> FieldSet:
        return await self.provider.fields()

    def with_text(self, text: str) -> list[str]:
        """The ids of those at the CRM about whom it keeps this text."""
        return [id for id, record in self.there().items() if text in repr(record)]

    def elsewhere(self, *edits: Edit) -> None:
        """Somebody works in the CRM's own pages."""
        for edit in edits:
            self.crm.crm.edit(edit)

    # ----------------------------------------------------------------------------------------------------- the changes

    def can(self, kind: Kind) -> bool:
        """Whether the CRM can be asked for this at all."""
        can = self.provider.capabilities
        return {Kind.NEW: can.create, Kind.CHANGED: can.update, Kind.REMOVED: can.no_remove is None}[kind]

    def new(self, name: str, values: Mapping[str, Value] | None = None) -> Change:
        after = dict(self.person(name) if values is None else values)
        change = Change(self.new_id(), Kind.NEW, name, say("row"), after=after)
        return self.provider.identity(change, self.new_id)

    def changed(self, contact: Contact, text: str) -> Change:
        """As a run prepares it: with what is sent along."""
        along = {key: value for key in self.provider.capabilities.sent_along if (value := contact.get(key)) is not None}
        before = {**along, self.text: contact.get(self.text)}
        after: dict[str, Value] = {self.text: text}
        return Change(
            self.new_id(), Kind.CHANGED, "", say("edited"), contact.id, contact.version, before=before, after=after
        )

    def removal(self, contact: Contact) -> Change:
        before = dict(contact.values)
        return Change(self.new_id(), Kind.REMOVED, "", say("gone"), contact.id, contact.version, before=before)

    def change(self, kind: Kind, contact: Contact, text: str) -> Change:
        """A change of any kind; `text` is what tells afterwards whether it happened."""
        match kind:
            case Kind.NEW:
                return self.new(text)
            case Kind.CHANGED:
                return self.changed(contact, text)
            case _:
                return self.removal(contact)

    def happened(self, change: Change, text: str) -> bool:
        """Whether the CRM carried a change out; raises where it did so more than once."""
        if change.kind is Kind.REMOVED:
            return change.contact not in self.there()
        found = self.with_text(text)
        assert len(found) <= 1, "carried out more than once"
        return bool(found)

    async def carried_out(self, *changes: Change) -> list[Outcome]:
        """What a run makes of changes: sent, cut where a batch is refused as a whole, and settled."""
        outcomes: dict[str, Outcome] = {}
        sent: list[tuple[Batch, str]] = []
        for batch in self.provider.pack(changes):
            await self._send(batch, outcomes, sent)
        for outcome in await self.provider.settle(sent):
            outcomes[outcome.change] = outcome
        return [outcomes[change.id] for change in changes]

    async def _send(self, batch: Batch, outcomes: dict[str, Outcome], sent: list[tuple[Batch, str]]) -> None:
        try:
            answer = await self.provider.send(batch)
        except AnswerLost:
            sent.append((batch, ""))
        except (NotAllowed, NotFound):
            raise
        except Refused as error:
            if len(batch.changes) == 1:
                outcomes[batch.changes[0].id] = Outcome(batch.changes[0].id, State.REFUSED, error.sentence)
                return
            for half in _halves(batch.changes):
                await self._send(msgspec.structs.replace(batch, changes=half), outcomes, sent)
        else:
            outcomes.update((outcome.change, outcome) for outcome in answer.outcomes)
            if waiting := tuple(change for change in batch.changes if outcomes[change.id].state in OPEN):
                sent.append((msgspec.structs.replace(batch, changes=waiting), answer.ticket))

    # ---------------------------------------------------------------------------------------------------------- faults

    def arm(self, way: Way, kind: Any, **more: Any) -> Armed:
        return self.crm.arm(Fault(kind=kind, method=way.method, path=way.path, **more))

    def written(self) -> list[Request]:
        """The requests so far that change something."""
        return [request for request in self.crm.log.all() if self.writes(request)]


@contextmanager
def impatient(way: Way) -> Iterator[None]:
    """Answers to these requests are given up soon, so that one that never comes is a time-out within a moment."""
    patient = httpx.AsyncClient.request

    async def request(self: httpx.AsyncClient, method: str, url: Any, **more: Any) -> httpx.Response:
        if method == way.method and fnmatch.fnmatchcase(urlsplit(str(url)).path, way.path):
            more["timeout"] = httpx.Timeout(30, read=PATIENCE)
        return await patient(self, method, url, **more)

    httpx.AsyncClient.request = request
    try:
        yield
    finally:
        httpx.AsyncClient.request = patient


def _halves(changes: Sequence[Change]) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    middle = len(changes) // 2
    return tuple(changes[:middle]), tuple(changes[middle:])

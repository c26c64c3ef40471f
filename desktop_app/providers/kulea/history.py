"""What happened with contacts: events, asked for in slices of time, and what they tell of changes.

``GET /events`` has no pages and no total, gives nothing without conditions, and knows no contact to ask for.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from desktop_app.core.contact import Contact
from desktop_app.core.errors import Broken, IncompleteRead, InputError, Misunderstood, NotAllowed, Refused
from desktop_app.core.ports import ContactEvent, News
from desktop_app.core.words import say
from desktop_app.providers.kulea import times
from desktop_app.providers.kulea.client import Happening, KuleaClient

TYPES = (
    ("emdelivery", "Mail delivered"),
    ("emopened", "Mail opened"),
    ("emclickedlink", "Link in a mail clicked"),
    ("embounced", "Mail came back"),
    ("emunsubscribe", "Unsubscribed"),
    ("newsubscriber", "New subscriber"),
    ("newregistration", "New registration"),
    ("pagevisit", "Page visited"),
    ("linkclicked", "Link clicked"),
    ("buttonclicked", "Button clicked"),
    ("resourcedownload", "File downloaded"),
    ("formview", "Form seen"),
    ("formcomplete", "Form filled in"),
    ("genericformview", "General form seen"),
    ("genericformcomplete", "General form filled in"),
    ("thirdpartynewsubscriber", "New subscriber, on another site"),
    ("thirdpartynewregistration", "New registration, on another site"),
    ("thirdpartypagevisit", "Page visited, on another site"),
    ("thirdpartylinkclicked", "Link clicked, on another site"),
    ("thirdpartybuttonclicked", "Button clicked, on another site"),
    ("thirdpartyresourcedownload", "File downloaded, on another site"),
    ("thirdpartyformview", "Form seen, on another site"),
    ("thirdpartyformcomplete", "Form filled in, on another site"),
    ("addedcrm", "Contact added"),
    ("changedcrm", "Contact changed"),
    ("mergedcrm", "Contacts merged"),
    ("importedcrm", "Contact imported"),
    ("apiimportedcrm", "Contact imported by a program"),
    ("apimergedcrm", "Contacts merged by a program"),
    ("journeychangedcrm", "Contact changed by a journey"),
)
"""Every type of the vendor's newest page (2022), with our words. An older Kulea may not know all of them."""

CHANGING = (
    "addedcrm",
    "changedcrm",
    "mergedcrm",
    "importedcrm",
    "apiimportedcrm",
    "apimergedcrm",
    "journeychangedcrm",
    "emunsubscribe",
    "newsubscriber",
    "newregistration",
)
"""After these a contact is not what it was."""

FEW, MANY = 500, 2_000
"""Events in an answer: fewer, and the next slice may be longer; more, and it is to be shorter."""
FIRST, LONGEST, SHORTEST = timedelta(days=7), timedelta(days=366), timedelta(hours=1)


class KuleaEvents:
    """The events of one Kulea, as `core.ports.EventSource`."""

    types = TYPES

    def __init__(self, client: KuleaClient, clock: times.Clock) -> None:
        self._client = client
        self._clock = clock

    async def events(self, types: Sequence[str], since: str, until: str) -> AsyncIterator[Sequence[ContactEvent]]:
        """See the port; the second of `until` is part of it. Raises `InputError` for no types, or an end before the
        beginning."""
        if not types:
            raise InputError(say("Kulea tells nothing where no type is chosen."), say("Choose at least one type."))
        begin, end = self._clock.local(since), self._clock.local(until) + times.SECOND
        if begin >= end:
            raise InputError(say("The time ends before it begins."), say("Change one of the two days."))
        length = FIRST
        while begin < end:
            after = min(begin + length, end)
            found = await self._slice(types, begin, after)
            if found is None:
                length = max((after - begin) / 2, times.SECOND)
                length -= timedelta(microseconds=length.microseconds)
                continue
            yield [self._event(at, each) for at, each in found]
            begin = after
            length = _next_length(length, len(found))

    async def _slice(
        self, types: Sequence[str], begin: datetime, end: datetime
    ) -> list[tuple[datetime, Happening]] | None:
        """What happened from `begin` until before `end`, oldest first; None where that is too much for one answer.

        Whether the bounds are inside is not documented: a second more is asked for, and what does not belong is left
        out, so that nothing is lost or counted twice where two slices meet.
        """
        try:
            answer = await self._client.events(types, times.written(begin - times.SECOND), times.written(end))
        except Broken:
            if end - begin <= SHORTEST:
                raise
            return None
        if answer.count is not None and answer.count > len(answer.events):
            if end - begin <= times.SECOND:
                raise IncompleteRead(say("Kulea did not send all events of one second."))
            return None
        dated = [(_moment(each), each) for each in answer.events]
        return sorted(((at, each) for at, each in dated if begin <= at < end), key=lambda pair: pair[0])

    def _event(self, at: datetime, happening: Happening) -> ContactEvent:
        id, text = happening.crm_id, happening.description
        return ContactEvent(
            self._clock.utc(at),
            happening.type,
            "" if id is None else str(id),
            "" if text is None else str(text),
        )


class KuleaFeed:
    """What changed, as `core.ports.ChangeFeed`: everybody whom an event names that changes contacts, and everybody who
    is archived, of which there are no events. Nobody is told of who was brought back from the archive: reading the
    whole list shows them.

    `now` gives people as they are, by id; `archived` all who are archived.
    """

    def __init__(
        self,
        events: KuleaEvents,
        now: Callable[[Sequence[str]], Awaitable[Mapping[str, Contact | None]]],
        archived: Callable[[], Awaitable[Iterable[Contact]]],
    ) -> None:
        self._events = events
        self._now = now
        self._archived = archived

    async def news(self, since: str) -> News:
        """See the port. Raises `NotAllowed` where this Kulea does not know the events that tell of changes."""
        ids: dict[str, None] = {}
        try:
            async for events in self._events.events(CHANGING, since, datetime.now(UTC).isoformat()):
                ids.update((event.contact, None) for event in events if event.contact)
        except Refused as refusal:
            if isinstance(refusal, NotAllowed):
                raise
            raise NotAllowed(
                say("This Kulea does not tell which contacts changed."),
                say("Read the whole list instead."),
                status=refusal.status,
                detail=refusal.detail,
            ) from None
        changed = await self._now(list(ids))
        contacts = {contact.id: contact for contact in await self._archived()}
        contacts |= {id: contact for id, contact in changed.items() if contact is not None}
        removed = tuple(id for id, contact in changed.items() if contact is None)
        return News(tuple(contacts.values()), removed)


def _next_length(length: timedelta, found: int) -> timedelta:
    """How long the next slice is to be, after one in which so much was found."""
    if found > MANY:
        half = length / 2
        return max(half - timedelta(microseconds=half.microseconds), SHORTEST)
    return min(length * 2, LONGEST) if found < FEW else length


def _moment(happening: Happening) -> datetime:
    at = times.moment(happening.date)
    if at is None:
        raise Misunderstood(say("Kulea sent an event without a time that can be read."))
    return at

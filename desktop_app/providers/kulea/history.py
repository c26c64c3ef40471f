"""What happened with contacts: events, asked for in slices of time.

``GET /events`` has no pages and no total, gives nothing without conditions, and cannot be asked
about one contact. Some types tell of changes, but nothing tells of whoever is archived, brought back or erased, and an older
Kulea does not know all types: so they do not stand in for reading the list.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from desktop_app.core.errors import Broken, IncompleteRead, InputError, Misunderstood
from desktop_app.core.ports import ContactEvent, EventType
from desktop_app.core.words import say
from desktop_app.providers.http.pace import in_turns
from desktop_app.providers.kulea import times
from desktop_app.providers.kulea.client import Happening, KuleaClient

TYPES = (
    EventType("emdelivery", "Mail delivered", "Mails"),
    EventType("emopened", "Mail opened", "Mails"),
    EventType("emclickedlink", "Link in a mail clicked", "Mails"),
    EventType("embounced", "Mail came back", "Mails"),
    EventType("emunsubscribe", "Unsubscribed", "Mails"),
    EventType("newsubscriber", "New subscriber", "On your own site"),
    EventType("newregistration", "New registration", "On your own site"),
    EventType("pagevisit", "Page visited", "On your own site"),
    EventType("linkclicked", "Link clicked", "On your own site"),
    EventType("buttonclicked", "Button clicked", "On your own site"),
    EventType("resourcedownload", "File downloaded", "On your own site"),
    EventType("formview", "Form seen", "On your own site"),
    EventType("formcomplete", "Form filled in", "On your own site"),
    EventType("genericformview", "General form seen", "On your own site"),
    EventType("genericformcomplete", "General form filled in", "On your own site"),
    EventType("thirdpartynewsubscriber", "New subscriber", "On other sites"),
    EventType("thirdpartynewregistration", "New registration", "On other sites"),
    EventType("thirdpartypagevisit", "Page visited", "On other sites"),
    EventType("thirdpartylinkclicked", "Link clicked", "On other sites"),
    EventType("thirdpartybuttonclicked", "Button clicked", "On other sites"),
    EventType("thirdpartyresourcedownload", "File downloaded", "On other sites"),
    EventType("thirdpartyformview", "Form seen", "On other sites"),
    EventType("thirdpartyformcomplete", "Form filled in", "On other sites"),
    EventType("addedcrm", "Contact added", "Contacts"),
    EventType("changedcrm", "Contact changed", "Contacts"),
    EventType("mergedcrm", "Contacts merged", "Contacts"),
    EventType("importedcrm", "Contact imported", "Contacts"),
    EventType("apiimportedcrm", "Contact imported by a program", "Contacts"),
    EventType("apimergedcrm", "Contacts merged by a program", "Contacts"),
    EventType("journeychangedcrm", "Contact changed by a journey", "Contacts"),
)
"""Every type of the vendor's newest page (2022), with our words. An older Kulea may not know all of them."""

FEW, MANY = 500, 2_000
"""Events in an answer: fewer, and the next slice may be longer; more, and it is to be shorter."""
FIRST, LONGEST, SHORTEST = timedelta(days=7), timedelta(days=366), timedelta(hours=1)


class _Dated(NamedTuple):
    """An event and when it was, on Kulea's clock."""

    at: datetime
    happening: Happening


class KuleaEvents:
    """The events of one Kulea, as `core.ports.EventSource`."""

    types = TYPES

    def __init__(self, client: KuleaClient, clock: times.Clock) -> None:
        self._client = client
        self._clock = clock

    async def events(self, types: Sequence[str], since: str, until: str) -> AsyncIterator[Sequence[ContactEvent]]:
        """See the port; the second of `until` is part of it. What begins or ends in the hour that the clock shows twice in
        autumn brings all of that hour. Raises `InputError` for no types, or an end before the beginning."""
        if not types:
            raise InputError(say("Kulea tells nothing where no type is chosen."), say("Choose at least one type."))
        if times.instant(since) > times.instant(until):
            raise InputError(say("The time ends before it begins."), say("Change one of the two days."))
        begin = self._clock.undoubted(self._clock.local(since), later=False)
        end = self._clock.undoubted(self._clock.local(until) + times.SECOND, later=True)
        length = FIRST
        while begin < end:
            after = self._clock.undoubted(min(begin + length, end), later=True)
            found = await self._slice(types, begin, after, divisible=after <= begin + length)
            if found is None:
                half = (after - begin) / 2
                length = max(half - timedelta(microseconds=half.microseconds), times.SECOND)
                continue
            yield await in_turns(self._event, found)
            begin = after
            length = _next_length(length, len(found))

    async def _slice(
        self, types: Sequence[str], begin: datetime, end: datetime, *, divisible: bool
    ) -> list[_Dated] | None:
        """What happened from `begin` until before `end`, oldest first; None where that is too much for one answer.

        Whether the bounds are inside is not documented: a second more is asked for, and what does not belong is left
        out, so that nothing is lost or counted twice where two slices meet. They never meet in the hour that the clock
        shows twice in autumn.
        """
        try:
            answer = await self._client.events(types, times.written(begin - times.SECOND), times.written(end))
        except Broken:
            if end - begin <= SHORTEST or not divisible:
                raise
            return None
        if answer.count is not None and answer.count > len(answer.events):
            if end - begin <= times.SECOND or not divisible:
                raise IncompleteRead(say("Kulea did not send all events of a time that is too short to be divided."))
            return None
        dated = await in_turns(_dated, answer.events)
        return sorted((each for each in dated if begin <= each.at < end), key=lambda each: each.at)

    def _event(self, dated: _Dated) -> ContactEvent:
        happening = dated.happening
        id, text = happening.crm_id, happening.description
        return ContactEvent(
            self._clock.utc(dated.at),
            happening.type,
            "" if id is None else str(id),
            "" if text is None else str(text),
        )


def _next_length(length: timedelta, found: int) -> timedelta:
    """How long the next slice is to be, after one in which so much was found."""
    if found > MANY:
        half = length / 2
        return max(half - timedelta(microseconds=half.microseconds), SHORTEST)
    return min(length * 2, LONGEST) if found < FEW else length


def _dated(happening: Happening) -> _Dated:
    at = times.moment(happening.date)
    if at is None:
        raise Misunderstood(say("Kulea sent an event without a time that can be read."))
    return _Dated(at, happening)

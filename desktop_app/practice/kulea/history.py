"""What happened in a tenant before the practice server started: some sixty days of mails, visits and forms, invented
once and the same each time.

It ends at a moment that the caller gives; only some hundreds or thousands of the contacts take part, however many there
are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from desktop_app.practice.draw import Draw
from desktop_app.practice.kulea.audience import Audience, Contact
from desktop_app.practice.kulea.events import Event
from desktop_app.practice.people import People

_PURPOSE = 83
_MOST_ACTIVE = 1500
_DAYS = 60
_MAILINGS = 8

_VISITS = (
    *(("pagevisit",), ("pagevisit", "pagevisit", "linkclicked"), ("pagevisit", "formview"), ("thirdpartypagevisit",)),
    *(("pagevisit", "formview", "formcomplete", "newsubscriber"), ("pagevisit", "resourcedownload"), ("pagevisit",)),
    *(("genericformview", "genericformcomplete"), ("pagevisit", "buttonclicked", "pagevisit"), ("pagevisit",)),
    ("thirdpartypagevisit", "thirdpartyformview", "thirdpartyformcomplete", "thirdpartynewsubscriber"),
    ("thirdpartypagevisit", "thirdpartylinkclicked", "thirdpartyresourcedownload", "thirdpartybuttonclicked"),
    ("pagevisit", "formview", "formcomplete", "newregistration"),
    ("thirdpartypagevisit", "thirdpartyformcomplete", "thirdpartynewregistration"),
)
"""What somebody does in one go."""
_CARE = ("changedcrm", "changedcrm", "journeychangedcrm", "mergedcrm", "apimergedcrm", "apiimportedcrm", "importedcrm")
"""What becomes of a record, sometimes."""


def history(people: People, audience: Audience, until: dt.datetime) -> list[Event]:
    """All events up to `until`, oldest first."""
    found = [event for row in audience.recent() for event in _arrival(audience.contact(row), people)]
    for row in range(0, audience.count, audience.count // _MOST_ACTIVE + 1):
        draw = people.draw(row, _PURPOSE)
        if draw.chance(45):
            contact = audience.contact(row)
            begin = max(contact.created, until - dt.timedelta(days=_DAYS))
            found.extend(each for each in _life(contact, until, draw) if begin <= each.at <= until)
    found.sort(key=lambda event: event.at)
    return found


def _arrival(contact: Contact, people: People) -> Iterator[Event]:
    """How somebody new came: typed in, or in a file that was imported."""
    kind = people.draw(contact.row, _PURPOSE + 1).of(("addedcrm", "addedcrm", "addedcrm", "importedcrm"))
    yield _event(contact, kind, contact.created)


def _life(contact: Contact, until: dt.datetime, draw: Draw) -> Iterator[Event]:
    left = None if contact.subscribed else _moment(until, draw)
    for week in range(_MAILINGS):
        sent = until.replace(hour=9, minute=30) - dt.timedelta(days=7 * week + until.weekday())
        if left is None or sent < left:
            yield from _mailing(contact, sent, draw)
    for _ in range(draw.below(6)):
        yield from _row(contact, draw.of(_VISITS), _moment(until, draw), draw)
    if left is not None:
        yield _event(contact, "changedcrm" if contact.archived else "emunsubscribe", left)
    if draw.chance(35):
        yield _event(contact, draw.of(_CARE), _moment(until, draw))


def _mailing(contact: Contact, sent: dt.datetime, draw: Draw) -> Iterator[Event]:
    delivered = sent + _seconds(draw.below(900))
    if draw.chance(3):
        yield _event(contact, "embounced", delivered)
        return
    yield _event(contact, "emdelivery", delivered)
    if not draw.chance(40):
        return
    opened = _event(contact, "emopened", delivered + _seconds(60 + draw.below(90_000)))
    yield opened
    if draw.chance(8):
        yield opened  # two programs fetched the picture in the same second: a true duplicate (§2.7)
    if draw.chance(25):
        yield from _row(contact, ("emclickedlink", "pagevisit"), opened.at + _seconds(5 + draw.below(300)), draw)


def _row(contact: Contact, kinds: Iterable[str], start: dt.datetime, draw: Draw) -> Iterator[Event]:
    for kind in kinds:
        yield _event(contact, kind, start)
        start += _seconds(4 + draw.below(180))


def _moment(until: dt.datetime, draw: Draw) -> dt.datetime:
    """Some time of day on one of the days; nights are quiet."""
    day = until.replace(hour=0) - dt.timedelta(days=draw.below(_DAYS))
    return day + _seconds(7 * 3600 + draw.below(8 * 3600) + draw.below(7 * 3600))


def _event(contact: Contact, kind: str, at: dt.datetime) -> Event:
    return Event(at, kind, contact.email, contact.id)


def _seconds(count: int) -> dt.timedelta:
    return dt.timedelta(seconds=count)

"""The invented contacts of a Kulea tenant, each made on demand from its row.

E-mail addresses are unique over all contacts (fact file §2.4), those of invented people are not: whoever shares one or
has none gets an address with the row in it, `name.<row>@` or `name+<row>@`.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable, Mapping

import msgspec

from desktop_app.practice.draw import Draw, mix
from desktop_app.practice.kulea import times
from desktop_app.practice.people import UNNUMBERED, People, Person
from desktop_app.practice.vocabulary import vocabulary

FIRST_ID = 2**32 + 371
"""Ids do not fit into 32 bits (§3)."""
ARCHIVED, SUBSCRIBED = 1, 2
"""What the state of a contact is made of; archived contacts are not subscribed (§2.6)."""
FIELDS: Mapping[str, str] = {
    "address": "Text",
    "company name": "Text",
    "country": "Text",
    "date created": "Date",
    "date of birth": "Date",
    "email": "Text",
    "forename": "Text",
    "gift aid": "Text",
    "interests": "Text",
    "job title": "Text",
    "last gift (£)": "Text",
    "last visit": "Date",
    "mobile": "Text",
    "postcode": "Text",
    "signupdate": "Text",
    "surname": "Text",
    "telephone": "Text",
    "title": "Text",
    "town": "Text",
}
"""Name and type, by the alphabet as in the vendor's example; the five fields of the example and those of this tenant
(§2.1).
"""

_PURPOSE = 81
_YEARS = dt.timedelta(days=365 * 9)
_LATELY = dt.timedelta(days=60)
_MOST_LATELY = 1500
_PATTERN = 4093
_NUMBER = re.compile(r"(\d+)@")
_END = re.compile(r"\d*@")
_INTERESTS = ("camps", "newsletter; events", "volunteering", "camps, volunteering", "Newsletter ", "press")
_GIFTS = ("25.00", "£10", "1,250.00", "5", "100.-", "20.00 (standing order)")
_AID = ("yes", "Yes", "Y", "no", "?")


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """A contact. `data` holds the fields that have a value, but for `email` and `date created`."""

    row: int
    email: str
    data: Mapping[str, str]
    archived: bool
    subscribed: bool
    created: dt.datetime

    @property
    def id(self) -> int:
        return FIRST_ID + self.row

    @property
    def state(self) -> int:
        return self.archived * ARCHIVED | self.subscribed * SUBSCRIBED


class Audience:
    """`count` contacts, made over nine years up to `until`; the newest of them within its last weeks."""

    def __init__(self, people: People, count: int, until: dt.datetime) -> None:
        self._people = people
        self._until = until
        self._older = count - min(count // 12, _MOST_LATELY)
        self.count = count

    def contact(self, row: int) -> Contact:
        """The contact of a row below `count`."""
        person = self._person(row)
        created = self.created(row)
        state = _STATES[row % _PATTERN]
        return Contact(
            row=row,
            email=self._address(person, row),
            data=_data(person, created, self._until, self._people.draw(row, _PURPOSE)),
            archived=bool(state & ARCHIVED),
            subscribed=bool(state & SUBSCRIBED),
            created=created,
        )

    def created(self, row: int) -> dt.datetime:
        """When the contact was made, to the second: later for every row."""
        if row < self._older:
            return self._spread(self._until - _YEARS, _YEARS - _LATELY, row, self._older)
        return self._spread(self._until - _LATELY, _LATELY, row - self._older, self.count - self._older)

    def recent(self) -> range:
        """The rows that were made in the last weeks."""
        return range(self._older, self.count)

    def states(self) -> bytearray:
        """The state of every row."""
        return bytearray((_STATES * (self.count // _PATTERN + 1))[: self.count])

    def email(self, row: int) -> str:
        """The address of a row alone."""
        return self._address(self._person(row), row)

    def rows_of(self, address: str) -> Iterable[int]:
        """The rows that can have an address in lower case."""
        number = _NUMBER.search(address)
        return (int(number[1]),) if number else self._unnumbered_rows.get(address, ())

    def _person(self, row: int) -> Person:
        """Every eighth belongs to the camp, so that people can be met in several CRMs."""
        return self._people.person("camp" if row % 8 == 3 else "office", row)

    def _address(self, person: Person, row: int) -> str:
        if row < UNNUMBERED:
            return self._unnumbered[row]
        number = _NUMBER.search(person.email)
        return person.email if number and int(number[1]) == row else _own_address(person, row)

    @functools.cached_property
    def _unnumbered(self) -> list[str]:
        found: dict[str, str] = {}
        for row in range(min(self.count, UNNUMBERED)):
            person = self._person(row)
            free = person.email and person.email.lower() not in found
            address = person.email if free else _own_address(person, row)
            found[address.lower()] = address
        return list(found.values())

    @functools.cached_property
    def _unnumbered_rows(self) -> Mapping[str, Iterable[int]]:
        return {address.lower(): (row,) for row, address in enumerate(self._unnumbered)}

    @staticmethod
    def _spread(start: dt.datetime, span: dt.timedelta, place: int, places: int) -> dt.datetime:
        step = int(span.total_seconds()) // places
        return start + dt.timedelta(seconds=place * step + mix(place) % step)


def _own_address(person: Person, row: int) -> str:
    address = person.email or "contact@example.net"
    return _END.sub(f"{'+' if row % 3 == 0 else '.'}{row}@", address, count=1)


def _state(row: int) -> int:
    fate = mix(row) % 100
    return ARCHIVED if fate < 8 else 0 if fate < 24 else SUBSCRIBED


_STATES = bytes(map(_state, range(_PATTERN)))


def _data(person: Person, created: dt.datetime, until: dt.datetime, draw: Draw) -> Mapping[str, str]:
    """The fields of a person, with what people type into text fields."""
    home = person.home
    day = person.birthday
    values = {
        "forename": person.first_name,
        "surname": person.last_name,
        "title": person.title,
        "telephone": person.phone,
        "mobile": person.second_phone,
        "signupdate": _signed_up(times.kept(created), draw) if draw.chance(80) else "",
        "date of birth": f"{day.year:04}{day.month:02}{day.day:02}-000000" if day and draw.chance(55) else "",
    }
    if draw.chance(70):
        values |= {"address": home.street, "town": home.town, "postcode": home.postcode, "country": home.country}
    if draw.chance(22):
        words = vocabulary().words
        values |= {"company name": draw.of(words.organisations), "job title": draw.of(words.occupations)}
    if draw.chance(45):
        values |= {"interests": draw.of(_INTERESTS), "last gift (£)": draw.of(_GIFTS), "gift aid": draw.of(_AID)}
    if draw.chance(40):
        visit = min(created + dt.timedelta(seconds=draw.below(4_000_000)), until)
        values["last visit"] = times.kept(visit)
    return {name: value for name, value in values.items() if value}


def _signed_up(moment: str, draw: Draw) -> str:
    """`signupdate` is a text, and written as whoever set up the form liked (§2.1)."""
    style = draw.below(4)
    return moment if style == 0 else f"{moment[6:8]}/{moment[4:6]}/{moment[:4]}" if style == 1 else moment[:8]

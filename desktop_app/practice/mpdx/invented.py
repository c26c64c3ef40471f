"""The invented contacts of both account lists, and a few of somebody else: row by row, on demand, from invented people.

Rows follow each other in time, so that the order of creation is the order of rows. Status and times of a row are known without making the contact.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import Any

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.draw import Draw
from desktop_app.practice.mpdx import model
from desktop_app.practice.mpdx.casts import e164
from desktop_app.practice.mpdx.identifiers import Kind, made_id
from desktop_app.practice.mpdx.model import Contact, Part
from desktop_app.practice.people import People
from desktop_app.practice.vocabulary import vocabulary

POOL = 4096
"""So many people are invented; in longer lists they come again, at other homes and with other addresses."""

_PURPOSE = 83
_FIRST = int(dt.datetime(2015, 3, 2, 9, tzinfo=dt.UTC).timestamp())
_LAST = int(dt.datetime(2025, 9, 30, 18, tzinfo=dt.UTC).timestamp())
_CODES = {"us": "1", "gb": "44", "de": "49", "at": "43", "ch": "41", "fr": "33"}
_STATUS: tuple[str | None, ...] = (
    *("Partner - Financial",) * 34,
    *("Partner - Special",) * 7,
    *("Partner - Pray",) * 9,
    *("Never Contacted",) * 11,
    *("Ask in Future",) * 6,
    *("Cultivate Relationship",) * 5,
    *("Contact for Appointment",) * 4,
    *("Appointment Scheduled",) * 2,
    *("Call for Decision",) * 2,
    *(None,) * 4,
    "",
    *model.HIDDEN * 2,
    *("Not Interested", "Unresponsive"),
)
_NOTES = (
    "Met at the conference in Kassel.",
    "Prefers letters. Please do not call before noon!",
    "Moved in spring, new address still missing",
    "Grüße von Familie Böhm ausrichten",
    "Gives through her employer.",
)
TAGS = ("church", "college friends", "prayer letter", "christmas card", "fördererkreis", "2024 appeal", "small group")
_SOURCES = ("MPDX", "MPDX", "MPDX", "Siebel", "DataServer", "TntImport")
_AMOUNTS = ("25.0", "50.0", "50.0", "75.5", "100.0", "100.0", "150.0", "33.33", "1200.0")


class _Card(msgspec.Struct, frozen=True):
    """Whoever a contact is about, prepared once."""

    first: str
    last: str
    spouse: str
    local: str
    domain: str
    address: JsonObject
    phones: tuple[str, ...]
    birthday: dt.date | None
    gender: str
    title: str


class Invented:
    """`sizes` are the numbers of contacts of the account lists whose ids are `lists`, one after the other."""

    def __init__(self, people: People, lists: tuple[str, ...], sizes: tuple[int, ...]) -> None:
        self._people = people
        self.lists = lists
        self._ends = tuple(sum(sizes[: number + 1]) for number in range(len(sizes)))
        self.count = self._ends[-1]
        self._step = (_LAST - _FIRST) / max(1, self.count)
        self._card = functools.lru_cache(POOL)(self._made_card)

    def rows(self, number: int) -> range:
        """The rows of an account list."""
        return range(self._ends[number - 1] if number else 0, self._ends[number])

    def status(self, row: int) -> str | None:
        """The status of a row."""
        return _STATUS[row * 31 % len(_STATUS)]

    def created(self, row: int) -> str:
        """When a row was made; never earlier than the row before."""
        return _written(self._created(row))

    def updated(self, row: int) -> str:
        """When a row was last changed."""
        created = self._created(row)
        return _written(created + (row * 2654435761 & 0xFFFFFFFF) % (_LAST - created))

    def contact(self, row: int) -> Contact:
        """The contact in a row."""
        number = next(each for each, end in enumerate(self._ends) if row < end)
        draw = self._people.draw(row, _PURPOSE)
        created, updated = self.created(row), self.updated(row)
        seat, cycle = self._seat(row, number)
        card = self._card(seat)
        home = card if not cycle else self._card((seat + cycle * 37) % POOL)
        values = self._values(row, card, draw, created)
        identity: dict[str, Any] = {"created": created, "updated": updated}
        if draw.below(25) == 0:
            values["name"] = draw.of(vocabulary().words.organisations)
            people: tuple[model.Person, ...] = ()
        else:
            people = self._family(row, card, home.phones, cycle, draw, identity)
            values["name"] = _name(card, len(people))
        return Contact(
            id=made_id(Kind.CONTACT, row),
            values=values,
            account_list=self.lists[number],
            people=people,
            addresses=_addresses(row, home, draw, identity),
            primary_person=people[0].id if people else None,
            **identity,
        )

    def _created(self, row: int) -> int:
        return _FIRST + int(row * self._step)

    def _seat(self, row: int, number: int) -> tuple[int, int]:
        """Who it is about, and how often they came before. Some people are known to both missionaries."""
        offset = row - self.rows(number).start
        return (offset * (2 * number + 1) + number) % POOL, offset // POOL

    def _made_card(self, seat: int) -> _Card:
        """A sixth of the people belongs to the camp: their parents are the contacts."""
        camp = seat % 6 == 2
        person = self._people.person("camp" if camp else "office", seat)
        home = person.home
        local, _, domain = person.email.partition("@")
        code = _CODES.get(home.country_code, "1")
        address = {
            "street": home.street,
            "city": home.town,
            "state": home.state or None,
            "postal_code": home.postcode,
            "country": {"Deutschland": "Germany", "Österreich": "Austria", "Schweiz": "Switzerland"}.get(
                home.country, home.country
            ),
        }
        return _Card(
            first=person.parent if camp else person.first_name,
            last=person.last_name,
            spouse="" if camp else person.parent,
            local=local,
            domain=domain,
            address=address,
            phones=tuple(e164(each, code) for each in (person.phone, person.second_phone) if each),
            birthday=None if camp else person.birthday,
            gender="" if camp else {"m": "male", "f": "female"}.get(person.gender, ""),
            title=person.title,
        )

    def _values(self, row: int, card: _Card, draw: Draw, created: str) -> JsonObject:
        status = self.status(row)
        values: JsonObject = {"status": status, "locale": "en"}
        if status == "Partner - Financial":
            values |= {
                "pledge_amount": draw.of(_AMOUNTS),
                "pledge_frequency": draw.of((*("1",) * 6, *model.FREQUENCIES)),
                "pledge_currency": draw.of(("USD", "USD", "USD", "EUR")),
                "pledge_received": draw.chance(70),
                "pledge_start_date": created[:10] if draw.chance(80) else None,
            }
        if draw.chance(60):
            values["send_newsletter"] = draw.of(model.NEWSLETTERS)
        if draw.chance(25):
            values["likely_to_give"] = draw.of(model.LIKELY)
        if draw.chance(20):
            values |= {"notes": draw.of(_NOTES), "notes_saved_at": created}
        if draw.chance(35):
            values["tag_list"] = list(dict.fromkeys((draw.of(TAGS), draw.of(TAGS))))
        if draw.chance(12):
            values |= {"church_name": "St. Brendan's", "source": draw.of(_SOURCES)}
        return values

    def _family(
        self, row: int, card: _Card, phones: tuple[str, ...], cycle: int, draw: Draw, identity: JsonObject
    ) -> tuple[model.Person, ...]:
        """Nobody, one person, or a couple."""
        if not card.first.strip():
            return ()
        couple = bool(card.spouse) and draw.chance(45)
        number = f".{row}" if cycle else ""
        values: JsonObject = {"first_name": card.first, "last_name": card.last}
        if card.gender:
            values["gender"] = card.gender
        if card.title:
            values["title"] = "Dr."
        if card.birthday and draw.chance(55):
            born = card.birthday
            values |= {"birthday_day": born.day, "birthday_month": born.month}
            values |= {"birthday_year": born.year} if draw.chance(70) else {}
        if couple:
            values["marital_status"] = "Married"
        emails = _emails(row, card, number, draw, identity) if card.local else ()
        head = model.Person(
            id=made_id(Kind.PERSON, row),
            values=values,
            emails=emails,
            phones=_phones(row, phones, draw, identity),
            **identity,
        )
        if not couple:
            return (head,)
        return head, _spouse(row, card, number, draw, identity)


def _name(card: _Card, people: int) -> str:
    """`Last, First and Spouse` (§8), with what is missing left out."""
    given = f"{card.first} and {card.spouse}" if people == 2 else card.first
    return ", ".join(part for part in (card.last, given) if part.strip()) or "Unknown"


def _spouse(row: int, card: _Card, number: str, draw: Draw, identity: JsonObject) -> model.Person:
    emails: tuple[Part, ...] = ()
    if card.domain and draw.chance(40):
        values: JsonObject = {"email": f"spouse.{card.local}{number}@{card.domain}".lower(), "primary": True}
        emails = (Part(id=made_id(Kind.EMAIL, row, 16), values=values, **identity),)
    return model.Person(
        id=made_id(Kind.PERSON, row, 1),
        values={"first_name": card.spouse, "last_name": card.last, "marital_status": "Married"},
        emails=emails,
        **identity,
    )


def _emails(row: int, card: _Card, number: str, draw: Draw, identity: JsonObject) -> tuple[Part, ...]:
    values: list[JsonObject] = [
        {
            "email": f"{card.local}{number}@{card.domain}".lower(),
            "primary": True,
            "location": draw.of(("home", "home", None, "work")),
            "source": draw.of(_SOURCES),
        }
    ]
    if draw.chance(15):
        old = draw.chance(50)
        values.append({"email": f"{card.local}{number}@old.example.net".lower(), "historic": old, "location": "work"})
    return tuple(Part(id=made_id(Kind.EMAIL, row, part), values=each, **identity) for part, each in enumerate(values))


def _phones(row: int, numbers: tuple[str, ...], draw: Draw, identity: JsonObject) -> tuple[Part, ...]:
    return tuple(
        Part(
            id=made_id(Kind.PHONE, row, part),
            values={
                "number": number,
                "primary": part == 0,
                "location": draw.of(("mobile", "home", "mobile", "work", "Festnetz")),
                "source": draw.of(_SOURCES),
            },
            **identity,
        )
        for part, number in enumerate(numbers)
    )


def _addresses(row: int, home: _Card, draw: Draw, identity: JsonObject) -> tuple[Part, ...]:
    chance = draw.below(100)
    if chance < 8:
        return ()
    kept: JsonObject = home.address | {
        "location": "Home",
        "primary_mailing_address": True,
        "source": draw.of(_SOURCES),
    }
    first = Part(id=made_id(Kind.ADDRESS, row), values=kept, **identity)
    if chance < 82:
        return (first,)
    old = {**home.address, "street": "P.O. Box 12", "location": "Mailing", "historic": chance > 92}
    return first, Part(id=made_id(Kind.ADDRESS, row, 1), values=old, **identity)


def _written(seconds: int) -> str:
    return dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat()[:19] + "Z"

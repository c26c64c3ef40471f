"""The invented contacts of both account lists, and a few of somebody else: row by row, on demand, from invented people.

Rows follow each other in time, so that the order of creation is the order of rows. Status and times of a row are known without making the contact.
"""

from __future__ import annotations

import datetime as dt
import functools

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.draw import Draw, mix
from desktop_app.practice.mpdx import model
from desktop_app.practice.mpdx.casts import e164
from desktop_app.practice.mpdx.families import SOURCES, Card, Invention
from desktop_app.practice.mpdx.identifiers import Kind, made_id
from desktop_app.practice.mpdx.model import Contact
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
_AMOUNTS = ("25.0", "50.0", "50.0", "75.5", "100.0", "100.0", "150.0", "33.33", "1200.0")


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
        return _written(_FIRST + int(row * self._step))

    def updated(self, row: int) -> str:
        """When a row was last changed."""
        return _written(self.updated_second(row))

    def updated_second(self, row: int) -> int:
        """The same in Unix seconds."""
        created = _FIRST + int(row * self._step)
        return created + (row * 2654435761 + 1_000_003 & 0xFFFFFFFF) % (_LAST - created)

    def name(self, row: int) -> str:
        """The name of a row."""
        organisation, couple = _fate(row)
        if organisation is not None:
            return organisation
        card = self._card(self._seat(row, self._number(row))[0])
        return card.named(couple=couple)

    def contact(self, row: int) -> Contact:
        """The contact in a row."""
        number = self._number(row)
        draw = self._people.draw(row, _PURPOSE)
        created, updated = self.created(row), self.updated(row)
        seat, cycle = self._seat(row, number)
        card = self._card(seat)
        home = card if not cycle else self._card((seat + cycle * 37) % POOL)
        values = self._values(row, card, draw, created)
        invention = Invention(made_id(Kind.CONTACT, row), draw, created, updated)
        organisation, couple = _fate(row)
        people: tuple[model.Person, ...] = ()
        if organisation is None:
            people = invention.family(card, home.phones, f".{row}" if cycle else "", couple=couple)
        values["name"] = organisation or card.named(couple=couple)
        return Contact(
            id=invention.contact_id,
            values=values,
            created=created,
            updated=updated,
            account_list=self.lists[number],
            people=people,
            addresses=invention.addresses(home),
            primary_person=people[0].id if people else None,
        )

    def _number(self, row: int) -> int:
        return next(number for number, end in enumerate(self._ends) if row < end)

    def _seat(self, row: int, number: int) -> tuple[int, int]:
        """Who it is about, and how often they came before. Some people are known to both missionaries."""
        offset = row - self.rows(number).start
        return (offset * (2 * number + 1) + number) % POOL, offset // POOL

    def _made_card(self, seat: int) -> Card:
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
        return Card(
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

    def _values(self, row: int, card: Card, draw: Draw, created: str) -> JsonObject:
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
            values |= {"church_name": "St. Brendan's", "source": draw.of(SOURCES)}
        return values


def _fate(row: int) -> tuple[str | None, bool]:
    """The name of an organisation, if the row is one; and whether a married person's spouse belongs to the contact, too."""
    fate = mix(row + _PURPOSE)
    organisations = vocabulary().words.organisations
    return organisations[(fate >> 16) % len(organisations)] if fate % 25 == 0 else None, (fate >> 8) % 100 < 45


def _written(seconds: int) -> str:
    return dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat()[:19] + "Z"

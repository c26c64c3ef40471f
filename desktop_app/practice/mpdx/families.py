"""The people of an invented contact, with what they can be reached by."""

from __future__ import annotations

import datetime as dt

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.draw import Draw
from desktop_app.practice.mpdx.identifiers import PartKind, part_id
from desktop_app.practice.mpdx.model import Part, Person

SOURCES = ("MPDX", "MPDX", "MPDX", "Siebel", "DataServer", "TntImport")
"""Where a record comes from; what comes from Siebel and DataServer is frozen (fact file §8)."""


class Card(msgspec.Struct, frozen=True):
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

    def named(self, *, couple: bool) -> str:
        """`Last, First and Spouse` (§8), with what is missing left out."""
        given = f"{self.first} and {self.spouse}" if couple and self.spouse and self.first else self.first
        return ", ".join(part for part in (self.last, given) if part.strip()) or "Unknown"


class Invention(msgspec.Struct, frozen=True):
    """A contact that is being invented."""

    contact_id: str
    draw: Draw
    created: str
    updated: str

    def family(self, card: Card, phones: tuple[str, ...], number: str, *, couple: bool) -> tuple[Person, ...]:
        """Nobody, one person, or a couple. `number` makes the addresses of people who come again their own."""
        if not card.first.strip():
            return ()
        draw = self.draw
        couple = couple and bool(card.spouse)
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
        emails = self._emails(card, number) if card.local else ()
        head = self._person(0, values, emails, self._phones(phones))
        return (head, self._spouse(card, number)) if couple else (head,)

    def addresses(self, home: Card) -> tuple[Part, ...]:
        """None, one, or an old one beside it."""
        chance = self.draw.below(100)
        if chance < 8:
            return ()
        source = self.draw.of(SOURCES)
        values = home.address | {"location": "Home", "primary_mailing_address": True, "source": source}
        first = self._part(PartKind.ADDRESS, 0, values)
        if chance < 82:
            return (first,)
        old = {**home.address, "street": "P.O. Box 12", "location": "Mailing", "historic": chance > 92}
        return first, self._part(PartKind.ADDRESS, 1, old)

    def _spouse(self, card: Card, number: str) -> Person:
        values: JsonObject = {"first_name": card.spouse, "last_name": card.last, "marital_status": "Married"}
        emails: tuple[Part, ...] = ()
        if card.domain and self.draw.chance(40):
            address = f"spouse.{card.local}{number}@{card.domain}".lower()
            emails = (self._part(PartKind.EMAIL, 16, {"email": address, "primary": True}),)
        return self._person(1, values, emails, ())

    def _emails(self, card: Card, number: str) -> tuple[Part, ...]:
        draw = self.draw
        values: JsonObject = {
            "email": f"{card.local}{number}@{card.domain}".lower(),
            "primary": True,
            "location": draw.of(("home", "home", None, "work")),
            "source": draw.of(SOURCES),
        }
        first = self._part(PartKind.EMAIL, 0, values)
        if not draw.chance(15):
            return (first,)
        address = f"{card.local}{number}@old.example.net".lower()
        other: JsonObject = {"email": address, "historic": draw.chance(50), "location": "work"}
        return first, self._part(PartKind.EMAIL, 1, other)

    def _phones(self, numbers: tuple[str, ...]) -> tuple[Part, ...]:
        draw = self.draw
        found: list[Part] = []
        for place, number in enumerate(numbers):
            location = draw.of(("mobile", "home", "mobile", "work", "Festnetz"))
            values: JsonObject = {"number": number, "primary": place == 0, "location": location}
            found.append(self._part(PartKind.PHONE, place, values | {"source": draw.of(SOURCES)}))
        return tuple(found)

    def _person(self, place: int, values: JsonObject, emails: tuple[Part, ...], phones: tuple[Part, ...]) -> Person:
        return Person(
            id=part_id(self.contact_id, PartKind.PERSON, place),
            values=values,
            created=self.created,
            updated=self.updated,
            emails=emails,
            phones=phones,
        )

    def _part(self, kind: PartKind, place: int, values: JsonObject) -> Part:
        identifier = part_id(self.contact_id, kind, place)
        return Part(id=identifier, values=values, created=self.created, updated=self.updated)

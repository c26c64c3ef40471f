"""The invented organisation: its lists and the people in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from desktop_app.practice import people as invented
from desktop_app.practice.campflow.identifiers import identifier, person_id
from desktop_app.practice.campflow.lists import COMMON, EVENT, MEMBERS, REST, Column, Event, Person, PersonList
from desktop_app.practice.crm import JsonObject
from desktop_app.practice.draw import Draw
from desktop_app.practice.people import People

_PURPOSE = 61
_GROUPS = ((10, "Wölflinge"), (13, "Jungpfadfinder"), (16, "Pfadfinder"), (18, "Rover"), (200, "Leitung"))
_LABELS = ("bezahlt ✅", "Frühbucher", "Leiter*in", "Warteliste", "Küchenteam 🍳")
_DIETS = (["vegetarian"], ["vegetarian"], ["vegan"], ["meat"], ["pescetarian"], ["halal"], ["kosher", "vegetarian"])
_INTOLERANCES = (["Laktose"], ["Gluten"], ["Nüsse", "Erdnüsse"], ["Fruktose"])
_HEALTH = ("Heuschnupfen", "Asthma, Spray im Rucksack", "Brille", "Bienengift-Allergie: Notfallset dabei!")
_NOTES = ("Kommt erst am Samstag.", "Geschwister bitte in ein Zelt", "Mutter hilft beim Aufbau", "Tel. nur abends")
_PAYMENTS = ("bank_transfer", "bank_transfer", "sepa_direct_debit", "cash", "paypal")
_SEASON = dt.datetime(2026, 1, 11, 8, tzinfo=dt.UTC)
_SUMMER = dt.timezone(dt.timedelta(hours=2))


class _Numbered(msgspec.Struct, frozen=True):
    """Own ids that count the rows: `written.format(row + first)`; a `share` of a hundred persons has one."""

    written: str
    first: int
    share: int

    def of_row(self, row: int) -> str | None:
        draw = Draw(_PURPOSE, self.first, row)
        return self.written.format(row + self.first) if draw.chance(self.share) else draw.of((None, None, ""))

    def rows(self, external_id: str) -> Iterable[int]:
        digits = external_id.removeprefix("W")
        return (int(digits) - self.first,) if digits.isascii() and digits.isdigit() else ()


def organisation(people: People, count: int | None) -> list[PersonList]:
    """All lists: three events (the last one still empty) and the members. `count` people in each, or as many as look natural."""
    summer, winter, spring = (_event_list(number, event) for number, event in enumerate(_events(), 1))
    members = PersonList(
        4,
        (identifier("lst", "members"), "member", "members"),
        "Mitglieder",
        {**COMMON, **MEMBERS, **REST},
        (Column(identifier("col", "m-form"), "Newsletter", "boolean", None, "newsletter"),),
    )
    numbers = _Numbered("{:05}", 101, 82)
    _fill(summer, people, 214 if count is None else count, lambda row: row + 60, numbers)
    _fill(winter, people, 96 if count is None else count, lambda row: row * 2 + 3, _Numbered("W{}", 1, 60))
    _fill(spring, people, 0, lambda row: row, numbers)
    _fill(members, people, 380 if count is None else count, lambda row: row, _Numbered("{}", 20_001, 94))
    return [summer, winter, spring, members]


def _events() -> list[Event]:
    def event(title: str, start: str | None, end: str | None, places: int | None, *, published: bool) -> Event:
        slug = title.lower().replace(" ", "-")
        return Event(
            id=identifier("evt", title),
            title=title,
            published=published,
            start_date=start,
            end_date=end,
            max_persons=places,
            url=f"https://camps.example.org/{slug}",
            collection={"id": identifier("clt", "camps"), "name": "Lager"} if published else None,
        )

    return [
        event("Sommerlager 2026", "2026-07-25", "2026-08-08", 240, published=True),
        event("Winterlager", "2026-12-27", "2027-01-02", 100, published=True),
        event("Pfingstlager 2027", None, None, None, published=False),
    ]


def _event_list(number: int, event: Event) -> PersonList:
    columns = (
        Column(identifier("col", "photo"), "Photo consent", "select", ["Yes", "No"], "photo_consent"),
        Column(
            identifier("col", "swim"), "Can swim", "select", ["Not yet", "Seahorse", "Bronze badge", "Silver badge"]
        ),
        Column(identifier("col", "shirt"), "T-shirt", "select", ["128", "140", "152", "164", "S", "M", "L", "XL"]),
        Column(identifier("col", "money"), "Pocket money", "number", None, "pocket_money"),
        Column(identifier("col", "alone"), "May walk home alone", "boolean"),
        Column(identifier("col", "vaccine"), "Vaccination record", "file"),
    )
    list_id = identifier("lst", event.title)
    return PersonList(number, (event.id, list_id), event.title, {**COMMON, **EVENT, **REST}, columns, event)


def _fill(filled: PersonList, people: People, count: int, seat: Callable[[int], int], own_ids: _Numbered) -> None:
    """`seat` says which person of the camp community is in a row: campers are members, too."""

    def invent(row: int) -> Person:
        draw = people.draw(row, _PURPOSE + filled.number)
        known = _known(filled, people.person("camp", seat(row)), draw)
        return {"id": person_id(filled.number, row), "external_id": own_ids.of_row(row), **known}

    filled.fill(count, invent, own_ids)


def _known(filled: PersonList, person: invented.Person, draw: Draw) -> JsonObject:
    """The fields of a person, in the order of the list; empty ones are null or "", as campflow mixes them (§3)."""
    nothing = draw.of((None, "", None))
    dates = _dates(draw, nothing)
    known = {**_contact(person, nothing, draw), **_member(person, draw), **_camper(person, nothing, draw)}
    known |= {**_money(person, draw), **dates}
    fields = {name: known[name] for name in filled.fields}
    fields |= {column.key: _custom(column, draw) for column in filled.columns}
    if dates["cancellation_date"]:
        return filled.cancelled(fields, str(dates["cancellation_date"]), drop_external_id=False)
    return fields


def _contact(person: invented.Person, nothing: Any, draw: Draw) -> JsonObject:
    home = person.home
    numbers = [{"label": draw.of(("Mutter", "Vater", "Festnetz", None, "")), "number": person.phone}]
    numbers += [{"label": "Notfall", "number": person.second_phone}] if person.second_phone else []
    age = invented.YEAR - person.birthday.year if person.birthday else 11
    return {
        "name": {"first_name": person.first_name or nothing, "last_name": person.last_name or nothing},
        "primary_email": person.email or nothing,
        "cc_emails": ["eltern@example.org"] if draw.below(25) == 0 else [],
        "phone_numbers": numbers if person.phone else [],
        "address": {
            "street": home.street,
            "postcode": home.postcode,
            "city": home.town,
            "postal_info": draw.of((None, "", "bei Oma", None)),
            "country_code": home.country_code,
            "country_name": home.country,
        },
        "birthdate": person.birthday.isoformat() if person.birthday else nothing,
        "age": None,
        "gender": person.gender or nothing,
        "title": person.title or nothing,
        "notes": draw.of(_NOTES) if draw.chance(8) else nothing,
        "group_names": [next(name for limit, name in _GROUPS if age < limit)],
        "label_names": [draw.of(_LABELS)] if draw.chance(45) else [],
    }


def _member(person: invented.Person, draw: Draw) -> JsonObject:
    joined = dt.date(2012 + draw.below(14), 1 + draw.below(12), 1)
    left = joined + dt.timedelta(days=400 + draw.below(900)) if draw.chance(7) else None
    return {
        "join_date": joined.isoformat(),
        "leave_date": left.isoformat() if left else None,
        "membership_number": str(20_001 + person.index),
        "division": draw.of(("Stamm Adler", "Stamm Eisvogel", "Stamm Luchs", "")),
    }


def _camper(person: invented.Person, nothing: Any, draw: Draw) -> JsonObject:
    return {
        "diet": draw.of(_DIETS) if draw.chance(30) else [],
        "intolerances": draw.of(_INTOLERANCES) if draw.chance(9) else [],
        "health": draw.of(_HEALTH) if draw.chance(15) else nothing,
        "swimming": draw.of((True, True, False, None)),
        "subsidized": draw.chance(10),
    }


def _money(person: invented.Person, draw: Draw) -> JsonObject:
    payment = draw.of(_PAYMENTS)
    by_debit = payment == "sepa_direct_debit"
    bban = f"99999999{draw.below(10**10):010}"
    signatory = f"{person.parent} {person.family_name}"
    signed = f"2026-0{1 + draw.below(5)}-1{draw.below(10)}"
    return {
        "price": draw.of(("245.00", "245.00", "220.00", "180.00")),
        "payment_method": payment,
        "bank_account": {"iban": _iban(bban), "bic": None, "signatory": signatory} if by_debit else None,
        "sepa_mandate": {"reference": f"MD-{person.index + 1:06}", "signature_date": signed} if by_debit else None,
    }


def _iban(bban: str) -> str:
    """A German account number with a right check number and a bank that does not exist."""
    return f"DE{98 - int(f'{bban}131400') % 97:02}{bban}"


def _dates(draw: Draw, nothing: Any) -> JsonObject:
    """Registered, confirmed, cancelled; with `Z`, an offset, or none (§3)."""
    created = _SEASON + dt.timedelta(minutes=draw.below(140_000))
    confirmed = created + dt.timedelta(minutes=60 + draw.below(9000)) if draw.chance(84) else None
    cancelled = created + dt.timedelta(days=1 + draw.below(40)) if draw.chance(7) else None
    style = draw.below(3)
    return {
        "creation_date": _written(created, style),
        "confirmation_date": _written(confirmed, style) if confirmed else nothing,
        "cancellation_date": _written(cancelled, style) if cancelled else nothing,
    }


def _written(moment: dt.datetime, style: int) -> str:
    if style == 0:
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    local = moment.astimezone(_SUMMER)
    return local.isoformat() if style == 1 else local.replace(tzinfo=None).isoformat()


def _custom(column: Column, draw: Draw) -> Any:
    if draw.chance(18):
        return draw.of((None, "")) if column.type == "select" else None
    match column.type:
        case "select":
            return draw.of(column.allowed_values or [""])
        case "number":
            return 5 * (1 + draw.below(10))
        case "boolean":
            return draw.chance(60)
        case _:
            return {"url": f"https://files.example.org/{draw.below(10**9)}.pdf"} if draw.chance(20) else None

"""Invented people by the hundred thousand, in twelve columns, with as many repeated values as real lists have."""

from __future__ import annotations

import functools
import random

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType

COUNT = 100_000
FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME, in_table=True),
        Field("last", "Last name", common=Common.LAST_NAME, in_table=True),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL, in_table=True),
        Field("phone", "Phone", FieldType.PHONE, common=Common.PHONE, in_table=True),
        Field("street", "Street", common=Common.STREET),
        Field("postcode", "Postcode", common=Common.POSTCODE),
        Field("city", "City", common=Common.CITY, in_table=True),
        Field("country", "Country", common=Common.COUNTRY),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY, in_table=True),
        Field("group", "Group", FieldType.CHOICE, in_table=True),
        Field("photos", "Photo consent", FieldType.YES_NO, in_table=True),
        Field("notes", "Notes", FieldType.LONG_TEXT),
    ]
)
_SYLLABLES = ("an", "bel", "cor", "dan", "el", "fri", "gü", "hor", "il", "jo", "ka", "lör", "mar", "nie", "ost", "pe")
_GROUPS = ("Wölflinge", "Jungpfadfinder", "Pfadfinder", "Rover", "Leitung")


@functools.cache
def people(count: int = COUNT) -> list[dict[str, Value]]:
    """Records as dicts, without shared values, as a JSON decoder gives them."""
    draw = random.Random(20260503)
    syllable = functools.partial(draw.choice, _SYLLABLES)
    firsts = sorted({(syllable() + syllable()).capitalize() for _ in range(300)})
    lasts = sorted({(syllable() + syllable() + syllable()).capitalize() for _ in range(1000)})
    cities = sorted({(syllable() + syllable()).capitalize() + "stadt" for _ in range(250)})

    def person(number: int) -> dict[str, Value]:
        first, last, city = draw.choice(firsts), draw.choice(lasts), draw.choice(cities)
        values: dict[str, Value] = {
            "first": first,
            "last": last,
            "email": f"{first}.{last}{number}@example.org".lower(),
            "phone": f"+49 151 {draw.randrange(10**7):07}",
            "street": f"{draw.choice(lasts)}straße {draw.randrange(1, 120)}",
            "postcode": f"{draw.randrange(10_000, 99_999)}",
            "city": city,
            "country": "Deutschland",
            "born": f"{draw.randrange(1940, 2018)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}",
            "group": draw.choice(_GROUPS),
            "photos": draw.random() < 0.7,
        }
        if draw.random() < 0.1:
            values["notes"] = f"comes with {draw.choice(firsts)}"
        return {key: _own_copy(value) for key, value in values.items()}

    return [person(number) for number in range(count)]


@functools.cache
def contacts(count: int = COUNT) -> list[Contact]:
    """The same people as contacts."""
    return [Contact(f"per_{number:08}", values) for number, values in enumerate(people(count))]


def _own_copy(value: Value) -> Value:
    """An equal value in memory of its own."""
    return "".join(list(value)) if isinstance(value, str) else value

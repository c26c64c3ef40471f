"""The contacts of a Kindful organisation: the invented ones, and what became of them.

One token is one application; external ids, links and known versions are those of the one application whose key the practice server has.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.draw import Draw, mix
from desktop_app.practice.kindful import times
from desktop_app.practice.people import BLOCK, UNNUMBERED, People, Person, holders_of
from desktop_app.practice.records import Key, Records
from desktop_app.practice.vocabulary import vocabulary

FIRST_ID = 230_001
NATURAL_COUNT = 620
SUBDOMAIN = "practice"

COLUMNS = (
    *("id", "external_id", "sync_version", "donor_type", "title", "first_name", "last_name", "gender", "birthday"),
    *("company_name", "employer", "retired_or_not_employed", "occupation", "email", "alt_email", "email_opt_in"),
    *("email_deliverable", "email_deliverable_error_reason", "primary_phone", "alt_phone", "fax_phone"),
    *(
        "addr1",
        "addr2",
        "city",
        "state",
        "postal",
        "country",
        "spouse_first",
        "spouse_last",
        "created_at",
        "updated_at",
    ),
)
"""Every column of a query result, in the order of the vendor's sample; custom_fields, record_type and _links follow."""

_PURPOSE = 41
_EPOCH = dt.datetime(2014, 1, 6, 15, tzinfo=dt.UTC)
_LINKED, _CHANGED, _GROUPS = 68, 4, 5
_EMPTY: JsonObject = {
    **{name: None for name in COLUMNS if name not in {"id", "external_id", "sync_version", "updated_at"}},
    "donor_type": "Person",
    "gender": "U",
    "retired_or_not_employed": False,
    "email_opt_in": True,
    "email_deliverable": True,
}


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """A contact. `values` holds the columns that imports and people can set; `known_version` is what our application acknowledged."""

    id: int
    values: JsonObject
    updated: dt.datetime
    external_id: str | None = None
    sync_version: int = 1
    known_version: int = 0
    groups: frozenset[int] = frozenset()
    custom: Mapping[int, Any] = {}

    @property
    def changed(self) -> bool:
        """Linked, and our application does not know the current version (fact file §5.1)."""
        return self.external_id is not None and self.known_version != self.sync_version

    @property
    def email(self) -> str:
        return str(self.values["email"] or "")


def empty_values() -> JsonObject:
    """The columns of a contact about whom nothing is known."""
    return dict(_EMPTY)


def self_link(contact_id: int) -> JsonObject:
    """`_links`: a page of the organisation's own web address, not of the API."""
    return {"self": f"https://{SUBDOMAIN}.kindful.example/admin/contacts/{contact_id}"}


def row_of(contact_id: str) -> int:
    """The row of a Kindful id, -1 when it cannot be one."""
    return int(contact_id) - FIRST_ID if contact_id.isascii() and contact_id.isdigit() else -1


class Contacts:
    """All contacts, by row; row + `FIRST_ID` is the Kindful id. Questions that a query asks of every row are answered without making the contact."""

    def __init__(self, people: People, count: int) -> None:
        self._people = people
        self._count = count
        self.records = Records(
            count,
            self._invent,
            {
                "external_id": Key[Contact](
                    lambda contact: contact.external_id, _row_of_external_id, self._invented_external_id
                ),
                "email": Key[Contact](lambda contact: contact.email.lower() or None, self._guess_email),
                "name": Key[Contact](name_key, lambda name: self._invented_names.get(name, ())),
            },
        )

    def get(self, row: int) -> Contact | None:
        """The contact in a row, None when there is none (any more)."""
        return self.records.get(row)

    def linked(self, row: int) -> bool:
        """Whether our application has given it an external id."""
        if self.records.is_untouched(row):
            return self._fate(row) % 100 < _LINKED
        contact = self.get(row)
        return contact is not None and contact.external_id is not None

    def changed(self, row: int) -> bool:
        """Whether it is linked and out of sync."""
        if self.records.is_untouched(row):
            return self._fate(row) % 100 < _CHANGED
        contact = self.get(row)
        return contact is not None and contact.changed

    def groups(self, row: int) -> frozenset[int]:
        """Ids of the groups it is in."""
        if self.records.is_untouched(row):
            return self._invented_groups(row)
        contact = self.get(row)
        return contact.groups if contact is not None else frozenset()

    def _fate(self, row: int) -> int:
        return mix(row * 2 + 1)

    def _invented_external_id(self, row: int) -> str | None:
        return f"M-{row + 1:05}" if self._fate(row) % 100 < _LINKED else None

    def _invented_groups(self, row: int) -> frozenset[int]:
        fate = self._fate(row) >> 16
        return frozenset(group for group in range(1, _GROUPS + 1) if (fate >> (group * 4)) % 16 < 6 - group)

    def _person(self, row: int) -> Person:
        """Every eighth donor belongs to the camp, so that people can be met in two CRMs."""
        return self._people.person("camp" if row % 8 == 3 else "office", row)

    def _invent(self, row: int) -> Contact:
        draw = self._people.draw(row, _PURPOSE)
        created = _EPOCH + dt.timedelta(minutes=draw.below(5_600_000), milliseconds=draw.below(60_000))
        version = 1 + draw.below(5)
        changed = self._fate(row) % 100 < _CHANGED
        return Contact(
            id=FIRST_ID + row,
            values=_values(self._person(row), created, draw),
            updated=created + dt.timedelta(seconds=20 + draw.below(4_000_000)),
            external_id=self._invented_external_id(row),
            sync_version=version + changed,
            known_version=version,
            groups=self._invented_groups(row),
            custom=_invented_custom(draw),
        )

    def _guess_email(self, address: str) -> Iterable[int]:
        rows = holders_of(address)
        return rows if rows.start else self._invented_emails.get(address, ())

    @functools.cached_property
    def _invented_emails(self) -> Mapping[str, Sequence[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for row in range(min(self._count, UNNUMBERED + 2 * BLOCK)):
            found[self._invent(row).email.lower()].append(row)
        return found

    @functools.cached_property
    def _invented_names(self) -> Mapping[str, Sequence[int]]:
        """Of all invented contacts: made when a client first matches by name alone, which the docs advise against."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for row in range(self._count):
            found[name_key(self._invent(row))].append(row)
        return found


def name_key(contact: Contact) -> str:
    """First, last and company name in the form in which Kindful compares them: case does not matter."""
    return joined_name(contact.values)


def joined_name(values: Mapping[str, Any]) -> str:
    """See `name_key`, for values that are no contact yet."""
    return "\n".join(str(values.get(part) or "").lower() for part in ("first_name", "last_name", "company_name"))


def _row_of_external_id(external_id: str) -> Iterable[int]:
    number = external_id.removeprefix("M-")
    return (int(number) - 1,) if number.isascii() and number.isdigit() else ()


def _values(person: Person, created: dt.datetime, draw: Draw) -> JsonObject:
    """The columns of an invented donor, with the mix of null and "" that Kindful returns (fact file §5)."""
    home, words = person.home, vocabulary().words
    nothing = draw.of((None, "", None))
    married = draw.chance(35) and person.parent
    values = empty_values() | {
        "title": person.title or draw.of((nothing, nothing, "Mr.", "Ms.", "Mrs", "Dr.")),
        "first_name": person.first_name or nothing,
        "last_name": person.last_name or nothing,
        "gender": {"m": "M", "f": "F"}.get(person.gender, "U"),
        "birthday": person.birthday.strftime("%Y/%m/%d") if person.birthday and draw.chance(60) else None,
        "employer": draw.of(words.employers) if draw.chance(25) else nothing,
        "retired_or_not_employed": draw.chance(15),
        "occupation": draw.of(words.occupations) if draw.chance(30) else draw.of((None, "")),
        "email": person.email or nothing,
        "email_opt_in": draw.chance(85),
        "primary_phone": person.phone,
        "alt_phone": person.second_phone or nothing,
        "addr1": home.street,
        "addr2": draw.of(("Apt. 4", "Suite 210", "c/o Baker", "Unit B")) if draw.chance(10) else draw.of((None, "")),
        "city": home.town,
        "state": home.state or nothing,
        "postal": home.postcode,
        "country": home.country if draw.chance(90) else home.country_code.upper(),
        "spouse_first": person.parent if married else draw.of((None, "")),
        "spouse_last": person.family_name if married else draw.of((None, "")),
        "created_at": times.written_as_utc(created) if draw.chance(15) else times.written(created),
    }
    if person.email and draw.chance(3):
        values |= {"email_deliverable": False, "email_deliverable_error_reason": "hard bounce"}
    if person.index % 8 != 3 and draw.chance(6):
        values |= _organisation(draw)
    return values


def _organisation(draw: Draw) -> JsonObject:
    """Organisations have no names, or the company's name where a first name belongs (fact file §5)."""
    name = draw.of(vocabulary().words.organisations)
    return {
        **dict.fromkeys(("title", "last_name", "birthday", "spouse_first", "spouse_last")),
        "donor_type": "Organization",
        "company_name": name,
        "first_name": name if draw.chance(25) else None,
        "gender": "U",
    }


def _invented_custom(draw: Draw) -> Mapping[int, Any]:
    shirt = draw.of(("S", "M", "L", "XL", None, None))
    contact_by = draw.of(("E-mail", "Letter", "Telephone", None))
    return {number: value for number, value in ((11, shirt), (21, contact_by)) if value}

"""The lists of a campflow organisation, their fields, and their persons (fact file §2, §3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any, Literal, Protocol, TypeAlias

import msgspec

from desktop_app.practice.campflow import identifiers
from desktop_app.practice.crm import JsonObject
from desktop_app.practice.records import Key, Records

Person: TypeAlias = JsonObject
"""One flat object with `id`, `external_id`, the fields of the list, and columns under `col_…` or `custom_…`. Never changed in place."""

Kind: TypeAlias = Literal[
    "text", "texts", "email", "emails", "date", "time", "gender", "object", "objects", "flag", "computed"
]

COMMON: dict[str, Kind] = {
    "name": "object",
    "primary_email": "email",
    "cc_emails": "emails",
    "phone_numbers": "objects",
    "address": "object",
    "birthdate": "date",
    "age": "computed",
    "gender": "gender",
    "title": "text",
    "notes": "text",
    "group_names": "texts",
    "label_names": "texts",
}
EVENT: dict[str, Kind] = {
    "diet": "texts",
    "intolerances": "texts",
    "health": "text",
    "swimming": "flag",
    "subsidized": "flag",
    "price": "text",
    "payment_method": "text",
}
MEMBERS: dict[str, Kind] = {"join_date": "date", "leave_date": "date", "membership_number": "text", "division": "text"}
REST: dict[str, Kind] = {
    "bank_account": "object",
    "sepa_mandate": "object",
    "creation_date": "time",
    "confirmation_date": "time",
    "cancellation_date": "time",
}

_MANY = frozenset({"texts", "emails", "objects"})
_STAY_WHEN_CANCELLED = frozenset(
    {"id", "external_id", "name", "primary_email", "creation_date", "confirmation_date", "cancellation_date"}
)


class Column(msgspec.Struct, frozen=True):
    """A custom column, as `GET /lists/{id}/custom_columns` gives it (§3)."""

    id: str
    name: str
    type: str
    allowed_values: list[str] | None = None
    external_id: str | None = None

    @property
    def key(self) -> str:
        """Under which a person holds its value."""
        return f"custom_{self.external_id}" if self.external_id else self.id


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """An event as `GET /events` gives it (§3)."""

    id: str
    title: str
    published: bool
    start_date: str | None
    end_date: str | None
    max_persons: int | None
    archived: bool = False
    url: str
    collection: dict[str, str] | None = None
    embed_snippet: str = ""


class OwnIds(Protocol):
    """The `external_id`s of the invented persons of a list, known without making the persons."""

    def of_row(self, row: int) -> str | None:
        """The id in a row; None or "" where there is none."""
        ...

    def rows(self, external_id: str) -> Iterable[int]:
        """The rows that can have it."""
        ...


class PersonList:
    """One list. `names` are the ids under which it can be reached; `invent` makes the person of a row."""

    def __init__(
        self,
        number: int,
        names: tuple[str, ...],
        title: str,
        fields: dict[str, Kind],
        columns: tuple[Column, ...],
        event: Event | None = None,
    ) -> None:
        self.number = number
        self.names = names
        self.title = title
        self.fields = fields
        self.columns = columns
        self.event = event
        self.column_keys = {column.key: column for column in columns} | {column.id: column for column in columns}
        self.persons: Records[Person]

    def fill(self, count: int, invent: Callable[[int], Person], own_ids: OwnIds) -> None:
        """Start with `count` invented persons."""
        self.persons = Records(
            count,
            invent,
            {
                "id": Key[Person](lambda person: person["id"], self._rows_of_id, self._id_of_row),
                "external_id": Key[Person](lambda person: person["external_id"] or None, own_ids.rows, own_ids.of_row),
            },
        )

    def row_of_id(self, person_id: str) -> int | None:
        """The row of a campflow id."""
        return next(iter(self.persons.find("id", person_id)), None)

    def row_of_external_id(self, external_id: str) -> int | None:
        """The row of somebody's own id."""
        return next(iter(self.persons.find("external_id", external_id)), None)

    def empty(self) -> Person:
        """A person of whom nothing is known, with the id of the next row."""
        person: Person = {"id": self._id_of_row(self.persons.next_row()), "external_id": None}
        person |= {name: empty_of(kind) for name, kind in self.fields.items()}
        return person | {column.key: None for column in self.columns}

    def shown(self, person: Person, today: dt.date) -> Person:
        """As the API gives it: `age` is worked out."""
        born = person.get("birthdate")
        return {**person, "age": _age(dt.date.fromisoformat(born), today)} if born else person

    def cancelled(self, person: Person, moment: str, *, drop_external_id: bool) -> Person:
        """§7: cancelling blanks everything but e-mail and name."""
        blank: Person = dict.fromkeys(person)
        blank |= {name: empty_of(kind) for name, kind in self.fields.items() if name in person}
        kept = {name: value for name, value in person.items() if name in _STAY_WHEN_CANCELLED}
        after = blank | kept | {"cancellation_date": moment}
        return after | {"external_id": None} if drop_external_id else after

    def _id_of_row(self, row: int) -> str:
        return identifiers.person_id(self.number, row)

    def _rows_of_id(self, person_id: str) -> Iterable[int]:
        row = identifiers.row_of(self.number, person_id)
        return () if row is None else (row,)


def empty_of(kind: Kind) -> Any:
    """What an emptied field of this kind holds."""
    return [] if kind in _MANY else None


def _age(born: dt.date, today: dt.date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))

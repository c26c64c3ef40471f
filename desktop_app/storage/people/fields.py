"""What *Our contacts* holds about people: what CRMs have in common, and what the organisation added."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from sqlalchemy import Column, ColumnElement, Connection, LargeBinary, String, cast, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.values import OneOf
from desktop_app.core.words import say
from desktop_app.storage.database import Database
from desktop_app.storage.tables import people, people_fields

CREATED, CHANGED = "created_at", "changed_at"

_KEPT = say("Contact Desk keeps this itself.")
_GENDERS = (Choice("F", "Female"), Choice("M", "Male"), Choice("D", "Diverse"), Choice("U", "Unknown"))

_STANDARD = (
    Field("title", "Title", common=Common.TITLE),
    Field("first_name", "First name", common=Common.FIRST_NAME, in_table=True),
    Field("last_name", "Last name", common=Common.LAST_NAME, in_table=True),
    Field("full_name", "Household or whole name", common=Common.FULL_NAME),
    Field("gender", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=_GENDERS),
    Field("birthday", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
    Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS, in_table=True),
    Field("email", "E-mail", FieldType.EMAIL, "Contact", Common.EMAIL, in_table=True),
    Field("email_2", "Other e-mail", FieldType.EMAIL, "Contact", Common.EMAIL_2),
    Field("phone", "Phone", FieldType.PHONE, "Contact", Common.PHONE, in_table=True),
    Field("phone_2", "Other phone", FieldType.PHONE, "Contact", Common.PHONE_2),
    Field("fax", "Fax", FieldType.PHONE, "Contact", Common.FAX),
    Field("email_consent", "Wants e-mail", FieldType.YES_NO, "Contact", Common.EMAIL_CONSENT),
    Field("street", "Street", group="Address", common=Common.STREET),
    Field("street_2", "Address, second line", group="Address", common=Common.STREET_2),
    Field("postcode", "Postcode", group="Address", common=Common.POSTCODE),
    Field("city", "City", group="Address", common=Common.CITY, in_table=True),
    Field("state", "State", group="Address", common=Common.STATE),
    Field("country", "Country", group="Address", common=Common.COUNTRY),
    Field("company", "Company", group="Work", common=Common.COMPANY, in_table=True),
    Field("employer", "Employer", group="Work", common=Common.EMPLOYER),
    Field("occupation", "Occupation", group="Work", common=Common.OCCUPATION),
    Field("spouse_first", "Spouse's first name", group="Spouse", common=Common.SPOUSE_FIRST),
    Field("spouse_last", "Spouse's last name", group="Spouse", common=Common.SPOUSE_LAST),
    Field("notes", "Notes", FieldType.LONG_TEXT, "Notes", Common.NOTES),
)
_HISTORY = (
    Field(CREATED, "Created at", FieldType.MOMENT, "History", Common.CREATED, Access.NEVER, _KEPT),
    Field(CHANGED, "Changed at", FieldType.MOMENT, "History", Common.UPDATED, Access.NEVER, _KEPT),
)

NEEDED = OneOf(
    (("last_name",), ("first_name",), ("full_name",), ("company",), ("email",)),
    say("A name or an e-mail address is needed."),
)
"""What there must be of everybody."""


def field_set(own: Iterable[Field]) -> FieldSet:
    """All fields; the organisation's own stand last but for what the program keeps itself."""
    return FieldSet([*_STANDARD, *own, *_HISTORY])


class SqlOwnFields:
    """The organisation's own fields in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> list[Field]:
        return await self._database.run(own_fields)

    async def put(self, field: Field) -> None:
        new = insert(people_fields).values(key=field.key, body=msgspec.json.encode(field))
        upsert = new.on_conflict_do_update(index_elements=["key"], set_={"body": new.excluded.body})
        await self._database.run(lambda connection: connection.execute(upsert))

    async def holding(self, key: str) -> int:
        many = select(func.count()).select_from(people).where(_held(key))
        return await self._database.run(lambda connection: connection.execute(many).scalar_one())

    async def remove(self, key: str) -> None:
        def work(connection: Connection) -> None:
            kept = {"body": _without(people.c.body, key), "times": _without(people.c.times, key)}
            connection.execute(update(people).where(_held(key, in_times=True)).values(kept))
            connection.execute(delete(people_fields).filter_by(key=key))

        await self._database.run(work)


def own_fields(connection: Connection) -> list[Field]:
    """The fields that were added, in the order in which they were."""
    rows = select(people_fields.c.body).order_by(people_fields.c.position)
    return [msgspec.json.decode(body, type=Field) for body in connection.execute(rows).scalars()]


def _held(key: str, *, in_times: bool = False) -> ColumnElement[bool]:
    return func.json_type(cast(people.c.times if in_times else people.c.body, String), _path(key)).is_not(None)


def _without(column: Column[bytes], key: str) -> ColumnElement[bytes]:
    return cast(func.json_remove(cast(column, String), _path(key)), LargeBinary)


def _path(key: str) -> str:
    return f'$."{key}"'

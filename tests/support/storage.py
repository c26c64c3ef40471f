"""Invented people, and pages of them as a provider would read them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import msgspec

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.ports import ContactStore, Page

FIELDS = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME, required=True, in_table=True),
        Field("email", "E-mail", FieldType.EMAIL),
        Field("groups", "Groups", FieldType.LIST),
    ]
)


def person(number: int, **values: Value) -> Contact:
    """An invented person, with every kind of value, and a raw part that holds more than the fields do."""
    name = f"Jörg Beispiel {number}"
    filled: dict[str, Value] = {"name": name, "groups": ("Kids", "Chor"), "age": number, "share": 0.5, "vip": True}
    raw = msgspec.json.encode({"id": number, "name": name, "unknown": {"to": ["us", None]}})
    return Contact(f"p{number}", filled | values, f"v{number}", msgspec.Raw(raw))


def people(count: int) -> list[Contact]:
    return [person(number) for number in range(count)]


async def pages(contacts: Sequence[Contact], size: int = 300) -> AsyncIterator[Page]:
    """The contacts as a read brings them."""
    for start in range(0, len(contacts), size):
        yield Page(tuple(contacts[start : start + size]), len(contacts))


async def loaded(store: ContactStore, account: str) -> list[Contact]:
    """What the store has of an account, in its order, without the raw part."""
    return [contact async for chunk in store.load(account) for contact in chunk]


def without_raw(contacts: Sequence[Contact]) -> list[Contact]:
    return [Contact(contact.id, contact.values, contact.version) for contact in contacts]

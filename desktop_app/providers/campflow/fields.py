"""What campflow keeps of a person: standard fields as data, and the field set of one list.

Which standard fields exist depends on the list, so a list's field set is made from what the list returns. Identifiers
are from docs.campflow.de (synchronising persons, standard fields) and from what public clients read and write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.words import say

PARTS = frozenset({"name", "address", "bank_account", "sepa_mandate"})
"""Keys under which campflow keeps an object; its parts are fields of their own, ``name.first_name``."""

STATUS = "registration_status"
"""Ours: worked out from the three dates of a registration, as campflow's own pages do."""

_BY_CAMPFLOW = say("campflow sets this itself.")
_COMPUTED = say("campflow works this out itself.")
_UNKNOWN = say("This program does not know this field, so it only shows it.")
_FILE = say("Files are uploaded in campflow itself.")

_GENDERS = (Choice("m", "Male"), Choice("f", "Female"), Choice("d", "Diverse"))
_PAYMENTS = (
    Choice("bank_transfer", "Bank transfer"),
    Choice("cash", "Cash"),
    Choice("sepa_direct_debit", "SEPA direct debit"),
    Choice("direct_debit", "Direct debit"),
    Choice("paypal", "PayPal"),
)
_STATES = (Choice("registered", "Registered"), Choice("confirmed", "Confirmed"), Choice("cancelled", "Cancelled"))

STANDARD = (
    Field("name.first_name", "First name", common=Common.FIRST_NAME, in_table=True),
    Field("name.last_name", "Last name", common=Common.LAST_NAME, in_table=True),
    Field("title", "Title", common=Common.TITLE),
    Field("birthdate", "Birthday", FieldType.DATE, common=Common.BIRTHDAY, in_table=True),
    Field("age", "Age", FieldType.NUMBER, access=Access.NEVER, reason=_COMPUTED),
    Field("gender", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=_GENDERS),
    Field("group_names", "Groups", FieldType.LIST, common=Common.GROUPS, in_table=True),
    Field("label_names", "Labels", FieldType.LIST),
    Field("notes", "Notes", FieldType.LONG_TEXT, common=Common.NOTES),
    Field(
        "external_id",
        "Own number",
        FieldType.ID,
        common=Common.EXTERNAL_ID,
        access=Access.CREATE,
        reason=say("campflow recognises the person by this id, so it stays as it was given at the start."),
        in_table=True,
    ),
    Field("id", "campflow id", FieldType.ID, access=Access.NEVER, reason=_BY_CAMPFLOW),
    Field("primary_email", "E-mail", FieldType.EMAIL, "Contact", Common.EMAIL, in_table=True),
    Field("email", "E-mail", FieldType.EMAIL, "Contact", Common.EMAIL, in_table=True),
    Field("cc_emails", "Copies to", FieldType.LIST, "Contact", Common.EMAIL_2),
    Field("phone_numbers", "Phone numbers", FieldType.LIST, "Contact", Common.PHONE, in_table=True),
    Field("address.street", "Street", FieldType.TEXT, "Address", Common.STREET),
    Field("address.postal_info", "Address addition", FieldType.TEXT, "Address", Common.STREET_2),
    Field("address.postcode", "Postcode", FieldType.TEXT, "Address", Common.POSTCODE),
    Field("address.city", "City", FieldType.TEXT, "Address", Common.CITY, in_table=True),
    Field("address.country_code", "Country code", FieldType.TEXT, "Address", Common.COUNTRY, max_length=2),
    Field("address.country_name", "Country", group="Address", access=Access.NEVER, reason=_COMPUTED),
    Field("division", "Division", group="Camp"),
    Field("membership_number", "Membership number", group="Camp"),
    Field("join_date", "Joined on", FieldType.DATE, "Camp"),
    Field("leave_date", "Left on", FieldType.DATE, "Camp"),
    Field("swimming", "May swim", FieldType.YES_NO, "Camp"),
    Field("subsidized", "Subsidised", FieldType.YES_NO, "Camp"),
    Field("diet", "Diet", FieldType.LIST, "Health", sensitive=True),
    Field("intolerances", "Intolerances", FieldType.LIST, "Health", sensitive=True),
    Field("health", "Health", FieldType.LONG_TEXT, "Health", sensitive=True),
    Field("price", "Price", group="Payment"),
    Field("payment_method", "Payment method", FieldType.CHOICE, "Payment", choices=_PAYMENTS),
    Field("bank_account.iban", "IBAN", group="Payment", sensitive=True),
    Field("bank_account.bic", "BIC", group="Payment", sensitive=True),
    Field("bank_account.signatory", "Account holder", group="Payment", sensitive=True),
    Field("sepa_mandate.reference", "Mandate reference", group="Payment", sensitive=True),
    Field("sepa_mandate.signature_date", "Mandate signed on", FieldType.DATE, "Payment", sensitive=True),
    Field(
        STATUS, "Registration", FieldType.CHOICE, "Registration",
        access=Access.NEVER, reason=_COMPUTED, choices=_STATES, in_table=True,
    ),
    Field(
        "creation_date", "Registered at", FieldType.MOMENT, "Registration", Common.CREATED, Access.NEVER, _BY_CAMPFLOW
    ),
    Field(
        "confirmation_date", "Confirmed at", FieldType.MOMENT, "Registration", access=Access.NEVER, reason=_BY_CAMPFLOW
    ),
    Field(
        "cancellation_date", "Cancelled at", FieldType.MOMENT, "Registration", access=Access.NEVER, reason=_BY_CAMPFLOW
    ),
)  # fmt: skip

_DATES = frozenset({"creation_date", "confirmation_date", "cancellation_date"})
_ALWAYS = frozenset({"id", "external_id", "name"})
_USUAL = frozenset({"primary_email", "phone_numbers", "address", "birthdate", "gender", "group_names", "notes"})
_LOOSE = frozenset({"health", "price", "notes", "division", "membership_number"})
_TYPES = (
    ("file", FieldType.TEXT),
    ("upload", FieldType.TEXT),
    ("multi", FieldType.LIST),
    ("check", FieldType.YES_NO),
    ("bool", FieldType.YES_NO),
    ("number", FieldType.NUMBER),
    ("int", FieldType.NUMBER),
    ("decimal", FieldType.NUMBER),
    ("datetime", FieldType.MOMENT),
    ("date", FieldType.DATE),
    ("mail", FieldType.EMAIL),
    ("phone", FieldType.PHONE),
    ("area", FieldType.LONG_TEXT),
    ("long", FieldType.LONG_TEXT),
)
"""What the type of a custom column means, by a piece of its name: the real names are not documented."""


class Column(msgspec.Struct, frozen=True):
    """A custom field of a list, from ``GET /lists/{list_id}/custom_columns``."""

    id: str
    name: str
    type: str = ""
    allowed_values: list[Any] | None = None
    external_id: str | None = None


class Samples:
    """What is known of a list's keys: each with a value that is not empty, as soon as one was seen."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def look_at(self, record: Mapping[str, Any]) -> None:
        for key, value in record.items():
            if self.values.get(key) in (None, "", [], {}):
                self.values[key] = value


def field_set(samples: Samples, columns: Iterable[Column]) -> FieldSet:
    """The fields of a list: standard ones that it returns, its custom columns, and what nobody knows (shown only).

    Of a list without persons nothing is known; it gets the fields that every list is likely to have.
    """
    seen = samples.values
    keys = frozenset(seen) | _ALWAYS if seen else _ALWAYS | _USUAL
    if not keys & {"email", "primary_email"}:
        keys |= {"primary_email"}
    fields = [_shaped(field, seen) for field in STANDARD if top(field.key) in keys or _is_status(field, keys)]
    known = {top(field.key) for field in STANDARD}
    for column in columns:
        spellings = [column.id, f"custom_{column.external_id}"]
        known.update(spellings)
        key = next((each for each in spellings if each in seen), column.id)
        fields.append(_own(key, column, seen.get(key)))
    fields += _strangers(seen, known)
    return FieldSet(fields)


def top(key: str) -> str:
    """The key of the person object under which the field `key` is found."""
    first, _, rest = key.partition(".")
    return first if rest and first in PARTS else key


def _is_status(field: Field, keys: frozenset[str]) -> bool:
    return field.key == STATUS and bool(keys & _DATES)


def _shaped(field: Field, seen: Mapping[str, Any]) -> Field:
    """The field in the shape in which this list returns it: clients disagree about some (`health` is text or a list)."""
    sample = seen.get(field.key)
    if field.key in _LOOSE and isinstance(sample, list):
        return msgspec.structs.replace(field, type=FieldType.LIST)
    if field.key in _LOOSE and isinstance(sample, (int, float)):
        return msgspec.structs.replace(field, type=FieldType.NUMBER)
    return field


def _own(key: str, column: Column, sample: Any) -> Field:
    name = column.type.casefold()
    kind = next((kind for piece, kind in _TYPES if piece in name), FieldType.TEXT)
    choices = tuple(Choice(str(value), str(value)) for value in column.allowed_values or ())
    if isinstance(sample, list):
        kind = FieldType.LIST
    elif choices and kind is not FieldType.LIST:
        kind = FieldType.CHOICE
    is_file = isinstance(sample, dict) or "file" in name or "upload" in name
    return Field(
        key,
        column.name,
        kind,
        "Own fields",
        access=Access.NEVER if is_file else Access.EDIT,
        reason=_FILE if is_file else None,
        choices=choices,
        own=True,
    )


def _strangers(seen: Mapping[str, Any], known: set[str]) -> Iterator[Field]:
    for key, sample in seen.items():
        if key not in known:
            kind = FieldType.LIST if isinstance(sample, list) else FieldType.TEXT
            yield Field(key, key, kind, "Other", access=Access.NEVER, reason=_UNKNOWN, own=True)

"""What a Kindful contact holds: the documented columns, and the organisation's custom fields.

Columns and their rules: developer.kindful.com, reference of the format ``contact`` (import columns) and contact queries
(result columns). A custom field's key is ``custom:`` and the column by which an import matches it (``Group|Field``), so
that a change can be sent without asking Kindful for its fields first.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_app.core.fields import Access, Choice, Common, Field, FieldType
from desktop_app.core.values import OneOf
from desktop_app.core.words import say

CUSTOM = "custom:"
_KEPT = say("Kindful keeps this itself.")
_IDENTITY = say("Kindful takes your own number when a contact is made or linked, and not afterwards.")
_GENDERS = (Choice("F", "Female"), Choice("M", "Male"), Choice("U", "Unknown"))

STANDARD: tuple[Field, ...] = (
    Field("title", "Title", common=Common.TITLE),
    Field("first_name", "First name", common=Common.FIRST_NAME, in_table=True),
    Field("last_name", "Last name", common=Common.LAST_NAME, in_table=True),
    Field("gender", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=_GENDERS),
    Field("birthday", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
    Field("email", "E-mail", FieldType.EMAIL, "Contact", Common.EMAIL, in_table=True),
    Field("alt_email", "Other e-mail", FieldType.EMAIL, "Contact", Common.EMAIL_2),
    Field("primary_phone", "Phone", FieldType.PHONE, "Contact", Common.PHONE, in_table=True),
    Field("alt_phone", "Other phone", FieldType.PHONE, "Contact", Common.PHONE_2),
    Field("fax_phone", "Fax", FieldType.PHONE, "Contact", Common.FAX),
    Field("addr1", "Street", group="Address", common=Common.STREET),
    Field("addr2", "Address, second line", group="Address", common=Common.STREET_2),
    Field("city", "City", group="Address", common=Common.CITY, in_table=True),
    Field("state", "State", group="Address", common=Common.STATE, in_table=True),
    Field("postal", "Postcode", group="Address", common=Common.POSTCODE),
    Field("country", "Country", group="Address", common=Common.COUNTRY),
    Field("company_name", "Company", group="Work", common=Common.COMPANY, in_table=True),
    Field("employer", "Employer", group="Work", common=Common.EMPLOYER),
    Field("occupation", "Occupation", group="Work", common=Common.OCCUPATION),
    Field("retired_or_not_employed", "Retired or not employed", FieldType.YES_NO, "Work"),
    Field("spouse_first", "Spouse's first name", group="Spouse", common=Common.SPOUSE_FIRST),
    Field("spouse_last", "Spouse's last name", group="Spouse", common=Common.SPOUSE_LAST),
    Field("email_opt_in", "Wants e-mail", FieldType.YES_NO, "Consent", Common.EMAIL_CONSENT),
    Field("email_deliverable", "E-mail arrives", FieldType.YES_NO, "Consent", access=Access.NEVER, reason=_KEPT),
    Field("email_deliverable_error_reason", "Why not", group="Consent", access=Access.NEVER, reason=_KEPT),
    Field(
        "external_id",
        "Own number",
        FieldType.ID,
        "Kindful",
        Common.EXTERNAL_ID,
        Access.CREATE,
        _IDENTITY,
    ),
    Field("id", "Kindful's id", FieldType.ID, "Kindful", access=Access.NEVER, reason=_KEPT),
    Field("donor_type", "Kind of donor", group="Kindful", access=Access.NEVER, reason=_KEPT),
    Field("sync_version", "Version", FieldType.NUMBER, "Kindful", access=Access.NEVER, reason=_KEPT),
    Field("created_at", "Created", FieldType.MOMENT, "Kindful", Common.CREATED, Access.NEVER, _KEPT),
    Field("updated_at", "Changed", FieldType.MOMENT, "Kindful", Common.UPDATED, Access.NEVER, _KEPT),
)
"""The documented columns in the order of the form. None is marked as required by itself: see `NAMED`."""

NAMED = OneOf(
    (("first_name", "last_name"), ("company_name",)),
    say("Kindful needs a first and a last name, or a company."),
)
"""Who a row is about. Kindful wants that in every row of an import (reference of the format ``contact``)."""

NAMES = tuple(key for group in NAMED.groups for key in group)


class FieldGroup(msgspec.Struct, frozen=True):
    name: str | None = None


class CustomField(msgspec.Struct, frozen=True):
    """One entry of ``GET /custom_fields``, and of ``custom_fields`` in query results."""

    name: str
    custom_field_group: FieldGroup | None = None
    field_type: str | None = None
    field_values: tuple[str | int | float | None, ...] | None = None
    value: object = None

    def key(self) -> str:
        """``custom:Group|Field``; without the bar where the field is in no group."""
        group = self.custom_field_group.name if self.custom_field_group else None
        return f"{CUSTOM}{group}|{self.name}" if group else CUSTOM + self.name


# Kindful documents no list of field types; these are the words that such lists use. Anything else is text.
_TYPES = (
    (("multi", "check_box_list", "checkboxes"), FieldType.LIST),
    (("boolean", "checkbox", "yes"), FieldType.YES_NO),
    (("datetime", "timestamp"), FieldType.MOMENT),
    (("date",), FieldType.DATE),
    (("number", "integer", "decimal", "float", "currency"), FieldType.NUMBER),
    (("textarea", "long", "paragraph"), FieldType.LONG_TEXT),
)


def custom_field(custom: CustomField) -> Field:
    """The field for one of the organisation's custom fields, in the organisation's words."""
    named = (custom.field_type or "").casefold()
    type = next((type for words, type in _TYPES if any(word in named for word in words)), FieldType.TEXT)
    allowed = [str(value) for value in custom.field_values or () if value not in (None, "")]
    if allowed and type is FieldType.TEXT:
        type = FieldType.CHOICE
    group = custom.custom_field_group.name if custom.custom_field_group else None
    choices = tuple(Choice(value, value) for value in allowed) if type is FieldType.CHOICE else ()
    return Field(custom.key(), custom.name, type, group or "Custom fields", choices=choices, own=True)


def custom_fields(customs: Iterable[CustomField]) -> dict[str, Field]:
    """The fields for the organisation's custom fields, by key."""
    return {field.key: field for field in map(custom_field, customs)}

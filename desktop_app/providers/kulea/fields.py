"""What Kulea keeps of a contact: the fields that ``GET /users/fields`` names, and the few that every contact has.

Field names are the customer's and may hold spaces. Only the declared type counts: a *Text* that looks like a date is text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.words import say

ID, EMAIL, SUBSCRIBED, ARCHIVED = "id", "email", "subscribed", "archived"
UNSUBSCRIBE = "unsubscribe"
CREATED = "date created"

EMAIL_STAYS = say(
    "Kulea does not allow changing an e-mail address. To correct it, a new entry is made and the old one is archived."
)
UNSUBSCRIBED_STAYS = say(
    "Whoever is unsubscribed in Kulea cannot be subscribed again by this program: they have to agree anew themselves."
)
ARCHIVED_STAYS = say(
    "Kulea lets no other program change people who are archived or bring them back. "
    "Do that in Kulea itself; they stay unsubscribed."
)
_ASKED = say(
    "Kulea sends its mails to everybody who is added, unless they are unsubscribed right after that. "
    "Say yes only where people agreed to be written to; everybody else is added and unsubscribed at once."
)
_BY_KULEA = say("Kulea sets this itself.")
_AMBIGUOUS = say("Kulea uses this name for something of its own, so this field can only be changed in Kulea itself.")


class TenantField(msgspec.Struct, frozen=True):
    """A field as Kulea describes it. Types that were seen: ``Text``, ``Date``."""

    fieldname: str
    type: str = "Text"


class _Usual(NamedTuple):
    label: str
    common: Common
    group: str = "Person"
    type: FieldType = FieldType.TEXT
    in_table: bool = False


_USUAL = {
    "title": _Usual("Title", Common.TITLE),
    "salutation": _Usual("Title", Common.TITLE),
    "forename": _Usual("First name", Common.FIRST_NAME, in_table=True),
    "firstname": _Usual("First name", Common.FIRST_NAME, in_table=True),
    "surname": _Usual("Last name", Common.LAST_NAME, in_table=True),
    "lastname": _Usual("Last name", Common.LAST_NAME, in_table=True),
    "fullname": _Usual("Name", Common.FULL_NAME, in_table=True),
    "gender": _Usual("Gender", Common.GENDER),
    "dateofbirth": _Usual("Birthday", Common.BIRTHDAY),
    "birthday": _Usual("Birthday", Common.BIRTHDAY),
    "dob": _Usual("Birthday", Common.BIRTHDAY),
    "company": _Usual("Company", Common.COMPANY, in_table=True),
    "companyname": _Usual("Company", Common.COMPANY, in_table=True),
    "organisation": _Usual("Company", Common.COMPANY, in_table=True),
    "organization": _Usual("Company", Common.COMPANY, in_table=True),
    "jobtitle": _Usual("Occupation", Common.OCCUPATION),
    "occupation": _Usual("Occupation", Common.OCCUPATION),
    "notes": _Usual("Notes", Common.NOTES, type=FieldType.LONG_TEXT),
    "comments": _Usual("Notes", Common.NOTES, type=FieldType.LONG_TEXT),
    "phone": _Usual("Phone", Common.PHONE, "Contact", FieldType.PHONE),
    "phonenumber": _Usual("Phone", Common.PHONE, "Contact", FieldType.PHONE),
    "telephone": _Usual("Phone", Common.PHONE, "Contact", FieldType.PHONE),
    "tel": _Usual("Phone", Common.PHONE, "Contact", FieldType.PHONE),
    "mobile": _Usual("Mobile phone", Common.PHONE_2, "Contact", FieldType.PHONE),
    "mobilephone": _Usual("Mobile phone", Common.PHONE_2, "Contact", FieldType.PHONE),
    "fax": _Usual("Fax", Common.FAX, "Contact", FieldType.PHONE),
    "address": _Usual("Street", Common.STREET, "Address"),
    "address1": _Usual("Street", Common.STREET, "Address"),
    "addressline1": _Usual("Street", Common.STREET, "Address"),
    "street": _Usual("Street", Common.STREET, "Address"),
    "address2": _Usual("Address addition", Common.STREET_2, "Address"),
    "addressline2": _Usual("Address addition", Common.STREET_2, "Address"),
    "postcode": _Usual("Postcode", Common.POSTCODE, "Address"),
    "zip": _Usual("Postcode", Common.POSTCODE, "Address"),
    "zipcode": _Usual("Postcode", Common.POSTCODE, "Address"),
    "town": _Usual("City", Common.CITY, "Address", in_table=True),
    "city": _Usual("City", Common.CITY, "Address", in_table=True),
    "county": _Usual("State", Common.STATE, "Address"),
    "state": _Usual("State", Common.STATE, "Address"),
    "country": _Usual("Country", Common.COUNTRY, "Address"),
}
"""What usual names mean, written small and without spaces, dashes and underscores. A name that is not here is the
customer's own."""

_ORDER = ("Person", "Contact", "Address", "Own fields", "Consent", "Other")
_COMMONS = tuple(Common)

_EMAIL = Field(
    EMAIL,
    "E-mail",
    FieldType.EMAIL,
    "Contact",
    Common.EMAIL,
    Access.CREATE,
    EMAIL_STAYS,
    required=True,
    in_table=True,
)
_OF_ALL = (
    Field(
        SUBSCRIBED,
        "Subscribed",
        FieldType.YES_NO,
        "Consent",
        Common.EMAIL_CONSENT,
        in_table=True,
        irreversible=UNSUBSCRIBED_STAYS,
        only_to=False,
        asked=_ASKED,
    ),
    Field(ARCHIVED, "Archived", FieldType.YES_NO, "Consent", Common.ARCHIVED, Access.NEVER, ARCHIVED_STAYS),
    Field(ID, "Kulea id", FieldType.ID, "Other", access=Access.NEVER, reason=_BY_KULEA),
)
_RESERVED = frozenset({ID, SUBSCRIBED, ARCHIVED, UNSUBSCRIBE})
"""Names that mean something at the top of a record or of a request, so a field of the customer's cannot go by them."""
_IN_DATA = "data:"


def field_set(described: Iterable[TenantField]) -> FieldSet:
    """The fields of one Kulea: the customer's, usual ones first, then those that every contact has."""
    fields = [_EMAIL]
    taken: set[Common] = set()
    for each in described:
        if each.fieldname == EMAIL:
            continue
        field = _field(each)
        if field.common in taken:  # the customer has two fields for it: the second goes by its own name
            field = _own(each)
        if field.common is not None:
            taken.add(field.common)
        fields.append(field)
    return FieldSet(sorted([*fields, *_OF_ALL], key=_rank))


def _rank(field: Field) -> tuple[int, int]:
    """Where a field stands in a form: the usual ones in the usual order, the customer's own in theirs."""
    return _ORDER.index(field.group), len(_COMMONS) if field.common is None else _COMMONS.index(field.common)


def place_of(key: str) -> str:
    """The name under which the field `key` stands in a contact's ``data``."""
    return key.removeprefix(_IN_DATA) if key.removeprefix(_IN_DATA) in _RESERVED else key


def _field(described: TenantField) -> Field:
    name = described.fieldname
    if name == CREATED:
        return Field(CREATED, "Created", FieldType.MOMENT, "Other", Common.CREATED, Access.NEVER, _BY_KULEA)
    if name in _RESERVED:
        return Field(f"{_IN_DATA}{name}", name, group="Own fields", access=Access.NEVER, reason=_AMBIGUOUS, own=True)
    usual = _USUAL.get("".join(sign for sign in name.casefold() if sign not in " -_"))
    if usual is None:
        return _own(described)
    kind = _declared(described) or usual.type
    return Field(name, usual.label, kind, usual.group, usual.common, in_table=usual.in_table)


def _own(described: TenantField) -> Field:
    kind = _declared(described) or FieldType.TEXT
    return Field(described.fieldname, described.fieldname, kind, "Own fields", own=True)


def _declared(described: TenantField) -> FieldType | None:
    """What another type than *Text* and *Date* may be is not documented: it stays text."""
    return FieldType.DATE if described.type.casefold() == "date" else None

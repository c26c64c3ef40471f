"""What MPDX keeps of a contact, as fields.

A contact is a household: its own attributes, people with e-mail addresses and phone numbers, and postal addresses. Two
people and two addresses become fields; whatever there is beyond them is shown and not changed here. Attributes are those
of docs.mpdx.org (contacts, bulk) and of the fact file, sections 5 and 8.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.values import OneOf
from desktop_app.core.words import say
from desktop_app.providers.mpdx import choices

PEOPLE = ("person1", "person2")
ADDRESSES = ("address1", "address2")
EMAILS = ("email1", "email2")
PHONES = ("phone1", "phone2")

_BY_MPDX = say("MPDX sets this itself.")
_COMPUTED = say("MPDX works this out itself.")
_UNDESCRIBED = say("MPDX's makers do not describe how this is written, so this program only shows it.")
_MORE = say("This program changes the first two. Change the others in MPDX.")

_OWN = (
    Field("name", "Name", FieldType.TEXT, "Contact", Common.FULL_NAME, in_table=True),
    Field("status", "Status", FieldType.CHOICE, "Contact", choices=choices.STATUSES, in_table=True),
    Field("status_valid", "Status confirmed", FieldType.YES_NO, "Contact"),
    Field("tag_list", "Tags", FieldType.LIST, "Contact", Common.GROUPS, in_table=True),
    Field("likely_to_give", "Likely to give", FieldType.CHOICE, "Contact", choices=choices.LIKELY),
    Field("next_ask", "Next ask", FieldType.DATE, "Contact"),
    Field("church_name", "Church", group="Contact"),
    Field("website", "Website", group="Contact", max_length=1000),
    Field("notes", "Notes", FieldType.LONG_TEXT, "Contact", Common.NOTES),
)
_LETTERS = (
    Field("greeting", "Greeting", group="Letters"),
    Field("envelope_greeting", "Name on the envelope", group="Letters"),
    Field("send_newsletter", "Newsletter", FieldType.CHOICE, "Letters", choices=choices.NEWSLETTERS, in_table=True),
    Field("magazine", "Magazine", FieldType.YES_NO, "Letters"),
    Field("no_appeals", "No appeals", FieldType.YES_NO, "Letters"),
    Field("locale", "Language", group="Letters"),
    Field("timezone", "Time zone", group="Letters"),
)
_PLEDGE = (
    Field("pledge_amount", "Pledge", FieldType.NUMBER, "Giving"),
    Field("pledge_frequency", "How often", FieldType.CHOICE, "Giving", choices=choices.FREQUENCIES),
    Field("pledge_currency", "Currency", group="Giving", max_length=4),
    Field("pledge_start_date", "Pledge begins", FieldType.DATE, "Giving"),
    Field("pledge_received", "Pledge received", FieldType.YES_NO, "Giving"),
    Field("direct_deposit", "Direct deposit", FieldType.YES_NO, "Giving"),
    Field("no_gift_aid", "No gift aid", FieldType.YES_NO, "Giving"),
    Field("late_at", "Late since", FieldType.DATE, "Giving", access=Access.NEVER, reason=_COMPUTED),
    Field("last_donation", "Last gift", FieldType.TEXT, "Giving", access=Access.NEVER, reason=_COMPUTED),
)
_HISTORY = (
    *(
        Field(key, label, FieldType.DATE, "History", access=Access.NEVER, reason=_COMPUTED)
        for key, label in (
            ("last_activity", "Last activity"),
            ("last_appointment", "Last appointment"),
            ("last_letter", "Last letter"),
            ("last_phone_call", "Last phone call"),
            ("last_pre_call", "Last pre-call letter"),
            ("last_thank", "Last thanks"),
        )
    ),
    Field("uncompleted_tasks_count", "Open tasks", FieldType.NUMBER, "History", access=Access.NEVER, reason=_COMPUTED),
    Field("notes_saved_at", "Notes saved at", FieldType.MOMENT, "History", access=Access.NEVER, reason=_BY_MPDX),
    Field("deceased", "All deceased", FieldType.YES_NO, "History", access=Access.NEVER, reason=_COMPUTED),
    Field("source", "Comes from", group="History", access=Access.NEVER, reason=_BY_MPDX),
    Field("starred_at", "Starred at", FieldType.MOMENT, "History", access=Access.NEVER, reason=_UNDESCRIBED),
    Field(
        "preferred_contact_method", "Preferred way of contact", group="History",
        access=Access.NEVER, reason=_UNDESCRIBED,
    ),
    Field("relationship_code", "Relationship code", group="History", access=Access.NEVER, reason=_UNDESCRIBED),
    Field(
        "missionary_pages_banner", "Banner on the giving page", FieldType.YES_NO, "History",
        access=Access.NEVER, reason=_UNDESCRIBED,
    ),
    Field("id", "MPDX id", FieldType.ID, "History", access=Access.NEVER, reason=_BY_MPDX),
    Field("created_at", "Created at", FieldType.MOMENT, "History", Common.CREATED, Access.NEVER, _BY_MPDX),
    Field("updated_at", "Changed at", FieldType.MOMENT, "History", Common.UPDATED, Access.NEVER, _BY_MPDX),
)  # fmt: skip

_FIRST = {
    "title": Common.TITLE,
    "first_name": Common.FIRST_NAME,
    "last_name": Common.LAST_NAME,
    "birthday": Common.BIRTHDAY,
    "gender": Common.GENDER,
    "email1": Common.EMAIL,
    "email2": Common.EMAIL_2,
    "phone1": Common.PHONE,
    "phone2": Common.PHONE_2,
    "employer": Common.EMPLOYER,
    "occupation": Common.OCCUPATION,
    "street": Common.STREET,
    "postal_code": Common.POSTCODE,
    "city": Common.CITY,
    "state": Common.STATE,
    "country": Common.COUNTRY,
    "optout_enewsletter": Common.EMAIL_REFUSAL,
}
_SECOND = {"first_name": Common.SPOUSE_FIRST, "last_name": Common.SPOUSE_LAST}
_IN_TABLE = frozenset({"person1.first_name", "person1.last_name", "person1.email1", "person1.phone1", "address1.city"})

PERSON = (
    Field("title", "Title", FieldType.CHOICE, choices=choices.TITLES),
    Field("first_name", "First name"),
    Field("middle_name", "Middle name"),
    Field("last_name", "Last name"),
    Field("suffix", "Suffix", FieldType.CHOICE, choices=choices.SUFFIXES),
    Field("email1", "E-mail", FieldType.EMAIL),
    Field("email2", "Second e-mail", FieldType.EMAIL),
    Field("more_emails", "More e-mails", FieldType.LIST, access=Access.NEVER, reason=_MORE),
    Field("phone1", "Phone", FieldType.PHONE),
    Field("phone2", "Second phone", FieldType.PHONE),
    Field("more_phones", "More phones", FieldType.LIST, access=Access.NEVER, reason=_MORE),
    Field("birthday", "Birthday", FieldType.DATE),
    Field("anniversary", "Anniversary", FieldType.DATE),
    Field("gender", "Gender", FieldType.CHOICE, choices=choices.GENDERS),
    Field("marital_status", "Marital status", FieldType.CHOICE, choices=choices.MARITAL),
    Field("employer", "Employer"),
    Field("occupation", "Occupation"),
    Field("optout_enewsletter", "No newsletter by e-mail", FieldType.YES_NO),
    Field("deceased", "Deceased", FieldType.YES_NO),
)
"""A person's fields, without the person they belong to."""

ADDRESS = (
    Field("street", "Street", FieldType.LONG_TEXT),
    Field("postal_code", "Postcode"),
    Field("city", "City"),
    Field("state", "State"),
    Field("country", "Country"),
    Field("region", "Region"),
    Field("metro_area", "Metropolitan area"),
    Field("location", "Kind of address", FieldType.CHOICE, choices=choices.LOCATIONS),
    Field("historic", "Out of date", FieldType.YES_NO, access=Access.NEVER, reason=_COMPUTED),
    Field("source", "Address comes from", access=Access.NEVER, reason=_BY_MPDX),
)
"""An address's fields, without the address they belong to."""

DATES = ("birthday", "anniversary")
"""Parts of a person that MPDX keeps as ``_day``, ``_month`` and ``_year``."""
FROZEN = ("street", "city", "state", "country", "postal_code", "region", "metro_area")
"""Parts of an address that stay as they are when it comes from elsewhere (fact file, section 8)."""
OURS = frozenset({"MPDX", "TntImport", "manual"})
"""Sources whose addresses, e-mail addresses and phone numbers may be changed."""

NAMED = OneOf(
    (("name",), ("person1.first_name",)),
    say("MPDX wants a name: the contact's own, or the first name of the first person."),
)

SENT_ALONG = (
    *(f"{slot}.{part}" for slot in PEOPLE for part in ("first_name", "last_name")),
    *(f"{slot}.{part}" for slot in ADDRESSES for part in ("street", "city")),
)
"""By these it is seen whether a person or address is still the one that was edited."""


def field_set(constants: Mapping[str, object]) -> FieldSet:
    """The fields of an account list, with the choices that the server knows."""
    known = choices.choices_of(constants)
    own = [_with_choices(field, known) for field in (*_OWN, *_LETTERS, *_PLEDGE)]
    more = (
        Field("more_people", "More people", FieldType.LIST, _SECOND_PERSON, access=Access.NEVER, reason=_MORE),
        Field("more_addresses", "More addresses", FieldType.LIST, _SECOND_ADDRESS, access=Access.NEVER, reason=_MORE),
    )
    people = [*_placed(PERSON, PEOPLE[0], "First person"), *_placed(PERSON, PEOPLE[1], _SECOND_PERSON), more[0]]
    addresses = [*_placed(ADDRESS, ADDRESSES[0], "Address"), *_placed(ADDRESS, ADDRESSES[1], _SECOND_ADDRESS), more[1]]
    return FieldSet([*own[: len(_OWN)], *people, *addresses, *own[len(_OWN) :], *_HISTORY])


_SECOND_PERSON, _SECOND_ADDRESS = "Second person", "Second address"


def _with_choices(field: Field, known: Mapping[str, tuple[Choice, ...]]) -> Field:
    listed = known.get(field.key)
    return msgspec.structs.replace(field, type=FieldType.CHOICE, choices=listed) if listed else field


def _placed(fields: tuple[Field, ...], slot: str, group: str) -> list[Field]:
    first = slot in (PEOPLE[0], ADDRESSES[0])
    commons = _FIRST if first else _SECOND if slot in PEOPLE else {}
    return [
        msgspec.structs.replace(
            field,
            key=f"{slot}.{field.key}",
            label=field.label if first else f"{field.label} ({group.lower()})",
            group=group,
            common=commons.get(field.key),
            in_table=f"{slot}.{field.key}" in _IN_TABLE,
        )
        for field in fields
    ]

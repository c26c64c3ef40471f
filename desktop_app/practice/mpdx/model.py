"""The records of MPDX and the fields that each kind of them has (fact file §8).

Records are never changed in place. `values` holds what a client may write, without the fields that are as in an empty record; times are texts as on the wire.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.mpdx.casts import Cast

ACTIVE = (
    *("Never Contacted", "Ask in Future", "Cultivate Relationship", "Contact for Appointment"),
    *("Appointment Scheduled", "Call for Decision", "Partner - Financial", "Partner - Special", "Partner - Pray"),
)
HIDDEN = ("Not Interested", "Unresponsive", "Never Ask", "Research Abandoned", "Expired Referral")
FREQUENCIES = {
    "0.23076923076923": "Weekly",
    "0.46153846153846": "Every 2 Weeks",
    "1": "Monthly",
    "2": "Every 2 Months",
    "3": "Quarterly",
    "4": "Every 4 Months",
    "6": "Every 6 Months",
    "12": "Annual",
    "24": "Every 2 Years",
}
NEWSLETTERS = ("Physical", "Email", "Both", "None")
LIKELY = ("Least Likely", "Likely", "Most Likely")
LOCATIONS = ("Home", "Business", "Mailing", "Seasonal", "Other", "Temporary", "Rep Address")
FREE_SOURCES = frozenset({"MPDX", "TntImport", "manual"})
"""Records from anywhere else are frozen: their source overwrites them."""


class Part(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An address, an e-mail address or a telephone number."""

    id: str
    values: JsonObject
    created: str
    updated: str

    def get(self, name: str) -> Any:
        """A value by its name; None where nothing is known."""
        return self.values.get(name)

    @property
    def frozen(self) -> bool:
        """Whether its source alone may change it."""
        return self.values.get("source", "MPDX") not in FREE_SOURCES

    @property
    def historic(self) -> bool:
        return bool(self.values.get("historic"))


class Person(Part, frozen=True, kw_only=True, gc=False):
    emails: tuple[Part, ...] = ()
    phones: tuple[Part, ...] = ()


class Contact(Part, frozen=True, kw_only=True, gc=False):
    """A contact with all that belongs to it."""

    account_list: str
    people: tuple[Person, ...] = ()
    addresses: tuple[Part, ...] = ()
    primary_person: str | None = None

    @property
    def name(self) -> str:
        return str(self.values.get("name") or "")

    @property
    def status(self) -> str | None:
        return self.values.get("status")

    @property
    def tags(self) -> list[str]:
        return self.values.get("tag_list", [])


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """What a type of resource has: `fields` a client may write, `required` ones, `choices` for some, `frozen` ones where the source forbids a change."""

    type: str
    model: str
    fields: Mapping[str, Cast]
    required: str
    choices: Mapping[str, tuple[str, ...]] = {}
    frozen: frozenset[str] = frozenset()
    empty: JsonObject = {}
    """All values of a record about which nothing is known, in the order in which they are given."""


def _empty(fields: Mapping[str, Cast], **others: Any) -> JsonObject:
    known: JsonObject = {**dict.fromkeys(fields), **others, "created_at": "", "updated_at": "", "updated_in_db_at": ""}
    return {name: known[name] for name in sorted(known)}


_CONTACT: dict[str, Cast] = {
    **dict.fromkeys(("church_name", "envelope_greeting", "greeting", "locale", "name", "notes"), "text"),
    **dict.fromkeys(("pledge_currency", "status", "send_newsletter", "likely_to_give", "timezone", "website"), "text"),
    **dict.fromkeys(("direct_deposit", "magazine", "pledge_received"), "flag"),
    **dict.fromkeys(("no_appeals", "no_gift_aid", "status_valid"), "maybe"),
    **dict.fromkeys(("next_ask", "pledge_start_date"), "date"),
    "pledge_amount": "amount",
    "pledge_frequency": "decimal",
    "tag_list": "tags",
}
CONTACT = Kind(
    type="contacts",
    model="Contact",
    fields=_CONTACT,
    required="name",
    choices={"status": (*ACTIVE, *HIDDEN), "send_newsletter": NEWSLETTERS, "likely_to_give": LIKELY},
    empty=_empty(
        _CONTACT,
        **dict.fromkeys(("last_activity", "last_appointment", "last_donation", "last_letter", "last_phone_call")),
        **dict.fromkeys(("last_pre_call", "last_thank", "late_at", "notes_saved_at", "preferred_contact_method")),
        **dict.fromkeys(("relationship_code", "starred_at", "pledge_currency_symbol")),
        **dict.fromkeys(
            ("deceased", "direct_deposit", "magazine", "missionary_pages_banner", "pledge_received"), False
        ),
        **dict.fromkeys(("avatar", "square_avatar"), "https://mpdx.org/images/avatar.png"),
        source="MPDX",
        suggested_changes={},
        tag_list=[],
        uncompleted_tasks_count=0,
    ),
)

_PERSON: dict[str, Cast] = {
    **dict.fromkeys(("first_name", "last_name", "middle_name", "legal_first_name", "title", "suffix"), "text"),
    **dict.fromkeys(("gender", "marital_status", "employer", "occupation", "age"), "text"),
    **dict.fromkeys(("birthday_day", "birthday_month", "birthday_year"), "whole"),
    **dict.fromkeys(("anniversary_day", "anniversary_month", "anniversary_year"), "whole"),
    **dict.fromkeys(("deceased", "optout_enewsletter"), "flag"),
}
PERSON = Kind(
    type="people",
    model="Person",
    fields=_PERSON,
    required="first_name",
    empty=_empty(
        _PERSON,
        avatar="https://mpdx.org/images/avatar.png",
        deceased=False,
        optout_enewsletter=False,
        parent_contacts=[],
    ),
)

_FROZEN_PLACE = ("street", "city", "state", "country", "postal_code", "start_date", "end_date", "region", "metro_area")
_ADDRESS: dict[str, Cast] = {
    **dict.fromkeys((*_FROZEN_PLACE, "location", "remote_id", "source"), "text"),
    **dict.fromkeys(("historic", "primary_mailing_address", "seasonal", "valid_values"), "flag"),
    **dict.fromkeys(("start_date", "end_date"), "date"),
    "country": "country",
}
ADDRESS = Kind(
    type="addresses",
    model="Address",
    fields=_ADDRESS,
    required="",
    frozen=frozenset(_FROZEN_PLACE),
    empty=_empty(
        _ADDRESS,
        **dict.fromkeys(("historic", "primary_mailing_address", "seasonal"), False),
        geo=None,
        source="MPDX",
        valid_values=True,
    ),
)

_EMAIL: dict[str, Cast] = {
    **dict.fromkeys(("location", "source"), "text"),
    **dict.fromkeys(("primary", "historic", "valid_values"), "flag"),
    "email": "email",
}
EMAIL = Kind(
    type="email_addresses",
    model="EmailAddress",
    fields=_EMAIL,
    required="email",
    frozen=frozenset({"email"}),
    empty=_empty(_EMAIL, primary=False, historic=False, valid_values=True, source="MPDX"),
)

_PHONE: dict[str, Cast] = {
    **dict.fromkeys(("country_code", "location", "source", "remote_id"), "text"),
    **dict.fromkeys(("primary", "historic", "valid_values"), "flag"),
    "number": "phone",
}
PHONE = Kind(
    type="phone_numbers",
    model="PhoneNumber",
    fields=_PHONE,
    required="number",
    frozen=frozenset({"number"}),
    empty=_empty(_PHONE, primary=False, historic=False, valid_values=True, source="MPDX"),
)

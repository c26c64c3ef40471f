"""What each filter asks of a contact (fact file §7). Of appeals, tasks, donations and referrals nothing is invented: nobody has any."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import msgspec

from desktop_app.practice.mpdx.contacts import LISTS, Test
from desktop_app.practice.mpdx.filter_dates import Days
from desktop_app.practice.mpdx.model import ACTIVE, HIDDEN, Contact, Part
from desktop_app.practice.mpdx.query import Query
from desktop_app.practice.mpdx.shapes import late_at

_WORDS = re.compile(r"[\s,\-]+")
_CURRENCIES = {each.id: each.currency for each in LISTS}
_NEWSLETTERS: dict[str, frozenset[str | None]] = {
    "all": frozenset({"Physical", "Email", "Both"}),
    "no_value": frozenset({None, ""}),
    "none": frozenset({"None"}),
    "address": frozenset({"Physical", "Both"}),
    "email": frozenset({"Email", "Both"}),
    "address_only": frozenset({"Physical"}),
    "email_only": frozenset({"Email"}),
    "both": frozenset({"Both"}),
}


class Asked(msgspec.Struct, frozen=True):
    """A filter with its value: text, the parts of `filter[x][y]`, or a span of days."""

    name: str
    value: str | Mapping[str, str] | Days
    query: Query
    today: str

    @property
    def text(self) -> str:
        """The value as text, "" where it is none."""
        return self.value if isinstance(self.value, str) else ""

    @property
    def parts(self) -> list[str]:
        """The value as a list."""
        return [part for part in (each.strip() for each in self.text.split(",")) if part]


Maker: TypeAlias = Callable[[Asked], Test]


def NOTHING_ASKED(_contact: Contact) -> bool:
    """The filter is ignored: its value says nothing that it knows."""
    return True


def status_test(given: Iterable[str], *, reverse: bool) -> Callable[[str | None], bool]:
    """`active`, `hidden` and `null` stand for groups. Turned round, active and null mean hidden (§7)."""
    names = set(given)
    wanted: set[str | None] = set(names)
    wanted |= set(ACTIVE) if "active" in names else set()
    wanted |= set(HIDDEN) if "hidden" in names else set()
    wanted |= {None, ""} if "null" in names else set()
    if not reverse:
        return lambda status: status in wanted
    if names & {"active", "null"}:
        return lambda status: status in HIDDEN
    return lambda status: status not in wanted


def _one_of(value: Callable[[Contact], Any], nothing: str = "none") -> Maker:
    """Equal to one of the list; `nothing` in it means: no value."""

    def make(asked: Asked) -> Test:
        wanted = set(asked.parts)
        if not wanted:
            return NOTHING_ASKED
        empty = nothing in wanted
        return lambda contact: (value(contact) in wanted) or (empty and not value(contact))

    return make


def _field(name: str, nothing: str = "none") -> Maker:
    return _one_of(lambda contact: contact.get(name), nothing)


def _flag(name: str) -> Maker:
    def make(asked: Asked) -> Test:
        if asked.text not in {"true", "false"}:
            return NOTHING_ASKED
        return lambda contact: bool(contact.get(name)) is (asked.text == "true")

    return make


def _place(name: str) -> Maker:
    """Of an address that is in use, unless `address_historic=true`."""

    def make(asked: Asked) -> Test:
        wanted = set(asked.parts)
        if not wanted:
            return NOTHING_ASKED
        old = asked.query.filters.get("address_historic") == "true"

        def test(contact: Contact) -> bool:
            places = {each.get(name) for each in contact.addresses if each.historic is old}
            return not places.isdisjoint(wanted) or ("none" in wanted and not any(places))

        return test

    return make


def _has(things: Callable[[Contact], Iterable[Part]]) -> Maker:
    """`Yes`: one that is in use; anything else is No."""
    return lambda asked: lambda contact: any(not each.historic for each in things(contact)) is (asked.text == "Yes")


def _only(value: str) -> Maker:
    """Nobody has any of the things that are asked for: everybody fits where `value` asks for their absence."""

    def make(asked: Asked) -> Test:
        if not asked.text and isinstance(asked.value, str):
            return NOTHING_ASKED
        fits = bool(value) and value in asked.parts
        return lambda _contact: fits

    return make


def _ids(asked: Asked) -> Test:
    wanted = {each.lower() for each in asked.parts}
    return (lambda contact: contact.id in wanted) if wanted else NOTHING_ASKED


def _not_ids(asked: Asked) -> Test:
    refused = {each.lower() for each in asked.parts}
    return lambda contact: contact.id not in refused


def _name_like(asked: Asked) -> Test:
    start = asked.text.lower()
    return (lambda contact: contact.name.lower().startswith(start)) if start else NOTHING_ASKED


def _wildcard(asked: Asked) -> Test:
    """All words in the name, or in the name of a person; or the text in an e-mail address or number (§7: not in notes)."""
    text = asked.text.lower()
    words = [word for word in _WORDS.split(text) if word]
    digits = "".join(sign for sign in text if sign.isdigit())
    if not words:
        return NOTHING_ASKED

    def test(contact: Contact) -> bool:
        name = contact.name.lower()
        if all(word in name for word in words):
            return True
        for person in contact.people:
            whole = f"{person.get('first_name')} {person.get('last_name')}".lower()
            if all(word in whole for word in words):
                return True
            if any(text in str(each.get("email")) for each in person.emails):
                return True
            if digits and any(digits in str(each.get("number")) for each in person.phones):
                return True
        return False

    return test


def _notes(asked: Asked) -> Test:
    """`filter[notes][wildcard_note_search]`: a plain text is ignored."""
    value = asked.value
    wanted = value.get("wildcard_note_search", "").lower() if isinstance(value, Mapping) else ""
    return (lambda contact: wanted in str(contact.get("notes") or "").lower()) if wanted else NOTHING_ASKED


def _tags(asked: Asked) -> Test:
    wanted = {part.lower() for part in asked.parts}
    if not wanted:
        return NOTHING_ASKED
    if asked.query.filters.get("any_tags") == "true":
        return lambda contact: not wanted.isdisjoint(contact.tags)
    return lambda contact: wanted.issubset(contact.tags)


def _without_tags(asked: Asked) -> Test:
    refused = {part.lower() for part in asked.parts}
    return (lambda contact: refused.isdisjoint(contact.tags)) if refused else NOTHING_ASKED


def _newsletter(asked: Asked) -> Test:
    wanted = _NEWSLETTERS.get(asked.text)
    return NOTHING_ASKED if wanted is None else lambda contact: contact.get("send_newsletter") in wanted


def _currency(asked: Asked) -> Test:
    wanted = set(asked.parts)
    if not wanted:
        return NOTHING_ASKED
    return lambda contact: (contact.get("pledge_currency") or _CURRENCIES[contact.account_list]) in wanted


def _number(name: str) -> Maker:
    def make(asked: Asked) -> Test:
        wanted = {float(part) for part in asked.parts if _is_number(part)}
        if not asked.parts:
            return NOTHING_ASKED
        return lambda contact: contact.get(name) is not None and float(contact.get(name)) in wanted

    return make


def _late(asked: Asked) -> Test:
    """`30_60`: overdue for so many days; `90`: for longer than that."""
    bounds = asked.text.split("_")
    if not all(bound.isdigit() for bound in bounds):
        return NOTHING_ASKED
    least, most = int(bounds[0]), int(bounds[1]) if len(bounds) > 1 else 1_000_000

    def test(contact: Contact) -> bool:
        due = late_at(contact)
        return (
            due is not None and least <= (dt.date.fromisoformat(asked.today) - dt.date.fromisoformat(due)).days <= most
        )

    return test


def _address_valid(asked: Asked) -> Test:
    if asked.text != "false":
        return NOTHING_ASKED

    def test(contact: Contact) -> bool:
        primary = [each for each in contact.addresses if each.get("primary_mailing_address")]
        return len(primary) > 1 or any(each.get("valid_values") is False for each in contact.addresses)

    return test


def _primary_address(asked: Asked) -> Test:
    tests: dict[str, Callable[[Part], bool]] = {
        "primary": lambda part: bool(part.get("primary_mailing_address")),
        "active": lambda part: not part.historic,
        "inactive": lambda part: part.historic,
    }
    test = tests.get(asked.text)
    return NOTHING_ASKED if test is None else lambda contact: any(test(each) for each in contact.addresses)


def _address_historic(asked: Asked) -> Test:
    old = asked.text == "true"
    return lambda contact: any(each.historic is old for each in contact.addresses)


def _contact_type(asked: Asked) -> Test:
    """Companies are known by their donor accounts, of which nothing is invented: here, whoever has no people."""
    wanted = asked.parts
    if not wanted:
        return NOTHING_ASKED
    return lambda contact: ("person" if contact.people else "company") in wanted


def _no_appeals(asked: Asked) -> Test:
    wanted = asked.text == "true"
    return lambda contact: (contact.get("no_appeals") is True) is wanted


def _ignored(_asked: Asked) -> Test:
    return NOTHING_ASKED


def _phones(location: str) -> Callable[[Contact], Iterable[Part]]:
    return lambda contact: (
        each for person in contact.people for each in person.phones if each.get("location") == location
    )


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


_NOBODY = _only("")
TESTS: dict[str, Maker] = {
    "ids": _ids,
    "not_ids": _not_ids,
    "name_like": _name_like,
    "wildcard_search": _wildcard,
    "notes": _notes,
    "tags": _tags,
    "exclude_tags": _without_tags,
    "newsletter": _newsletter,
    "likely": _field("likely_to_give"),
    "locale": _field("locale", "null"),
    "timezone": _field("timezone", "null"),
    "church": _field("church_name"),
    **{name: _place(name) for name in ("city", "state", "country", "region", "metro_area")},
    "address_historic": _address_historic,
    "address_valid": _address_valid,
    "primary_address": _primary_address,
    "contact_info_email": _has(lambda contact: (each for person in contact.people for each in person.emails)),
    "contact_info_phone": _has(_phones("home")),
    "contact_info_mobile": _has(_phones("mobile")),
    "contact_info_work_phone": _has(_phones("work")),
    "contact_info_addr": _has(lambda contact: contact.addresses),
    "contact_info_facebook": _has(lambda _contact: ()),
    "contact_type": _contact_type,
    "pledge_amount": _number("pledge_amount"),
    "pledge_currency": _currency,
    "pledge_frequency": _number("pledge_frequency"),
    "pledge_received": _flag("pledge_received"),
    "pledge_late_by": _late,
    "status_valid": _flag("status_valid"),
    "no_appeals": _no_appeals,
    "tasks_all_completed": _ignored,
    "appeal": _only("no_appeals"),
    "referrer": _only("none"),
    "related_task_action": _only("none"),
    "donation": _only("none"),
    "donation_amount_recommendation": _only("No"),
    **dict.fromkeys(
        (
            *("task_due_date", "donation_amount", "donation_amount_range", "donation_date", "designation_account_id"),
            *("gave_more_than_pledged_range", "pledge_amount_increased_range", "started_giving_range"),
            "stopped_giving_range",
        ),
        _NOBODY,
    ),
}
"""Filters by name. `status` and `updated_at` are answered elsewhere, because rows answer them faster than contacts."""

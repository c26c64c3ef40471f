"""The filters that MPDX applies itself (fact file, section 7): which there are, and how they are asked for.

The server's own catalogue (``GET /contacts/filters``) brings the choices that only it knows: tags, churches, cities,
appeals. Asked for are all statuses unless one is named: by itself MPDX hides contacts who said no.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import msgspec

from desktop_app.core.errors import InputError
from desktop_app.core.fields import FieldSet
from desktop_app.core.ports import ServerFilter, Term
from desktop_app.core.words import say
from desktop_app.providers.mpdx import choices
from desktop_app.providers.mpdx.documents import Json

IS = (("", "is"), ("reverse", "is not"))
_TAGS = (("", "all of"), ("any", "any of"), ("none", "none of"))
_DAYS = "A day or from..to, for example: 2026-01-01..2026-03-31"
_YES_NO = (("true", "Yes"), ("false", "No"))
_HAS = (("Yes", "Has one"), ("No", "Has none"))
_NONE = ("none", "None")

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_RANGE = re.compile(r"\s*(\d{4}-\d{2}-\d{2})\s*(?:(?:\.\.|–|to|until)\s*(\d{4}-\d{2}-\d{2}))?\s*$")
_AMOUNTS = re.compile(r"\s*(\d+(?:\.\d+)?)?\s*(?:\.\.|–|-|to)\s*(\d+(?:\.\d+)?)?\s*$")

_PLACES = tuple(
    ServerFilter(key, label, (_NONE,), operators=IS, several=True, group="Address")
    for key, label in (
        ("city", "City"),
        ("state", "State"),
        ("country", "Country"),
        ("region", "Region"),
        ("metro_area", "Metropolitan area"),
    )
)
_REACHED = tuple(
    ServerFilter(key, label, _HAS, group="Ways to reach them")
    for key, label in (
        ("contact_info_email", "E-mail address"),
        ("contact_info_phone", "Phone at home"),
        ("contact_info_mobile", "Mobile phone"),
        ("contact_info_work_phone", "Phone at work"),
        ("contact_info_addr", "Address"),
        ("contact_info_facebook", "Facebook"),
    )
)
_PERIODS = tuple(
    ServerFilter(key, label, hint=_DAYS, group="Giving")
    for key, label in (
        ("donation_date", "Gave in"),
        ("started_giving_range", "Began to give in"),
        ("stopped_giving_range", "Stopped giving in"),
        ("gave_more_than_pledged_range", "Gave more than pledged in"),
        ("pledge_amount_increased_range", "Raised their pledge in"),
    )
)

BUILT_IN = (
    ServerFilter("wildcard_search", "Any word", hint="Words in names, e-mail, phone or donor number", group="Contact"),
    ServerFilter("name_like", "Name begins with", hint="The beginning of the name", operators=IS, group="Contact"),
    ServerFilter("notes", "Notes contain", hint="A piece of the notes", group="Contact"),
    ServerFilter(
        "status",
        "Status",
        (
            ("active", "All active"),
            ("hidden", "All hidden"),
            ("null", "No status"),
            *((choice.value, choice.label) for choice in choices.STATUSES),
        ),
        operators=IS,
        several=True,
        group="Contact",
    ),
    ServerFilter("tags", "Tags", hint="Tags, with commas between them", operators=_TAGS, several=True, group="Contact"),
    ServerFilter("updated_at", "Changed in MPDX", hint=_DAYS, group="Contact"),
    ServerFilter("contact_type", "Person or company", (("person", "Person"), ("company", "Company")), group="Contact"),
    ServerFilter("church", "Church", (_NONE,), operators=IS, several=True, group="Contact"),
    ServerFilter(
        "referrer", "Recommended by", (_NONE, ("any", "Anybody")), operators=IS, several=True, group="Contact"
    ),
    ServerFilter("locale", "Language", (("null", "None"),), operators=IS, several=True, group="Contact"),
    ServerFilter("timezone", "Time zone", hint="A time zone", operators=IS, several=True, group="Contact"),
    ServerFilter("status_valid", "Status confirmed", _YES_NO, group="Contact"),
    ServerFilter(
        "newsletter",
        "Newsletter",
        (
            ("all", "Any"),
            ("none", "None"),
            ("no_value", "Nothing chosen"),
            ("both", "By post and by e-mail"),
            ("address", "By post"),
            ("email", "By e-mail"),
            ("address_only", "By post only"),
            ("email_only", "By e-mail only"),
        ),
        operators=IS,
        group="Letters",
    ),
    ServerFilter("no_appeals", "No appeals", _YES_NO, group="Letters"),
    ServerFilter("appeal", "Appeal", (("no_appeals", "No appeals"),), operators=IS, several=True, group="Letters"),
    *_REACHED,
    *_PLACES,
    ServerFilter("address_historic", "Address out of date", _YES_NO, group="Address"),
    ServerFilter("address_valid", "Address", (("false", "Needs a look"),), group="Address"),
    ServerFilter(
        "primary_address",
        "Address for letters",
        (("primary", "Has one"), ("active", "Is up to date"), ("inactive", "Is out of date")),
        group="Address",
    ),
    ServerFilter(
        "likely",
        "Likely to give",
        (*((choice.value, choice.label) for choice in choices.LIKELY), _NONE),
        operators=IS,
        several=True,
        group="Giving",
    ),
    ServerFilter(
        "pledge_amount", "Pledge", hint="An amount, for example: 50", operators=IS, several=True, group="Giving"
    ),
    ServerFilter("pledge_currency", "Currency", hint="For example: EUR", operators=IS, several=True, group="Giving"),
    ServerFilter(
        "pledge_frequency",
        "How often",
        tuple((choice.value, choice.label) for choice in choices.FREQUENCIES),
        operators=IS,
        several=True,
        group="Giving",
    ),
    ServerFilter("pledge_received", "Pledge received", _YES_NO, group="Giving"),
    ServerFilter(
        "pledge_late_by",
        "Late by",
        (
            ("0_30", "Up to 30 days"),
            ("30_60", "30 to 60 days"),
            ("60_90", "60 to 90 days"),
            ("90", "More than 90 days"),
        ),
        group="Giving",
    ),
    ServerFilter(
        "donation",
        "Gifts",
        (("none", "None"), ("one", "One or more"), ("first", "The first one"), ("last", "The last one")),
        several=True,
        group="Giving",
    ),
    ServerFilter("donation_amount", "Gift of exactly", hint="An amount, for example: 50", several=True, group="Giving"),
    ServerFilter("donation_amount_range", "Gift between", hint="From and to, for example: 50..100", group="Giving"),
    ServerFilter("donation_amount_recommendation", "Gift recommended", (("Yes", "Yes"), ("No", "No")), group="Giving"),
    ServerFilter("designation_account_id", "Gave to", (), several=True, group="Giving"),
    *_PERIODS,
    ServerFilter("related_task_action", "Open task", (_NONE,), operators=IS, several=True, group="Tasks"),
    ServerFilter("task_due_date", "Task due in", hint=_DAYS, group="Tasks"),
    ServerFilter("tasks_all_completed", "All tasks", (("true", "Are done"),), group="Tasks"),
)

ORGANISATION = tuple(each for each in BUILT_IN if each.key in ("status", "wildcard_search"))
"""The filters of an organisation's list (docs.mpdx.org, organizations/contacts), whose statuses have no reverse."""

_BY_KEY = {each.key: each for each in BUILT_IN}
_DATED = frozenset(each.key for each in BUILT_IN if each.hint == _DAYS)
_LISTED_ONLY = frozenset({"designation_account_id", "church", "referrer", "appeal", "locale", "related_task_action"})
"""What only the server's catalogue can give choices for; without it, only "none" can be asked, or nothing."""


# ------------------------------------------------------------------------------------------------------------- offered


def offered(catalogue: Iterable[Json], fields: FieldSet) -> list[ServerFilter]:
    """The filters, with the choices of the server's catalogue and of its constants where it has them."""
    listed = {str(entry.get("name")): _options(entry) for entry in catalogue}
    found: list[ServerFilter] = []
    for each in BUILT_IN:
        options = listed.get(each.key, ())
        if options and (each.several or not each.choices):  # what else we offer is all that the server understands
            found.append(_with_choices(each, options))
        elif (words := _words_of(each, fields)) is not None:
            found.append(msgspec.structs.replace(each, choices=words))
        elif each.choices or each.key not in _LISTED_ONLY:
            found.append(_as_text(each))
    return found


def _with_choices(each: ServerFilter, options: Sequence[tuple[str, str]]) -> ServerFilter:
    """Our words for the values that we know, the server's for the others."""
    words = dict(each.choices)
    merged = {**words, **{value: words.get(value, word) for value, word in options}}
    return msgspec.structs.replace(each, choices=tuple(merged.items()), hint="")


def _words_of(each: ServerFilter, fields: FieldSet) -> tuple[tuple[str, str], ...] | None:
    field = fields.get({"likely": "likely_to_give"}.get(each.key, each.key))
    if field is None or not field.choices or not each.several:
        return None
    special = tuple(pair for pair in each.choices if pair[0] in ("active", "hidden", "null", "none"))
    listed = tuple((choice.value, choice.label) for choice in field.choices)
    return (*listed, *special) if each.key == "likely" else (*special, *listed)


def _as_text(each: ServerFilter) -> ServerFilter:
    """A filter whose choices the server did not tell: any text."""
    if each.group == "Address" and each.choices == (_NONE,):
        return msgspec.structs.replace(each, choices=(), hint="As it stands in the address; none: without one")
    return each


def _options(entry: Mapping[str, Any]) -> list[tuple[str, str]]:
    listed = entry.get("options")
    found: list[tuple[str, str]] = []
    for option in cast("list[Any]", listed) if isinstance(listed, list) else []:
        if isinstance(option, dict):
            value, word = cast("Json", option).get("id"), cast("Json", option).get("name")
            if value not in (None, ""):
                found.append((_value(str(entry.get("name")), str(value)), str(word or value)))
        elif option not in (None, ""):
            found.append((str(option), str(option)))
    return found


def _value(name: str, value: str) -> str:
    return choices.decimal(value) if name == "pledge_frequency" else value


# --------------------------------------------------------------------------------------------------------------- asked


def params_of(terms: Sequence[Term]) -> dict[str, str]:
    """The parameters for filter terms. Raises `InputError` for what MPDX cannot be asked."""
    params = {"filter[status]": ""}
    operators: dict[str, str] = {}
    for term in terms:
        each = _BY_KEY.get(term.key)
        if each is None:
            raise InputError(say("MPDX has no such filter."))
        value = term.value.strip()
        if not value:
            continue
        asked = "exclude_tags" if term.key == "tags" and term.operator == "none" else term.key
        if operators.setdefault(asked, term.operator) != term.operator:
            raise InputError(say("MPDX can be asked for {filter:word} in one way at a time.", filter=each.label))
        for key, text in _asked(each, value, term.operator).items():
            params[key] = f"{params[key]},{text}" if params.get(key) and each.several and text != "true" else text
    return params


def _asked(each: ServerFilter, value: str, operator: str) -> dict[str, str]:
    key = each.key
    if key == "tags" and operator == "none":
        return {"filter[exclude_tags]": value}
    if key == "tags" and operator == "any":
        return {"filter[tags]": value, "filter[any_tags]": "true"}
    if key == "notes":
        return {"filter[notes][wildcard_note_search]": _words(value)}
    if key == "donation_amount_range":
        return _amounts(value)
    if key in _DATED:
        return {f"filter[{key}]": _days(value)}
    asked = {f"filter[{key}]": value if each.choices else _words(value)}
    return asked | ({f"filter[reverse_{key}]": "true"} if operator == "reverse" else {})


def _words(value: str) -> str:
    """Text to look for. MPDX takes every text with a date in it for a period, and then ignores the filter."""
    if _DATE.search(value):
        raise InputError(say("MPDX cannot look for a text with a date in it."))
    return value


def _days(value: str) -> str:
    match = _RANGE.match(value)
    if match is None:
        raise InputError(say("Write a day like 2026-01-31, or two with two dots between them."))
    return f"{match[1]}..{match[2] or match[1]}"


def _amounts(value: str) -> dict[str, str]:
    match = _AMOUNTS.match(value)
    if match is None or not any(match.groups()):
        raise InputError(say("Write two amounts with two dots between them, for example: 50..100"))
    asked = {"min": match[1], "max": match[2]}
    return {f"filter[donation_amount_range][{side}]": amount for side, amount in asked.items() if amount}

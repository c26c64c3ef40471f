"""What can be asked of Kulea, as the filters that it applies itself. All conditions are asked for together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from desktop_app.core.errors import InputError
from desktop_app.core.fields import Field, FieldSet, FieldType
from desktop_app.core.ports import ServerFilter, Term
from desktop_app.core.values import BadValue, normalise
from desktop_app.core.words import say
from desktop_app.providers.kulea import times
from desktop_app.providers.kulea.fields import ARCHIVED, CREATED, ID, SUBSCRIBED

_OPERATORS = (
    ("ct", "contains"),
    ("nct", "does not contain"),
    ("eq", "is"),
    ("neq", "is not"),
    ("stw", "begins with"),
    ("edw", "ends with"),
)
_ARCHIVED = (("hide", "Without archived people"), ("only", "Only archived people"))
_SUBSCRIBED = (("yes", "Only subscribed people"),)
_WHEN = "A day, or a day and a time on Kulea's clock: 2026-01-31 or 2026-01-31 14:30"
_PREFIX = "field:"
_DAY = Field("day", "Day", FieldType.DATE)


def filters(fields: FieldSet) -> list[ServerFilter]:
    """Every parameter of Kulea's list: creation time, archived, subscribed, and each field in six ways."""
    return [
        ServerFilter("archived", "Archived", _ARCHIVED),
        ServerFilter("subscribed", "Subscribed", _SUBSCRIBED),
        ServerFilter("from", "Created from", hint=_WHEN),
        ServerFilter("to", "Created until", hint=_WHEN),
        *(_filter(field) for field in fields if _can_be_asked(field)),
    ]


def params_of(terms: Sequence[Term], fields: FieldSet, clock: times.Clock) -> dict[str, str]:
    """The query for these terms. Raises `InputError` for what cannot be asked, or contradicts itself."""
    params: dict[str, str] = {}
    number = 0
    for term in terms:
        if not term.value.strip():
            raise InputError(say("Kulea cannot be asked for what is empty."), say("Say what to look for."))
        if term.key.startswith(_PREFIX):
            number += 1
            params[f"filter{number}"] = _field_filter(term, fields)
            continue
        name, value = _parameter(term, clock)
        if params.get(name, value) != value:
            raise InputError(say("The same is asked for twice, in two ways."), say("Keep one of them."))
        params[name] = value
    if "only_archived" in params and "hide_archived" in params:
        raise InputError(
            say("Only archived people and no archived people cannot be asked for together."), say("Keep one of them.")
        )
    begin, end = times.moment(params.get("dtfrom", "")), times.moment(params.get("dtto", ""))
    if begin is not None and end is not None and end - begin < 2 * times.SECOND:  # a second more on both sides
        raise InputError(say("The time ends before it begins."), say("Change one of the two days."))
    return params


def email_is(address: str) -> dict[str, str]:
    """The query for the one contact with this address."""
    return {"filter1": f"email:eq:{address}"}


ONLY_ARCHIVED = {"only_archived": "true"}


def _filter(field: Field) -> ServerFilter:
    hint = "As Kulea writes it, for example 20260131" if field.type is FieldType.DATE else ""
    operators = _OPERATORS
    if field.type is FieldType.EMAIL:
        operators = (*_OPERATORS[2:3], *_OPERATORS[:2], *_OPERATORS[3:])
    return ServerFilter(
        f"{_PREFIX}{field.key}", field.label, hint=hint, operators=operators, group=field.group, own=field.own
    )


def _can_be_asked(field: Field) -> bool:
    """A field's name ends at the first colon, so one with a colon in it cannot be written. Whether the time of creation
    can be asked for in this way is not documented; it has parameters of its own."""
    return field.key not in (ID, SUBSCRIBED, ARCHIVED, CREATED) and ":" not in field.key


def _field_filter(term: Term, fields: FieldSet) -> str:
    key = term.key.removeprefix(_PREFIX)
    field = fields.get(key)
    ways = [] if field is None or not _can_be_asked(field) else [way for way, _ in _filter(field).operators]
    way = term.operator or (ways[0] if ways else "")
    if way not in ways:
        raise InputError(say("Kulea has no such filter."))
    return f"{key}:{way}:{term.value.strip()}"


def _parameter(term: Term, clock: times.Clock) -> tuple[str, str]:
    match term.key, term.value:
        case "archived", "hide":
            return "hide_archived", "true"
        case "archived", "only":
            return "only_archived", "true"
        case "subscribed", "yes":
            return "subscribed_only", "true"
        case "from", text:
            return "dtfrom", times.written(_moment(text, clock) - times.SECOND)
        case "to", text:
            return "dtto", times.written(_moment(text, clock, last=True) + times.SECOND)
        case _:
            raise InputError(say("Kulea has no such filter."))


def _moment(text: str, clock: times.Clock, *, last: bool = False) -> datetime:
    """A time on Kulea's clock as it was typed; of a day its first second, or its `last`. Whether Kulea takes its bounds
    to be inside is not documented, so a second more is asked for on both sides."""
    try:
        typed = datetime.fromisoformat(text.strip())
    except ValueError:
        typed = None
    if typed is not None and len(text.strip()) > len("2026-01-31"):
        return typed.replace(microsecond=0) if typed.tzinfo is None else clock.local(text.strip())
    try:
        day = date.fromisoformat(str(normalise(_DAY, text)))
    except BadValue as bad:
        raise InputError(bad.sentence, say("Write it like this: 2026-01-31 or 2026-01-31 14:30")) from None
    return datetime.combine(day, time()) + (timedelta(days=1) - times.SECOND if last else timedelta())

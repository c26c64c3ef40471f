"""Listing and searching contacts (fact file §2.2, §2.3)."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

import msgspec

from desktop_app.practice.crm import Call, JsonObject
from desktop_app.practice.kulea import times
from desktop_app.practice.kulea.audience import ARCHIVED, SUBSCRIBED, Contact
from desktop_app.practice.kulea.contacts import Contacts
from desktop_app.practice.kulea.shapes import EMAIL, Shapes, refused
from desktop_app.practice.kulea.switches import KuleaSwitches

Test: TypeAlias = Callable[[Contact], bool]

_FILTER = re.compile(r"filter([1-9]\d*)")
_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda value, asked: value == asked,
    "neq": lambda value, asked: value != asked,
    "ct": lambda value, asked: asked in value,
    "nct": lambda value, asked: asked not in value,
    "stw": lambda value, asked: value.startswith(asked),
    "edw": lambda value, asked: value.endswith(asked),
}
_DEFAULT_COUNT = 100


class _Filter(msgspec.Struct, frozen=True):
    field: str
    operator: str
    value: str


class _Search(msgspec.Struct, frozen=True):
    """What decides which contacts are found."""

    states: tuple[int, ...]
    first: int
    stop: int
    filters: tuple[_Filter, ...]
    switches: KuleaSwitches


class Searches:
    """Answers searches; remembers what the last one with filters found, so that its pages do not search again."""

    def __init__(self, contacts: Contacts) -> None:
        self._contacts = contacts
        self._last: tuple[int, _Search, Sequence[int]] | None = None

    def page(self, call: Call, switches: KuleaSwitches) -> JsonObject:
        """A page in the vendor's envelope. Raises `Problem` for what cannot be understood."""
        search = self._search(call.query, switches)
        skip = _whole_number(call.query, "start", switches.start_base) - switches.start_base
        asked = _whole_number(call.query, "count", _DEFAULT_COUNT)
        total, rows = self._found(search, max(skip, 0), min(asked, switches.most_per_page))
        shapes = Shapes(self._contacts.fields, switches)
        only = set(call.query["fields"].split(",")) if call.query.get("fields") else None
        users = [shapes.shown(contact, only) for contact in map(self._contacts.get, rows) if contact is not None]
        count = asked if switches.count_says == "asked" else len(users)
        return {"success": True, "total": total, "count": count, "users": users}

    def _search(self, query: Mapping[str, str], switches: KuleaSwitches) -> _Search:
        first, stop = 0, self._contacts.all_rows().stop
        if query.get("dtfrom"):
            moment = window_end(query, "dtfrom", switches)
            first = self._contacts.rows_since(moment, inclusive=switches.dtfrom_inclusive)
        if query.get("dtto"):
            moment = window_end(query, "dtto", switches)
            stop = self._contacts.rows_since(moment, inclusive=not switches.dtto_inclusive)
        return _Search(
            states=tuple(_states(query)),
            first=first,
            stop=max(first, stop),
            filters=tuple(_filters(query, switches)),
            switches=switches,
        )

    def _found(self, search: _Search, skip: int, most: int) -> tuple[int, Iterable[int]]:
        rows = range(search.first, search.stop)
        backwards = search.switches.order == "newest_first"
        if not search.filters:
            found = self._contacts.found(search.states, rows, skip, backwards=backwards)
            return self._contacts.counted(search.states, rows), itertools.islice(found, most)
        every = self._filtered(search)
        if backwards:
            every = every[::-1]
        return len(every), every[skip : skip + most]

    def _filtered(self, search: _Search) -> Sequence[int]:
        """The rows that all filters let through (§2.2: AND assumed), upwards."""
        if self._last is not None and self._last[:2] == (self._contacts.version, search):
            return self._last[2]
        tests = list(self._tests(search))
        found = array("Q")
        for row in self._candidates(search):
            contact = self._contacts.get(row)
            if contact is not None and all(test(contact) for test in tests):
                found.append(row)
        self._last = self._contacts.version, search, found
        return found

    def _candidates(self, search: _Search) -> Iterable[int]:
        for each in search.filters:
            if (each.field, each.operator) == (EMAIL, "eq"):
                rows = [row for row in self._contacts.with_address(each.value) if search.first <= row < search.stop]
                return [row for row in rows if self._contacts.counted(search.states, range(row, row + 1))]
        return self._contacts.found(search.states, range(search.first, search.stop))

    def _tests(self, search: _Search) -> Iterable[Test]:
        shapes = Shapes(self._contacts.fields, search.switches)
        for each in search.filters:
            if shapes.searchable(each.field):
                yield _test(each, shapes, search.switches)
            elif search.switches.unknown_filter_field == "refuse":
                raise refused(f"Invalid filter field: {each.field}")


def window_end(query: Mapping[str, str], name: str, switches: KuleaSwitches) -> dt.datetime:
    """`dtfrom` or `dtto` of a window, in UTC. Raises `Problem`."""
    try:
        return times.read(query[name], switches)
    except ValueError as error:
        raise refused(f"Invalid date: {name}") from error


def _test(asked: _Filter, shapes: Shapes, switches: KuleaSwitches) -> Test:
    compare, field = _OPERATORS[asked.operator], asked.field
    if switches.case_matters:
        return lambda contact: compare(shapes.value(contact, field), asked.value)
    lower = asked.value.lower()
    return lambda contact: compare(shapes.value(contact, field).lower(), lower)


def _states(query: Mapping[str, str]) -> Iterable[int]:
    """The states that are asked for. Without a word archived and unsubscribed contacts are among them (D)."""
    for state in (0, SUBSCRIBED, ARCHIVED):
        archived = bool(state & ARCHIVED)
        unwanted = (
            (_true(query, "only_archived") and not archived)
            or (_true(query, "hide_archived") and archived)
            or (_true(query, "subscribed_only") and not state & SUBSCRIBED)
        )
        if not unwanted:
            yield state


def _filters(query: Mapping[str, str], switches: KuleaSwitches) -> Iterable[_Filter]:
    """Split at the first two colons (§2.2): a value may contain more of them, the name of a field none."""
    numbered = sorted((int(match[1]), text) for name, text in query.items() if (match := _FILTER.fullmatch(name)))
    for place, (number, text) in enumerate(numbered, 1):
        if number != place and switches.filter_gaps == "stop":
            return
        parts = text.split(":", 2)
        if len(parts) != 3 or parts[1] not in _OPERATORS:
            raise refused(f"Invalid filter: filter{number}")
        yield _Filter(*parts)


def _true(query: Mapping[str, str], name: str) -> bool:
    return query.get(name, "").lower() == "true"


def _whole_number(query: Mapping[str, str], name: str, usual: int) -> int:
    text = query.get(name, "")
    if not text:
        return usual
    if not (text.isascii() and text.isdigit()):
        raise refused(f"Invalid number: {name}")
    return int(text)

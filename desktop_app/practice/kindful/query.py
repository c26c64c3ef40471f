"""Queries over contacts (fact file §5): terms, columns, and the cursor behind a query token."""

from __future__ import annotations

import datetime as dt
import itertools
import secrets
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias, cast

import msgspec

from desktop_app.practice.clock import Clock
from desktop_app.practice.crm import JsonObject, Problem
from desktop_app.practice.kindful import times
from desktop_app.practice.kindful.contacts import COLUMNS, Contact, Contacts, self_link
from desktop_app.practice.kindful.metadata import Organisation
from desktop_app.practice.kindful.switches import KindfulSwitches

Test: TypeAlias = Callable[[int], bool]
"""Whether the contact in a row is wanted."""

MOST_PER_PAGE = 50
_COLUMNS = frozenset(COLUMNS)


class Query(msgspec.Struct, frozen=True):
    """The body of `POST /contacts/query`."""

    query: list[Any] = []
    columns: dict[str, list[Any]] | None = None
    custom_fields: list[Any] | None = None
    per_page: int = MOST_PER_PAGE
    query_token: str | None = None


class _Cursor(msgspec.Struct):
    wanted: Test
    columns: frozenset[str]
    custom: frozenset[int]
    per_page: int
    used: dt.datetime
    snapshot: list[int] | None
    last_row: int = -1
    pages: int = 0


class Queries:
    """The open queries of our application."""

    def __init__(self, contacts: Contacts, organisation: Organisation, clock: Clock) -> None:
        self._contacts = contacts
        self._organisation = organisation
        self._clock = clock
        self._cursors: dict[str, _Cursor] = {}

    def forget_all(self) -> None:
        """Expire every token."""
        self._cursors.clear()

    def page(self, query: Query, switches: KindfulSwitches) -> JsonObject:
        """The next page of the token, or the first of a new query. The token is a place in the results that moves with every call (§5)."""
        self._drop_expired(switches)
        token = query.query_token
        if token is None:
            token = f"tok_{secrets.token_hex(8)}"
            self._cursors[token] = self._open(query, switches)
        cursor = self._cursors.get(token)
        if cursor is None:
            return _expired(token, switches)
        cursor.used = self._clock.now()
        cursor.pages += 1
        rows, more = self._next_rows(cursor, switches)
        if switches.token_rotates:
            del self._cursors[token]
            token = f"tok_{secrets.token_hex(8)}"
            self._cursors[token] = cursor
        found = filter(None, map(self._contacts.get, rows))
        page: JsonObject = {
            "page": cursor.pages,
            "query_token": token,
            "results": [self._shown(contact, cursor) for contact in found],
            "has_more": more,
        }
        return page | ({"_links": {"next": {"href": f"/contacts/query?query_token={token}"}}} if more else {})

    def _open(self, query: Query, switches: KindfulSwitches) -> _Cursor:
        asked = query.columns or {}
        names = asked.get("contact", ["all"])
        custom = query.custom_fields if query.custom_fields is not None else asked.get("custom_field", [])
        every = frozenset(self._organisation.custom_fields)
        cursor = _Cursor(
            wanted=self._all_of(query.query),
            columns=_COLUMNS if "all" in names else _COLUMNS.intersection(names),
            custom=every if {"all", "linked"}.intersection(map(str, custom)) else _numbers(custom),
            per_page=max(1, min(query.per_page, MOST_PER_PAGE)),
            used=self._clock.now(),
            snapshot=None,
        )
        if switches.results == "snapshot":
            cursor.snapshot = list(self._matching(cursor, -1))
        return cursor

    def _next_rows(self, cursor: _Cursor, switches: KindfulSwitches) -> tuple[Sequence[int], bool]:
        start = (cursor.pages - 1) * cursor.per_page
        if cursor.snapshot is not None:
            rows = cursor.snapshot[start : start + cursor.per_page + 1]
        elif switches.results == "offset":
            rows = list(itertools.islice(self._matching(cursor, -1), start, start + cursor.per_page + 1))
        else:
            rows = list(itertools.islice(self._matching(cursor, cursor.last_row), cursor.per_page + 1))
        page, more = rows[: cursor.per_page], len(rows) > cursor.per_page
        cursor.last_row = page[-1] if page else cursor.last_row
        return page, more

    def _matching(self, cursor: _Cursor, after: int) -> Iterator[int]:
        return filter(cursor.wanted, self._contacts.records.rows_after(after))

    def _drop_expired(self, switches: KindfulSwitches) -> None:
        oldest = self._clock.now() - dt.timedelta(minutes=switches.token_minutes)
        self._cursors = {token: cursor for token, cursor in self._cursors.items() if cursor.used > oldest}

    def _shown(self, contact: Contact, cursor: _Cursor) -> JsonObject:
        """Columns that were not asked for are absent, the id too; `record_type` and `_links` are always there (§5)."""
        own = {
            "id": contact.id,
            "external_id": contact.external_id,
            "sync_version": contact.sync_version,
            "updated_at": times.written(contact.updated),
        }
        shown: JsonObject = {}
        for name in COLUMNS:
            if name in cursor.columns:
                shown[name] = own[name] if name in own else contact.values[name]
        shown["custom_fields"] = self._organisation.custom_of(contact, cursor.custom) if cursor.custom else {}
        shown["record_type"] = "contact"
        shown["_links"] = self_link(contact.id)
        return shown

    def _all_of(self, terms: Sequence[Any]) -> Test:
        """Terms side by side are all asked for (§5: [20L] relies on it)."""
        tests = [self._test(term) for term in terms]
        return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)

    def _test(self, term: Any) -> Test:
        words: dict[object, Test] = {
            "linked": self._contacts.linked,
            "not_linked": lambda row: not self._contacts.linked(row),
            "changed": self._contacts.changed,
        }
        if isinstance(term, str) and term in words:
            return words[term]
        if isinstance(term, dict) and len(cast("JsonObject", term)) == 1:
            [(name, value)] = cast("JsonObject", term).items()
            parts: list[Any] = cast("list[Any]", value) if isinstance(value, list) else [value]
            return self._named_test(str(name), parts)
        raise Problem(400, "The query has a term that is not known.")

    def _named_test(self, name: str, parts: list[Any]) -> Test:
        match name, parts:
            case "or", _:
                tests = [self._test(part) for part in parts]
                return lambda row: any(test(row) for test in tests)
            case "and", _:
                return self._all_of(parts)
            case "not", _:
                refused = self._all_of(parts)
                return lambda row: not refused(row)
            case "by_group_id", _:
                wanted = _numbers(parts)
                return lambda row: not wanted.isdisjoint(self._contacts.groups(row))
            case "has_email", ["Yes" | "No" as answer]:
                return lambda row: bool(self._value(row, "email")) is (answer == "Yes")
            case "near_postal", [postal, miles]:
                return lambda row: _near(str(postal), str(self._value(row, "postal")), float(miles))
            case _:
                raise Problem(400, "The query has a term that is not known.")

    def _value(self, row: int, column: str) -> Any:
        contact = self._contacts.get(row)
        return contact.values[column] if contact is not None else None


def _expired(token: str, switches: KindfulSwitches) -> JsonObject:
    match switches.expired_token:
        case "empty":
            return {"page": 1, "query_token": token, "results": [], "has_more": False}
        case "bad_request":
            raise Problem(400, "The query token has expired.")
        case "not_found":
            raise Problem(404, "The query token was not found.")


def _numbers(values: Sequence[Any]) -> frozenset[int]:
    return frozenset(int(value) for value in values if str(value).isdigit())


def _near(postal: str, other: str, miles: float) -> bool:
    """Kindful knows where places are; here a step of one in the number of a US postcode counts as a mile."""
    return postal.isdigit() and len(other) == 5 and other.isdigit() and abs(int(postal) - int(other)) <= miles

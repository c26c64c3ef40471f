"""The filters of `GET /contacts` (fact file §7). All that are given must hold; `reverse_<name>=true` turns one round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from desktop_app.practice.mpdx import filter_tests
from desktop_app.practice.mpdx.contacts import Test, Wanted
from desktop_app.practice.mpdx.filter_dates import dates
from desktop_app.practice.mpdx.filter_tests import NOTHING_ASKED, TESTS, Asked
from desktop_app.practice.mpdx.invented import Invented
from desktop_app.practice.mpdx.query import Query
from desktop_app.practice.mpdx.switches import MpdxSwitches

T = TypeVar("T")

_OF_DATES = ("_at", "_date", "_range")

_NOT_ALONE = frozenset({"account_list_id", "any_tags", "status"})
"""Answered elsewhere, or of use only beside another one."""

PERMITTED = frozenset({*TESTS, "account_list_id", "any_tags", "status", "updated_at"})
"""Names that this endpoint knows; others are ignored without a word."""


class _Clause(msgspec.Struct, frozen=True):
    """One filter; `quick` says the same of an invented row, where it can be said without making the contact."""

    test: Test
    quick: Callable[[int], bool] | None = None

    def turned_round(self) -> _Clause:
        test, quick = self.test, self.quick
        return _Clause(lambda contact: not test(contact), None if quick is None else lambda row: not quick(row))


def wanted(
    query: Query, invented: Invented, switches: MpdxSwitches, today: str, *, only: frozenset[str] = PERMITTED
) -> Wanted:
    """What the filters ask for. Problem 400 for a bad date."""
    clauses: list[_Clause] = []
    for name, value in query.filters.items():
        if name in only - _NOT_ALONE and value != "":
            clause = _clause(Asked(name, value, query, today), invented, switches)
            if clause is not None:
                clauses.append(clause.turned_round() if _is_reversed(query, name) else clause)
    status = _status(query, switches)
    if status is not None:
        clauses.append(_Clause(lambda contact: status(contact.status), lambda row: status(invented.status(row))))
    if not clauses:
        return Wanted()
    quick = [clause.quick for clause in clauses if clause.quick is not None]
    return Wanted(
        key=(*_key(query, switches), today),
        test=_all([clause.test for clause in clauses]),
        quick=_all(quick) if quick else None,
        enough=len(quick) == len(clauses),
    )


def _clause(asked: Asked, invented: Invented, switches: MpdxSwitches) -> _Clause | None:
    """None where the value says nothing that the filter knows."""
    name, value = asked.name, asked.value
    days = dates(value, name, switches) if isinstance(value, str) else None
    if days is not None and name == "updated_at":
        seconds = days.seconds()
        return _Clause(lambda contact: days.hold(contact.updated), lambda row: invented.updated_second(row) in seconds)
    if name not in TESTS or (days is not None and not name.endswith(_OF_DATES)):
        return None  # a text that holds a date became a span, with which filters of other things can do nothing (§4)
    test = TESTS[name](msgspec.structs.replace(asked, value=days or value))
    if test is NOTHING_ASKED:
        return None
    if name == "name_like":
        start = str(value).lower()
        return _Clause(test, lambda row: invented.name(row).lower().startswith(start))
    return _Clause(test)


def hinted(query: Query) -> list[str] | None:
    """Ids, where the client names them: nobody else has to be looked at."""
    ids = query.listed("ids")
    return None if not ids or _is_reversed(query, "ids") else ids


def _status(query: Query, switches: MpdxSwitches) -> Callable[[str | None], bool] | None:
    """Blank turns the default off; without the filter hidden statuses are left out (§7)."""
    given = query.listed("status")
    if given is None:
        given = ["active", "null"] if switches.default_status else []
    if not given:
        return None
    return filter_tests.status_test(given, reverse=_is_reversed(query, "status"))


def _key(query: Query, switches: MpdxSwitches) -> tuple[str, ...]:
    asked = (f"{name}={value}" for name, value in query.filters.items())
    return (*sorted(asked), str(switches.default_status), str(switches.open_ranges))


def _is_reversed(query: Query, name: str) -> bool:
    return query.filters.get(f"reverse_{name}") == "true"


def _all(tests: Sequence[Callable[[T], bool]]) -> Callable[[T], bool]:
    return tests[0] if len(tests) == 1 else lambda each: all(test(each) for test in tests)

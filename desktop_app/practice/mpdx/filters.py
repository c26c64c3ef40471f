"""The filters of `GET /contacts` (fact file §7). All that are given must hold; `reverse_<name>=true` turns one round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop_app.practice.mpdx import filter_tests
from desktop_app.practice.mpdx.contacts import Test, Wanted
from desktop_app.practice.mpdx.filter_dates import Days, dates
from desktop_app.practice.mpdx.filter_tests import NOTHING_ASKED, TESTS, Asked
from desktop_app.practice.mpdx.invented import Invented
from desktop_app.practice.mpdx.query import Query
from desktop_app.practice.mpdx.switches import MpdxSwitches

T = TypeVar("T")

PERMITTED = frozenset({*TESTS, "account_list_id", "any_tags", "status", "updated_at"})
"""Names that this endpoint knows; others are ignored without a word."""


def wanted(query: Query, invented: Invented, switches: MpdxSwitches, *, only: frozenset[str] = PERMITTED) -> Wanted:
    """What the filters ask for. Problem 400 for a bad date."""
    tests: list[Test] = []
    quick: list[Callable[[int], bool]] = []
    enough = True
    for name, value in query.filters.items():
        if name not in only or name in {"account_list_id", "any_tags", "status"}:
            continue
        cast = value if not isinstance(value, str) else dates(value, name, switches) or value
        if isinstance(cast, Days) and name == "updated_at":
            tests.append(lambda contact, days=cast: days.hold(contact.updated))
            quick.append(lambda row, days=cast: days.hold(invented.updated(row)))
            continue
        # A text that holds a date became a range, with which only filters of dates can do anything (§4).
        test = TESTS[name](Asked(name, cast, query)) if name in TESTS else NOTHING_ASKED
        if test is NOTHING_ASKED:
            continue
        enough = False
        tests.append(_reversed(test) if _is_reversed(query, name) else test)
    status = _status(query, switches)
    if status is not None:
        tests.append(lambda contact: status(contact.status))
        quick.append(lambda row: status(invented.status(row)))
    if not tests:
        return Wanted()
    return Wanted(_key(query, switches), _all(tests), _all(quick) if quick else None, enough)


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


def _reversed(test: Test) -> Test:
    return lambda contact: not test(contact)


def _all(tests: Sequence[Callable[[T], bool]]) -> Callable[[T], bool]:
    return tests[0] if len(tests) == 1 else lambda each: all(test(each) for test in tests)

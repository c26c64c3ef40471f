"""Everybody on both sides: who is linked, who is said to be the same, who is new here, who is new there.

Sure is an id of ours that the CRM gave back, and exactly the same name with the same e-mail address, where nobody else
on either side has both: a family's shared address never makes one person of two. Whoever else is probably the same is
suggested, one to one, with what the names say and what proves it. Who was said to be somebody else is never said to be
the same again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence, Set
from itertools import chain, groupby, islice, repeat
from typing import NamedTuple, TypeVar

import msgspec

from desktop_app.core.agreement import NOTHING, Link, own_id, taken_over
from desktop_app.core.contact import Value
from desktop_app.core.duplicates import Pair, counterparts
from desktop_app.core.fields import Common
from desktop_app.core.matching import By, keys_of, known
from desktop_app.core.reconcile import MERGES, Merge, Reconciler, Standing
from desktop_app.core.table import SLICE, ContactTable
from desktop_app.core.words import Sentence, say

T = TypeVar("T")

_IDS = 200  # ids that are made between two pauses

BY_ID = say("The same id")
BY_NAME = say("The same name and e-mail address")
BY_EMAIL = say("The same e-mail address; the record that was linked before is gone")
SEVERAL = say("Several people have this name and e-mail address. Say who is who.")
SEVERAL_LIKE = say("Several people on the other side may be the same person. Say who is who.")

End = tuple[bool, str]
"""A record and whether it is ours: ids of both sides may be the same."""

Apart = Set[tuple[str, str]]
"""Pairs (person, contact) of whom a person said that they are two people."""


class Met(msgspec.Struct, frozen=True, gc=False):
    """A person and a record that are said to be the same, and why: `proof` is what agrees besides."""

    person: str
    contact: str
    why: Sentence
    proof: tuple[Sentence, ...] = ()


class Meeting(msgspec.Struct, frozen=True):
    """`met`: surely the same; `maybe`: probably. `here` and `there` are the ids of those who are only on that side;
    `doubtful` those of them (of either side) of whom it cannot be said who they are on the other, and why."""

    met: tuple[Met, ...]
    maybe: tuple[Met, ...]
    here: tuple[str, ...]
    there: tuple[str, ...]
    doubtful: Mapping[str, Sentence]


def gathered(
    items: Iterable[T], take: Callable[[list[T]], object], keep: Callable[[T], bool] = lambda item: True
) -> Generator[None, None, None]:
    """Hand those of `items` that are to be kept to `take`, in slices."""
    rest = iter(items)
    while some := list(islice(rest, SLICE)):
        take([item for item in some if keep(item)])
        yield


def kept_ids(theirs: ContactTable, apart: Apart) -> dict[str, frozenset[str]]:
    """The own ids that records of theirs keep, by the people of ours who were said to be somebody else: no CRM lets an own
    id be taken back once it is given (Kindful: fact file, 5.1)."""
    external = theirs.fields.common(Common.EXTERNAL_ID)
    kept: dict[str, frozenset[str]] = {}
    for person, contact in apart if external is not None else ():
        row = theirs.position(contact)
        given = None if row is None or external is None else theirs.columns[external.key][row]
        if given is not None:
            kept[person] = kept.get(person, frozenset()) | {str(given)}
    return kept


class _Finder:
    """Looks for everybody on the other side: `here` and `there` are the rows of those who were not found so far."""

    def __init__(self, ours: ContactTable, theirs: ContactTable, apart: Apart) -> None:
        self._ours, self._theirs, self._apart = ours, theirs, apart
        self.here: list[int] = []
        self.there: list[int] = []
        self.met: list[Met] = []
        self.maybe: list[Met] = []
        self.doubtful: dict[str, Sentence] = {}

    def find(self, people: Set[str], contacts: Set[str], lost: Set[str], place: str) -> Generator[None, None, Meeting]:
        """Who of those who are not among the linked `people` and `contacts` is on both sides. `lost` are the people whose
        linked record is gone; `place` is where the contacts are (see `taken_over`)."""
        ours, theirs = self._ours.ids, self._theirs.ids
        yield from gathered(self._ours.positions(), self.here.extend, lambda row: ours[row] not in people)
        yield from gathered(self._theirs.positions(), self.there.extend, lambda row: theirs[row] not in contacts)
        yield from self._by_id(place)
        yield from self._by_name()
        if self.here and self.there:
            yield from self._by_likeness()
            yield from self._by_address(lost)
        here, there = list[str](), list[str]()
        yield from gathered((ours[row] for row in self.here), here.extend)
        yield from gathered((theirs[row] for row in self.there), there.extend)
        return Meeting(tuple(self.met), tuple(self.maybe), tuple(here), tuple(there), self.doubtful)

    def _found(self, met: Sequence[Met], found: list[Met]) -> Generator[None, None, None]:
        """Add `met` to `found`: nobody looks for them any more."""
        people, contacts = set[str](), set[str]()
        yield from gathered((each.person for each in met), people.update)
        yield from gathered((each.contact for each in met), contacts.update)
        for rows, ids, those in ((self.here, self._ours.ids, people), (self.there, self._theirs.ids, contacts)):
            left = list[int]()
            yield from gathered(rows, left.extend, lambda row, ids=ids, those=those: ids[row] not in those)
            rows[:] = left
        found += met

    def _by_id(self, place: str) -> Generator[None, None, None]:
        """Who has an id of ours, or was taken over from there."""
        free, met = set[str](), list[Met]()
        yield from gathered((self._ours.ids[row] for row in self.here), free.update)
        external = self._theirs.fields.common(Common.EXTERNAL_ID)
        column = None if external is None else self._theirs.columns[external.key]

        def is_other(id: str, contact: str) -> bool:
            """Whether this is the id of somebody of ours who is not this record."""
            return self._ours.position(id) is not None and (id not in free or (id, contact) in self._apart)

        others = {own_id(person, kept): person for person, kept in kept_ids(self._theirs, self._apart).items()}
        for number, row in enumerate(self.there if free else (), 1):
            contact = self._theirs.ids[row]
            given = "" if column is None else str(column[row] or "")
            given = others.get(given, given)
            ids = (given, contact, taken_over(place, contact, lambda id, contact=contact: is_other(id, contact)))
            person = next((id for id in ids if id in free and (id, contact) not in self._apart), None)
            if person is not None:
                free.discard(person)
                met.append(Met(person, contact, BY_ID))
            if number % _IDS == 0:
                yield
        yield from self._found(met, self.met)

    def _by_name(self) -> Generator[None, None, None]:
        """Who alone has a name and an address on both sides. It is doubtful who those are that share both."""
        people = yield from _named(self._ours)
        contacts = yield from _named(self._theirs)
        free, unlinked, met = set[int](), set[int](), list[Met]()
        yield from gathered(self.here, free.update)
        yield from gathered(self.there, unlinked.update)
        for number, (key, rows) in enumerate(contacts.items(), 1):
            mine, other = people.get(key, ()), [row for row in rows if row in unlinked]
            if len(mine) == len(rows) == 1 and other and mine[0] in free:
                ids = self._ours.ids[mine[0]], self._theirs.ids[rows[0]]
                met += [] if ids in self._apart else [Met(*ids, BY_NAME)]
            elif mine:  # the one they look like may be linked to another: then somebody is there twice
                doubted = [self._theirs.ids[row] for row in other]
                doubted += [self._ours.ids[row] for row in mine if row in free]
                self.doubtful.update(dict.fromkeys(doubted, SEVERAL))
            if number % SLICE == 0:
                yield
        yield from self._found(met, self.met)

    def _by_likeness(self) -> Generator[None, None, None]:
        """Who is probably the same, each suggested for one alone: of equally likely ones a person says who it is."""
        here, there = set[int](), set[int]()
        yield from gathered(self.here, here.update)
        yield from gathered(self.there, there.update)
        pairs = yield from counterparts(self._ours, self._theirs, (here, there))
        suggested, taken = list[Met](), set[End]()
        for _points, found in groupby(pairs, lambda pair: pair.points):
            equal = list[Pair]()
            yield from gathered(found, equal.extend, lambda pair: self._may_be(pair) and taken.isdisjoint(_ends(pair)))
            ends = yield from _counted(equal)
            for number, pair in enumerate(equal, 1):
                if all(ends[end] == 1 for end in _ends(pair)):
                    suggested.append(Met(pair.one, pair.other, pair.reason, pair.proof))
                else:
                    self.doubtful = dict.fromkeys((pair.one, pair.other), SEVERAL_LIKE) | self.doubtful
                if number % SLICE == 0:
                    yield
            yield from gathered(ends, taken.update)
        yield from self._found(suggested, self.maybe)

    def _may_be(self, pair: Pair) -> bool:
        return (pair.one, pair.other) not in self._apart

    def _by_address(self, lost: Set[str]) -> Generator[None, None, None]:
        """Who alone has the address of somebody whose record is gone."""
        mine, other = (known(By.EMAIL, table.fields, table.columns) for table in (self._ours, self._theirs))
        if not lost or not mine or not other:
            return
        rows = (row for row in self.here if self._ours.ids[row] in lost)
        people = yield from _alone(self._ours.columns[mine[0]], rows)
        contacts = yield from _alone(self._theirs.columns[other[0]], self.there)
        both = [
            Met(self._ours.ids[row], self._theirs.ids[contacts[address]], BY_EMAIL)
            for address, row in people.items()
            if address and address in contacts
        ]
        yield from self._found([met for met in both if (met.person, met.contact) not in self._apart], self.maybe)


def _ends(pair: Pair) -> tuple[End, End]:
    return (True, pair.one), (False, pair.other)


def _counted(pairs: Sequence[Pair]) -> Generator[None, None, Counter[End]]:
    """In how many of these pairs everybody is."""
    counted = Counter[End]()
    yield from gathered(pairs, lambda some: counted.update(end for pair in some for end in _ends(pair)))
    return counted


def _alone(column: Sequence[Value], rows: Iterable[int]) -> Generator[None, None, dict[str, int]]:
    """The rows whose address no other has."""
    first: dict[str, int] = {}
    several = set[str]()
    for number, row in enumerate(rows, 1):
        address = str(column[row] or "").casefold()
        if first.setdefault(address, row) != row:
            several.add(address)
        if number % SLICE == 0:
            yield
    return {address: row for address, row in first.items() if address not in several}


def _named(table: ContactTable) -> Generator[None, None, dict[str, tuple[int, ...]]]:
    """The positions of everybody who has a name and an address, by both. A whole name is what its parts make."""
    way = known(By.NAME_EMAIL, table.fields, table.columns)
    found: dict[str, tuple[int, ...]] = {}
    for start in range(0, table.size if way else 0, SLICE):
        for row, key in enumerate(keys_of(By.NAME_EMAIL, way, table.columns, slice(start, start + SLICE)), start):
            if key is not None:
                found[key] = (*found.get(key, ()), row)
        yield
    return found


def everybody(
    reconciler: Reconciler,
    links: Sequence[Link],
    ours: ContactTable,
    theirs: ContactTable,
    place: str,
    apart: Apart = frozenset(),
) -> Generator[None, None, list[Merge]]:
    """What comes of everybody on both sides, in slices: first who is linked, then who is not.

    A linked record that is gone while somebody who surely is the same person stands there unlinked has moved: Kulea
    merges contacts, and the id of one of them then stops resolving (Rest API, event type ``mergedcrm``). What was agreed
    on goes on holding.
    """
    linked = yield from reconciler.reconcile(links, ours, theirs)
    people, contacts, lost = set[str](), set[str](), set[str]()
    for start in range(0, len(links), SLICE):
        for link in links[start : start + SLICE]:
            (lost if theirs.position(link.contact) is None else people).add(link.person)
            if ours.position(link.person) is not None:
                contacts.add(link.contact)
        yield
    meeting = yield from _Finder(ours, theirs, apart).find(people, contacts, lost, place)
    old = _Old({}, {})
    yield from gathered(((link.person, link) for link in links), old.of_person.update)
    yield from gathered(((link.contact, link) for link in links), old.of_contact.update)
    moved = set[str]()
    merges: list[Merge] = []
    for mets in (meeting.met, meeting.maybe):
        olds = (old.link(met) for met in mets)
        yield from gathered(olds, lambda some: moved.update(link.person for link in some if link is not None))
    yield from gathered(linked, merges.extend, lambda merge: merge.person not in moved)
    for number, merge in enumerate(_strangers(reconciler, meeting, old, ours, theirs), 1):
        merges.append(merge)
        if number % MERGES == 0:
            yield
    return merges


class _Old(NamedTuple):
    """The links there are, by either end."""

    of_person: dict[str, Link]
    of_contact: dict[str, Link]

    def link(self, met: Met) -> Link | None:
        return self.of_person.get(met.person) or self.of_contact.get(met.contact)


def _strangers(
    reconciler: Reconciler, meeting: Meeting, old: _Old, ours: ContactTable, theirs: ContactTable
) -> Iterable[Merge]:
    for sure, met in chain(zip(repeat(True), meeting.met), zip(repeat(False), meeting.maybe)):
        link = old.link(met)
        person, contact = ours.contact(met.person), theirs.contact(met.contact)
        assert person is not None
        assert contact is not None
        merge = reconciler.merge(NOTHING if link is None else link.agreed, person, contact)
        yield msgspec.structs.replace(merge, standing=Standing.SUGGESTED, why=met.why, proof=met.proof, sure=sure)
    for id in meeting.here:
        if id not in old.of_person and (person := ours.contact(id)) is not None:
            yield _doubted(reconciler.new_here(person), meeting)
    for id in meeting.there:
        if id not in old.of_contact and (contact := theirs.contact(id)) is not None:
            yield _doubted(reconciler.new_there(contact), meeting)


def _doubted(merge: Merge, meeting: Meeting) -> Merge:
    why = meeting.doubtful.get(merge.person or merge.contact or "")
    return merge if why is None else msgspec.structs.replace(merge, sure=False, why=why)

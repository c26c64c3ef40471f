"""Everybody on both sides: who is linked, who is said to be the same, who is new here, who is new there.

Sure is an id of ours that the CRM gave back, and exactly the same name with the same e-mail address, where nobody else
on either side has both: a family's shared address never makes one person of two.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence, Set
from itertools import chain, islice, repeat
from typing import NamedTuple, TypeVar

import msgspec

from desktop_app.core.agreement import NOTHING, Link, taken_over
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


class Met(msgspec.Struct, frozen=True, gc=False):
    """A person and a record that are said to be the same, and why."""

    person: str
    contact: str
    why: Sentence


class Meeting(msgspec.Struct, frozen=True):
    """`met`: surely the same; `maybe`: not surely, because only the address of somebody who lost their record is the same.
    `here` and `there` are the ids of those who are only on that side; `doubtful` those of them
    (of either side) of whom it cannot be said who they are on the other."""

    met: tuple[Met, ...]
    maybe: tuple[Met, ...]
    here: tuple[str, ...]
    there: tuple[str, ...]
    doubtful: frozenset[str]


def meet(
    ours: ContactTable,
    theirs: ContactTable,
    people: Set[str],
    contacts: Set[str],
    lost: Set[str],
    place: str,
) -> Generator[None, None, Meeting]:
    """Who of those who are not among the linked `people` and `contacts` is on both sides, in slices. `lost` are the people
    whose linked record is gone; `place` is where the contacts are (see `taken_over`)."""
    here = yield from _others(ours, people)
    there = yield from _others(theirs, contacts)
    met: dict[str, Met] = {}
    free = set[str]()
    yield from gathered((ours.ids[row] for row in here), free.update)
    external = theirs.fields.common(Common.EXTERNAL_ID)
    column = None if external is None else theirs.columns[external.key]
    for number, row in enumerate(there, 1):
        contact = theirs.ids[row]
        given = None if column is None else str(column[row] or "")
        made = taken_over(place, contact) if free else ""
        person = next((id for id in (given, contact, made) if id in free), None)
        if person is not None:
            free.discard(person)
            met[contact] = Met(person, contact, BY_ID)
        if number % _IDS == 0:
            yield
    here_left, there_left = list[int](), list[int]()
    yield from gathered(here, here_left.extend, lambda row: ours.ids[row] in free)
    yield from gathered(there, there_left.extend, lambda row: theirs.ids[row] not in met)
    doubtful = yield from _by_name(ours, theirs, here_left, there_left, met)
    taken = set[str]()
    yield from gathered(met.values(), lambda some: taken.update(each.person for each in some))
    unmet, here_alone, there_alone = list[int](), list[str](), list[str]()
    yield from gathered(there_left, unmet.extend, lambda row: theirs.ids[row] not in met)
    maybe = yield from _by_address(ours, theirs, lost - taken, unmet)
    found = {each.contact for each in maybe}
    yield from gathered((ours.ids[row] for row in here_left), here_alone.extend, lambda id: id not in taken)
    yield from gathered((theirs.ids[row] for row in unmet), there_alone.extend, lambda id: id not in found)
    return Meeting(tuple(met.values()), tuple(maybe), tuple(here_alone), tuple(there_alone), frozenset(doubtful))


def gathered(
    items: Iterable[T], take: Callable[[list[T]], object], keep: Callable[[T], bool] = lambda item: True
) -> Generator[None, None, None]:
    """Hand those of `items` that are to be kept to `take`, in slices."""
    rest = iter(items)
    while some := list(islice(rest, SLICE)):
        take([item for item in some if keep(item)])
        yield


def _others(table: ContactTable, linked: Set[str]) -> Generator[None, None, list[int]]:
    """The positions of everybody who is not linked."""
    rows: list[int] = []
    ids = table.ids
    yield from gathered(table.positions(), rows.extend, lambda row: ids[row] not in linked)
    return rows


def _by_name(
    ours: ContactTable, theirs: ContactTable, here: Sequence[int], there: Sequence[int], met: dict[str, Met]
) -> Generator[None, None, set[str]]:
    """Add who has the same name and address to `met`; the ids of those who share both with somebody."""
    people = yield from _named(ours)
    contacts = yield from _named(theirs)
    free, unlinked = set[int](), set[int]()
    yield from gathered(here, free.update)
    yield from gathered(there, unlinked.update)
    doubtful: set[str] = set()
    for number, (key, rows) in enumerate(contacts.items(), 1):
        mine, other = people.get(key, ()), [row for row in rows if row in unlinked]
        if len(mine) == len(rows) == 1 and other and mine[0] in free:
            met[theirs.ids[rows[0]]] = Met(ours.ids[mine[0]], theirs.ids[rows[0]], BY_NAME)
        elif mine:  # the one they look like may be linked to another: then somebody is there twice
            doubtful.update(theirs.ids[row] for row in other)
            doubtful.update(ours.ids[row] for row in mine if row in free)
        if number % SLICE == 0:
            yield
    return doubtful


def _by_address(
    ours: ContactTable, theirs: ContactTable, lost: Set[str], there: Sequence[int]
) -> Generator[None, None, list[Met]]:
    """Which of these records has the address of one of the `lost` people alone."""
    mine, other = (known(By.EMAIL, table.fields, table.columns) for table in (ours, theirs))
    if not lost or not mine or not other:
        return []
    rows = [row for row in map(ours.position, lost) if row is not None]
    people = _alone((str(ours.columns[mine[0]][row] or "").casefold(), row) for row in rows)
    yield
    contacts = _alone((str(theirs.columns[other[0]][row] or "").casefold(), row) for row in there)
    return [
        Met(ours.ids[row], theirs.ids[contacts[address]], BY_EMAIL)
        for address, row in people.items()
        if address and address in contacts
    ]


def _alone(addresses: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The rows whose address no other has."""
    rows: dict[str, list[int]] = {}
    for address, row in addresses:
        rows.setdefault(address, []).append(row)
    return {address: found[0] for address, found in rows.items() if len(found) == 1}


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
    reconciler: Reconciler, links: Sequence[Link], ours: ContactTable, theirs: ContactTable, place: str
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
    meeting = yield from meet(ours, theirs, people, contacts, lost, place)
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
        yield msgspec.structs.replace(merge, standing=Standing.SUGGESTED, why=met.why, sure=sure)
    for id in meeting.here:
        if id not in old.of_person and (person := ours.contact(id)) is not None:
            yield _doubted(reconciler.new_here(person), meeting)
    for id in meeting.there:
        if id not in old.of_contact and (contact := theirs.contact(id)) is not None:
            yield _doubted(reconciler.new_there(contact), meeting)


def _doubted(merge: Merge, meeting: Meeting) -> Merge:
    if (merge.person or merge.contact) not in meeting.doubtful:
        return merge
    return msgspec.structs.replace(merge, sure=False, why=SEVERAL)

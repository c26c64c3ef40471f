"""Which records are the same person: within one list, or in two.

Only records that share a key are compared: an id, an e-mail address, a telephone number, the birthday and an initial, an
address, or the name. Everything is a generator that yields after some comparisons; who runs it decides when to pause.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence, Set
from itertools import combinations, product

import msgspec

from desktop_app.core.collecting import uncollected
from desktop_app.core.fields import Common
from desktop_app.core.resemblance import Comparing, Likeness
from desktop_app.core.singles import Singles
from desktop_app.core.table import ContactTable
from desktop_app.core.traits import Spelling, Traits, learn
from desktop_app.core.words import Sentence

_SLICE = 250
_AT_MOST = 150  # so many records that share a key are compared each with each; of more, only those whose names agree
_SHELVES = 16
_FEW, _FEW_OF = 6, 2000  # a last name is rare that so many have, or one in so many

Key = Callable[[Traits], Iterable[str]]
Index = list[dict[str, int | list[int]]]
"""Key → the place of the one who has it, or of all. On several shelves: a big dict that grows holds everybody up."""


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two records (ids) that are probably the same person. `reason` is what their names say, `proof` what else agrees, in
    words; `points`: the more, the stronger. Only pairs that are `sure` may be linked without anybody looking: the same
    name and e-mail address, on either side of nobody else."""

    one: str
    other: str
    reason: Sentence
    proof: tuple[Sentence, ...]
    points: int
    sure: bool


Pairs = Generator[None, None, list[Pair]]


def duplicates(table: ContactTable) -> Pairs:
    """The pairs within a list, the strongest first. Who is archived is out of the list."""
    return (yield from _Search([(table, living(table))]).pairs())


def counterparts(here: ContactTable, there: ContactTable, among: tuple[Set[int], Set[int]] | None = None) -> Pairs:
    """The pairs between two lists, the strongest first; `one` is a record of `here`. Somebody may be in several.

    `among` are the positions of those who are looked for, here and there, if not everybody is; whoever else is there
    still counts for what only one person has.
    """
    return (yield from _Search([(table, table.positions()) for table in (here, there)], among).pairs())


def living(table: ContactTable) -> list[int]:
    """The positions of everybody who is not archived."""
    field = table.fields.common(Common.ARCHIVED)
    if field is None:
        return table.positions()
    archived = table.columns[field.key]
    return [place for place in table.positions() if archived[place] is not True]


def groups(pairs: Sequence[Pair]) -> Generator[None, None, list[list[str]]]:
    """Records that hang together by pairs, in the order of their strongest pairs."""
    of: dict[str, list[str]] = {}
    for number, pair in enumerate(pairs):
        one, other = of.setdefault(pair.one, [pair.one]), of.setdefault(pair.other, [pair.other])
        if one is not other:
            one += other
            of.update(dict.fromkeys(other, one))
        if number % _SLICE == 0:
            yield
    return list({id(group): group for group in of.values()}.values())


class _Search:
    def __init__(
        self, lists: Sequence[tuple[ContactTable, Sequence[int]]], among: tuple[Set[int], Set[int]] | None = None
    ) -> None:
        self._lists = lists
        self._among = among
        self._looked_for = set[int]()  # the places of those in `among`
        self._border = len(lists[0][1]) if len(lists) > 1 else None  # where the people of the other list begin
        self._spell = Spelling()
        self._people: list[Traits] = uncollected([])
        self._found: dict[int, Likeness] = {}  # by both places, see `_look`
        self._weaker: dict[int, Likeness] = {}  # those that hold only where nobody shares an address

    def pairs(self) -> Pairs:
        for number, (table, positions) in enumerate(self._lists):
            if self._among is not None:
                yield from self._mark(positions, self._among[number])
            yield from learn(table, positions, self._spell, self._people)
        firsts = yield from self._counted(_first)
        self._lasts = yield from self._counted(_last)
        self._comparing = Comparing(firsts, self._spell)
        self._singles = Singles(self._comparing, firsts, self._lasts)
        for key in _KEYS:
            yield from self._compare(key)
        yield from self._add_weaker()
        pairs = yield from self._told()
        while self._people:  # as many at once would take a while
            del self._people[-4 * _SLICE :]
            yield
        return pairs

    def _mark(self, positions: Sequence[int], among: Set[int]) -> Generator[None, None, None]:
        """Note the places of those who are looked for, before their list is learnt."""
        first = len(self._people)
        for start in range(0, len(positions), 4 * _SLICE):
            some = enumerate(positions[start : start + 4 * _SLICE], first + start)
            self._looked_for.update(place for place, row in some if row in among)
            yield

    def _counted(self, part: Callable[[Traits], str]) -> Generator[None, None, Counter[str]]:
        """How many people have the same."""
        counted: Counter[str] = Counter()
        for start in range(0, len(self._people), 4 * _SLICE):
            counted.update(map(part, self._people[start : start + 4 * _SLICE]))
            yield
        return counted

    def _compare(self, key: Key) -> Generator[None, None, None]:
        """Compare those who share a key. The index is taken apart as it is worked through."""
        index: Index = [{} for _ in range(_SHELVES)]
        wanted = None if self._among is None else set[str]()
        if wanted is not None:
            for number, place in enumerate(self._looked_for):
                wanted.update(key(self._people[place]))
                if number % _SLICE == 0:
                    yield
        for start in range(0, len(self._people), _SLICE):
            self._sort_in(key, start, index, wanted)
            yield
        compared = 0
        for number, (value, places) in enumerate(_taken(index), 1):
            if isinstance(places, list):
                if key in _REACHED and len(places) == 2:
                    self._comparing.own.add(value)
                alone = key is _by_name and len(places) == 2
                for one, other in self._twos(places):
                    self._look(one, other, key, alone=alone)
                    compared += 1
                    if compared % _SLICE == 0:
                        yield
            if number % (4 * _SLICE) == 0:
                yield

    def _sort_in(self, key: Key, start: int, index: Index, wanted: Set[str] | None) -> None:
        for place, person in enumerate(self._people[start : start + _SLICE], start):
            for value in key(person):
                if wanted is not None and value not in wanted:
                    continue
                shelf = index[(31 * ord(value[-1]) + ord(value[len(value) // 2]) + len(value)) % _SHELVES]
                there = shelf.setdefault(value, place)
                if isinstance(there, list):
                    there.append(place)
                elif there != place:
                    shelf[value] = uncollected([there, place])

    def _twos(self, places: list[int]) -> Iterator[tuple[int, int]]:
        """Everybody with everybody; in two lists everybody here with everybody there."""
        if self._among is not None:
            places = [place for place in places if place in self._looked_for]
        for some in [places] if len(places) <= _AT_MOST else self._of_one_name(places):
            if self._border is not None:
                there = bisect(some, self._border - 1)
                yield from product(some[:there], some[there:])
            else:
                yield from combinations(some, 2)

    def _of_one_name(self, places: Sequence[int]) -> Iterator[list[int]]:
        named: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for place in places:
            person = self._people[place]
            named[person.first, person.last].append(place)
        return (some[:_AT_MOST] for some in named.values())

    def _look(self, one: int, other: int, key: Key, *, alone: bool) -> None:
        pair = one * len(self._people) + other
        known, learns = pair in self._found, key is _by_address and self._singles.possible
        if known and not learns:
            return
        mine, yours = self._people[one], self._people[other]
        if not known:
            alone = alone and self._lasts[mine.last] <= max(_FEW, len(self._people) // _FEW_OF)
            likeness = self._comparing.likeness(mine, yours, alone=alone)
            if likeness is not None:
                self._found[pair] = likeness
                known = True
        if learns:
            self._singles.meet(mine, yours, same=known)
        if not known and key in _TELLING and self._singles.possible and pair not in self._weaker:
            weaker = self._singles.likeness(mine, yours)
            if weaker is not None:
                self._weaker[pair] = weaker

    def _add_weaker(self) -> Generator[None, None, None]:
        hold = self._singles.hold
        for number in range(len(self._weaker)):
            pair, weaker = self._weaker.popitem()
            if hold:
                self._found.setdefault(pair, weaker)
            if number % _SLICE == 0:
                yield

    def _told(self) -> Pairs:
        """What was found, as pairs. Who surely is several others is surely none of them."""
        sure: Counter[int] = Counter()
        for number, (pair, likeness) in enumerate(self._found.items()):
            if likeness.sure:
                sure.update(divmod(pair, len(self._people)))
            if number % _SLICE == 0:
                yield
        told: defaultdict[int, list[Pair]] = defaultdict(list)
        for number in range(len(self._found)):
            pair, found = self._found.popitem()
            one, other = divmod(pair, len(self._people))
            exact = found.sure and sure[one] == sure[other] == 1
            ids = self._people[one].id, self._people[other].id
            told[found.points].append(Pair(*ids, found.reason, found.proof, found.points, exact))
            if number % _SLICE == 0:
                yield
        pairs: list[Pair] = []
        for points in sorted(told, reverse=True):
            pairs += reversed(told[points])
            yield
        return pairs


def _taken(index: Index) -> Iterator[tuple[str, int | list[int]]]:
    """What is in the index, taken out one by one."""
    for shelf in index:
        while shelf:
            yield shelf.popitem()


def _first(person: Traits) -> str:
    return person.first


def _last(person: Traits) -> str:
    return person.last


def _by_address(person: Traits) -> tuple[str, ...]:
    """The street with its number; and the number in the town, for slips in the street."""
    if not person.street:
        return ()
    number = "".join(filter(str.isdigit, person.street))
    towns = (town for town in (person.postcode, person.city) if town)
    return (person.street, *(f"{town} {number} {person.first[:1]}" for town in towns))


def _by_birthday(person: Traits) -> tuple[str, ...]:
    if not person.born:
        return ()
    initials = {name[0] for name in (person.first, person.last) if name}
    return tuple(person.born + initial for initial in sorted(initials))


def _by_name(person: Traits) -> tuple[str, ...]:
    if not person.last:
        return ()
    return (min(person.first, person.last) + "\n" + max(person.first, person.last),)


def _by_email(person: Traits) -> tuple[str, ...]:
    return person.emails


def _by_phone(person: Traits) -> tuple[str, ...]:
    return person.phones


def _by_id(person: Traits) -> tuple[str, ...]:
    return person.ids


_KEYS: tuple[Key, ...] = (_by_email, _by_phone, _by_id, _by_address, _by_birthday, _by_name)
_REACHED = (_by_email, _by_phone)
_TELLING = (_by_address, _by_birthday, _by_name)
"""What those share who are the same person in a list of people who live by themselves."""

"""Which row of a file is most like a person whom no row names by id.

A row is surely theirs, *exact*, when its id is the same but for what spreadsheets lose, or when name and e-mail address
or birthday agree. Everything less is a hint for whoever decides.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.folding import fold
from desktop_app.core.lines import told
from desktop_app.core.table import ContactTable
from desktop_app.core.words import Sentence, say

NEARLY = 85.0  # of 100: names that differ by a slip of the hand
SAME_ID_NAME = 70.0  # an id that is nearly the same proves nothing about people of quite different names

_SLICE = 250
_COMPARED = 20_000_000  # so many pairs of names are compared letter by letter: some seconds; who finds more reads names
_AT_ONCE = 20_000  # and so many between two pauses


LOST = say("The same id but for zeros or spaces, and the name fits")
"""The proof of whoever differs only by what spreadsheet programs lose."""


class Nearest(msgspec.Struct, frozen=True):
    """The row of the file that is most like a person: `exact` when it surely is the same one. `reason` says so in words,
    `proof` what agrees; where it is the id, `id_there` and `id_here` are the two that differ."""

    row: int
    reason: Sentence
    proof: Sentence
    exact: bool
    id_there: str = ""
    id_here: str = ""


class Traits(NamedTuple):
    """What people are compared by. The name is folded, the e-mail address too."""

    name: str
    id: str
    email: str
    birthday: str


class Likeness:
    """Finds the nearest row of each person. Rows are those that would come in as new people; `learn_rows` and
    `learn_people` come first. `replaces`: a person whose row has another id goes, and comes in again as a new one."""

    def __init__(self, fields: FieldSet, *, replaces: bool = True) -> None:
        self._fields = fields
        self._replaces = replaces
        self._rows: dict[int, Traits] = {}
        self._people: dict[str, Traits] = {}
        self._by_id: defaultdict[str, list[int]] = defaultdict(list)
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        self._by_email: defaultdict[str, list[int]] = defaultdict(list)
        self._taken: set[int] = set()

    def learn_rows(self, lines: Sequence[Change]) -> Generator[None, None, None]:
        """Take the rows that would come in as new people."""
        for number, line in enumerate(told(lines)):
            if line.kind is Kind.NEW and line.row is not None:
                traits = self._rows[line.row] = self._traits(line.after)
                for index, key in (
                    (self._by_id, bare_id(traits.id)),
                    (self._by_name, traits.name),
                    (self._by_email, traits.email),
                ):
                    if key:
                        index[key].append(line.row)
            if number % _SLICE == 0:
                yield

    def learn_people(self, table: ContactTable, positions: Iterable[int]) -> Generator[None, None, None]:
        """Take the people to find rows for, in the order in which they choose."""
        if not self._rows:
            return
        for number, position in enumerate(positions):
            self._people[table.ids[position]] = self._traits(table.values(position))
            if number % _SLICE == 0:
                yield

    def nearest(self) -> Generator[None, None, dict[str, Nearest]]:
        """The nearest row by person: first those that are exact, each for one person; then hints among the rest."""
        found: dict[str, Nearest] = {}
        for find in (self._same_id, self._same_person):
            yield from self._find_exact(find, found)
        for find in (self._same_name, self._same_email):
            for number, (id, person) in enumerate(self._people.items()):
                if id not in found and (near := next(find(person), None)) is not None:
                    found[id] = near
                if number % _SLICE == 0:
                    yield
        yield from self._find_nearly_same_names(found)
        return found

    def surely(self) -> Generator[None, None, list[str]]:
        """Everybody who surely is one of the rows, however many others are, too."""
        found: list[str] = []
        for number, (id, person) in enumerate(self._people.items()):
            if any(next(find(person), None) is not None for find in (self._same_id, self._same_person)):
                found.append(id)
            if number % _SLICE == 0:
                yield
        return found

    def forget(self) -> Generator[None, None, None]:
        """Let go of everything: in steps, because as much at once would take a while."""
        for kept in (self._rows, self._people, self._by_id, self._by_name, self._by_email):
            while kept:
                for _ in range(min(_SLICE, len(kept))):
                    kept.popitem()
                yield

    def _find_exact(
        self, find: Callable[[Traits], Iterator[Nearest]], found: dict[str, Nearest]
    ) -> Generator[None, None, None]:
        """Where several rows fit a person, or several people a row, none is exact: somebody has to look."""
        fitting: dict[str, Nearest] = {}
        people_of: Counter[int] = Counter()
        for number, (id, person) in enumerate(self._people.items()):
            rows = [] if id in found else list(find(person))
            people_of.update(near.row for near in rows)
            if len(rows) == 1:
                fitting[id] = rows[0]
            if number % _SLICE == 0:
                yield
        for number, (id, near) in enumerate(fitting.items()):
            if people_of[near.row] == 1:
                found[id] = near
                self._taken.add(near.row)
            if number % _SLICE == 0:
                yield

    def _traits(self, values: Mapping[str, Value]) -> Traits:
        said = (
            self._fields.read(values, common) for common in (Common.EXTERNAL_ID, Common.EMAIL, Common.BIRTHDAY)
        )  # fmt: skip
        id, email, birthday = ("" if value is None else str(value) for value in said)
        return Traits(fold(self._fields.name_of(values)), id, fold(email), birthday)

    def _free(self, rows: Iterable[int]) -> Iterator[int]:
        return (row for row in rows if row not in self._taken)

    # --------------------------------------------------------------------------------------------------------- exact

    def _same_id(self, person: Traits) -> Iterator[Nearest]:
        from rapidfuzz import fuzz

        key = bare_id(person.id)
        for row in self._free(self._by_id.get(key, ()) if key else ()):
            if fuzz.ratio(person.name, self._rows[row].name) >= SAME_ID_NAME:
                yield self._surely(row, person, LOST)

    def _same_person(self, person: Traits) -> Iterator[Nearest]:
        for row in self._free(self._by_name.get(person.name, ())):
            email = person.email not in ("", person.name) and person.email == self._rows[row].email
            birthday = bool(person.birthday) and person.birthday == self._rows[row].birthday
            if email and birthday:
                yield self._surely(row, person, say("Same name, birthday and e-mail address"))
            elif email:
                yield self._surely(row, person, say("Same name and e-mail address"))
            elif birthday:
                yield self._surely(row, person, say("Same name and birthday"))

    def _surely(self, row: int, person: Traits, proof: Sentence) -> Nearest:
        here = self._rows[row].id
        if not self._replaces:
            return Nearest(row, say("Row {row} surely is the same person: link them", row=row), proof, True)
        if not here:
            reason = say("Row {row} has no id: removed and added again as a new person", row=row)
            return Nearest(row, reason, proof, True)
        reason = say("Row {row} has another id: removed and added again as a new person", row=row)
        return Nearest(row, reason, proof, True, person.id, here)

    # --------------------------------------------------------------------------------------------------------- hints

    def _same_name(self, person: Traits) -> Iterator[Nearest]:
        for row in self._free(self._by_name.get(person.name, ())):
            yield _perhaps(row, say("The same name"))

    def _same_email(self, person: Traits) -> Iterator[Nearest]:
        for row in self._free(self._by_email.get(person.email, ()) if person.email else ()):
            yield _perhaps(row, say("The same e-mail address"))

    def _find_nearly_same_names(self, found: dict[str, Nearest]) -> Generator[None, None, None]:
        rows = {
            name: free for name, each in self._by_name.items() if (free := next(self._free(each), None)) is not None
        }
        names = [*rows]
        people = [(id, person.name) for id, person in self._people.items() if id not in found and person.name]
        if not names or len(names) * len(people) > _COMPARED:
            return
        for id, name in people:
            near = yield from _most_like(name, names)
            if near is not None:
                found[id] = _perhaps(rows[near], say("Nearly the same name"))


def _most_like(name: str, names: Sequence[str]) -> Generator[None, None, str | None]:
    from rapidfuzz import fuzz, process

    best, score = None, NEARLY
    for start in range(0, len(names), _AT_ONCE):
        found = process.extractOne(name, names[start : start + _AT_ONCE], scorer=fuzz.ratio, score_cutoff=score)
        if found is not None:
            best, score = found[0], found[1]
        yield
    return best


def _perhaps(row: int, proof: Sentence) -> Nearest:
    return Nearest(row, say("Row {row} is nearly the same person", row=row), proof, False)


def bare_id(id: str) -> str:
    """An id without what spreadsheets lose: spaces, leading zeros, a decimal point that was never there. An id of
    nothing else is left as it is."""
    letters = "".join(id.split()).casefold()
    return letters.removesuffix(".0").lstrip("0") or letters

"""The mirror: what an import would mean if everyone who is not in the file were deleted.

It starts from an import's lines, recognised by id alone, because that is how the CRM will compare. Who then has no line
is *removed*; who would come in as a new person, because their row has no id or one that differs by a lost zero or a
space, is *replaced*: deleted and made anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from rapidfuzz import fuzz, process

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.folding import fold
from desktop_app.core.plan import Guard, Level, Plan
from desktop_app.core.table import ContactTable
from desktop_app.core.words import Sentence, say, say_n

MANY_PEOPLE, MANY_SHARE, HALF = 10, 0.10, 0.50
NEARLY = 85.0  # of 100: names that differ by a slip of the hand
SAME_ID_NAME = 70.0  # an id that is nearly the same proves nothing about people of quite different names


class Nearest(msgspec.Struct, frozen=True):
    """The row of the file that is most like a person: `exact` when it surely is the same one, `reason` in words.
    `id_there` and `id_here` are the two ids where they are what differs."""

    row: int
    reason: Sentence
    exact: bool
    id_there: str = ""
    id_here: str = ""


def mirror_changes(lines: Sequence[Change], table: ContactTable) -> tuple[list[Change], dict[str, Nearest]]:
    """The lines of a mirror, and for each person who goes (by id) the row that is most like them.

    `lines` are those of the import. A person's exact row turns from *new* to *replaced*; whoever has no exact row is
    *removed*. Lines keep their order; the people who go come last, by name.
    """
    mentioned = {line.contact for line in lines if line.contact is not None}
    missing = [row for row in table.positions() if table.ids[row] not in mentioned]
    search = _Search(table.fields, [line for line in lines if line.kind is Kind.NEW])
    nearest: dict[str, Nearest] = {}
    taken: dict[int, str] = {}  # row of the file → person it replaces
    for row in missing:
        near = search.nearest(table.values(row), taken)
        if near is not None:
            nearest[table.ids[row]] = near
            if near.exact:
                taken[near.row] = table.ids[row]
    kept_lines = [_replaced(line, table, taken, nearest) for line in lines]
    going = [table.ids[row] for row in missing if table.ids[row] not in taken.values()]
    removed = [_removed(id, table, nearest.get(id)) for id in going]
    return kept_lines + sorted(removed, key=lambda change: fold(change.name)), nearest


def _replaced(line: Change, table: ContactTable, taken: Mapping[int, str], nearest: Mapping[str, Nearest]) -> Change:
    id = taken.get(line.row) if line.row is not None and line.kind is Kind.NEW else None
    if id is None:
        return line
    contact = table.contact(id)
    return msgspec.structs.replace(
        line,
        kind=Kind.REPLACED,
        contact=id,
        version=contact.version,
        before=dict(contact.values),
        why=nearest[id].reason,
    )


def _removed(id: str, table: ContactTable, near: Nearest | None) -> Change:
    contact = table.contact(id)
    why = near.reason if near is not None else say("No row has this id, name or e-mail address")
    name = table.fields.name_of(contact.values) or id
    return Change(
        f"gone-{id}", Kind.REMOVED, name, why, contact=id, version=contact.version, before=dict(contact.values)
    )


class _Search:
    """Finds the row that is most like a person, among the rows that would come in as new people."""

    def __init__(self, fields: FieldSet, lines: Iterable[Change]) -> None:
        self._fields = fields
        self._lines = {line.row: line for line in lines if line.row is not None}
        self._by_id: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_email: dict[str, list[int]] = defaultdict(list)
        for row, line in self._lines.items():
            self._by_name[fold(fields.name_of(line.after))].append(row)
            for index, common in ((self._by_id, Common.EXTERNAL_ID), (self._by_email, Common.EMAIL)):
                value = fields.read(line.after, common)
                if value is not None:
                    index[bare_id(str(value)) if common is Common.EXTERNAL_ID else fold(str(value))].append(row)
        self._names = [name for name in self._by_name if name]

    def nearest(self, values: Mapping[str, Value], taken: Mapping[int, str]) -> Nearest | None:
        """The best row that is not taken yet; None when no row is anything like this person."""
        for find in (self._same_id, self._same_person, self._same_name, self._same_email, self._nearly_same_name):
            near = find(values)
            if near is not None and near.row not in taken:
                return near
        return None

    def _same_id(self, values: Mapping[str, Value]) -> Nearest | None:
        id = self._fields.read(values, Common.EXTERNAL_ID)
        if id is None:
            return None
        name = fold(self._fields.name_of(values))
        for row in self._by_id.get(bare_id(str(id)), []):
            after = self._lines[row].after
            if fuzz.ratio(name, fold(self._fields.name_of(after))) >= SAME_ID_NAME:
                here = str(self._fields.read(after, Common.EXTERNAL_ID))
                return Nearest(row, say("Row {row} is the same person with another id", row=row), True, str(id), here)
        return None

    def _same_person(self, values: Mapping[str, Value]) -> Nearest | None:
        for row in self._by_name.get(fold(self._fields.name_of(values)), []):
            for common in (Common.EMAIL, Common.BIRTHDAY):
                one, other = self._fields.read(values, common), self._fields.read(self._lines[row].after, common)
                if one is not None and other is not None and fold(str(one)) == fold(str(other)):
                    return Nearest(row, self._same_words(row, common), True)
        return None

    def _same_words(self, row: int, second: Common) -> Sentence:
        no_id = self._fields.read(self._lines[row].after, Common.EXTERNAL_ID) is None
        if second is Common.EMAIL:
            if no_id:
                return say("Row {row} has no id, but the same name and e-mail address", row=row)
            return say("Row {row} has another id, but the same name and e-mail address", row=row)
        if no_id:
            return say("Row {row} has no id, but the same name and birthday", row=row)
        return say("Row {row} has another id, but the same name and birthday", row=row)

    def _same_name(self, values: Mapping[str, Value]) -> Nearest | None:
        name = fold(self._fields.name_of(values))
        rows = self._by_name.get(name, []) if name else []
        return Nearest(rows[0], say("Row {row} has the same name", row=rows[0]), False) if rows else None

    def _same_email(self, values: Mapping[str, Value]) -> Nearest | None:
        email = self._fields.read(values, Common.EMAIL)
        rows = self._by_email.get(fold(str(email)), []) if email is not None else []
        return Nearest(rows[0], say("Row {row} has the same e-mail address", row=rows[0]), False) if rows else None

    def _nearly_same_name(self, values: Mapping[str, Value]) -> Nearest | None:
        name = fold(self._fields.name_of(values))
        found = process.extractOne(name, self._names, scorer=fuzz.ratio, score_cutoff=NEARLY) if name else None
        if found is None:
            return None
        row = self._by_name[found[0]][0]
        return Nearest(row, say("Row {row} has nearly the same name", row=row), False)


def bare_id(id: str) -> str:
    """An id without what spreadsheets lose: spaces, leading zeros, a decimal point that was never there."""
    return "".join(id.split()).removesuffix(".0").lstrip("0").casefold()


# -------------------------------------------------------------------------------------------------------------- guards


def mirror_guards(plan: Plan, list_name: str, rows: int, limit: float) -> tuple[Guard, ...]:
    """The reasons to stop a mirror; `rows` are the rows of the file, `limit` the account's share of 0 to 1."""
    return (*_blocks(plan, rows, limit), *_confirms(plan, list_name))


def _blocks(plan: Plan, rows: int, limit: float) -> Iterable[Guard]:
    counts = plan.counts()
    going = len(plan.removals())
    if rows == 0:
        yield Guard(Level.BLOCK, "empty", say("The file has no rows. Mirroring it would delete everyone."))
    if not plan.snapshot.complete:
        yield Guard(Level.BLOCK, "incomplete", say("The list was not read completely. Read it again."))
    if open_rows := counts[Kind.PROBLEM] + counts[Kind.CONFLICT]:
        sentence = say_n("%n row has an open problem or shares its id with another. Solve them first.", open_rows)
        yield Guard(Level.BLOCK, "problems", sentence)
    if plan.snapshot.count and going / plan.snapshot.count > limit:
        yield Guard(
            Level.BLOCK,
            "limit",
            say(
                "{going} of {count} people would go. This account allows at most {limit} %.",
                going=going,
                count=plan.snapshot.count,
                limit=round(limit * 100),
            ),
        )


def _confirms(plan: Plan, list_name: str) -> Iterable[Guard]:
    going, count = len(plan.removals()), plan.snapshot.count
    if not going:
        return
    share = going / count if count else 1.0
    if (going > MANY_PEOPLE and share > MANY_SHARE) or share > HALF:
        sentence = say(
            "{going} of {count} people would go: {share} %. Look at the names first.",
            going=going,
            count=count,
            share=round(share * 100),
        )
        yield Guard(Level.CONFIRM, "many", sentence)
    sentence = say("Type the list's name and the number of people who will be gone.")
    yield Guard(Level.CONFIRM, "typed", sentence, (list_name, str(going)))

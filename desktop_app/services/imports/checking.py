"""What is wrong with the rows of a file, in groups that can be solved together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator, Mapping

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.consent import given_back, withdrawals
from desktop_app.core.fields import Common, Field, FieldType
from desktop_app.core.importing import Found, Matches, Records
from desktop_app.core.lines import Lines, kinds_of
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.files.sheet import Sheet
from desktop_app.services.imports.cells import SLICE, Cells
from desktop_app.services.imports.doubts import Doubt, turned_around
from desktop_app.services.imports.fixes import Fixing

ColumnOf = Callable[[str], int | None]
AMBIGUOUS = frozenset({"several", "twice", "alike"})
"""The codes of groups whose rows fit more than one person, or the same one as another row."""


class ProblemGroup(msgspec.Struct, frozen=True):
    """Rows with the same thing wrong in the same column (None: with the row). `rows` are their numbers as the
    spreadsheet program counts. A `blocking` group keeps its rows from being sent, the others are worth a look.

    `fix` says what all have in common, `becomes` what they would become, `other_fix` another reading; None: it has to
    be done by hand. `fixable` is how many of the rows it puts right. `mends` is what the cells should hold, where slips
    of the hand can be told in it; `rights` is what they should hold (by the row's index) where that was found out.
    """

    code: str
    title: Sentence
    count: int
    blocking: bool
    rows: tuple[int, ...]
    column: int | None = None
    fix: Sentence | None = None
    becomes: Sentence | None = None
    other_fix: Sentence | None = None
    fixable: int = 0
    mends: FieldType | None = None
    rights: Mapping[int, str] = {}


class Check(msgspec.Struct, frozen=True):
    """What a check found. `cells` says what is wrong, by row number and column index; the row as a whole: None. `rows`
    are those with a problem or a warning, in their order, `refused` how many cannot be sent as they are."""

    groups: tuple[ProblemGroup, ...]
    cells: dict[tuple[int, int | None], Sentence]
    kinds: dict[Kind, int]
    rows: list[int]
    refused: int


class Checker:
    """Collects what is wrong. `fields` go by key, `column_of` says which column goes to a field, `recognising` is the
    column by which people are recognised."""

    def __init__(
        self,
        fields: Mapping[str, Field],
        column_of: ColumnOf,
        recognising: int | None,
        crm: str,
        cells: Cells,
        sheet: Sheet,
        this_year: int,
    ) -> None:
        self._fields = fields
        self._column_of = column_of
        self._recognising = recognising
        self._crm = crm
        self._texts = cells
        self._sheet = sheet
        self._this_year = this_year
        self._withdrawals = withdrawals(fields.values())
        self._titles: dict[tuple[str, int | None], Sentence] = {}
        self._rows: defaultdict[tuple[str, int | None], list[int]] = defaultdict(list)
        self._warned: set[str] = set()
        self._rights: defaultdict[tuple[str, int | None], dict[int, str]] = defaultdict(dict)
        self._cells: dict[tuple[int, int | None], Sentence] = {}

    def check(
        self,
        lines: Lines,
        records: Records,
        matches: Matches,
        doubts: Mapping[int, Mapping[int, Doubt]],
        alike: Mapping[int, Sentence],
    ) -> Generator[None, None, Check]:
        """Everything that is wrong with these lines, in slices. `doubts` are the odd cells, by column and by the row's
        index; `alike` says of new people, by row, in what they are like somebody who is there."""
        for number, (place, line) in enumerate(lines.told.items()):
            if line.kind is Kind.PROBLEM:
                self._problem(line, records)
            if line.kind in (Kind.PROBLEM, Kind.CONFLICT) and line.row is not None:
                self._ambiguous(line.row, matches.found[place], matches.shared.get(line.row))
            elif line.kind is Kind.CHANGED:
                self._compare(line)
            elif line.kind is Kind.NEW and line.row is not None and line.row in alike:
                self._warn("alike", say("Perhaps there already"), line.row, None, alike[line.row])
            if number % SLICE == 0:
                yield
        yield from self._same_emails(lines, records)
        yield from self._odd(lines, doubts)
        groups: list[ProblemGroup] = []
        every: set[int] = set()
        refused: set[int] = set()
        for code, column in self._rows:
            group = yield from self._group(code, column)
            groups.append(group)
            every.update(group.rows)
            refused.update(group.rows if group.blocking else ())
            yield
        groups.sort(key=lambda group: (not group.blocking, -group.count))
        return Check(tuple(groups), self._cells, kinds_of(lines), sorted(every), len(refused))

    def _problem(self, line: Change, records: Records) -> None:
        assert line.row is not None
        bad = records.problems.get(line.row, {})
        for key, sentence in line.notes.items():
            field = self._fields.get(key)
            column = self._column_of(key)
            if field is None or column is None:
                self._note(sentence.text + key, sentence, line.row, None, sentence)
            elif key in bad:
                self._note(field.type.value, _TITLES.get(field.type, sentence), line.row, column, sentence)
            elif not self._texts.text(self._sheet.index(line.row), column).strip():
                self._note("missing", say("{field:word} missing", field=field.label), line.row, column, sentence)
            else:
                self._note(sentence.text, sentence, line.row, column, sentence)

    def _ambiguous(self, row: int, people: Found, shared: Sentence | None) -> None:
        if isinstance(people, tuple):
            why = say("{count} people in {crm} match", count=len(people), crm=self._crm)
            self._note("several", say("Several people match"), row, self._recognising, why)
        elif shared is not None:
            self._note("twice", say("Same person twice"), row, None, shared)

    def _note(self, code: str, title: Sentence, row: int, column: int | None, sentence: Sentence) -> None:
        self._titles[code, column] = title
        self._rows[code, column].append(row)
        self._cells.setdefault((row, column), sentence)

    def _compare(self, line: Change) -> None:
        """What looks wrong only beside what the CRM holds: a date with day and month in the other order, and consent that
        somebody withdrew."""
        for key, after in line.after.items():
            field, column = self._fields[key], self._column_of(key)
            if column is None or line.row is None:
                continue
            if field.type is FieldType.DATE and turned_around(line.before.get(key), after):
                self._warn("turned", say("Day and month in the other order"), line.row, column, _TURNED)
                self._rights["turned", column][self._sheet.index(line.row)] = str(line.before[key])
            elif key in given_back(line, self._withdrawals):
                sentence = say("This person opted out in {crm}; your file would opt them in again.", crm=self._crm)
                self._warn("consent", say("Had opted out"), line.row, column, sentence)

    def _warn(self, code: str, title: Sentence, row: int, column: int | None, sentence: Sentence) -> None:
        self._warned.add(code)
        self._note(code, title, row, column, sentence)

    def _odd(self, lines: Lines, doubts: Mapping[int, Mapping[int, Doubt]]) -> Generator[None, None, None]:
        for column, odd in doubts.items():
            for count, (place, doubt) in enumerate(odd.items()):
                row = self._sheet.numbers[place]
                if lines.kind(place) is not Kind.LEFT_OUT and (row, column) not in self._cells:
                    self._warn(doubt.code, doubt.title, row, column, doubt.sentence)
                    if doubt.right is not None:
                        self._rights[doubt.code, column][place] = doubt.right
                if count % SLICE == 0:
                    yield

    def _same_emails(self, lines: Lines, records: Records) -> Generator[None, None, None]:
        """Addresses on several rows: a slip, or a family that shares one."""
        field = next((field for field in self._fields.values() if field.common is Common.EMAIL), None)
        column = None if field is None else self._column_of(field.key)
        if field is None or column is None:
            return
        first: dict[str, int] = {}
        several: dict[str, list[int]] = {}
        values = records.columns[field.key].values
        for start in range(0, len(lines), SLICE):
            for place, value in enumerate(values[start : start + SLICE], start):
                if value is None or lines.kind(place) in (Kind.LEFT_OUT, Kind.CONFLICT):
                    continue
                address, row = str(value).casefold(), records.rows[place]
                if (one := first.setdefault(address, row)) != row:
                    several.setdefault(address, [one]).append(row)
            yield
        self._warned.add("same_email")
        for number, same in enumerate(several.values()):
            for row in same:
                other = same[1] if row == same[0] else same[0]
                sentence = say("Row {row} has the same address.", row=other)
                self._note("same_email", say("Same e-mail on two rows"), row, column, sentence)
            if number % SLICE == 0:
                yield

    # --------------------------------------------------------------------------------------------------------- groups

    def _group(self, code: str, column: int | None) -> Generator[None, None, ProblemGroup]:
        rows = tuple(self._rows[code, column])
        name = code if column is None or code in AMBIGUOUS else f"{code}.{column}"
        title, blocking = self._titles[code, column], code not in self._warned
        group = ProblemGroup(name, title, len(rows), blocking, rows, column)
        if column is not None and (rights := self._rights.get((code, column))):
            place, right = next(iter(rights.items()))
            fix = say("“{example}” is probably “{right}”", example=self._texts.text(place, column), right=right)
            return msgspec.structs.replace(group, fix=fix, fixable=len(rights), rights=rights)
        if column is None or code not in _MENDED or not blocking:
            return group
        return (yield from self._with_fix(msgspec.structs.replace(group, mends=FieldType(code)), column))

    def _with_fix(self, group: ProblemGroup, column: int) -> Generator[None, None, ProblemGroup]:
        assert group.mends is not None
        fixing = Fixing(group.mends, self._this_year)
        texts = yield from fixing.gather(self._texts, self._sheet, group.rows, column)
        fixed = yield from fixing.fixed(texts, day_first=fixing.day_first)
        if not fixed:
            return group
        first = next(iter(fixed))
        example, right, other = texts[first], fixed[first], None
        if group.mends is FieldType.EMAIL:
            fix = say_n("%n address has a slip like “{example}”", len(fixed), example=example)
            becomes = say("This one would become {address}", address=right)
        else:
            fix = say_n("%n date is written like “{example}”", len(fixed), example=example)
            becomes = _day_first(right) if fixing.day_first else _month_first(right)
            if (yield from fixing.fixed(texts, day_first=not fixing.day_first)):
                other = say("Month first instead") if fixing.day_first else say("Day first instead")
        return msgspec.structs.replace(group, fix=fix, becomes=becomes, other_fix=other, fixable=len(fixed))


_TURNED = say("With day and month exchanged it is the date that is there already.")
_MENDED = frozenset({FieldType.DATE.value, FieldType.EMAIL.value})


def _day_first(date: str) -> Sentence:
    return say("The first would become {date:date}: day first", date=date)


def _month_first(date: str) -> Sentence:
    return say("The first would become {date:date}: month first", date=date)


_TITLES = {
    FieldType.DATE: say("Date not understood"),
    FieldType.MOMENT: say("Time not understood"),
    FieldType.EMAIL: say("E-mail address incomplete"),
    FieldType.NUMBER: say("Number not understood"),
    FieldType.CHOICE: say("Unknown choice"),
    FieldType.YES_NO: say("Neither yes nor no"),
}

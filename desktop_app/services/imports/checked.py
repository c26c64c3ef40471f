"""The next two steps of an import: values that a field does not know, and rows with problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.changes import Change
from desktop_app.core.fields import Field
from desktop_app.core.importing import Abilities, RecordColumn, Records, import_changes
from desktop_app.core.matching import By
from desktop_app.core.words import Sentence
from desktop_app.files.sheet import Sheet
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.imports import fixes
from desktop_app.services.imports.cells import ASKED, Normalised, normalised
from desktop_app.services.imports.checking import Check, Checker, ProblemGroup, fixed_texts
from desktop_app.services.imports.columns import Column, Remembered
from desktop_app.services.imports.mapping import MappedFile, Opened
from desktop_app.services.pace import finished


class ValueQuestion(msgspec.Struct, frozen=True):
    """A value of the file that its field does not know, with how many rows have it. `answer`: the choice it means
    (``"yes"`` and ``"no"`` for yes/no), ``""`` leave it empty, None nobody said yet."""

    field: Field
    value: str
    count: int
    answer: str | None


class CheckedFile(MappedFile):
    """A file whose values and rows are checked and put right. Rows are named by their numbers in the file."""

    def __init__(
        self, opened: Opened, remembered: Remembered | None, accounts: Accounts, browse: Browse, this_year: int
    ) -> None:
        self._accounts = accounts
        self._browse = browse
        self._this_year = this_year
        self._answers: dict[str, dict[str, str | None]] = {}
        self._ready: dict[int, tuple[str, Normalised]] = {}
        self._checked: Check | None = None
        self._revision = 0
        self.left_out: set[int] = set()
        super().__init__(opened, remembered)

    def _start(self, sheet: Sheet) -> None:
        self.left_out.clear()
        self._ready.clear()
        self._checked = None
        super()._start(sheet)

    def _changed(self) -> None:
        self._revision += 1

    # -------------------------------------------------------------------------------------------------------- values

    async def questions(self) -> list[ValueQuestion]:
        """Every value that its field does not know, once, the most frequent first."""
        questions: list[ValueQuestion] = []
        for column in self.columns:
            field = self._targets.get(column.target or "")
            if field is None or field.type not in ASKED:
                continue
            answers = self._answers.get(field.key, {})
            unknown = (await self._normalised(column, field)).unknown
            questions += [ValueQuestion(field, text, n, answers.get(text)) for text, n in unknown.most_common()]
        return questions

    def answer(self, field: Field, value: str, choice: str | None) -> None:
        """Say what an unknown value means (see `ValueQuestion.answer`)."""
        answers = self._answers.setdefault(field.key, {})
        if choice is None:
            answers.pop(value, None)
        else:
            answers[value] = choice
        self._ready = {index: ready for index, ready in self._ready.items() if ready[0] != field.key}
        self._changed()

    # ---------------------------------------------------------------------------------------------------------- rows

    def cell(self, row: int, column: int) -> str:
        """What a cell holds, as corrected."""
        return self.cells.text((self.sheet.index(row), column))

    def edit(self, row: int, column: int, text: str) -> None:
        """Correct a cell."""
        self._edit(column, {row: text})

    def undo_edit(self) -> bool:
        """Take the last correction back; whether there was one."""
        columns = self.cells.undo()
        for column in columns:
            self._ready.pop(column, None)
        self._changed()
        return bool(columns)

    def fix_all(self, group: ProblemGroup, *, other: bool = False) -> int:
        """Put right what can be put right in a group, as one step; how many cells that were. `other` takes the other
        reading (`ProblemGroup.other_fix`)."""
        if group.column is None:
            return 0
        texts = [self.cell(row, group.column) for row in group.rows]
        day_first = fixes.day_comes_first(texts) is not other
        fixed = fixed_texts(group, texts, day_first=day_first, this_year=self._this_year)
        if fixed:
            self._edit(group.column, fixed)
        return len(fixed)

    def leave_out(self, rows: Iterable[int]) -> None:
        """Leave rows out of the import; they are counted all the same."""
        self.left_out.update(rows)
        self._changed()

    def take_back(self, rows: Iterable[int]) -> None:
        """Import rows after all."""
        self.left_out.difference_update(rows)
        self._changed()

    def all_rows(self) -> Sequence[int]:
        """The numbers of all rows."""
        return self.sheet.numbers

    def problem_rows(self) -> list[int]:
        """The rows with a problem or a warning, as the last `check` found them."""
        if self._checked is None:
            return []
        return sorted({row for group in self._checked.groups for row in group.rows})

    async def check(self) -> Check:
        """Everything that is wrong with the rows as they are now. Raises `KeyProblem`."""
        records = await self._records()
        lines = await self._lines(records, self._recognised_by(), {})
        checker = Checker(self._targets, self.column_of, self.cell, self._this_year)
        self._checked = await finished(checker.check(lines, records))
        return self._checked

    # ------------------------------------------------------------------------------------------------------- records

    def _edit(self, column: int, texts: Mapping[int, str]) -> None:
        self.cells.edit({(self.sheet.index(row), column): text for row, text in texts.items()})
        self._ready.pop(column, None)
        self._changed()

    async def _normalised(self, column: Column, field: Field) -> Normalised:
        """The column in its field's form, worked out once."""
        kept = self._ready.get(column.index)
        if kept is not None and kept[0] == field.key:
            return kept[1]
        revision = self._revision
        answers = self._answers.get(field.key, {})
        known = (await self._browse.table(self.account.id)).columns.get(field.key, ())
        ready = await finished(normalised(self.cells.column(column.index), field, answers, known))
        if revision == self._revision:
            self._ready[column.index] = field.key, ready
        return ready

    async def _records(self) -> Records:
        columns: dict[str, RecordColumn] = {}
        problems: dict[int, dict[str, Sentence]] = {}
        for column in self.columns:
            field = self._targets.get(column.target or "")
            if field is None:
                continue
            ready = await self._normalised(column, field)
            columns[field.key] = RecordColumn(ready.values, column.empty)
            for index, sentence in ready.bad.items():
                problems.setdefault(self.sheet.numbers[index], {})[field.key] = sentence
        return Records(self.sheet.numbers, columns, problems, frozenset(self.left_out))

    async def _lines(self, records: Records, bys: Sequence[By], links: Mapping[int, str]) -> list[Change]:
        table = await self._browse.table(self.account.id)
        can = await self._accounts.capabilities(self.account.id)
        return await finished(import_changes(records, table, bys, links, Abilities(can.create, can.update)))

"""The next two steps of an import: values that a field does not know, and rows with problems."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.errors import InputError
from desktop_app.core.fields import Field
from desktop_app.core.matching import known
from desktop_app.core.records import EmptyCells
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.imports.cells import ASKED
from desktop_app.services.imports.checking import Check, Checker, ProblemGroup
from desktop_app.services.imports.columns import Remembered
from desktop_app.services.imports.doubts import Doubt, Doubts, doubtful, load, loaded, looked_through
from desktop_app.services.imports.fixes import Fixing
from desktop_app.services.imports.mapping import Opened
from desktop_app.services.imports.matched import MatchedFile
from desktop_app.services.pace import finished

MOST_UNKNOWN = 200
"""Values of a column that its field does not know: with more it is hardly the right column."""


class ValueQuestion(msgspec.Struct, frozen=True):
    """A value of the file that its field does not know, with how many rows have it. `answer`: the choice it means
    (``"yes"`` and ``"no"`` for yes/no), ``""`` an empty cell, None nobody said yet. `clears`: what an empty cell does."""

    field: Field
    value: str
    count: int
    answer: str | None
    clears: bool = False


class CheckedFile(MatchedFile):
    """A file whose values and rows are checked and put right. Rows are named by their numbers in the file."""

    def __init__(
        self, opened: Opened, remembered: Remembered | None, accounts: Accounts, browse: Browse, this_year: int
    ) -> None:
        self._this_year = this_year
        self._checked: Check | None = None
        self._doubts: dict[int, tuple[str, dict[int, Doubt]]] = {}
        super().__init__(opened, remembered, accounts, browse)

    def _reset(self) -> None:
        self._checked = None
        self._doubts.clear()
        super()._reset()

    # -------------------------------------------------------------------------------------------------------- values

    async def questions(self) -> list[ValueQuestion]:
        """Every value that its field does not know, once, the most frequent first. Raises `InputError` for a column
        with so many of them that it cannot be the right one."""
        questions: list[ValueQuestion] = []
        for column in self.columns:
            field = self._targets.get(column.target or "")
            if field is None or field.type not in ASKED:
                continue
            answers = self._answers.get(field.key, {})
            unknown = (await self._normalised(column, field)).unknown
            if len(unknown) > MOST_UNKNOWN:
                raise InputError(
                    say(
                        "The column {column} has {count} different values that {field:word} does not know: this is probably "
                        "not the right column.",
                        column=column.header,
                        count=len(unknown),
                        field=field.label,
                    ),
                    say("Choose another field for it, or do not import it."),
                )
            clears = column.empty is EmptyCells.CLEAR
            questions += [ValueQuestion(field, text, n, answers.get(text), clears) for text, n in unknown.most_common()]
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
        return self.cells.text(self.sheet.index(row), column)

    def edit(self, row: int, column: int, text: str) -> None:
        """Correct a cell."""
        self._edit(column, {self.sheet.index(row): text})

    def undo_edit(self) -> bool:
        """Take the last correction back; whether there was one."""
        return self._stepped(self.cells.undo())

    def redo_edit(self) -> bool:
        """Make the correction again that was taken back last; whether there was one."""
        return self._stepped(self.cells.redo())

    def _stepped(self, column: int | None) -> bool:
        if column is not None:
            self._ready.pop(column, None)
            self._doubts.pop(column, None)
            self._changed()
        return column is not None

    async def fix_all(self, group: ProblemGroup, *, other: bool = False) -> int:
        """Put right what can be put right in a group, as one step; how many cells that were. `other` takes the other
        reading (`ProblemGroup.other_fix`)."""
        if group.column is not None and group.rights:
            self._edit(group.column, group.rights)
            await asyncio.sleep(0)
            return len(group.rights)
        if group.column is None or group.mends is None:
            return 0
        fixing = Fixing(group.mends, self._this_year)
        texts = await finished(fixing.gather(self.cells, self.sheet, group.rows, group.column))
        fixed = await finished(fixing.fixed(texts, day_first=fixing.day_first is not other))
        if fixed:
            self._edit(group.column, fixed)
            await asyncio.sleep(0)  # taking so many cells is a step of its own
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
        return [] if self._checked is None else self._checked.rows

    async def check(self) -> Check:
        """Everything that is wrong with the rows as they are now. Raises `KeyProblem`, `PlanStale`."""
        lines, records = await self._lines(self._recognised_by(), self._chosen), await self._records()
        matches = await self._matches(self._recognised_by(), self._chosen)
        checker = Checker(
            self._targets, self.column_of, self._recognising(), self._crm, self.cells, self.sheet, self._this_year
        )
        self._checked = await finished(checker.check(lines, records, matches, await self._odd(), self._proofs()))
        return self._checked

    async def _odd(self) -> dict[int, dict[int, Doubt]]:
        """The odd cells, by column and by the row's index. A column is looked through again only after it was changed."""
        odd: dict[int, dict[int, Doubt]] = {}
        if not loaded():
            await asyncio.to_thread(load)
        table = await self._table_now()
        for column in self.columns:
            field = self._targets.get(column.target or "")
            if field is None or not doubtful(field):
                continue
            kept = self._doubts.get(column.index)
            if kept is None or kept[0] != field.key:
                there = table.columns.get(field.key, ())
                doubts = Doubts(field, self._this_year, self._region)
                kept = field.key, await finished(looked_through(doubts, self.cells, column.index, there))
                self._doubts[column.index] = kept
            odd[column.index] = kept[1]
        return odd

    def _recognising(self) -> int | None:
        """The column that decides who a row is."""
        ways = (known(by, self.fields, self._mapped()) for by in self._recognised_by())
        return next((self.column_of(way[-1]) for way in ways if way), None)

    def _edit(self, column: int, texts: Mapping[int, str]) -> None:
        self.cells.edit(column, texts)
        self._ready.pop(column, None)
        self._doubts.pop(column, None)
        self._changed()

"""The rows of a file as records: column by column, normalised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from enum import StrEnum
from typing import NamedTuple

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.words import Sentence


class EmptyCells(StrEnum):
    """What an empty cell means. FILL leaves what is there, and writes only where nothing is."""

    LEAVE = "leave"
    CLEAR = "clear"
    FILL = "fill"


class RecordColumn(NamedTuple):
    """The normalised values of one field, a value a row; None is an empty cell."""

    values: Sequence[Value]
    empty: EmptyCells = EmptyCells.LEAVE


class Record(NamedTuple):
    """One row of a file: what it says of a person. `values` holds no empty ones; `problems` are the cells that their
    fields cannot hold."""

    row: int
    values: dict[str, Value]
    problems: dict[str, Sentence]
    left_out: bool = False


class Records(msgspec.Struct, frozen=True):
    """The rows of a file. `rows` are their numbers as the spreadsheet program counts, `columns` go by field key,
    `problems` by row number and field key."""

    rows: Sequence[int]
    columns: Mapping[str, RecordColumn]
    problems: Mapping[int, dict[str, Sentence]] = {}
    left_out: Set[int] = frozenset()

    def part(self, start: int, count: int) -> Records:
        """The records from this place on, at most `count` of them, ready to be looked at one by one."""
        rows = slice(start, start + count)
        columns = {key: RecordColumn(column.values[rows], column.empty) for key, column in self.columns.items()}
        return Records(self.rows[rows], columns, self.problems, self.left_out)

    def record(self, number: int) -> Record:
        """The record at this place (not row) of the file."""
        values: dict[str, Value] = {
            key: value for key, column in self.columns.items() if (value := column.values[number]) is not None
        }
        row = self.rows[number]
        return Record(row, values, self.problems.get(row, _NONE), row in self.left_out)


_NONE: dict[str, Sentence] = {}

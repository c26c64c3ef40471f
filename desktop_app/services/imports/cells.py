"""The cells of the columns that are imported, as typed, as corrected, and as their fields take them."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Generator, Sequence

from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldType
from desktop_app.core.values import BadValue, clean, normalise
from desktop_app.core.words import Sentence
from desktop_app.files.saving import as_meant
from desktop_app.files.sheet import Sheet

SLICE = 1000
_TEXTS = frozenset(
    {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PHONE, FieldType.ID, FieldType.EMAIL, FieldType.DATE}
)
ASKED = frozenset({FieldType.CHOICE, FieldType.YES_NO})
"""Types whose unknown values are matched once each."""

Place = tuple[int, int]
"""Where a cell is: index of the row in the sheet (not its number), index of the column."""


class Cells:
    """A sheet with corrections on top, each of which can be taken back."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.edits: dict[Place, str] = {}
        self._done: list[dict[Place, str | None]] = []

    def text(self, place: Place) -> str:
        """What the cell holds, as corrected."""
        if self.edits and (edited := self.edits.get(place)) is not None:
            return edited
        return self.sheet.rows[place[0]][place[1]]

    def edit(self, texts: dict[Place, str]) -> None:
        """Correct cells in one step."""
        self._done.append({place: self.edits.get(place) for place in texts})
        self.edits.update(texts)

    def undo(self) -> set[int]:
        """Take the last step back; the columns it was in, none when there is no step left."""
        if not self._done:
            return set()
        before = self._done.pop()
        for place, text in before.items():
            if text is None:
                self.edits.pop(place, None)
            else:
                self.edits[place] = text
        return {column for _, column in before}

    def column(self, index: int) -> list[str]:
        """All texts of a column."""
        texts = [row[index] for row in self.sheet.rows]
        for (row, column), text in self.edits.items():
            if column == index:
                texts[row] = text
        return texts


class Normalised:
    """A column in its field's form: `values` by row index, `bad` the cells that the field cannot hold, `unknown` the
    values of a choice that nobody matched yet, with their counts."""

    def __init__(self, values: tuple[Value, ...], bad: dict[int, Sentence], unknown: Counter[str]) -> None:
        self.values = values
        self.bad = bad
        self.unknown = unknown


def normalised(
    texts: list[str], field: Field, answers: dict[str, str | None], known: Sequence[Value] = ()
) -> Generator[None, None, Normalised]:
    """A column in its field's form, in slices; each distinct text is worked out once. `answers` are the choices for
    unknown values, by the value (see `asked`); `known` is what the contacts hold: what the CRM has already, it takes."""
    form = _Form(field, answers)
    if field.type in _TEXTS:
        for start in range(0, len(known), SLICE):
            form.update((value, value) for value in known[start : start + SLICE] if isinstance(value, str))
            yield
    values: list[Value] = []
    bad: dict[int, Sentence] = {}
    unknown: Counter[str] = Counter()
    for start in range(0, len(texts), SLICE):
        part = texts[start : start + SLICE]
        values.extend(map(form.__getitem__, part))
        if form.bad:
            for number, text in enumerate(part, start):
                sentence = form.bad.get(text)
                if sentence is not None:
                    bad[number] = sentence
        if form.unknown:
            unknown.update(asked(text) for text in part if text in form.unknown)
        yield
    ready = Normalised(tuple(values), bad, unknown)
    # The garbage collector walks a tuple of plain values once and then never again. It does so now, for this column,
    # and not later for all columns in one go, which would hold up the window.
    gc.collect(0)
    return ready


def asked(text: str) -> str:
    """An unknown value as it is asked for: spaces at its ends do not count."""
    return clean(text)


class _Form(dict[str, Value]):
    """Text → normalised value, filled as texts turn up."""

    def __init__(self, field: Field, answers: dict[str, str | None]) -> None:
        super().__init__()
        self.bad: dict[str, Sentence] = {}
        self.unknown: set[str] = set()
        self._field = field
        self._answers = answers
        self._asks = field.type in ASKED

    def __missing__(self, text: str) -> Value:
        value: Value = None
        try:
            value = normalise(self._field, as_meant(text))
        except BadValue as problem:
            if self._asks:
                self.unknown.add(text)
            if self._asks and asked(text) in self._answers:
                value = normalise(self._field, self._answers[asked(text)])
            else:
                self.bad[text] = problem.sentence
        self[text] = value
        return value

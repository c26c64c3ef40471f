"""The cells of the columns that are imported, as typed, as corrected, and as their fields take them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from typing import cast

from desktop_app.core.collecting import uncollected
from desktop_app.core.contact import Value
from desktop_app.core.fields import Field, FieldType
from desktop_app.core.values import AS_TYPED, PLAIN, BadValue, as_typed, clean, normalise, plain_texts
from desktop_app.core.words import Sentence, say
from desktop_app.files.encodings import UNREAD
from desktop_app.files.packed import BETWEEN, PACK, Packed, Texts
from desktop_app.files.saving import as_meant
from desktop_app.files.sheet import Sheet

SLICE = 1000
_OWN_WORDS = frozenset({FieldType.LIST, FieldType.CHOICE})  # words with commas in them, choices that it does not list
ASKED = frozenset({FieldType.CHOICE, FieldType.YES_NO})
"""Types whose unknown values are matched once each."""

_Steps = list[tuple[int, dict[int, str | None]]]
"""Columns, and what to put into their rows (None: what the sheet has)."""


class Cells:
    """A sheet with corrections on top, each of which can be taken back and made again. Rows are meant by their indexes (not numbers)."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.edits: dict[int, dict[int, str]] = {}
        """Column → row → text."""
        self._done: _Steps = []
        self._undone: _Steps = []

    def over(self, sheet: Sheet, width: int) -> Cells:
        """The corrections of the first `width` columns on top of another sheet with the same rows."""
        cells = Cells(sheet)
        cells.edits = {column: edits for column, edits in self.edits.items() if column < width}
        cells._done = [step for step in self._done if step[0] < width]
        cells._undone = [step for step in self._undone if step[0] < width]
        return cells

    def text(self, row: int, column: int) -> str:
        """What a cell holds, as corrected."""
        if (edited := self.edits.get(column)) is not None and (text := edited.get(row)) is not None:
            return text
        return self.sheet.columns[column][row]

    def edit(self, column: int, texts: Mapping[int, str]) -> None:
        """Correct cells of a column (by row) in one step."""
        edits = self.edits.setdefault(column, {})
        self._done.append((column, dict(zip(texts, map(edits.get, texts), strict=True))))
        self._undone.clear()
        edits.update(texts)

    def undo(self) -> int | None:
        """Take the last step back; the column it was in, None when there is no step left."""
        return self._step(self._done, self._undone)

    def redo(self) -> int | None:
        """Make the step again that was taken back last; the column it is in, None when there is none."""
        return self._step(self._undone, self._done)

    def _step(self, steps: _Steps, opposite: _Steps) -> int | None:
        if not steps:
            return None
        column, texts = steps.pop()
        edits = self.edits[column]
        opposite.append((column, dict(zip(texts, map(edits.get, texts), strict=True))))
        for row, text in texts.items():
            if text is None:
                edits.pop(row, None)
            else:
                edits[row] = text
        return column

    def slice(self, column: int, start: int, count: int = SLICE) -> list[str]:
        """The next `count` texts of a column."""
        texts = self.sheet.columns[column][start : start + count]
        if edits := self.edits.get(column):
            return [edits.get(row, text) for row, text in enumerate(texts, start)]
        return texts


class AsTyped(Packed[Value]):
    """The values of a column whose texts are values as they stand there; of those packs (by number) in which not all are,
    `others` holds the values."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self.texts = texts
        self.others: dict[int, list[Value]] = {}

    def __len__(self) -> int:
        return len(self.texts)

    def _make(self, number: int) -> list[Value]:
        if (other := self.others.get(number)) is not None:
            return other
        texts = self.texts.pack(number)
        return [text or None for text in texts] if "" in texts else cast("list[Value]", texts)


class Normalised:
    """A column in its field's form: `values` by row index, `bad` the cells that the field cannot hold, `unknown` the
    values of a choice that nobody matched yet, with their counts."""

    def __init__(self) -> None:
        self.values: Sequence[Value] = ()
        self.bad: dict[int, Sentence] = {}
        self.unknown: Counter[str] = Counter()


def normalised(
    cells: Cells, column: int, field: Field, answers: dict[str, str | None], known: Sequence[Value]
) -> Generator[None, None, Normalised]:
    """A column in its field's form, in slices; each distinct text is worked out once. `answers` are the choices for
    unknown values, by the value (see `asked`); `known` is what the contacts hold: what the CRM has already, it takes."""
    form, ready = _Form(field, answers), Normalised()
    if field.type in AS_TYPED:
        ready.values = yield from _as_typed(cells, column, form, known, ready)
        return ready
    yield from form.learn(known)
    values: list[Value] = uncollected([])
    for start in range(0, len(cells.sheet.numbers), SLICE):
        values += form.taken(cells.slice(column, start), start, ready)
        yield
    ready.values = values
    return ready


def _as_typed(
    cells: Cells, column: int, form: _Form, known: Sequence[Value], ready: Normalised
) -> Generator[None, None, AsTyped]:
    """The values of a column in which nearly every text is its own normal form."""
    values = AsTyped(cells.sheet.columns[column])
    edited = {row // PACK for row in cells.edits.get(column, ())}
    for number in range(-(-len(values) // PACK)):
        yield
        joined = values.texts.joined(number)
        if joined is not None and number not in edited and as_typed(form.field.type, joined, BETWEEN):
            continue
        part = cells.slice(column, number * PACK, PACK)
        plain = plain_texts(part) if form.field.type in PLAIN else None
        if plain is None and not form:
            yield from form.learn(known)
        values.others[number] = (
            form.taken(part, number * PACK, ready) if plain is None else [text or None for text in plain]
        )
    return values


def asked(text: str) -> str:
    """An unknown value as it is asked for: spaces at its ends do not count."""
    return clean(text)


class _Form(dict[Value, Value]):
    """Text → normalised value, filled as texts turn up."""

    def __init__(self, field: Field, answers: dict[str, str | None]) -> None:
        super().__init__()
        self.bad: dict[str, Sentence] = {}
        self.unknown: set[str] = set()
        self.field = field
        self._answers = answers
        self._asks = field.type in ASKED

    def learn(self, known: Sequence[Value]) -> Generator[None, None, None]:
        """Take what contacts hold as it is, in slices."""
        if self.field.type not in AS_TYPED | _OWN_WORDS:
            return
        for start in range(0, len(known), SLICE):
            part = known[start : start + SLICE]
            if self.field.type in AS_TYPED:
                self.update(zip(part, part, strict=True))
            else:
                words = {*part} - {None}
                self.update(("; ".join(word) if isinstance(word, tuple) else word, word) for word in words)
            yield
        for choice in self.field.choices:
            self.pop(choice.label, None)  # that is this choice, whatever else is called so

    def taken(self, texts: Sequence[str], start: int, ready: Normalised) -> list[Value]:
        """The values of the texts from row `start` on; notes in `ready` what is wrong with them."""
        values = [*map(self.__getitem__, texts)]
        if self.bad:
            bad = ((number, self.bad.get(text)) for number, text in enumerate(texts, start))
            ready.bad.update((number, sentence) for number, sentence in bad if sentence is not None)
        if self.unknown:
            ready.unknown.update(asked(text) for text in texts if text in self.unknown)
        return values

    def __missing__(self, text: str) -> Value:
        value: Value = None
        try:
            if UNREAD in text:
                raise BadValue(say("A letter could not be read. Choose another encoding for the file."))
            meant = as_meant(text)
            known = meant in self and meant not in self.bad and meant not in self.unknown
            value = self[meant] if known else normalise(self.field, meant)
        except BadValue as problem:
            if self._asks:
                self.unknown.add(text)
            if self._asks and asked(text) in self._answers:
                value = normalise(self.field, self._answers[asked(text)])
            else:
                self.bad[text] = problem.sentence
        self[text] = value
        return value

"""The results of an import, beside what stood in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from desktop_app.core.changes import Kind, State
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Journal, Run, RunLine
from desktop_app.core.words import say
from desktop_app.services.browse import Browse
from desktop_app.services.exports.lines import Speak, result_of
from desktop_app.services.imports.originals import Original, Originals
from desktop_app.services.pace import paced

ADDED = (say("Row"), say("Outcome"), say("Reason"))
"""The columns that results have besides those of the file."""

_DONE = frozenset({State.APPLIED, State.ALREADY})


class Which(Enum):
    """The rows to save. Not done: refused, not sent, in doubt, with a problem. What somebody left out was not to be done."""

    ALL = "all"
    NOT_DONE = "not_done"


class Rows(NamedTuple):
    """The rows of a results file."""

    header: tuple[str, ...]
    lines: Iterator[list[str]]
    total: int


class Results:
    """What came of the rows of imported files, later tries included."""

    def __init__(self, journal: Journal, browse: Browse, originals: Originals) -> None:
        self._journal = journal
        self._browse = browse
        self._originals = originals

    async def known(self, run: Run) -> bool:
        """Whether it is known which file a run imported."""
        first = await self._first(run)
        return first.origin is Origin.IMPORT and await self._originals.known(first.id)

    async def counts(self, run: Run) -> dict[Which, int]:
        """How many rows there are to save."""
        first = await self._first(run)
        lines = await self._lines(first)
        not_done = sum([not _done(line) async for line in paced(lines.values())])
        return {Which.ALL: sum(first.kinds.values()), Which.NOT_DONE: not_done}

    async def rows(self, run: Run, which: Which, speak: Speak) -> Rows:
        """The rows of the file with what came of them. The same columns as before mean the same when the results are
        imported again, and those that were added nothing. Raises `FileProblem`."""
        first = await self._first(run)
        original = await self._originals.read(first.id)
        fields = (await self._browse.table(first.account)).fields
        lines = await self._lines(first)
        results = {row: result_of(line, fields, speak) async for row, line in paced(lines.items())}
        added = [speak(word) for word in ADDED]
        old = original.sheet.header
        places = [place for place, heading in enumerate(old) if heading not in added]
        header = (*(old[place] for place in places), *added)
        await self._originals.match_alike(first.provider, header, old)
        wanted = range(len(original.sheet.rows))
        if which is Which.NOT_DONE:
            numbers = original.sheet.numbers
            wanted = [place for place in wanted if (line := lines.get(numbers[place])) is not None and not _done(line)]
        return Rows(header, _written(original, places, wanted, results, (speak(say("The same")), "")), len(wanted))

    async def _first(self, run: Run) -> Run:
        """The run that this one tries again; itself where it is the first."""
        while run.origin is Origin.RETRY and run.of_run is not None:
            run = await self._journal.run(run.of_run)
        return run

    async def _lines(self, first: Run) -> dict[int, RunLine]:
        """By row, what came of it at last; rows that were the same have no line."""
        found: dict[int, RunLine] = {}
        tries = {first.id}
        for run in reversed(await self._journal.runs()):  # oldest first
            if run.id == first.id or (run.origin is Origin.RETRY and run.of_run in tries):
                tries.add(run.id)
                lines = await self._journal.lines(run.id)
                found.update({row: line async for line in paced(lines) if (row := line.change.row) is not None})
        return found


def _done(line: RunLine) -> bool:
    return line.change.kind is Kind.LEFT_OUT or (line.change.sends and line.outcome.state in _DONE)


def _written(
    original: Original,
    places: Sequence[int],
    wanted: Sequence[int],
    results: Mapping[int, tuple[str, str]],
    same: tuple[str, str],
) -> Iterator[list[str]]:
    numbers = original.sheet.numbers
    for place in wanted:
        number = numbers[place]
        cells = [original.text(place, column) for column in places]
        yield [*cells, str(number), *results.get(number, same)]

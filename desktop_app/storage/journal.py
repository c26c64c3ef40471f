"""The journal of runs: what was to be changed, what left, what came of it. Every step is one transaction.

A line is *to come* until its batch leaves, *in doubt* while it is away, and then what the CRM said. Killed between any
two steps, the file tells which lines may have been carried out: exactly those that are in doubt.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import AsyncGenerator, Callable, Sequence
from functools import partial
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, String, bindparam, delete, func, insert, select, update

from desktop_app.core.changes import REMOVING, Change, Kind, Outcome, State
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Batch, Run, RunLine, RunState
from desktop_app.core.undoing import in_list_twice
from desktop_app.core.words import Sentence
from desktop_app.storage.database import Database
from desktop_app.storage.tables import run_batches, run_lines, runs

T = TypeVar("T")

_CHUNK = 250  # lines in one call: few enough that the window's thread does not wait for Python's lock
_REMOVING = tuple(str(kind) for kind in REMOVING)

# The columns of a run that are in it as they are.
_PLAIN = tuple(column.name for column in runs.c if column.name not in ("kinds", "note"))

_CHANGE = msgspec.json.Decoder(Change)
_SENTENCE = msgspec.json.Decoder(Sentence)
_KINDS = msgspec.json.Decoder(dict[Kind, int])


class SqlJournal:
    """The journal in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(self, run: Run, plan: Plan, batches: Sequence[Batch]) -> None:
        await self._database.run(partial(_begin, run=run, plan=plan, batches=batches))

    async def leaving(self, run: str, batch: int, at: str) -> None:
        await self._database.run(partial(_leaving, run=run, batch=batch, at=at))

    async def returned(self, run: str, outcomes: Sequence[Outcome], at: str, *, batch: int, ticket: str = "") -> None:
        """What a batch came back with; a change without an outcome stays in doubt."""

        def work(connection: Connection) -> None:
            came = update(run_batches).filter_by(run=run, number=batch).values(returned_at=at)
            connection.execute(came)
            _note(connection, run, outcomes, at, ticket)

        await self._database.run(work)

    async def settled(self, run: str, outcomes: Sequence[Outcome], at: str) -> None:
        await self._database.run(partial(_note, run=run, outcomes=outcomes, at=at))

    async def note_backup(self, run: str, backup: str) -> None:
        noted = update(runs).filter_by(id=run).values(backup=backup)
        await self._database.run(lambda connection: connection.execute(noted))

    async def end(self, run: str, state: RunState, at: str, note: Sentence | None) -> None:
        ended = update(runs).filter_by(id=run).values(state=state, ended_at=at, note=_json(note))
        await self._database.run(lambda connection: connection.execute(ended))

    async def run(self, run: str) -> Run:
        """Raises `LookupError` when there is no such run."""
        found = await self._database.run(partial(_runs, which=runs.c.id == run))
        if not found:
            raise LookupError("there is no such run")
        return found[0]

    async def runs(self) -> list[Run]:
        return await self._database.run(_runs)

    async def lines(self, run: str) -> list[RunLine]:
        return [line async for line in self._rows(run, _line)]

    async def sent_batches(self, run: str) -> list[tuple[Batch, str]]:
        """With the changes alone that are still open. A batch that came back in parts is listed once a ticket."""
        return await self._batches(run, (State.WAITING, State.IN_DOUBT))

    async def waiting_batches(self, run: str) -> list[Batch]:
        """With what certainly did not happen of batches that left before. Without the deleting step of a mirror."""
        return [batch for batch, _ in await self._batches(run, (State.TO_COME,)) if batch.number > 0]

    async def forget_runs_before(self, moment: str) -> None:
        """Delete the runs that began before `moment` (ISO 8601, UTC), except those that have not ended."""
        old = select(runs.c.id).where(runs.c.started_at < moment, runs.c.state != RunState.RUNNING)
        for run in await self._database.run(lambda connection: connection.execute(old).scalars().all()):
            await self._database.run(partial(_forget, run=run))

    async def _batches(self, run: str, states: Sequence[State]) -> list[tuple[Batch, str]]:
        query = select(run_batches.c.number, run_batches.c.kind).filter_by(run=run)
        rows = await self._database.run(lambda connection: connection.execute(query).all())
        kinds = {number: Kind(kind) for number, kind in rows}
        changes: dict[tuple[int, str], list[Change]] = defaultdict(list)
        async for place, change in self._rows(run, _placed, run_lines.c.state.in_(states)):
            changes[place].append(change)
        return [
            (Batch(number, kinds.get(number, Kind.REMOVED), tuple(changes[number, ticket])), ticket)
            for number, ticket in sorted(changes)
        ]

    async def _rows(self, run: str, read: Callable[[Row[Any]], T], *which: ColumnElement[bool]) -> AsyncGenerator[T]:
        """What `read` makes of the lines, in plan order; read bit by bit."""
        query = select(run_lines).filter_by(run=run).where(*which).order_by(run_lines.c.position).limit(_CHUNK)
        position = -1

        def work(connection: Connection) -> list[tuple[int, T]]:
            rows = connection.execute(query.where(run_lines.c.position > position)).all()
            return [(row.position, read(row)) for row in rows]

        while chunk := await self._database.run(work):
            position = chunk[-1][0]
            for _, line in chunk:
                yield line


def _begin(connection: Connection, run: Run, plan: Plan, batches: Sequence[Batch]) -> None:
    """The changes are kept as the plan has them; how a provider wants them in its batches is its own affair."""
    row = {field: getattr(run, field) for field in _PLAIN}
    connection.execute(insert(runs).values(kinds=msgspec.json.encode(run.kinds), note=_json(run.note), **row))
    if batches:
        heads = [{"run": run.id, "number": batch.number, "kind": batch.kind} for batch in batches]
        connection.execute(insert(run_batches), heads)
    batch_of = {change.id: batch.number for batch in batches for change in batch.changes}
    for start in range(0, len(plan.changes), _CHUNK):
        lines = [
            {
                "run": run.id,
                "position": position,
                "change": change.id,
                "kind": change.kind,
                "batch": batch_of.get(change.id, 0),
                "state": State.TO_COME if change.sends and not plan.leaves_out(change) else None,
                "ticket": "",
                "body": msgspec.json.encode(change),
            }
            for position, change in enumerate(plan.changes[start : start + _CHUNK], start)
        ]
        connection.execute(insert(run_lines), lines)


def _leaving(connection: Connection, run: str, batch: int, at: str) -> None:
    """What was done of the batch before stays as it is. A run of which something leaves is running, whatever it was."""
    away = update(run_lines).filter_by(run=run)
    if batch == 0:
        # Replaced people were made anew in a batch before; from here on it is their old record that is in doubt.
        open_ones = run_lines.c.state.in_((State.TO_COME, State.WAITING))
        away = away.where(run_lines.c.kind.in_(_REMOVING), open_ones).values(batch=0)
        connection.execute(delete(run_batches).filter_by(run=run, number=0))
        connection.execute(insert(run_batches).values(run=run, number=0, kind=Kind.REMOVED))
    else:
        away = away.where(run_lines.c.batch == batch, run_lines.c.state == State.TO_COME)
    connection.execute(away.values(state=State.IN_DOUBT, ticket="", at=at))
    left = update(run_batches).filter_by(run=run, number=batch)
    connection.execute(left.values(left_at=at, returned_at=None))
    connection.execute(update(runs).filter_by(id=run).values(state=RunState.RUNNING, ended_at=None, note=None))


def _note(connection: Connection, run: str, outcomes: Sequence[Outcome], at: str, ticket: str | None = None) -> None:
    """Write outcomes to their lines. The record's id stays known once it is; the record itself is not kept."""
    change = (run_lines.c.run == run) & (run_lines.c.change == bindparam("which"))
    contact = func.coalesce(bindparam("known", type_=String), run_lines.c.contact)
    noted = update(run_lines).where(change).values(state=bindparam("now"), reason=bindparam("why"), contact=contact)
    noted = noted.values(at=at) if ticket is None else noted.values(at=at, ticket=ticket)
    for start in range(0, len(outcomes), _CHUNK):
        rows = [
            {"which": o.change, "now": o.state, "why": _json(o.reason), "known": o.contact}
            for o in outcomes[start : start + _CHUNK]
        ]
        connection.execute(noted, rows)


def _runs(connection: Connection, which: ColumnElement[bool] | None = None) -> list[Run]:
    """Runs with their counts, newest first."""
    query = select(runs).order_by(runs.c.started_at.desc(), runs.c.id)
    lines = run_lines.c.state.is_not(None)
    if which is not None:
        lines &= run_lines.c.run.in_(select(runs.c.id).where(which))
        query = query.where(which)
    by = (run_lines.c.run, run_lines.c.kind, run_lines.c.state)
    counts: dict[str, dict[State, int]] = defaultdict(lambda: dict.fromkeys(State, 0))
    done: dict[str, Counter[Kind]] = defaultdict(Counter)
    for run, kind, state, number in connection.execute(select(*by, func.count()).where(lines).group_by(*by)).all():
        counts[run][State(state)] += number
        if state == State.APPLIED:
            done[run][Kind(kind)] += number
        elif (kind, state) == (Kind.REPLACED, State.NOT_CHANGED):
            left = select(run_lines).filter_by(run=run, kind=kind, state=state)
            done[run][Kind.NEW] += sum(in_list_twice(_line(row)) for row in connection.execute(left))
    return [_run(row, counts[row.id], done[row.id]) for row in connection.execute(query)]


def _run(row: Row[Any], counts: dict[State, int], done: dict[Kind, int]) -> Run:
    columns: dict[str, Any] = {field: getattr(row, field) for field in _PLAIN}
    columns |= {"origin": Origin(row.origin), "state": RunState(row.state)}
    kinds, note = _KINDS.decode(row.kinds), _sentence(row.note)
    return Run(kinds=kinds, note=note, counts=counts, done=dict(done), **columns)


def _line(row: Row[Any]) -> RunLine:
    change = _CHANGE.decode(row.body)
    if row.state is None:
        outcome = Outcome(change.id, State.NOT_CHANGED, change.why, change.contact)
    else:
        outcome = Outcome(change.id, State(row.state), _sentence(row.reason), row.contact)
    return RunLine(change, row.batch, outcome, row.at)


def _placed(row: Row[Any]) -> tuple[tuple[int, str], Change]:
    return (row.batch, row.ticket), _CHANGE.decode(row.body)


def _forget(connection: Connection, run: str) -> None:
    for table in (run_lines, run_batches):
        connection.execute(delete(table).where(table.c.run == run))
    connection.execute(delete(runs).filter_by(id=run))


def _json(sentence: Sentence | None) -> bytes | None:
    return None if sentence is None else msgspec.json.encode(sentence)


def _sentence(body: bytes | None) -> Sentence | None:
    return None if body is None else _SENTENCE.decode(body)

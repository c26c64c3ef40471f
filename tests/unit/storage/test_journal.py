"""The journal: what it says after every step, and after the program was killed there."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.ports import Batch, Journal, RunState
from desktop_app.core.words import say
from desktop_app.storage.database import Database
from desktop_app.storage.journal import SqlJournal
from tests.support.journal_steps import BATCHES, CHANGES, KEY, PLAN, RUN, STEPS, change, head

ROOT = Path(__file__).parents[3]
NOBODY = ""


async def states(journal: Journal) -> str:
    return " ".join(line.outcome.state for line in await journal.lines(RUN))


async def do(journal: Journal, steps: int) -> None:
    for step, _ in STEPS[:steps]:
        await step(journal)


def ids(batches: list[tuple[Batch, str]]) -> list[tuple[int, list[str], str]]:
    return [(batch.number, [each.id for each in batch.changes], ticket) for batch, ticket in batches]


@pytest.mark.parametrize("steps", range(1, len(STEPS) + 1))
def test_after_every_step_the_states_are_as_they_should_be(run: Any, journal: SqlJournal, steps: int) -> None:
    run(do(journal, steps))
    assert run(states(journal)) == STEPS[steps - 1][1]


def test_a_run_begins_with_all_that_is_to_be_done(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 1))
    begun = run(journal.run(RUN))
    sent = dict.fromkeys(State, 0) | {State.TO_COME: 5}
    assert begun == msgspec.structs.replace(head(), counts=sent)
    assert [line.change for line in run(journal.lines(RUN))] == list(CHANGES)
    assert [line.batch for line in run(journal.lines(RUN))] == [1, 1, 2, 0, 0, 0]
    assert run(journal.waiting_batches(RUN)) == list(BATCHES)
    assert run(journal.sent_batches(RUN)) == []


def test_what_is_not_sent_says_why(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 1))
    problem = run(journal.lines(RUN))[3]
    assert problem.outcome == Outcome("problem", State.NOT_CHANGED, problem.change.why)


def test_what_left_is_sent_and_what_did_not_is_waiting(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 2))
    assert ids(run(journal.sent_batches(RUN))) == [(1, ["new-1", "new-2"], "")]
    assert run(journal.waiting_batches(RUN)) == [BATCHES[1]]
    run(STEPS[2][0](journal))
    assert ids(run(journal.sent_batches(RUN))) == [(1, ["new-2"], "job-1")]
    assert run(journal.sent_batches(RUN))[0][0].kind is Kind.NEW


def test_a_change_without_an_outcome_stays_in_doubt(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 2))
    run(journal.returned(RUN, [Outcome("new-1", State.APPLIED)], "10:02", batch=1))
    assert ids(run(journal.sent_batches(RUN))) == [(1, ["new-2"], "")]


def test_a_batch_that_came_back_in_parts_has_a_ticket_for_each(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 2))
    for number in ("1", "2"):
        run(journal.leaving(RUN, 1, "10:02"))
        waiting = [Outcome(f"new-{number}", State.WAITING)]
        run(journal.returned(RUN, waiting, "10:02", batch=1, ticket=f"job-{number}"))
    assert ids(run(journal.sent_batches(RUN))) == [(1, ["new-1"], "job-1"), (1, ["new-2"], "job-2")]


def test_what_certainly_did_not_happen_leaves_again_alone(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 3))
    run(journal.settled(RUN, [Outcome("new-2", State.TO_COME)], "10:03"))
    assert run(journal.sent_batches(RUN)) == []
    again = [(batch, "") for batch in run(journal.waiting_batches(RUN))]
    assert ids(again) == [(1, ["new-2"], ""), (2, ["replaced"], "")]
    run(journal.leaving(RUN, 1, "10:04"))
    assert run(states(journal)) == "applied in_doubt to_come not_changed to_come to_come"
    assert ids(run(journal.sent_batches(RUN))) == [(1, ["new-2"], "")]


def test_the_deleting_step_puts_everyone_who_is_to_go_in_doubt(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 7))
    assert ids(run(journal.sent_batches(RUN))) == [(0, ["replaced", "gone-1", "gone-2"], "")]
    assert run(journal.waiting_batches(RUN)) == []
    run(journal.settled(RUN, [Outcome("gone-2", State.TO_COME)], "10:07"))
    assert run(journal.waiting_batches(RUN)) == []


def test_an_outcome_is_kept_without_the_record_and_its_id_stays_known(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 4))
    why = say("{field} was too long.", field="Name")
    read_back = Contact("c-7", {"name": "Anna"}, "v2")
    run(journal.settled(RUN, [Outcome("replaced", State.NOT_CHANGED, why, "c-7", read_back)], "10:05"))
    line = run(journal.lines(RUN))[2]
    assert (line.outcome, line.at) == (Outcome("replaced", State.NOT_CHANGED, why, "c-7"), "10:05")
    before = run(journal.run(RUN)).done
    assert before[Kind.NEW] == 1 + sum(each.outcome.state is State.APPLIED for each in run(journal.lines(RUN)))
    run(journal.settled(RUN, [Outcome("replaced", State.APPLIED)], "10:06"))
    assert run(journal.lines(RUN))[2].outcome == Outcome("replaced", State.APPLIED, None, "c-7")
    assert run(journal.run(RUN)).done == {Kind.NEW: before[Kind.NEW] - 1, Kind.REPLACED: 1}


def test_a_run_ends_and_runs_again_when_something_leaves(run: Any, journal: SqlJournal) -> None:
    run(do(journal, 2))
    run(journal.note_backup(RUN, "backup-1"))
    run(journal.end(RUN, RunState.FAILED, "10:09", say("The CRM is closed.")))
    ended = run(journal.run(RUN))
    assert (ended.state, ended.ended_at, ended.backup) == (RunState.FAILED, "10:09", "backup-1")
    assert ended.note == say("The CRM is closed.")
    assert (ended.counts[State.IN_DOUBT], ended.counts[State.TO_COME]) == (2, 3)
    run(journal.leaving(RUN, 2, "11:00"))
    running = run(journal.run(RUN))
    assert (running.state, running.ended_at, running.note) == (RunState.RUNNING, None, None)


def test_a_run_of_many_changes_comes_back_in_order(run: Any, journal: SqlJournal) -> None:
    many = tuple(change(f"c{number}", Kind.NEW) for number in range(1100))
    batches = [Batch(number + 1, Kind.NEW, many[number * 100 : number * 100 + 100]) for number in range(11)]
    run(journal.begin(head(), msgspec.structs.replace(PLAN, changes=many), batches))
    run(journal.leaving(RUN, 1, "10:01"))
    run(journal.returned(RUN, [Outcome(each.id, State.APPLIED) for each in many[:100]], "10:02", batch=1))
    assert [line.change for line in run(journal.lines(RUN))] == list(many)
    assert run(journal.waiting_batches(RUN)) == batches[1:]
    assert run(journal.run(RUN)).counts[State.TO_COME] == 1000


def test_runs_come_newest_first_and_old_ones_are_forgotten(run: Any, journal: SqlJournal) -> None:
    for day in (20, 21, 22):
        begun = head(f"run-{day}", f"2026-11-{day}T10:00:00+00:00")
        run(journal.begin(begun, PLAN, BATCHES))
    run(journal.end("run-20", RunState.DONE, "10:08", None))
    run(journal.end("run-22", RunState.DONE, "10:08", None))
    assert [each.id for each in run(journal.runs())] == ["run-22", "run-21", "run-20"]
    run(journal.forget_runs_before("2026-11-22T00:00:00+00:00"))
    assert [each.id for each in run(journal.runs())] == ["run-22", "run-21"]
    assert run(journal.lines("run-20")) == []
    with pytest.raises(LookupError):
        run(journal.run("run-20"))


def killed(file: Path, steps: int, *more: str) -> None:
    """Do some steps in a program of its own, which is killed then and closes nothing."""
    command = [sys.executable, "-m", "tests.support.journal_steps", str(file), str(steps), *more]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (-signal.SIGKILL, "")


async def found(file: Path) -> tuple[str, list[Change]]:
    """The states in a file that is opened again, and the changes that may have been carried out and nobody knows."""
    database = await Database.open(file, KEY)
    try:
        journal = SqlJournal(database)
        if not await journal.runs():
            return NOBODY, []
        sent = await journal.sent_batches(RUN)
        return await states(journal), [each for batch, _ in sent for each in batch.changes]
    finally:
        await database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="kills itself with a signal")
@pytest.mark.parametrize("steps", range(1, len(STEPS) + 1))
def test_a_program_killed_after_a_step_has_lost_nothing(run: Any, file: Path, steps: int) -> None:
    killed(file, steps)
    now, open_changes = run(found(file))
    assert now == STEPS[steps - 1][1]
    in_doubt = [each for each, state in zip(CHANGES, now.split(), strict=True) if state in ("in_doubt", "waiting")]
    assert sorted(open_changes, key=CHANGES.index) == in_doubt


@pytest.mark.skipif(sys.platform == "win32", reason="kills itself with a signal")
@pytest.mark.parametrize("steps", [1, 3, 7])
def test_a_program_killed_amid_a_step_has_done_all_of_it_or_nothing(run: Any, file: Path, steps: int) -> None:
    killed(file, steps, "amid")
    before = STEPS[steps - 2][1] if steps > 1 else NOBODY
    assert run(found(file))[0] in (before, STEPS[steps - 1][1])

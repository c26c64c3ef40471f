"""Files that the CRM fetches by itself: each is a run, and none is forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desktop_app.core.changes import Kind, State
from desktop_app.core.errors import InputError, PlanNotApproved, PlanStopped
from desktop_app.core.plan import Guard, Level, Origin, Plan
from desktop_app.core.ports import Run, RunState
from desktop_app.core.words import say
from desktop_app.practice.faults import Fault
from tests.support.office import DONORS, Office
from tests.support.office import at_office as at_office
from tests.support.scripted_server import ScriptedServer, answer

AtOffice = Callable[..., None]


async def prepared(office: Office, count: int = 3) -> Plan:
    """A plan that moves some donors to Erfurt."""
    people = await office.seen(DONORS)
    named = [person.id for person in people if person.get("first_name") and person.get("last_name")]
    return await office.desk.runs.prepare(await office.desk.edits.plan_bulk(DONORS, named[:count], {"city": "Erfurt"}))


async def submitted(office: Office, file: Path, *, served: bool = True) -> Run:
    """The run of a file, once it has ended."""
    body = await asyncio.to_thread(file.read_text, "utf-8")
    async with ScriptedServer(answer(body=body)) as server:
        address = server.address if served else "http://127.0.0.1:9"
        return await office.ended(await office.desk.bulk_files.submit(DONORS, f"{address}/{file.name}", {}))


def test_a_file_is_a_run_that_is_settled_and_can_be_taken_back(at_office: AtOffice, tmp_path: Path) -> None:
    async def scenario(office: Office) -> None:
        plan = await prepared(office)
        (file,) = await office.desk.bulk_files.write(plan, tmp_path)
        run = await submitted(office, file)
        assert (run.state, run.origin, run.source) == (RunState.DONE, Origin.BULK, file.name)
        assert (run.kinds[Kind.CHANGED], run.counts[State.APPLIED]) == (3, 3)
        table = await office.desk.browse.table(DONORS)
        moved = [table.contact(change.contact or "") for change in plan.changes]
        assert [person and person.get("city") for person in moved] == ["Erfurt"] * 3
        undo = await office.desk.taking_back.undo(run.id)
        assert [change.after["city"] for change in undo.changes] == [change.before["city"] for change in plan.changes]

    at_office(scenario)


def test_a_file_that_could_not_be_loaded_changes_nobody_and_says_so(at_office: AtOffice, tmp_path: Path) -> None:
    async def scenario(office: Office) -> None:
        (file,) = await office.desk.bulk_files.write(await prepared(office), tmp_path)
        run = await submitted(office, file, served=False)
        assert run.counts[State.REFUSED] == 3
        assert {"could not load" in reason for reason in await office.reasons(run.id)} == {True}

    at_office(scenario)


def test_a_file_that_is_not_taken_in_is_still_to_be_sent(at_office: AtOffice, tmp_path: Path) -> None:
    async def scenario(office: Office) -> None:
        (file,) = await office.desk.bulk_files.write(await prepared(office), tmp_path)
        office.servers["kindful"].arm(Fault(kind="status", status=403, method="POST", path="*/imports"))
        run = await submitted(office, file)
        assert run.state is RunState.FAILED
        assert run.note is not None
        assert run.counts[State.TO_COME] == 3
        again = await office.gone_on(run.id)  # now in batches, as if there had been no file
        assert (again.state, again.counts[State.APPLIED]) == (RunState.DONE, 3)

    at_office(scenario)


def test_a_lost_answer_is_settled_by_reading(at_office: AtOffice, tmp_path: Path) -> None:
    async def scenario(office: Office) -> None:
        (file,) = await office.desk.bulk_files.write(await prepared(office), tmp_path)
        office.servers["kindful"].arm(Fault(kind="cut", applied=True, method="POST", path="*/imports"))
        run = await submitted(office, file)
        assert run.counts[State.APPLIED] == 3

    at_office(scenario)


def test_only_files_that_were_saved_here_are_submitted_and_each_once(at_office: AtOffice, tmp_path: Path) -> None:
    async def scenario(office: Office) -> None:
        (file,) = await office.desk.bulk_files.write(await prepared(office), tmp_path)
        for address in ("", "people.ndjson", f"http://files.example.org/{file.name}", "https://files.example.org/x"):
            with pytest.raises(InputError):
                await office.desk.bulk_files.submit(DONORS, address, {})
        await submitted(office, file)
        with pytest.raises(PlanStopped):
            await submitted(office, file)

    at_office(scenario)


def test_what_a_plan_wants_confirmed_is_confirmed_before_its_file_goes(at_office: AtOffice, tmp_path: Path) -> None:
    async def scenario(office: Office) -> None:
        guard = Guard(Level.CONFIRM, "for_good", say("This cannot be taken back."), ("3",))
        plan = msgspec.structs.replace(await prepared(office), guards=(guard,))
        (file,) = await office.desk.bulk_files.write(plan, tmp_path)
        assert office.desk.bulk_files.held(DONORS, f"https://files.example.org/{file.name}").confirms() == [guard]
        with pytest.raises(PlanNotApproved):
            await submitted(office, file)
        assert await office.desk.runs.history() == []

    at_office(scenario)

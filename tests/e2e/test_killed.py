"""Killing the program at any moment of a run loses nothing and doubles nothing."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.bootstrap import Profile
from desktop_app.core.changes import Kind, State
from desktop_app.core.ports import Run, RunState
from desktop_app.practice.server import PracticeServers
from tests.e2e.dying import IMPORT, MIRROR, Order
from tests.support.kept import open_kept

PEOPLE = 12


@pytest.fixture
def victim() -> Iterator[Callable[[Order], str]]:
    """Has an order carried out in a process that dies; what became of it."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.dying"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        talk = (process.stdin, process.stdout)

        def carry_out(order: Order) -> str:
            talk[0].write(msgspec.json.encode(order).decode() + "\n")
            talk[0].flush()
            return talk[1].readline().strip()

        yield carry_out
        process.stdin.close()


def places(servers: PracticeServers) -> dict[str, tuple[str, str]]:
    return {name: (servers.address(name), servers.key(name)) for name in servers.names()}


async def settled(profile: Profile) -> Run:
    """The run that was cut off, once it went on as the program offers it."""
    runs = profile.desk.runs
    (cut_off,) = await runs.interrupted()
    ended: asyncio.Future[Run] = asyncio.get_running_loop().create_future()
    runs.ended.connect(ended.set_result)
    await runs.go_on(cut_off.id)
    return await ended


async def after_all(profile: Profile) -> tuple[Run, dict[Kind, list[tuple[State, str | None]]]]:
    """The run when everything was settled, and what its lines say: states and ids."""
    history = await profile.desk.runs.history()
    assert len(history) == 1
    run = history[0] if history[0].state is not RunState.RUNNING else await settled(profile)
    assert (run.state, run.note) == (RunState.DONE, None)
    assert not await profile.desk.runs.interrupted()
    said: dict[Kind, list[tuple[State, str | None]]] = {}
    for line in await profile.desk.runs.lines(run.id):
        if line.change.sends:
            said.setdefault(line.change.kind, []).append((line.outcome.state, line.outcome.contact))
    assert sum(run.counts.values()) == sum(map(len, said.values()))
    return run, said


async def check_import(profile: Profile, servers: PracticeServers, before: dict[str, Any]) -> str:
    _, said = await after_all(profile)
    assert {state for lines in said.values() for state, _ in lines} == {State.APPLIED}
    now = at_donors(servers)
    added = {id: contact for id, contact in now.items() if id not in before}
    assert sorted(contact.email for contact in added.values()) == ["ada1@example.org", "ada2@example.org"]
    assert {id for _, id in said[Kind.NEW]} == added.keys()
    ((_, changed),) = said[Kind.CHANGED]
    assert {id for id in before if now[id].values != before[id].values} == {changed}
    assert now[str(changed)].values["city"] == "Neustadt"
    return "imported"


async def check_mirror(profile: Profile, servers: PracticeServers, before: dict[str, Any]) -> str:
    _, said = await after_all(profile)
    now = at_camp(servers)
    assert [state for state, _ in said[Kind.NEW] + said[Kind.CHANGED]] == [State.APPLIED] * 2
    added = {id: person["external_id"] for id, person in now.items() if id not in before}
    ((_, new),), ((replaced, anew),) = said[Kind.NEW], said[Kind.REPLACED]
    assert added == {new: "Q-1", anew: "R-1"}
    ((_, changed),) = said[Kind.CHANGED]
    assert now[str(changed)]["notes"] == "Zelt 7"
    ((removed, _),) = said[Kind.REMOVED]
    sent = [r for r in servers["campflow"].log.all("PUT") if r.body.get("delete_omitted")]
    gone = before.keys() - now.keys()
    lines = await profile.desk.runs.lines((await profile.desk.runs.history())[0].id)
    old = {line.change.contact for line in lines if line.change.kind in (Kind.REMOVED, Kind.REPLACED)}
    if sent:
        assert (len(sent), removed, replaced, gone) == (1, State.APPLIED, State.APPLIED, old)
        return "deleted"
    assert (removed, replaced, gone) == (State.NOT_CHANGED, State.NOT_CHANGED, set())
    return "kept"


def at_donors(servers: PracticeServers) -> dict[str, Any]:
    crm: Any = servers["kindful"].crm
    records = crm.contacts.records
    return {str(records.get(row).id): records.get(row) for row in records.rows_after(-1)}


def at_camp(servers: PracticeServers) -> dict[str, Any]:
    crm: Any = servers["campflow"].crm
    persons = crm.lists[0].persons
    return {persons.get(row)["id"]: persons.get(row) for row in persons.rows_after(-1)}


@pytest.mark.timeout(180)
@pytest.mark.parametrize(
    ("what", "truth", "check", "ends"),
    [(IMPORT, at_donors, check_import, {"imported"}), (MIRROR, at_camp, check_mirror, {"kept", "deleted"})],
)
def test_a_run_survives_being_killed_after_every_step(
    run: Any, tmp_path: Path, victim: Callable[[Order], str], what: str, truth: Any, check: Any, ends: set[str]
) -> None:
    async def look(folder: Path, servers: PracticeServers, before: dict[str, Any]) -> str:
        profile = await open_kept(folder, places(servers))
        try:
            return await check(profile, servers, before)
        finally:
            await profile.close()

    fates: list[str] = []
    seen: set[str] = set()
    while "ended 0" not in fates:
        folder = tmp_path / str(len(fates))
        folder.mkdir()
        with PracticeServers(PEOPLE) as servers:
            before = truth(servers)
            scope = str(servers["campflow"].crm.scope()["list"])
            fates.append(victim(Order(what, str(folder), places(servers), scope, after=len(fates) + 1)))
            seen.add(run(look(folder, servers, before), timeout=30))
    assert set(fates[:-1]) == {"killed"}
    assert len(fates) > 12
    assert seen == ends

"""From the typed key to the last failure: the key is in the password store and in the headers, and nowhere else."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import State
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import Common
from desktop_app.core.plan import approve
from desktop_app.core.ports import RunState
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeServers
from tests.support.office import Impatient, PracticeAt, at_once
from tests.support.secret_service import SecretService

PEOPLE = 12


class Everything(logging.Handler):
    """Every record of every logger, as text with its arguments and its traceback."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{logging.Formatter().format(record)} {record.args!r}")


@pytest.fixture
def log() -> Iterator[Everything]:
    everything, root = Everything(), logging.getLogger()
    level = root.level
    root.addHandler(everything)
    root.setLevel(logging.DEBUG)
    try:
        yield everything
    finally:
        root.setLevel(level)
        root.removeHandler(everything)


def told(error: BaseException) -> str:
    """All that an exception and those behind it say of themselves."""
    texts: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        texts += [str(seen), repr(seen), repr(seen.args), repr(vars(seen))]
        seen = seen.__cause__ or seen.__context__
    return " ".join(texts)


class Walk:
    """A day with all CRMs, failures included; `errors` collects what was raised or noted."""

    def __init__(self, profile: Profile, servers: PracticeServers) -> None:
        self.desk = profile.desk
        self.servers = servers
        self.errors: list[str] = []

    async def take(self) -> None:
        for name in self.servers.names():
            account = self._account(name)
            await self._failing_test(account, name)
            await self.desk.accounts.add(account, self.servers.key(name))
            await self.desk.accounts.test(account, None)
            await self._failing_read(account, name)
            await self.desk.browse.refresh(account.id, lambda done, total: None)
            for fault in (None, Fault(kind="drop", method="P*"), Fault(kind="status", status=401)):
                await self._edit(account, name, fault)

    def _account(self, name: str) -> Account:
        scope = str(self.servers[name].crm.scope().get("list", ""))
        return Account(name, name, name, Environment.LIVE, self.servers.address(name), "#2B6CB0", scope)

    async def _failing_test(self, account: Account, name: str) -> None:
        key = self.servers.key(name)
        for typed in (f"{key}x", f"{key} {key}", f"{key}£"):
            try:
                await self.desk.accounts.test(account, typed)
            except DeskError as error:
                self.errors.append(told(error))

    async def _failing_read(self, account: Account, name: str) -> None:
        for fault in (
            Fault(kind="html", times=20),
            Fault(kind="truncated", times=20),
            Fault(kind="status", status=403, times=20),
        ):
            self.servers[name].arm(fault)
            try:
                await self.desk.browse.refresh(account.id, lambda done, total: None)
            except DeskError as error:
                self.errors.append(told(error))
            self.servers[name].faults.clear()

    async def _edit(self, account: Account, name: str, fault: Fault | None) -> None:
        table = await self.desk.browse.table(account.id)
        common = next(each for each in (Common.NOTES, Common.CITY) if table.fields.common(each) is not None)
        field = table.fields.read({f.key: f.key for f in table.fields}, common)
        assert isinstance(field, str)
        people = [c for c in map(table.contact, table.ids) if c is not None and not table.fields.frozen(c.values)]
        person = next(c for c in people if len(c.values) == max(len(c.values) for c in people))
        plan = await self.desk.edits.plan_edit(account.id, person, {field: f"Neu {fault and fault.kind}"})
        if fault is not None:
            self.servers[name].arm(fault)
        run = await self._ended(await self.desk.runs.start(approve(plan, {}, self.desk.clock.now())))
        self.servers[name].faults.clear()
        self.errors.append(f"{run.note} {run.note!r}")
        if run.state is not RunState.DONE:
            run = await self._ended(await self.desk.runs.go_on(run.id))
        self.errors += [repr(line) for line in await self.desk.runs.lines(run.id)]
        assert sum(run.counts[state] for state in (State.APPLIED, State.NOT_CHANGED)) == 1

    async def _ended(self, id: str) -> Any:
        while self.desk.runs.live(id) is not None:
            await self.desk.runs.history()
        return await self.desk.runs.run(id)


async def contents(profile: Profile) -> str:
    """All that is in the database, which is encrypted on the disk."""
    database: Any = profile.storage._database

    def rows(connection: Any) -> list[Any]:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        return [row for table in tables for row in connection.exec_driver_sql(f"SELECT * FROM {table}").all()]

    cells = [cell for row in await database.run(rows) for cell in row]
    return " ".join(cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell) for cell in cells)


@pytest.mark.secret_service
@pytest.mark.timeout(120)
def test_a_key_is_nowhere_but_in_the_password_store(
    run: Any, secret_service: SecretService, tmp_path: Path, log: Everything
) -> None:
    async def scenario(servers: PracticeServers) -> tuple[list[str], str]:
        profile = await open_profile(
            tmp_path / "profile", providers=Impatient(), practice=PracticeAt({}), pause=at_once
        )
        try:
            walk = Walk(profile, servers)
            await walk.take()
            return walk.errors, await contents(profile)
        finally:
            await profile.close()

    with PracticeServers(PEOPLE) as servers:
        errors, database = run(scenario(servers), timeout=90)
        keys = [servers.key(name) for name in servers.names()]
        asked = [
            f"{r.method} {r.path} {r.query} {r.headers} {r.body}"
            for name in servers.names()
            for r in servers[name].log.all()
        ]
    files = {path.name: path.read_bytes() for path in (tmp_path / "profile").rglob("*") if path.is_file()}
    assert len(files) > 1
    assert len(errors) > 10
    assert "Neu None" in database
    assert log.lines
    for key in keys:
        assert key.encode() in secret_service.secrets()
        assert not [line for line in log.lines if key in line]
        assert key not in database
        assert not [text for text in errors if key in text]
        assert not [request for request in asked if key in request]
        assert not [
            name for name, content in files.items() if key.encode() in content or key.encode("utf-16-le") in content
        ]

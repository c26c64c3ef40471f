"""A whole profile without a window: real services, storage in memory and providers, over sockets to practice servers.

def test_it(at_office):
    async def scenario(office):
        run = await office.carried_out(await office.desk.edits.plan_edit(CAMP, person, {"notes": "x"}))
        assert office.puts() == ...
    at_office(scenario)
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from typing import Any

import pytest

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind, State, differing
from desktop_app.core.contact import Contact, Value
from desktop_app.core.permit import Backup
from desktop_app.core.plan import Origin, Plan, approve
from desktop_app.core.ports import Clock, Notice, Provider, Run
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Armed, Fault
from desktop_app.practice.server import PracticeServers
from desktop_app.providers.kindful.provider import Kindful
from desktop_app.providers.registry import Registry
from desktop_app.services.desk import Desk
from desktop_app.services.mirrors import MirrorSession
from desktop_app.services.runs.live import LiveRun

CAMP, DONORS = "camp", "donors"
PEOPLE = 60  # in every list: what is done with them is the same with more


async def at_once(seconds: float) -> None:
    """A pause that takes no time."""
    await asyncio.sleep(0)


class Impatient(Registry):
    """The real providers; only Kindful's pauses between two questions about a job take no time."""

    def open(self, account: Account, key: str, notify: Callable[[Notice], None]) -> Provider:
        if account.provider == "kindful":
            return Kindful(account, key, notify, pause=at_once)
        return super().open(account, key, notify)


class PracticeAt:
    """`core.ports.Practice` over servers that a test owns."""

    def __init__(self, places: Mapping[str, tuple[str, str]]) -> None:
        self._places = places

    @classmethod
    def of(cls, servers: PracticeServers) -> PracticeAt:
        return cls({name: (servers.address(name), servers.key(name)) for name in servers.names()})

    async def accounts(self) -> Sequence[Account]:
        return ()

    async def place(self, provider: str) -> tuple[str, str]:
        return self._places[provider]

    async def stop(self) -> None: ...


def accounts(scope: str, **changes: Any) -> list[Account]:
    """The two accounts of the office; `scope` is the camp's list."""
    return [
        Account(CAMP, "campflow", "Camp", Environment.PRACTICE, "", "#B4552D", scope, "Sommerlager 2026", **changes),
        Account(DONORS, "kindful", "Donors", Environment.PRACTICE, "", "#2B6CB0", **changes),
    ]


class Office:
    """A profile that is open, and both ends of the wire."""

    def __init__(self, profile: Profile, servers: PracticeServers) -> None:
        self.profile = profile
        self.desk: Desk = profile.desk
        self.servers = servers
        self.camp = servers["campflow"]
        self.donors = servers["kindful"]
        self.camp_crm: Any = self.camp.crm
        self.donors_crm: Any = self.donors.crm
        self.list = str(self.camp.crm.scope()["list"])
        self._ended: dict[str, Run] = {}
        self._news = asyncio.Event()
        self.desk.runs.ended.connect(self._take)

    # ------------------------------------------------------------------------------------------------------- running

    async def carried_out(self, plan: Plan, backup: Backup | None = None) -> Run:
        """The run of a plan, once it has ended."""
        return await self.ended(await self.started(plan, backup))

    async def started(self, plan: Plan, backup: Backup | None = None) -> str:
        """The id of a run that has begun, with everything confirmed that the plan asks for."""
        return await self.desk.runs.start(approve(plan, typed_for(plan), self.desk.clock.now()), backup)

    async def gone_on(self, run: str) -> Run:
        """The run, once it went on and ended again."""
        self._ended.pop(run, None)
        return await self.ended(await self.desk.runs.go_on(run))

    async def ended(self, run: str) -> Run:
        while run not in self._ended:
            self._news.clear()
            await self._news.wait()
        return self._ended[run]

    def live(self, run: str) -> LiveRun:
        live = self.desk.runs.live(run)
        assert live is not None
        return live

    async def next(self, live: LiveRun) -> None:
        """Until something happens in a run."""
        happened = asyncio.Event()

        def tell(_: None) -> None:
            happened.set()

        live.changed.connect(tell)
        await happened.wait()
        live.changed.disconnect(tell)

    async def until(self, happened: Callable[[], bool]) -> None:
        """Until something is true that the loop is not told of; the database is asked something between two looks."""
        while not happened():
            await self.desk.runs.history()

    async def settled_down(self) -> None:
        """Whatever could go on by itself has: a round trip to the server and to the database lie between."""
        await self.desk.accounts.test(await self.desk.accounts.get(CAMP), None)
        await self.desk.runs.history()

    def _take(self, run: Run) -> None:
        self._ended[run.id] = run
        self._news.set()

    async def states(self, run: str) -> list[State]:
        """The states of a run's lines, those that send nothing left out."""
        return [line.outcome.state for line in await self.desk.runs.lines(run) if line.change.sends]

    async def reasons(self, run: str) -> list[str]:
        return [str(line.outcome.reason or "") for line in await self.desk.runs.lines(run)]

    # ------------------------------------------------------------------------------------------------------ contacts

    async def everybody(self, account: str = CAMP) -> list[Contact]:
        """The account read anew."""
        await self.desk.browse.refresh(account, lambda done, total: None)
        return await self.seen(account)

    async def seen(self, account: str = CAMP) -> list[Contact]:
        """The snapshot, as the table shows it; it is also what the database has."""
        table = await self.desk.browse.table(account)
        shown = {id: contact for id in map(table.ids.__getitem__, table.positions()) if (contact := table.contact(id))}
        stored = [contact async for chunk in self.profile.storage.contacts.load(account) for contact in chunk]
        assert {contact.id: dict(contact.values) for contact in stored} == {
            id: dict(contact.values) for id, contact in shown.items()
        }
        return list(shown.values())

    async def confirmed(self, count: int) -> list[Contact]:
        """Some campers with a confirmed registration, of whom everything can be written."""
        return [c for c in await self.everybody() if c.get("registration_status") == "confirmed"][:count]

    async def complete(self, count: int) -> list[Contact]:
        """Some donors in step with Kindful, with all names."""
        return [
            c
            for c in await self.everybody(DONORS)
            if c.get("external_id") and c.get("first_name") and c.get("last_name") and c.get("email")
        ][:count]

    async def one(self, id: str, account: str = CAMP) -> Contact | None:
        return (await self.desk.browse.table(account)).contact(id)

    def at_camp(self) -> dict[str, dict[str, Any]]:
        """What campflow has, by its ids."""
        persons = self.camp_crm.lists[0].persons
        found = (persons.get(row) for row in persons.rows_after(-1))
        return {person["id"]: person for person in found if person is not None}

    def at_donors(self) -> list[Any]:
        """What Kindful has."""
        records = self.donors_crm.contacts.records
        return [records.get(row) for row in records.rows_after(-1)]

    async def pragma(self, pragma: str) -> None:
        """Have the database behave otherwise: as on a full disk, or one that cannot be written."""
        database: Any = self.profile.storage._database

        def tell() -> None:
            database._connection.connection.driver_connection.execute(f"PRAGMA {pragma}")

        await asyncio.get_running_loop().run_in_executor(database._worker, tell)

    # ------------------------------------------------------------------------------------------------------- the wire

    def arm(self, kind: Any, method: str, path: str = "*/persons", **more: Any) -> Armed:
        """Let something go wrong at campflow."""
        return self.camp.arm(Fault(kind=kind, method=method, path=path, **more))

    def someone_edits(self, action: Any, contact: Contact | None = None, **values: Any) -> Edit:
        """What somebody else does in campflow's own pages."""
        return Edit(action=action, list=self.list, id=None if contact is None else contact.id, values=values)

    def bodies(self, method: str, path: str = "/persons") -> list[Any]:
        """What campflow was sent."""
        return [request.body for request in self.camp.log.all(method, path)]

    def deletions(self) -> list[Any]:
        """The requests that would delete whoever is not in them."""
        return [body for body in self.bodies("PUT") if isinstance(body, dict) and body.get("delete_omitted")]

    # ----------------------------------------------------------------------------------------------------------- plans

    async def plan(self, account: str, changes: Iterable[Change], **more: Any) -> Plan:
        """A plan as an import makes it."""
        mark = await self.desk.browse.mark(account)
        assert mark is not None
        settings: dict[str, Any] = {"origin": Origin.IMPORT, **more}
        id = f"plan-{len(await self.desk.runs.history())}-{mark.revision}"
        return Plan(
            id, account, source="people.csv", fingerprint="f", made_at=self.desk.clock.now(), snapshot=mark,
            changes=tuple(changes), **settings,
        )  # fmt: skip

    async def mirror(self, rows: Iterable[Row]) -> MirrorSession:
        """A mirror of the camp from these rows, worked out and backed up."""
        account = await self.desk.accounts.get(CAMP)
        table = await self.desk.browse.table(CAMP)
        session = await self.desk.mirrors.open(account, Rows(rows, table))
        await session.work_out(lambda done, total: None)
        await session.back_up()
        return session

    async def mirrored(self, session: MirrorSession) -> Run:
        return await self.ended(await self.started_mirror(session))

    async def started_mirror(self, session: MirrorSession) -> str:
        assert session.plan is not None
        return await session.start(self.desk.runs, typed_for(session.plan))


class Row:
    """A row of a file: somebody who is in the list (or nobody yet), and what the row says of them."""

    def __init__(self, contact: Contact | None = None, **values: Any) -> None:
        self.contact = contact
        self.values: dict[str, Value] = {key.replace("__", "."): value for key, value in values.items()}


class Rows:
    """A `MirrorSource` of rows."""

    source = "people.csv"
    fingerprint = "f"
    by_ids = True

    def __init__(self, rows: Iterable[Row], table: ContactTable) -> None:
        self._rows = list(rows)
        self._fields = table.fields
        self.rows = len(self._rows)
        self.written: Mapping[int, str] = {}

    async def mirror_lines(self, links: Mapping[int, str]) -> Sequence[Change]:
        return [self._line(number, row) for number, row in enumerate(self._rows, 2)]

    async def write_ids(self, ids: Mapping[int, str], target: str) -> None:
        self.written = ids

    def _line(self, number: int, row: Row) -> Change:
        why = say("Row {row}", row=number)
        contact = row.contact
        if contact is None:
            return Change(
                f"row-{number}", Kind.NEW, self._fields.name_of(row.values), why, after=row.values, row=number
            )
        after = differing(self._fields, contact.values, row.values)
        return Change(
            f"row-{number}",
            Kind.CHANGED if after else Kind.SAME,
            self._fields.name_of(contact.values),
            why,
            contact.id,
            before={key: contact.get(key) for key in after},
            after=after,
            row=number,
        )


def typed_for(plan: Plan) -> dict[str, tuple[str, ...]]:
    """Everything that a person would type and press."""
    return {guard.code: guard.phrases for guard in plan.confirms()}


Scenario = Callable[[Office], Coroutine[Any, Any, Any]]


@pytest.fixture
def at_office(run: Any) -> Callable[..., Any]:
    """Runs a scenario in an office whose accounts were read, and closes it."""

    def go(scenario: Scenario, timeout: float = 30, clock: Clock | None = None) -> Any:
        async def whole(servers: PracticeServers) -> Any:
            practice = PracticeAt.of(servers)
            profile = await open_profile(
                None, session_only=True, providers=Impatient(), practice=practice, pause=at_once, clock=clock
            )
            try:
                office = Office(profile, servers)
                for account in accounts(office.list):
                    await profile.storage.accounts.put(account)
                    await profile.desk.browse.refresh(account.id, lambda done, total: None)
                return await scenario(office)
            finally:
                await profile.close()

        with PracticeServers(PEOPLE) as servers:
            return run(whole(servers), timeout=timeout)

    return go

"""Accounts and their keys: where a key is, what it opens, and what becomes of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import OWN, Account, Environment, KeyState
from desktop_app.core.errors import InputError, KeyMissing, KeyRefused, KeyStoreLocked, PlanStopped, StorageError
from desktop_app.practice.server import PracticeServers
from tests.support.office import CAMP, Impatient, Office, PracticeAt, at_once
from tests.support.office import at_office as at_office
from tests.support.secret_service import SecretService

AtOffice = Callable[..., None]
Scenario = Callable[[Profile, PracticeServers], Awaitable[Any]]
PEOPLE = 8


def live(servers: PracticeServers, **changes: Any) -> Account:
    """An account that needs a key of its own."""
    made = Account(
        "mine", "campflow", "My camp", Environment.LIVE, servers.address("campflow"), "#B4552D",
        scope=str(servers["campflow"].crm.scope()["list"]),
    )  # fmt: skip
    return msgspec.structs.replace(made, **changes)


@asynccontextmanager
async def profile_of(servers: PracticeServers, folder: Path | None = None) -> AsyncIterator[Profile]:
    profile = await open_profile(
        folder, session_only=folder is None, providers=Impatient(), practice=PracticeAt.of(servers), pause=at_once
    )
    try:
        yield profile
    finally:
        await profile.close()


@pytest.fixture
def in_session(run: Any) -> Callable[[Scenario], None]:
    """Runs a scenario with a profile in memory."""

    def go(scenario: Scenario) -> None:
        async def whole(servers: PracticeServers) -> None:
            async with profile_of(servers) as profile:
                await scenario(profile, servers)

        with PracticeServers(PEOPLE) as servers:
            run(whole(servers))

    return go


@pytest.mark.secret_service
def test_a_key_is_stored_locked_missing_or_there_for_the_session(
    run: Any, secret_service: SecretService, tmp_path: Path
) -> None:
    async def scenario(servers: PracticeServers) -> None:
        async with profile_of(servers, tmp_path) as profile:
            accounts = profile.desk.accounts
            await accounts.add(live(servers), f"  {servers.key('campflow')}\n")
            assert await accounts.key_state("mine") is KeyState.STORED
            assert servers.key("campflow").encode() in secret_service.secrets()
            await profile.desk.browse.refresh("mine", lambda done, total: None)
        async with profile_of(servers, tmp_path) as profile:
            accounts = profile.desk.accounts
            secret_service.lock()
            assert await accounts.key_state("mine") is KeyState.LOCKED
            with pytest.raises(KeyStoreLocked):
                await accounts.provider("mine")
            with pytest.raises(KeyStoreLocked):
                await accounts.set_key("mine", "another")
            with pytest.raises(KeyStoreLocked):
                await accounts.remove("mine")
            assert [account.id for account in await accounts.connected()] == ["mine"]
            await accounts.set_key("mine", servers.key("campflow"), session_only=True)
            assert await accounts.key_state("mine") is KeyState.SESSION
            assert (await accounts.test(await accounts.get("mine"), None)).contacts == PEOPLE
            secret_service.unlock()
        async with profile_of(servers, tmp_path) as profile:
            accounts = profile.desk.accounts
            assert await accounts.key_state("mine") is KeyState.STORED
            await accounts.remove("mine")
            assert servers.key("campflow").encode() not in secret_service.secrets()
            await profile.storage.accounts.put(live(servers))
            assert await accounts.key_state("mine") is KeyState.MISSING
            with pytest.raises(KeyMissing):
                await accounts.provider("mine")

    with PracticeServers(PEOPLE) as servers:
        run(scenario(servers), timeout=30)


def test_a_practice_account_needs_no_key(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        accounts = office.desk.accounts
        assert await accounts.key_state(CAMP) is KeyState.NOT_NEEDED
        await accounts.remove(CAMP)
        assert CAMP not in [account.id for account in await accounts.connected()]

    at_office(scenario)


def test_testing_says_whose_key_it_is_and_stores_nothing(in_session: Any) -> None:
    async def scenario(profile: Profile, servers: PracticeServers) -> None:
        accounts = profile.desk.accounts
        found = await accounts.test(live(servers), servers.key("campflow"))
        assert (found.scope_name, found.contacts) == ("Sommerlager 2026", PEOPLE)
        assert "Sommerlager 2026" in [
            scope.name for scope in await accounts.scopes(live(servers), servers.key("campflow"))
        ]
        with pytest.raises(KeyRefused):
            await accounts.test(live(servers), "wrong")
        with pytest.raises(InputError):
            await accounts.test(live(servers), " ")
        assert await accounts.connected() == []

    in_session(scenario)


def test_names_must_be_there_and_be_different(in_session: Any) -> None:
    async def scenario(profile: Profile, servers: PracticeServers) -> None:
        accounts = profile.desk.accounts
        await accounts.add(live(servers), "key", session_only=True)
        for name in ("", "  ", "my CAMP "):
            with pytest.raises(InputError):
                await accounts.add(live(servers, id="other", name=name), "key", session_only=True)
        assert await accounts.key_state("mine") is KeyState.SESSION
        assert len(await accounts.connected()) == 1
        await accounts.change(live(servers, name="MY CAMP"))
        assert (await accounts.get("mine")).name == "MY CAMP"

    in_session(scenario)


def test_an_account_that_cannot_be_stored_leaves_no_key_behind(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        accounts = office.desk.accounts
        mine = live(office.servers)
        await office.pragma("query_only = 1")
        with pytest.raises(StorageError):
            await accounts.add(mine, "key", session_only=True)
        await office.pragma("query_only = 0")
        await office.profile.storage.accounts.put(mine)
        assert await accounts.key_state("mine") is not KeyState.SESSION

    at_office(scenario)


def test_another_place_forgets_the_contacts_and_another_colour_does_not(in_session: Any) -> None:
    async def scenario(profile: Profile, servers: PracticeServers) -> None:
        accounts, browse = profile.desk.accounts, profile.desk.browse
        await accounts.add(live(servers), servers.key("campflow"), session_only=True)
        await browse.refresh("mine", lambda done, total: None)
        provider = await accounts.provider("mine")
        await accounts.change(live(servers, colour="#000000", name="Camp", read_only=True))
        assert await browse.mark("mine") is not None
        assert await accounts.provider("mine") is provider
        await accounts.change(live(servers, scope="member"))
        assert await browse.mark("mine") is None
        assert await accounts.provider("mine") is not provider
        assert len(await browse.table("mine")) == 0

    in_session(scenario)


def test_another_key_opens_another_connection(in_session: Any) -> None:
    async def scenario(profile: Profile, servers: PracticeServers) -> None:
        accounts = profile.desk.accounts
        await accounts.add(live(servers), "wrong", session_only=True)
        with pytest.raises(KeyRefused):
            await (await accounts.provider("mine")).check()
        await accounts.set_key("mine", servers.key("campflow"), session_only=True)
        assert (await (await accounts.provider("mine")).check()).contacts == PEOPLE

    in_session(scenario)


def test_a_removed_account_takes_its_contacts_along_and_not_its_history(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,) = await office.confirmed(1)
        run = await office.carried_out(await office.desk.edits.plan_edit(CAMP, person, {"notes": "x"}))
        await office.desk.accounts.remove(CAMP)
        assert await office.desk.browse.mark(CAMP) is None
        assert [one.id for one in await office.desk.runs.history()] == [run.id]
        with pytest.raises(InputError, match="does not exist any more"):
            await office.desk.runs.go_on(run.id)

    at_office(scenario)


def test_our_own_list_is_always_there_first_and_stays(in_session: Callable[[Scenario], None]) -> None:
    async def scenario(profile: Profile, servers: PracticeServers) -> None:
        accounts = profile.desk.accounts
        await accounts.add(live(servers), servers.key("campflow"), session_only=True)
        ours, mine = await accounts.all()
        assert (ours.id, ours.environment, mine.id) == (OWN, Environment.HERE, "mine")
        assert await accounts.key_state(OWN) is KeyState.NOT_NEEDED
        assert OWN not in [info.key for info in accounts.infos()]
        assert accounts.info(OWN).name == "Our contacts"
        for refused in (accounts.remove(OWN), accounts.change(ours)):
            with pytest.raises(PlanStopped):
                await refused
        with pytest.raises(InputError):
            await accounts.add(msgspec.structs.replace(mine, id="other", name="our contacts"), "key")

    in_session(scenario)

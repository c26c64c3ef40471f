"""A run belongs to the place where it was made: nothing is settled, taken back or tried again anywhere else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import State
from desktop_app.core.errors import PlanStopped
from desktop_app.core.ports import Run
from desktop_app.services.runs.places import address_of, check_place
from tests.support.journal_steps import head
from tests.support.office import CAMP, Office, Row
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]

AFTERWARDS: list[Callable[[Office, Run], Awaitable[object]]] = [
    lambda office, run: office.desk.runs.go_on(run.id),
    lambda office, run: office.desk.taking_back.undo(run.id),
    lambda office, run: office.desk.taking_back.retry(run.id),
    lambda office, run: office.desk.taking_back.restore(run.account, run.backup or ""),
]


async def mirrored(office: Office) -> Run:
    """A run that has everything: changes, and a backup."""
    people = await office.everybody()
    return await office.mirrored(await office.mirror([Row(person) for person in people[:-1]]))


@pytest.mark.parametrize("afterwards", AFTERWARDS, ids=["go on", "undo", "retry", "restore"])
def test_nothing_is_done_about_a_run_in_another_list(
    at_office: AtOffice, afterwards: Callable[[Office, Run], Awaitable[object]]
) -> None:
    async def scenario(office: Office) -> None:
        run = await mirrored(office)
        account = await office.desk.accounts.get(CAMP)
        assert (run.scope, run.scope_name, run.address) == (account.scope, "Sommerlager 2026", "")
        other = msgspec.structs.replace(account, scope="winter", scope_name="Winterlager")
        await office.desk.accounts.change(other)
        sent = len(office.camp.log.all())
        with pytest.raises(PlanStopped) as stopped:
            await afterwards(office, run)
        said = str(stopped.value.sentence)
        assert said == "This run was made in “Sommerlager 2026”, and this account leads to “Winterlager” now."
        assert len(office.camp.log.all()) == sent
        await office.desk.accounts.change(account)  # and where it was made everything goes on
        assert (await office.desk.runs.run(run.id)).counts[State.APPLIED] == 1

    at_office(scenario)


def account(**changes: Any) -> Account:
    made = Account("a", "campflow", "Camp", Environment.LIVE, "https://api.campflow.de/", "#000000", "l1", "Sommer")
    return msgspec.structs.replace(made, **changes)


def made_at(place: Account, **changes: Any) -> Run:
    run = msgspec.structs.replace(head(), provider=place.provider, environment=place.environment.value)
    place_of_run = {"address": address_of(place), "scope": place.scope, "scope_name": place.scope_name}
    return msgspec.structs.replace(run, **{**place_of_run, **changes})


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (
            account(scope="l2", scope_name="Winter"),
            "This run was made in “Sommer”, and this account leads to “Winter” now.",
        ),
        (
            account(address="https://api.example.org"),
            "This run was made at https://api.campflow.de, and this account leads to https://api.example.org now.",
        ),
        (
            account(environment=Environment.SANDBOX),
            "This run was made in campflow LIVE, and this account leads to campflow SANDBOX now.",
        ),
        (
            account(provider="kulea"),
            "This run was made in campflow LIVE, and this account leads to kulea LIVE now.",
        ),
    ],
)
def test_both_places_are_named(now: Account, said: str) -> None:
    with pytest.raises(PlanStopped) as stopped:
        check_place(made_at(account()), now)
    assert str(stopped.value.sentence) == said


def test_another_spelling_name_or_colour_is_the_same_place() -> None:
    same = account(address=" HTTPS://API.campflow.de", name="Lager", colour="#ffffff", scope_name="Sommer 2026")
    check_place(made_at(account()), same)


def test_the_practice_servers_have_another_port_at_every_start() -> None:
    practice = account(environment=Environment.PRACTICE, address="http://127.0.0.1:4711")
    check_place(made_at(practice), account(environment=Environment.PRACTICE, address="http://127.0.0.1:5022"))


def test_of_an_old_run_provider_and_environment_are_compared() -> None:
    old = made_at(account(), address=None, scope=None, scope_name=None)
    check_place(old, account(scope="l2", address="https://elsewhere.example.org"))
    with pytest.raises(PlanStopped):
        check_place(old, account(environment=Environment.SANDBOX))

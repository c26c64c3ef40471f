"""Mirrors of a list whose CRM compares nothing and only archives: who goes, who stays, and what is said of each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from desktop_app.core.changes import Kind, State
from desktop_app.core.ports import RunState
from tests.support.archive import ARCHIVED, Archive, archive, member, rows

PEOPLE = [member(number) for number in range(8)]
OLD = member(8, gone=True)
Scenario = Callable[[Archive], Awaitable[None]]


@pytest.fixture
def at_archive(run: Any) -> Callable[[Scenario], None]:
    """Runs a scenario with a list of eight, and one who is archived."""

    def go(scenario: Scenario) -> None:
        async def whole() -> None:
            async with archive(*PEOPLE, OLD) as place:
                await scenario(place)

        run(whole(), timeout=30)

    return go


AtArchive = Callable[[Scenario], None]


def test_exactly_whoever_has_no_row_is_archived_and_stays_in_the_list_as_that(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        session = await place.mirror(rows(PEOPLE[2:], "Quirina\tNeu\tq@example.org\t"))
        numbers = session.work.numbers
        assert (numbers.now, numbers.archived, numbers.removed, numbers.replaced, numbers.new) == (8, 1, 2, 0, 1)
        assert not session.plan.blocks()
        run = await place.mirrored(session)
        assert (run.state, run.note) == (RunState.DONE, None)
        assert place.crm.archived == ["k0", "k1"]
        table = await place.desk.browse.table("acc")
        assert {id for id in table.ids if (c := table.contact(id)) and c.get("gone")} == {"k0", "k1", "k8"}

    at_archive(scenario)


def test_a_second_mirror_from_the_same_file_has_nothing_to_do(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        await place.mirrored(await place.mirror(rows(PEOPLE[2:])))
        again = await place.mirror(rows(PEOPLE[2:]))
        assert (again.work.numbers.going, again.work.numbers.same, again.work.numbers.now) == (0, 6, 6)
        assert not again.plan.guards

    at_archive(scenario)


def test_a_row_of_somebody_who_is_archived_stops_it_and_says_why(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        session = await place.mirror(rows([*PEOPLE, OLD]))
        (problem,) = [change for change in session.plan.changes if change.kind is Kind.PROBLEM]
        assert (problem.contact, problem.notes) == ("k8", {"gone": ARCHIVED})
        assert [guard.code for guard in session.plan.blocks()] == ["problems"]
        without = await place.mirror(rows([*PEOPLE[1:], OLD]), left_out=[9])
        assert not without.plan.blocks()
        run = await place.mirrored(without)
        assert (run.state, run.note, place.crm.archived) == (RunState.DONE, None, ["k0"])

    at_archive(scenario)


def test_an_exact_row_is_offered_as_a_link_and_then_a_plain_change(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        moved = f"{PEOPLE[0].get('first')}\t{PEOPLE[0].get('last')}\tnew@example.org\t{PEOPLE[0].get('born')}"
        session = await place.mirror(rows(PEOPLE[1:], moved))
        assert (session.work.numbers.removed, session.work.numbers.replaced) == (1, 0)
        assert session.work.found.nearest[session.plan.removals()[0].contact or ""].exact
        await session.link_exact()
        assert (session.work.numbers.removed, session.work.numbers.changed) == (0, 1)

    at_archive(scenario)


def test_mixed_outcomes_are_told_of_each_and_what_is_in_doubt_is_looked_up_later(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        place.crm.answers = {"k1": State.REFUSED, "k2": State.TO_COME, "k3": State.IN_DOUBT}
        place.crm.silent = {"k4"}
        session = await place.mirror(rows(PEOPLE[5:]))
        run = await place.mirrored(session)
        assert run.state is RunState.FAILED
        assert str(run.note) == "Nobody knows yet whether 2 person was removed. It is never tried a second time."
        told = await place.outcomes(run)
        assert [told[f"k{number}"].state for number in range(5)] == [
            State.APPLIED, State.REFUSED, State.NOT_CHANGED, State.IN_DOUBT, State.IN_DOUBT,
        ]  # fmt: skip
        assert all(str(told[f"k{number}"].reason) for number in range(1, 5))
        place.crm.archive("k3")
        after = await place.ended(await place.desk.runs.go_on(run.id))
        told = await place.outcomes(after)
        assert (told["k3"].state, told["k4"].state) == (State.APPLIED, State.NOT_CHANGED)
        assert place.crm.archived == ["k0"], "nobody is tried a second time"

    at_archive(scenario)


def test_somebody_who_was_to_stay_and_is_archived_all_the_same_is_named(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        place.crm.also = {"k7"}
        run = await place.mirrored(await place.mirror(rows(PEOPLE[1:])))
        assert run.state is RunState.DONE
        assert "Pat 07" in str(run.note)

    at_archive(scenario)


def test_who_is_archived_meanwhile_is_so_already_or_stops_it(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        session = await place.mirror(rows(PEOPLE[2:]))
        place.crm.archive("k0")
        run = await place.mirrored(session)
        told = await place.outcomes(run)
        assert (told["k0"].state, told["k1"].state) == (State.ALREADY, State.APPLIED)
        another = await place.mirror(rows(PEOPLE[3:]))
        place.crm.archive("k5")
        run = await place.mirrored(another)
        assert run.state is RunState.FAILED
        assert "Pat 05" in str(run.note)
        assert place.crm.archived == ["k1"]

    at_archive(scenario)


def test_rows_without_an_id_want_a_copy_only_where_ids_recognise_people(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        place.crm.takes_ids = True
        by_email = await place.mirror(rows(PEOPLE, "Quirina\tNeu\tq@example.org\t"))
        assert not by_email.plan.blocks()
        text = "\n".join(["id\tFirst name", *(f"{c.id}\t{c.get('first')}" for c in PEOPLE), "\tQuirina"])
        by_id = await place.mirror(text, by="id")
        assert [guard.code for guard in by_id.plan.blocks()] == ["ids"]

    at_archive(scenario)


def test_whoever_had_unsubscribed_stays_so_and_is_changed_in_all_else(at_archive: AtArchive) -> None:
    async def scenario(place: Archive) -> None:
        people = [*PEOPLE[1:], member(0, no_mail=True)]
        text = "\n".join(["First name\tE-mail\tNo newsletter", *(f"Neu\t{each.get('email')}\tno" for each in people)])
        place.crm.records["k0"] = member(0, no_mail=True)
        session = await place.mirror(text)
        await session.work_out(lambda done, total: None)
        change = next(change for change in session.plan.changes if change.contact == "k0")
        assert (change.kind, change.after) == (Kind.CHANGED, {"first": "Neu"})
        assert str(change.notes["no_mail"]) == "Had unsubscribed in campflow: stays so, whatever your file says."

    at_archive(scenario)

"""Deleting whoever is not in the file, with `delete_omitted`; and the payloads of the vendor's own page."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.errors import NotAllowed, PlanStopped
from desktop_app.core.ports import Batch
from desktop_app.core.words import say
from tests.contract.campflow.conftest import Camp
from tests.support.permits import permit_for, plan_for

AtCamp = Callable[..., None]


def test_exactly_the_doomed_are_deleted(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        present = await camp.everybody()
        doomed = present[10:40:7]
        sent = await camp.provider.mirror(permit_for("camp", present, doomed))
        assert [o.contact for o in sent.outcomes] == [contact.id for contact in doomed]
        assert {o.state for o in sent.outcomes} == {State.APPLIED}
        assert await camp.everybody() == [contact for contact in present if contact not in doomed]
        (body,) = camp.bodies("PUT")
        assert body["delete_omitted"] is True
        assert len(body["data"]) == 214 - len(doomed)
        assert all(record.keys() == {"id"} for record in body["data"])

    at_camp(scenario)


@pytest.mark.parametrize("fault", ["drop", "status", "truncated"])
def test_a_mirror_without_an_answer_is_in_doubt_and_never_repeated(at_camp: AtCamp, fault: str) -> None:
    async def scenario(camp: Camp) -> None:
        present = await camp.everybody()
        camp.arm(fault, "PUT", applied=True, status=502)
        sent = await camp.provider.mirror(permit_for("camp", present, present[:3]))
        assert {o.state for o in sent.outcomes} == {State.IN_DOUBT}
        assert len(camp.bodies("PUT")) == 1
        plan = plan_for("camp", present, present[:3])
        outcomes = await camp.provider.settle([(Batch(0, Kind.REMOVED, tuple(plan.removals())), "")])
        assert {o.state for o in outcomes} == {State.APPLIED}
        assert len(camp.bodies("PUT")) == 1

    at_camp(scenario)


def test_whom_campflow_keeps_is_told(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(cancelled_are_deleted=False)
        present = await camp.everybody()
        cancelled = next(c for c in present if c.get("registration_status") == "cancelled")
        confirmed = await camp.somebody()
        sent = await camp.provider.mirror(
            permit_for("camp", present, [c for c in present if c in (cancelled, confirmed)])
        )
        states = {o.contact: o.state for o in sent.outcomes}
        assert states == {cancelled.id: State.NOT_CHANGED, confirmed.id: State.APPLIED}

    at_camp(scenario)


def test_a_list_that_cannot_be_read_back_leaves_the_deletions_waiting(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        present = await camp.everybody()
        camp.arm("status", "GET", times=9, status=500)
        sent = await camp.provider.mirror(permit_for("camp", present, present[:1]))
        assert [o.state for o in sent.outcomes] == [State.WAITING]

    at_camp(scenario)


def test_a_permit_of_another_account_or_one_that_leaves_nobody_deletes_nobody(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        present = await camp.everybody()
        with pytest.raises(PlanStopped):
            await camp.provider.mirror(permit_for("another", present, present[:1]))
        with pytest.raises(PlanStopped):
            await camp.provider.mirror(permit_for("camp", present, present))
        camp.switch(rights="read")
        with pytest.raises(NotAllowed):
            await camp.provider.mirror(permit_for("camp", present, present[:1]))
        camp.switch(rights="write")
        assert await camp.everybody() == present

    at_camp(scenario)


def test_nothing_but_a_mirror_says_delete_omitted(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        await camp.send(camp.new(notes="a"), camp.new(notes="b"))
        await camp.send(camp.changed(await camp.somebody(), notes="x"))
        await camp.send(camp.removed(await camp.somebody(2)))
        assert not any("delete_omitted" in str(request.body) for request in camp.crm.log.all())

    at_camp(scenario)


def test_the_deleting_request_is_shown_beforehand(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        present = (await camp.everybody())[:4]
        plan = plan_for("camp", present, present[:1])
        new = Change("n", Kind.NEW, "Ida", say("row"), identity="ours-1", after={"notes": "x"})
        left_out = Change("o", Kind.NEW, "Jan", say("row"), identity="ours-2", after={"notes": "x"})
        replaced = Change("r", Kind.REPLACED, "Kim", say("row"), present[1].id, identity="ours-3", after={"notes": "x"})
        stays = Change("s", Kind.LEFT_OUT, "Lea", say("a row that may be theirs was left out"), present[2].id)
        changes = (*(c for c in plan.changes if c.contact != present[1].id), new, left_out, replaced, stays)
        plan = msgspec.structs.replace(plan, changes=changes, excluded=frozenset({"o"}))
        (request,) = camp.provider.mirror_requests(plan)
        assert request.method == "PUT"
        assert request.address.endswith(f"/lists/{camp.scope}/persons")
        assert msgspec.json.decode(request.body) == {
            "delete_omitted": True,
            "data": [
                {"id": present[2].id},
                {"id": present[3].id},
                {"external_id": "ours-1"},
                {"external_id": "ours-3"},
            ],
        }

    at_camp(scenario)


def test_a_replaced_person_whose_deletion_is_in_doubt_is_looked_for_by_the_old_id(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        old = await camp.somebody()
        replaced = Change("r", Kind.REPLACED, "Kim", say("row"), old.id, identity="ours-1", after={"notes": "x"})
        batch = Batch(0, Kind.REPLACED, (replaced,))
        assert [o.state for o in await camp.provider.settle([(batch, "")])] == [State.TO_COME]
        camp.edit("remove", old)
        assert [o.state for o in await camp.provider.settle([(batch, "")])] == [State.APPLIED]

    at_camp(scenario)


# ------------------------------------------------------------------- the page "Personen mit campflow synchronisieren"


def test_the_vendors_example_of_inserting_and_updating(at_camp: AtCamp) -> None:
    """Anna is new, Benni exists; campflow's example has neither an own id for Anna nor asks for one: ours adds it."""

    async def scenario(camp: Camp) -> None:
        benni = await camp.somebody()
        anna = camp.new(name__first_name="Anna", name__last_name="Muster", primary_email="anna@campflow.de")
        update = camp.changed(
            benni, name__first_name="Benni", name__last_name="Muster", primary_email="benni@campflow.de"
        )
        outcomes = await camp.send(anna, update)
        assert [o.state for o in outcomes] == [State.APPLIED, State.APPLIED]
        assert camp.bodies("POST") == [
            {
                "external_id": anna.identity,
                "name": {"first_name": "Anna", "last_name": "Muster"},
                "primary_email": "anna@campflow.de",
            }
        ]
        assert camp.bodies("PUT") == [
            {
                "data": [
                    {
                        "id": benni.id,
                        "name": {"first_name": "Benni", "last_name": "Muster"},
                        "primary_email": "benni@campflow.de",
                    }
                ]
            }
        ]
        people = {c.id: c for c in await camp.everybody()}
        assert len(people) == 215
        assert people[benni.id].get("primary_email") == "benni@campflow.de"
        assert people[outcomes[0].contact or ""].get("name.last_name") == "Muster"

    at_camp(scenario)


def test_the_vendors_example_of_deleting_whoever_is_left_out(at_camp: AtCamp) -> None:
    """After the example everybody is gone but Anna and Benni: in two steps here, and with a permit for the second."""

    async def scenario(camp: Camp) -> None:
        benni = await camp.somebody()
        (created,) = await camp.send(camp.new(name__first_name="Anna", name__last_name="Muster"))
        present = await camp.everybody()
        staying = {benni.id, created.contact}
        doomed = [contact for contact in present if contact.id not in staying]
        await camp.provider.mirror(permit_for("camp", present, doomed))
        assert {contact.id for contact in await camp.everybody()} == staying

    at_camp(scenario)

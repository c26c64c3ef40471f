"""Mirrors, from the approval to the last request: who is deleted, and everything that keeps people from being deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import pytest

from desktop_app.core.changes import Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.ports import Run, RunState
from desktop_app.services.mirrors import MirrorSession
from tests.support.office import Office, Row
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]
QUIRINA: dict[str, Any] = {"name__first_name": "Quirina", "name__last_name": "Neu", "external_id": "Q-1"}


def everybody_but(people: Sequence[Contact], *gone: Contact) -> list[Row]:
    going = {contact.id for contact in gone}
    return [Row(contact) for contact in people if contact.id not in going]


async def prepared(office: Office) -> tuple[list[Contact], MirrorSession]:
    """The list, and a mirror of it: the first two go, the third is changed, the fourth made anew, somebody is new."""
    people = await office.everybody()
    confirmed = [c for c in people if c.get("registration_status") == "confirmed" and c.get("primary_email")]
    first, second, third, fourth = confirmed[:4]
    rows = everybody_but(people, first, second, third, fourth)
    rows.append(Row(third, notes="Zelt 7"))
    rows.append(Row(**as_row(fourth, external_id="R-4")))
    rows.append(Row(**QUIRINA))
    return [first, second, third, fourth], await office.mirror(rows)


def as_row(contact: Contact, **values: str) -> dict[str, Any]:
    keys = ("name.first_name", "name.last_name", "primary_email", "birthdate")
    said = {key.replace(".", "__"): contact.get(key) for key in keys if contact.get(key) is not None}
    return {**said, **values}


async def outcomes(office: Office, run: Run) -> dict[Kind, list[State]]:
    found: dict[Kind, list[State]] = {}
    for line in await office.desk.runs.lines(run.id):
        if line.change.sends:
            found.setdefault(line.change.kind, []).append(line.outcome.state)
    return found


def test_a_mirror_writes_reads_back_and_deletes_last(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        before = office.at_camp()
        (first, second, third, fourth), session = await prepared(office)
        office.camp.log.clear()
        run = await office.mirrored(session)
        assert (run.state, run.note, run.backup) == (RunState.DONE, None, session.backup and session.backup.id)
        assert await outcomes(office, run) == {
            Kind.CHANGED: [State.APPLIED],
            Kind.REPLACED: [State.APPLIED],
            Kind.NEW: [State.APPLIED],
            Kind.REMOVED: [State.APPLIED, State.APPLIED],
        }
        now = office.at_camp()
        assert before.keys() - now.keys() == {first.id, second.id, fourth.id}
        assert sorted(p["external_id"] for id, p in now.items() if id not in before) == ["Q-1", "R-4"]
        assert now[third.id]["notes"] == "Zelt 7"
        assert {contact.id for contact in await office.seen()} == now.keys()
        writes = [r for r in office.camp.log.all() if r.method != "GET"]
        assert [bool(r.body.get("delete_omitted")) for r in writes] == [False] * (len(writes) - 1) + [True]
        reads = [r.method == "GET" for r in office.camp.log.all()]
        assert reads[-1], "the list is read once more after deleting"
        replaced = next(line for line in await office.desk.runs.lines(run.id) if line.change.kind is Kind.REPLACED)
        assert replaced.change.contact == fourth.id
        assert replaced.outcome.contact in now.keys() - before.keys()

    at_office(scenario)


def test_kept_people_stay(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror(everybody_but(people, *people[:3]))
        await session.keep(people[1].id)
        await office.mirrored(session)
        assert {contact.id for contact in people} - office.at_camp().keys() == {people[0].id, people[2].id}

    at_office(scenario)


@pytest.mark.parametrize("when", ["before the writing", "after the writing"])
def test_somebody_who_was_added_since_stops_the_deleting_and_is_named(at_office: AtOffice, when: str) -> None:
    async def scenario(office: Office) -> None:
        (first, second, _, fourth), session = await prepared(office)
        sign_up = office.someone_edits("add", name={"first_name": "Xaver", "last_name": "Spät"})
        if when == "before the writing":
            office.camp.crm.edit(sign_up)
        else:
            office.arm("meanwhile", "PUT", nth=2, applied=True, edits=[sign_up])
        run = await office.mirrored(session)
        assert run.state is RunState.FAILED
        assert "Xaver Spät" in str(run.note)
        assert not office.deletions()
        assert {first.id, second.id, fourth.id} <= office.at_camp().keys()
        found = await outcomes(office, run)
        assert found[Kind.REMOVED] == [State.NOT_CHANGED, State.NOT_CHANGED]
        assert found[Kind.REPLACED] == [State.NOT_CHANGED]
        assert any("the old entry is still there" in reason for reason in await office.reasons(run.id))
        assert {contact.id for contact in await office.seen()} == office.at_camp().keys()

    at_office(scenario)


def test_an_undo_of_a_stopped_mirror_removes_the_new_records_of_people_in_the_list_twice(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        before = office.at_camp().keys()
        (*_, fourth), session = await prepared(office)
        sign_up = office.someone_edits("add", name={"first_name": "Xaver", "last_name": "Spät"})
        office.arm("meanwhile", "PUT", nth=2, applied=True, edits=[sign_up])
        run = await office.mirrored(session)
        assert run.state is RunState.FAILED
        plan = await office.desk.taking_back.undo(run.id)
        (twice,) = [change for change in plan.changes if "the old one" in str(change.why)]
        assert twice.kind is Kind.REMOVED
        assert twice.contact in office.at_camp().keys() - before
        await office.carried_out(plan)
        assert twice.contact not in office.at_camp()
        assert fourth.id in office.at_camp()

    at_office(scenario)


def test_somebody_who_was_to_stay_and_is_gone_before_the_deleting_stops_it(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror(everybody_but(people, people[0]))
        office.camp.crm.edit(office.someone_edits("remove", people[5]))
        run = await office.mirrored(session)
        assert run.state is RunState.FAILED
        assert "not in the list any more" in str(run.note)
        assert not office.deletions()

    at_office(scenario)


def test_somebody_who_vanishes_with_the_deleting_is_named(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        named = next(c for c in people[5:] if c.get("name.first_name") and c.get("name.last_name"))
        session = await office.mirror(everybody_but(people, people[0]))
        leaving = office.someone_edits("remove", named)
        office.arm("meanwhile", "PUT", applied=True, edits=[leaving])
        run = await office.mirrored(session)
        assert (run.state, run.counts[State.APPLIED]) == (RunState.DONE, 1)
        assert f"{named.get('name.first_name')} {named.get('name.last_name')}" in str(run.note)
        assert named.id not in {contact.id for contact in await office.seen()}

    at_office(scenario)


def test_somebody_who_was_to_go_and_is_gone_already_needs_no_deleting(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror(everybody_but(people, people[0], people[1]))
        office.camp.crm.edit(office.someone_edits("remove", people[0]))
        run = await office.mirrored(session)
        assert sorted(await office.states(run.id)) == [State.ALREADY, State.APPLIED]
        assert len(office.deletions()) == 1

    at_office(scenario)


def test_when_everybody_who_was_to_go_is_gone_nothing_is_sent(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror(everybody_but(people, people[0]))
        office.camp.crm.edit(office.someone_edits("remove", people[0]))
        run = await office.mirrored(session)
        assert (run.state, await office.states(run.id)) == (RunState.DONE, [State.ALREADY])
        assert not office.bodies("PUT")

    at_office(scenario)


def test_a_refused_row_keeps_everybody(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        rows = [*everybody_but(people, people[0]), Row(**QUIRINA, birthdate="31.12.2012")]
        run = await office.mirrored(await office.mirror(rows))
        found = await outcomes(office, run)
        assert found == {Kind.NEW: [State.REFUSED], Kind.REMOVED: [State.NOT_CHANGED]}
        assert "Not everything that comes before the removal" in str(run.note)
        assert not office.deletions()
        assert people[0].id in office.at_camp()

    at_office(scenario)


@pytest.mark.parametrize(
    ("kind", "applied"), [("drop", True), ("drop", False), ("status", True), ("status", False), ("truncated", True)]
)
def test_the_deleting_request_is_never_sent_twice(at_office: AtOffice, kind: str, applied: bool) -> None:
    async def scenario(office: Office) -> None:
        (first, second, _, fourth), session = await prepared(office)
        run = await stopped_at_deleting(office, session, kind, applied)
        assert run.state is RunState.FAILED
        assert run.counts[State.IN_DOUBT] == 3
        assert len(office.deletions()) == 1
        office.camp.log.clear()
        last = await office.gone_on(run.id)
        assert all(request.method == "GET" for request in office.camp.log.all())
        state = State.APPLIED if applied else State.NOT_CHANGED
        found = await outcomes(office, last)
        assert found[Kind.REMOVED] == [state, state]
        assert found[Kind.REPLACED] == [state]
        assert ({first.id, second.id, fourth.id} & office.at_camp().keys() == set()) is applied
        assert {contact.id for contact in await office.seen()} == office.at_camp().keys()
        again = await office.gone_on(run.id)
        assert again.counts == last.counts

    at_office(scenario)


async def stopped_at_deleting(office: Office, session: MirrorSession, kind: str, applied: bool) -> Run:
    """A mirror whose deleting request, its third, meets a fault."""
    office.arm(kind, "PUT", nth=3, applied=applied, status=502)
    return await office.mirrored(session)


def test_a_refused_deleting_request_deletes_nobody(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (first, *_), session = await prepared(office)
        run = await stopped_at_deleting(office, session, "status", applied=False)
        assert run.counts[State.IN_DOUBT] == 3  # a 5xx may have been carried out
        assert first.id in office.at_camp()

        again = await office.mirror(everybody_but(await office.everybody(), first))
        office.camp.crm.set_switches({"rights": "read"})
        refused = await office.mirrored(again)
        assert (refused.state, refused.counts[State.NOT_CHANGED]) == (RunState.FAILED, 1)
        office.camp.crm.set_switches({"rights": "write"})
        assert first.id in office.at_camp()

    at_office(scenario)


def test_a_list_that_cannot_be_read_after_deleting_leaves_it_waiting_and_is_looked_at_later(
    at_office: AtOffice,
) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror(everybody_but(people, people[0]))
        deleting = office.arm("hang", "PUT", applied=True)
        run = await office.started_mirror(session)
        await office.until(deleting.met.is_set)
        office.arm("html", "GET", times=50, status=200)
        deleting.release()
        ended = await office.ended(run)
        assert (ended.state, await office.states(run)) == (RunState.FAILED, [State.WAITING])
        office.camp.faults.clear()
        last = await office.gone_on(run)
        assert (last.state, await office.states(run)) == (RunState.DONE, [State.APPLIED])
        assert len(office.deletions()) == 1

    at_office(scenario)


def test_a_list_that_cannot_be_read_before_deleting_keeps_everybody(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror(everybody_but(people, people[0]))
        office.arm("truncated", "GET", times=50)
        run = await office.mirrored(session)
        assert (run.state, await office.states(run.id)) == (RunState.FAILED, [State.NOT_CHANGED])
        assert not office.deletions()

    at_office(scenario)


@pytest.mark.parametrize("place", ["while writing", "while reading"])
def test_a_stopped_mirror_deletes_nobody(at_office: AtOffice, place: str) -> None:
    async def scenario(office: Office) -> None:
        _, session = await prepared(office)
        before = set(office.at_camp())
        hanging = office.arm("hang", "PUT", nth=2, applied=True)
        run = await office.started_mirror(session)
        live = office.live(run)
        await office.until(hanging.met.is_set)
        if place == "while reading":
            writing, hanging = hanging, office.arm("hang", "GET", applied=True)
            writing.release()
            await office.until(hanging.met.is_set)
        live.stop()
        hanging.release()
        ended = await office.ended(run)
        assert ended.state is RunState.STOPPED
        assert not office.deletions()
        assert before <= set(office.at_camp())
        assert (await outcomes(office, ended))[Kind.REMOVED] == [State.NOT_CHANGED] * 2

    at_office(scenario)


def test_after_a_pause_before_deleting_the_list_is_read_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror(everybody_but(people, people[0]))
        reading = office.arm("hang", "GET", applied=True)
        run = await office.started_mirror(session)
        live = office.live(run)
        read: list[str] = []
        office.desk.browse.changed.connect(read.append)
        await office.until(reading.met.is_set)
        live.pause()
        reading.release()
        await office.until(lambda: bool(read))
        await office.settled_down()
        assert not office.deletions()
        office.camp.crm.edit(office.someone_edits("add", name={"first_name": "Xaver", "last_name": "Spät"}))
        live.resume()
        ended = await office.ended(run)
        assert "Xaver Spät" in str(ended.note)
        assert not office.deletions()

    at_office(scenario)


def test_an_interrupted_mirror_goes_on_writing_and_deletes_nobody(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (first, second, third, fourth), session = await prepared(office)
        before = set(office.at_camp())
        hanging = office.arm("hang", "PUT", applied=False)  # the changed person
        run = await office.started_mirror(session)
        await office.until(hanging.met.is_set)
        await office.desk.runs.close(grace=0.01)
        hanging.release()
        last = await office.gone_on(run)
        assert last.state is RunState.DONE
        assert not office.deletions()
        found = await outcomes(office, last)
        assert found[Kind.CHANGED] == found[Kind.NEW] == [State.APPLIED]
        assert found[Kind.REMOVED] == [State.NOT_CHANGED] * 2
        assert found[Kind.REPLACED] == [State.NOT_CHANGED]
        now = office.at_camp()
        assert sorted(p["external_id"] for id, p in now.items() if id not in before) == ["Q-1", "R-4"]
        assert {first.id, second.id, fourth.id} <= now.keys()
        assert now[third.id]["notes"] == "Zelt 7"

    at_office(scenario)


def test_no_mirror_begins_without_a_verified_backup(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        _, session = await prepared(office)
        assert session.plan is not None
        assert session.backup is not None
        for backup in (None, msgspec.structs.replace(session.backup, verified=False)):
            with pytest.raises(PlanStopped, match="no verified backup"):
                await office.started(session.plan, backup)
        other = msgspec.structs.replace(session.backup, account="another")
        run = await office.carried_out(session.plan, other)
        assert run.state is RunState.FAILED
        assert not office.deletions()

    at_office(scenario)

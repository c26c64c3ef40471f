"""MPDX through the services, as the window uses them: edited, imported, mirrored, caught up with, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from desktop_app.bootstrap import open_profile
from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.practice.crm import Edit
from desktop_app.practice.server import PracticeServers
from tests.support.office import Impatient, Office, PracticeAt, Row, Rows, at_once, typed_for

PARTNERS = "partners"
ADMIN = "admin"
Scenario = Callable[[Office], Coroutine[Any, Any, None]]
AtDesk = Callable[[Scenario], None]


@pytest.fixture
def at_desk(run: Any) -> AtDesk:
    """Runs a scenario in a profile with two accounts of the practice MPDX that were read: a list and the organisation."""

    def go(scenario: Scenario) -> None:
        async def whole() -> None:
            with PracticeServers(60) as servers:
                practice = PracticeAt.of(servers)
                profile = await open_profile(
                    None, session_only=True, providers=Impatient(), practice=practice, pause=at_once
                )
                try:
                    scopes = [str(each["id"]) for each in servers["mpdx"].crm.scope()["lists"]]
                    for id, scope in ((PARTNERS, scopes[0]), (ADMIN, scopes[-1])):
                        account = Account(id, "mpdx", id, Environment.PRACTICE, "", "", scope)
                        await profile.storage.accounts.put(account)
                        await profile.desk.browse.refresh(id, _unseen)
                    await scenario(Office(profile, servers))
                finally:
                    await profile.close()

        run(whole(), timeout=30)

    return go


def _unseen(done: int, total: int | None) -> None: ...


async def somebody(office: Office) -> Contact:
    """A household that is in the snapshot, made by people at MPDX."""
    people = [
        {"first_name": "Ursina", "last_name": "Zweig", "emails": [{"email": "ursina@example.org"}]},
        {"first_name": "Reto", "last_name": "Zweig"},
    ]
    values = {"name": "Zweig, Ursina and Reto", "people": people, "addresses": [{"city": "Chur"}], "tag_list": ["camp"]}
    id = office.servers["mpdx"].crm.edit(Edit(action="add", values=values))
    return next(contact for contact in await office.everybody(PARTNERS) if contact.id == id)


def elsewhere(office: Office, **edit: Any) -> None:
    office.servers["mpdx"].crm.edit(Edit(**edit))


def written(office: Office) -> list[Any]:
    return [request for request in office.servers["mpdx"].log.all() if request.method != "GET"]


def test_a_household_is_edited_and_put_back(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        before = await somebody(office)
        after = {"notes": "Called.", "person1.email1": "new@example.org", "person2.birthday": "1970-01-31"}
        plan = await office.desk.edits.plan_edit(PARTNERS, before, after)
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED]
        changed = await office.one(before.id, PARTNERS)
        assert changed is not None
        assert {key: changed.get(key) for key in after} == after
        undo = await office.carried_out(await office.desk.taking_back.undo(run.id))
        assert await office.states(undo.id) == [State.APPLIED]
        back = await office.one(before.id, PARTNERS)
        assert back is not None
        assert {key: back.get(key) for key in after} == {key: before.get(key) for key in after}
        assert back in await office.everybody(PARTNERS)

    at_desk(scenario)


def test_a_new_household_is_made_and_taken_back(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        values = {"person1.first_name": "Ida", "person1.last_name": "Berg", "person1.email1": "ida@example.org"}
        run = await office.carried_out(await office.desk.edits.plan_new(PARTNERS, {**values, "status": "Never Ask"}))
        assert await office.states(run.id) == [State.APPLIED]
        (ida,) = [c for c in await office.everybody(PARTNERS) if c.get("person1.email1") == "ida@example.org"]
        assert ida.get("name") == "Berg, Ida"
        undo = await office.carried_out(await office.desk.taking_back.undo(run.id))
        assert await office.states(undo.id) == [State.APPLIED]
        assert ida.id not in {contact.id for contact in await office.everybody(PARTNERS)}

    at_desk(scenario)


def test_somebody_nameless_is_not_sent(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        plan = await office.desk.edits.plan_new(PARTNERS, {"person1.email1": "x@example.org"})
        (change,) = plan.changes
        assert change.kind is Kind.PROBLEM
        assert "MPDX wants a name" in str(change.notes["name"])

    at_desk(scenario)


def test_an_edit_that_met_another_is_shown_and_changes_nothing(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        before = await somebody(office)
        plan = await office.desk.edits.plan_edit(PARTNERS, before, {"notes": "Ours"})
        office.servers.clock.put_forward(60)
        elsewhere(office, action="change", id=before.id, values={"notes": "Theirs"})
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.NOT_CHANGED]
        assert await office.reasons(run.id) == ["Somebody changed this contact in MPDX meanwhile."]
        now = await office.one(before.id, PARTNERS)
        assert now is not None
        assert now.get("notes") == "Theirs"

    at_desk(scenario)


def test_a_file_adds_and_changes_and_what_it_leaves_out_stays(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        before = await somebody(office)
        names = (before.get("person1.first_name"), before.get("person1.last_name"), before.get("person1.email1"))
        text = "\n".join([
            "First name\tLast name\tE-mail\tCity\tGroups",
            "{}\t{}\t{}\tZermatt\t".format(*names),
            "Ida\tBerg\tida.berg@example.org\tBern\tchoir",
        ])  # fmt: skip
        account = await office.desk.accounts.get(PARTNERS)
        session = await office.desk.imports.open_text(account, text)
        plan = await session.plan()
        assert [change.kind for change in plan.changes] == [Kind.CHANGED, Kind.NEW]
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED, State.APPLIED]
        now = {contact.get("person1.email1"): contact for contact in await office.everybody(PARTNERS)}
        assert now[names[2]].get("address1.city") == "Zermatt"
        assert now[names[2]].get("tag_list") == before.get("tag_list")
        ida = now["ida.berg@example.org"]
        assert (ida.get("name"), ida.get("address1.city"), ida.get("tag_list")) == ("Berg, Ida", "Bern", ("choir",))

    at_desk(scenario)


def test_a_mirror_deletes_whoever_is_not_in_the_file(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        people = await office.seen(PARTNERS)
        table = await office.desk.browse.table(PARTNERS)
        rows = [Row(contact) for contact in people[:-3]]
        session = await office.desk.mirrors.open(await office.desk.accounts.get(PARTNERS), Rows(rows, table))
        await session.work_out(_unseen)
        await session.back_up()
        plan = session.plan
        assert {change.contact for change in plan.removals()} == {contact.id for contact in people[-3:]}
        run = await office.ended(await session.start(office.desk.runs, typed_for(plan)))
        assert await office.states(run.id) == [State.APPLIED] * 3
        assert [request.path for request in written(office)] == ["/api/v2/contacts/bulk"]
        assert {c.id for c in await office.everybody(PARTNERS)} == {contact.id for contact in people[:-3]}

    at_desk(scenario)


def test_what_changed_at_mpdx_is_caught_up_with(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        people = await office.seen(PARTNERS)
        assert await office.desk.browse.can_catch_up(PARTNERS)
        elsewhere(office, action="change", id=people[0].id, values={"notes": "Theirs", "status": "Never Ask"})
        elsewhere(office, action="remove", id=people[1].id)
        office.servers["mpdx"].log.clear()
        await office.desk.browse.catch_up(PARTNERS, _unseen)
        assert len(office.servers["mpdx"].log.all("GET", "/deleted_records")) == 1
        seen = {contact.id: contact for contact in await office.seen(PARTNERS)}
        assert people[1].id not in seen
        assert seen[people[0].id].get("notes") == "Theirs"
        assert seen == {contact.id: contact for contact in await office.everybody(PARTNERS)}

    at_desk(scenario)


def test_an_organisation_removes_and_nothing_else(at_desk: AtDesk) -> None:
    async def scenario(office: Office) -> None:
        people = await office.seen(ADMIN)
        kept = next(contact for contact in people if not contact.get("allow_deletion"))
        gone = next(contact for contact in people if contact.get("allow_deletion"))
        plan = await office.desk.edits.plan_remove(ADMIN, [kept.id, gone.id])
        assert str(plan.confirms()[0].sentence) == "1 person will be deleted, 1 anonymised."
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED, State.APPLIED]
        now = {contact.id: contact for contact in await office.everybody(ADMIN)}
        assert gone.id not in now
        assert now[kept.id].get("name") != kept.get("name")
        assert {change.kind for change in (await office.desk.taking_back.undo(run.id)).changes} == {Kind.LEFT_OUT}
        with pytest.raises(PlanStopped):
            await office.desk.mirrors.open(
                await office.desk.accounts.get(ADMIN), Rows([], await office.desk.browse.table(ADMIN))
            )

    at_desk(scenario)

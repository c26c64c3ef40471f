"""Plans that take runs back, try failures again, or restore a backup: made from the history, carried out for real."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import InputError
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Run
from desktop_app.core.words import say
from tests.support.office import CAMP, DONORS, Office, Row
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]
QUIRINA: dict[str, Any] = {"name.first_name": "Quirina", "name.last_name": "Neu", "notes": "Zelt 7"}


async def edited(office: Office, count: int = 1, **values: Any) -> tuple[list[Contact], Run]:
    people = await office.confirmed(count)
    plan = await office.desk.edits.plan_bulk(CAMP, [c.id for c in people], values)
    return people, await office.carried_out(plan)


async def undone(office: Office, run: Run) -> tuple[Plan, Run]:
    plan = await office.desk.taking_back.undo(run.id)
    return plan, await office.carried_out(plan)


def kinds(plan: Plan) -> list[Kind]:
    return [change.kind for change in plan.changes]


# ------------------------------------------------------------------------------------------------------------- undoing


def test_a_changed_value_comes_back_and_the_undo_can_be_undone(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,), run = await edited(office, notes="Bus 2", title="Dr.")
        plan, undo = await undone(office, run)
        assert (plan.origin, plan.of_run, kinds(plan)) == (Origin.UNDO, run.id, [Kind.CHANGED])
        assert undo.counts[State.APPLIED] == 1
        now = office.at_camp()[person.id]
        assert (now["notes"] or None, now["title"] or None) == (person.get("notes"), person.get("title"))
        await undone(office, undo)
        assert office.at_camp()[person.id]["notes"] == "Bus 2"
        assert office.at_camp()[person.id]["title"] == "Dr."

    at_office(scenario)


def test_what_was_edited_since_is_kept_and_named(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people, run = await edited(office, 2, notes="Bus 2", title="Dr.")
        office.camp.crm.edit(office.someone_edits("change", people[0], notes="Kommt nicht"))
        office.camp.crm.edit(office.someone_edits("change", people[1], notes="Kommt nicht", title="Prof."))
        plan, _ = await undone(office, run)
        assert kinds(plan) == [Kind.CHANGED, Kind.LEFT_OUT]
        assert {key: str(note) for key, note in plan.changes[0].notes.items()} == {
            "notes": "edited since, kept as it is"
        }
        assert "Edited since" in str(plan.changes[1].why)
        assert office.at_camp()[people[0].id]["notes"] == "Kommt nicht"
        assert (office.at_camp()[people[0].id]["title"] or None) == people[0].get("title")
        assert office.at_camp()[people[1].id]["title"] == "Prof."

    at_office(scenario)


def test_somebody_who_is_gone_by_now_is_said_to_be(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,), run = await edited(office, notes="Bus 2")
        office.camp.crm.edit(office.someone_edits("remove", person))
        plan = await office.desk.taking_back.undo(run.id)
        assert kinds(plan) == [Kind.LEFT_OUT]
        assert "not there any more" in str(plan.changes[0].why)

    at_office(scenario)


def test_somebody_added_is_removed_unless_edited_since(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        new = [Change(f"n{i}", Kind.NEW, "Quirina", say("row"), after=dict(QUIRINA)) for i in range(2)]
        run = await office.carried_out(await office.plan(CAMP, new))
        added = [line.outcome.contact for line in await office.desk.runs.lines(run.id)]
        kept = await office.one(added[1] or "")
        office.camp.crm.edit(office.someone_edits("change", kept, notes="Vegan"))
        plan, _ = await undone(office, run)
        assert kinds(plan) == [Kind.REMOVED, Kind.LEFT_OUT]
        assert [guard.code for guard in plan.confirms()] == ["removes"]
        assert added[0] not in office.at_camp()
        assert added[1] in office.at_camp()

    at_office(scenario)


def test_removing_many_by_an_undo_needs_their_number_typed(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        new = [Change(f"n{i}", Kind.NEW, "Quirina", say("row"), after=dict(QUIRINA)) for i in range(21)]
        run = await office.carried_out(await office.plan(CAMP, new))
        plan, undo = await undone(office, run)  # so many that the list is read anew
        assert [guard.phrases for guard in plan.confirms()] == [("21",)]
        assert undo.counts[State.APPLIED] == 21

    at_office(scenario)


def test_kindful_cannot_remove_whom_it_added_and_the_undo_says_so(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        ada = {"first_name": "Ada", "last_name": "Byron", "email": "ada@example.org"}
        run = await office.carried_out(await office.desk.edits.plan_new(DONORS, dict(ada)))
        plan = await office.desk.taking_back.undo(run.id)
        assert kinds(plan) == [Kind.LEFT_OUT]
        assert "no way to delete" in str(plan.changes[0].why)

    at_office(scenario)


def test_a_changed_value_comes_back_at_kindful(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,) = await office.complete(1)
        run = await office.carried_out(await office.desk.edits.plan_edit(DONORS, person, {"city": "Neustadt"}))
        _, undo = await undone(office, run)
        assert undo.counts[State.APPLIED] == 1
        now = next(c for c in await office.everybody(DONORS) if c.id == person.id)
        assert now.get("city") == person.get("city")

    at_office(scenario)


def test_somebody_removed_is_made_again_and_the_words_say_what_that_means(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,) = await office.confirmed(1)
        run = await office.carried_out(await office.desk.edits.plan_remove(CAMP, [person.id]))
        plan, undo = await undone(office, run)
        assert kinds(plan) == [Kind.NEW]
        assert "with a new id" in str(plan.changes[0].why)
        (line,) = await office.desk.runs.lines(undo.id)
        made = office.at_camp()[line.outcome.contact or ""]
        assert made["id"] != person.id
        assert made["name"]["first_name"] == person.get("name.first_name")
        assert made["primary_email"] == person.get("primary_email")

    at_office(scenario)


def test_a_mirror_is_taken_back(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        gone, replaced, changed = [c for c in people if c.get("registration_status") == "confirmed"][:3]
        rows = [Row(c) for c in people if c not in (gone, replaced, changed)]
        rows += [
            Row(changed, notes="Zelt 7"),
            Row(None, external_id="Q-1", **{key.replace(".", "__"): v for key, v in QUIRINA.items()}),
        ]
        same = {k: replaced.get(k) for k in ("name.first_name", "name.last_name", "primary_email", "birthdate")}
        rows.append(Row(None, external_id="R-1", **{k.replace(".", "__"): v for k, v in same.items() if v is not None}))
        run = await office.mirrored(await office.mirror(rows))
        plan, undo = await undone(office, run)
        by_kind = {line.change.id: line.change.kind for line in await office.desk.runs.lines(run.id)}
        assert {by_kind[change.id]: change.kind for change in plan.changes} == {
            Kind.REMOVED: Kind.NEW,
            Kind.REPLACED: Kind.CHANGED,
            Kind.CHANGED: Kind.CHANGED,
            Kind.NEW: Kind.REMOVED,
        }
        assert undo.counts[State.APPLIED] == 4, await office.reasons(undo.id)
        now = list(office.at_camp().values())
        names = [(p["name"] or {}).get("first_name") for p in now]
        assert len(now) == len(people)
        assert "Quirina" not in names
        assert gone.get("name.first_name") in names
        line = next(line for line in await office.desk.runs.lines(run.id) if line.change.kind is Kind.REPLACED)
        back = office.at_camp()[line.outcome.contact or ""]
        assert (back["notes"] or None) == replaced.get("notes")
        assert tuple(back["group_names"]) == (replaced.get("group_names") or ())
        assert len(office.deletions()) == 1

    at_office(scenario)


def test_a_run_that_did_nothing_cannot_be_taken_back(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (person,) = await office.confirmed(1)
        office.arm("status", "PUT", status=401)
        run = await office.carried_out(await office.desk.edits.plan_edit(CAMP, person, {"notes": "x"}))
        with pytest.raises(InputError, match="nothing to take back"):
            await office.desk.taking_back.undo(run.id)

    at_office(scenario)


# ------------------------------------------------------------------------------------------------------------ retrying


def test_what_failed_is_tried_again_from_the_records_as_they_are(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.confirmed(4)
        plan = await office.desk.edits.plan_bulk(CAMP, [c.id for c in people], {"notes": "Bus 2"})
        for person, notes in zip(people[1:3], ("Kommt nicht", "Bus 2"), strict=True):
            office.camp.crm.edit(office.someone_edits("change", person, notes=notes))
        office.camp.crm.edit(office.someone_edits("remove", people[3]))
        run = await office.carried_out(plan)
        assert await office.states(run.id) == [State.APPLIED, State.NOT_CHANGED, State.ALREADY, State.REFUSED]
        again = await office.desk.taking_back.retry(run.id)
        assert (again.origin, kinds(again)) == (Origin.RETRY, [Kind.CHANGED, Kind.LEFT_OUT])
        assert again.changes[0].before["notes"] == "Kommt nicht"
        assert (await office.carried_out(again)).counts[State.APPLIED] == 1
        assert office.at_camp()[people[1].id]["notes"] == "Bus 2"

    at_office(scenario)


def test_a_refused_new_record_is_tried_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        new = Change("n", Kind.NEW, "Quirina", say("row"), after=dict(QUIRINA))
        office.arm("status", "POST", status=422)
        run = await office.carried_out(await office.plan(CAMP, [new]))
        assert run.counts[State.REFUSED] == 1
        again = await office.carried_out(await office.desk.taking_back.retry(run.id))
        assert again.counts[State.APPLIED] == 1

    at_office(scenario)


def test_what_a_mirror_did_not_delete_is_not_deleted_by_trying_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror([Row(c) for c in people[1:]])
        office.camp.crm.edit(office.someone_edits("add", name={"first_name": "Xaver"}))
        run = await office.mirrored(session)
        assert run.counts[State.NOT_CHANGED] == 1
        again = await office.desk.taking_back.retry(run.id)
        assert kinds(again) == [Kind.LEFT_OUT]
        assert "Make the mirror again" in str(again.changes[0].why)

    at_office(scenario)


# ----------------------------------------------------------------------------------------------------------- restoring


def test_a_backup_brings_back_who_is_missing_and_offers_what_differs(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        gone, changed, _ = await office.confirmed(3)
        backup = await office.desk.mirrors.back_up(await office.desk.accounts.get(CAMP))
        before = len(office.at_camp())
        office.camp.crm.edit(office.someone_edits("remove", gone))
        office.camp.crm.edit(office.someone_edits("change", changed, notes="Ganz anders"))
        newcomer = office.camp.crm.edit(office.someone_edits("add", name={"first_name": "Xaver"}))
        plan = await office.desk.taking_back.restore(CAMP, backup.id)
        counts = plan.counts()
        assert (counts[Kind.NEW], counts[Kind.CHANGED], counts[Kind.LEFT_OUT]) == (1, 0, 1)
        assert counts[Kind.SAME] == before - 2
        run = await office.carried_out(plan)
        assert run.counts[State.APPLIED] == 1
        now = office.at_camp()
        assert now[changed.id]["notes"] == "Ganz anders"
        assert newcomer in now
        assert len(now) == before + 1

        ticked = await office.desk.taking_back.restore(CAMP, backup.id)
        offered = [change for change in ticked.changes if change.kind is Kind.CHANGED]
        assert [change.contact for change in offered] == [changed.id]
        await office.carried_out(ticked.without(c.id for c in ticked.changes if c not in offered))
        assert (office.at_camp()[changed.id]["notes"] or None) == changed.get("notes")

    at_office(scenario)

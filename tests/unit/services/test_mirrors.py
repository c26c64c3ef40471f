"""Preparing a mirror: what a real file means for a real list, who is recognised, and what the choices change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanNotApproved, PlanStopped
from desktop_app.core.plan import Origin
from desktop_app.core.ports import RunState
from desktop_app.services.imports import ImportSession
from desktop_app.services.mirrors import MirrorSession
from tests.support.office import CAMP, DONORS, Office, Row, typed_for
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]
KEYS = ("id", "external_id", "name.first_name", "name.last_name", "primary_email")


def cells(person: Contact, **changes: str) -> dict[str, str]:
    said = {key: str(value) for key in KEYS[1:] if (value := person.get(key)) is not None}
    return {"id": person.id, **said, **changes}


async def opened(office: Office, rows: Iterable[dict[str, str]], keys: Sequence[str] = KEYS) -> ImportSession:
    """A pasted table with these columns, as the real import reads it."""
    lines = ["\t".join(keys), *("\t".join(row.get(key, "") for key in keys) for row in rows)]
    account = await office.desk.accounts.get(CAMP)
    source = await office.desk.imports.open_text(account, "\n".join(lines), mirror=True)
    for number, key in enumerate(keys):
        source.set_target(number, key)
    return source


async def prepared(office: Office, source: ImportSession) -> MirrorSession:
    session = await office.desk.mirrors.open(await office.desk.accounts.get(CAMP), source)
    await session.work_out(lambda done, total: None)
    return session


def blocks(session: MirrorSession) -> set[str]:
    return {guard.code for guard in session.plan.blocks()}


def everybody_but(people: Sequence[Contact], *gone: Contact) -> list[dict[str, str]]:
    return [cells(person) for person in people if person not in gone]


# -------------------------------------------------------------------------------------------------- who is recognised


def test_people_are_recognised_by_ids_alone_whatever_the_import_would_do(at_office: AtOffice) -> None:
    """Addresses are no ids for campflow: whoever is known by them alone would be removed and added again."""

    async def scenario(office: Office) -> None:
        people = [person for person in await office.everybody() if person.get("primary_email")]
        rest = [person for person in await office.everybody() if not person.get("primary_email")]
        rows = [*everybody_but(rest), *(cells(person, id="", external_id="") for person in people)]
        source = await opened(office, rows)
        source.set_recognition("email")
        session = await prepared(office, source)
        numbers = session.work.numbers
        assert numbers.same == len(rest)
        assert numbers.going == len(people)
        assert numbers.going + numbers.same == numbers.now
        assert {"limit", "ids"} & blocks(session)

    at_office(scenario)


def test_an_id_that_nobody_has_is_a_problem_and_never_a_new_person(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        rows = [*everybody_but(people, people[0]), cells(people[0], id="per_of_another_list", external_id="")]
        session = await prepared(office, await opened(office, rows))
        assert blocks(session) == {"problems"}
        await session.back_up()
        with pytest.raises(PlanNotApproved):
            await office.started_mirror(session)

    at_office(scenario)


def test_ids_of_another_list_throughout_stop_everything(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        rows = [cells(person, id=f"per_x{n}", external_id="") for n, person in enumerate(await office.everybody())]
        session = await prepared(office, await opened(office, rows))
        assert {"problems", "limit"} <= blocks(session)

    at_office(scenario)


def test_whoever_has_no_id_of_ours_is_recognised_by_campflows_and_gets_none(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        assert any(person.get("external_id") is None for person in people)
        rows = [cells(person, external_id="") for person in people[1:]]
        session = await prepared(office, await opened(office, rows))
        assert (session.work.numbers.same, session.ids.of(session.work.found, session.plan.excluded)) == (
            len(people) - 1,
            {},
        )
        assert not blocks(session)

    at_office(scenario)


def test_a_row_that_is_left_out_deletes_nobody(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        source = await opened(office, everybody_but(people, people[0]))
        source.leave_out([2, 3])
        session = await prepared(office, source)
        assert [change.contact for change in session.plan.removals()] == [people[0].id]

    at_office(scenario)


def test_a_row_whose_two_ids_are_two_peoples_is_never_guessed(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        other = next(person for person in people[1:] if person.get("external_id"))
        rows = [*everybody_but(people, people[0], other), cells(people[0], external_id=str(other.get("external_id")))]
        assert "problems" in blocks(await prepared(office, await opened(office, rows)))

    at_office(scenario)


# -------------------------------------------------------------------------------------------------------- the choices


def test_keeping_compares_nothing_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await prepared(office, await opened(office, everybody_but(people, *people[:3])))
        before = session.work
        await session.keep(people[0].id)
        assert session.work.found is before.found
        assert session.plan.id != before.plan.id
        assert (session.work.numbers.removed, session.work.numbers.kept) == (2, 1)
        await session.keep_only(frozenset({people[1].id, people[2].id}))
        assert [change.contact for change in session.plan.removals()] == [people[0].id]
        await session.keep(people[1].id, keep=False)
        await session.keep_all()
        assert not session.plan.removals()
        assert not session.plan.confirms()

    at_office(scenario)


def test_a_link_moves_and_ends_a_keeping(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        new = {"external_id": "Q-1", "name.first_name": "Quirina", "name.last_name": "Neu"}
        rows = [*everybody_but(people, people[0]), new, {**new, "external_id": "Q-2"}]
        session = await prepared(office, await opened(office, rows))
        await session.keep(people[0].id)
        await session.link(people[0].id, len(rows))
        await session.link(people[0].id, len(rows) + 1)
        numbers = session.work.numbers
        assert (session.links, session.kept) == ({len(rows) + 1: people[0].id}, set())
        assert (numbers.removed, numbers.kept, numbers.new, numbers.changed) == (0, 0, 1, 1)
        await session.unlink()
        assert (session.work.numbers.removed, session.work.numbers.new) == (1, 2)

    at_office(scenario)


def test_two_rows_that_are_linked_to_one_person_stop_it(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        rows = [*everybody_but(people), {"external_id": "Q-1", "name.first_name": "Quirina"}]
        session = await prepared(office, await opened(office, rows))
        await session.link(people[0].id, len(rows) + 1)
        assert "problems" in blocks(session)

    at_office(scenario)


def test_without_deleting_rows_that_would_replace_somebody_are_taken_out(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        old = next(p for p in people if str(p.get("external_id") or "").startswith("0") and p.get("name.last_name"))
        zeros = cells(old, id="", external_id=str(old.get("external_id")).lstrip("0"))
        new = {"external_id": "Q-1", "name.first_name": "Quirina", "name.last_name": "Neu"}
        gone = next(person for person in people if person is not old)
        session = await prepared(office, await opened(office, [*everybody_but(people, gone, old), zeros, new]))
        plan = await office.desk.mirrors.import_plan(session)
        assert plan.origin is Origin.IMPORT
        assert not plan.removals()
        assert [change.name for change in plan.to_send()] == ["Quirina Neu"]
        run = await office.carried_out(plan)
        assert run.state is RunState.DONE
        assert len(office.at_camp()) == len(people) + 1
        assert not office.deletions()

    at_office(scenario)


# --------------------------------------------------------------------------------------------------------- the proofs


def test_a_backup_is_good_for_the_list_that_was_read_and_for_no_other(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await prepared(office, await opened(office, everybody_but(people, people[0])))
        with pytest.raises(PlanStopped, match="no verified backup"):
            await session.start(office.desk.runs, typed_for(session.plan))
        await session.back_up()
        assert session.backup is not None
        await session.keep(people[1].id)
        assert session.backup is not None
        await session.work_out(lambda done, total: None)
        assert session.backup is None
        assert not office.deletions()

    at_office(scenario)


def test_a_list_that_goes_on_changing_cannot_be_saved(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await prepared(office, await opened(office, everybody_but(people, people[0])))
        sign_up = office.someone_edits("add", name={"first_name": "Xaver", "last_name": "Spät"})
        office.arm("meanwhile", "GET", times=50, edits=[sign_up])
        with pytest.raises(PlanStopped, match="goes on changing"):
            await session.back_up()
        assert session.backup is None

    at_office(scenario)


@pytest.mark.parametrize("typed", [{}, {"typed": ("Sommerlager 2026", "2")}, {"typed": ("Another list", "1")}])
def test_other_words_start_nothing(at_office: AtOffice, typed: dict[str, tuple[str, ...]]) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await prepared(office, await opened(office, everybody_but(people, people[0])))
        await session.back_up()
        with pytest.raises(PlanNotApproved):
            await session.start(office.desk.runs, typed)
        assert not office.bodies("PUT")

    at_office(scenario)


def test_a_lists_name_can_always_be_typed(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        account = await office.desk.accounts.get(CAMP)
        await office.desk.accounts.change(msgspec.structs.replace(account, scope_name="  Camp\u00a0for \t all "))
        await office.everybody()
        session = await office.mirror([Row(person) for person in (await office.everybody())[1:]])
        assert session.list_name == "Camp for all"
        assert (await office.mirrored(session)).state is RunState.DONE

    at_office(scenario)


def test_nothing_is_known_before_it_was_worked_out(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        source = await opened(office, everybody_but(await office.everybody()))
        session = await office.desk.mirrors.open(await office.desk.accounts.get(CAMP), source)
        assert not session.ready
        with pytest.raises(PlanNotApproved, match="not worked out"):
            await session.start(office.desk.runs, {})
        with pytest.raises(PlanNotApproved, match="not worked out"):
            await office.desk.mirrors.import_plan(session)

    at_office(scenario)


def test_a_crm_that_cannot_mirror_says_so(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        source = await opened(office, everybody_but(await office.everybody()))
        with pytest.raises(PlanStopped):
            await office.desk.mirrors.open(await office.desk.accounts.get(DONORS), source)

    at_office(scenario)


class Interrupted:
    """A file whose comparing something else gets in between, once."""

    def __init__(self, source: ImportSession, meanwhile: Callable[[], Awaitable[object]]) -> None:
        self._source = source
        self._meanwhile: Callable[[], Awaitable[object]] | None = meanwhile
        self.source, self.fingerprint, self.rows = source.source, source.fingerprint, source.rows
        self.by_ids = source.by_ids
        self.write_ids = source.write_ids

    async def mirror_lines(self, links: Mapping[int, str]) -> Sequence[Change]:
        lines = await self._source.mirror_lines(links)
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile is not None:
            await meanwhile()
        return lines


def test_the_list_may_change_while_it_is_compared(at_office: AtOffice) -> None:
    """The plan is worked out from one state of the list from beginning to end."""

    async def scenario(office: Office) -> None:
        people = await office.everybody()
        source = Interrupted(await opened(office, everybody_but(people, people[0])), office.everybody)
        session = await office.desk.mirrors.open(await office.desk.accounts.get(CAMP), source)
        office.camp.crm.edit(office.someone_edits("add", name={"first_name": "Xaver", "last_name": "Spät"}))
        await session.work_out()
        assert session.work.mark == await office.desk.browse.mark(CAMP)
        assert session.work.numbers.now == len(people) + 1
        assert [change.kind for change in session.plan.removals()] == [Kind.REMOVED, Kind.REMOVED]

    at_office(scenario)

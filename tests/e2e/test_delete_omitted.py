"""No way leads to `delete_omitted: true` but through a `MirrorPermit`: by the source, and by what a server receives."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

import desktop_app
from desktop_app.core.changes import Kind, State
from desktop_app.core.errors import DeskError, PlanNotApproved
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import ApprovedPlan, Plan, approve
from tests.support.office import CAMP, Office, Row
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]
ROOT = Path(desktop_app.__file__).parent


def product() -> Iterator[tuple[str, ast.Module]]:
    """What of the program has to do with it; without the practice servers, which are the other end."""
    for path in ROOT.rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        source = path.read_text("utf-8")
        if not name.startswith("practice/") and any(word in source for word in ("delete_omitted", "mirror", "permit")):
            yield name, ast.parse(source)


def functions_with(tree: ast.Module, found: Callable[[ast.AST], bool]) -> set[str]:
    """The functions in whose body something is found."""
    return {
        function.name
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if found(node)
    }


def says_delete_omitted(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value == "delete_omitted"


def calls(name: str) -> Callable[[ast.AST], bool]:
    def found(node: ast.AST) -> bool:
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name

    return found


def where(found: Callable[[ast.AST], bool]) -> set[tuple[str, str]]:
    return {(name, function) for name, tree in product() for function in functions_with(tree, found)}


def test_one_function_builds_the_request_and_two_ask_for_it() -> None:
    assert where(says_delete_omitted) == {("providers/campflow/client.py", "mirror_request")}
    assert where(calls("mirror_request")) == {
        ("providers/campflow/writing.py", "mirror"),  # sends it, and takes nothing but a permit
        ("providers/campflow/provider.py", "mirror_requests"),  # shows it beforehand
    }


def test_one_place_asks_for_a_mirror_and_one_makes_permits() -> None:
    def brought_in(node: ast.AST) -> bool:
        return isinstance(node, ast.ImportFrom) and any(each.name == "permit" for each in node.names)

    def used(node: ast.AST) -> bool:
        return isinstance(node, ast.Name) and node.id == "permit"

    makers = [(name, tree) for name, tree in product() if any(map(brought_in, ast.walk(tree)))]
    assert {(name, function) for name, tree in makers for function in functions_with(tree, used)} == {
        ("services/runs/deleting.py", "_permitted")
    }
    asking = where(calls("mirror"))
    assert {place for place in asking if not place[0].startswith("providers/")} == {
        ("services/runs/deleting.py", "_delete")
    }
    assert {function for _, function in asking} == {"_delete", "mirror"}  # a provider's own hands it on to its writer


def test_permits_and_approvals_are_made_by_their_own_functions_alone() -> None:
    with pytest.raises(TypeError):
        MirrorPermit(CAMP, (), ("a",), _made_by_permit=object())
    with pytest.raises(TypeError):
        ApprovedPlan(Plan.__new__(Plan), "now", _made_by_approve=object())


def test_no_kind_of_plan_but_a_mirror_sends_it(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        desk = office.desk
        first, second, third, *_ = await office.confirmed(5)
        backup = await desk.mirrors.back_up(await desk.accounts.get(CAMP))
        edit = await office.carried_out(await desk.edits.plan_edit(CAMP, first, {"notes": "x"}))
        await office.carried_out(await desk.edits.plan_bulk(CAMP, [first.id, second.id], {"notes": "y"}))
        await office.carried_out(await desk.edits.plan_new(CAMP, {"name.first_name": "Quirina"}))
        removal = await office.carried_out(await desk.edits.plan_remove(CAMP, [third.id]))
        await office.carried_out(await desk.taking_back.undo(removal.id))
        await office.carried_out(await desk.taking_back.restore(CAMP, backup.id))
        session = await office.mirror([Row(contact) for contact in (await office.everybody())[1:]])
        await office.carried_out(imported(await changed(office, await desk.mirrors.import_plan(session))))
        assert edit.counts[State.APPLIED] == 1
        assert len(office.bodies("PUT")) > 2
        assert not any("delete_omitted" in str(request.body) for request in office.camp.log.all())

    at_office(scenario)


async def changed(office: Office, plan: Plan) -> Plan:
    """The plan with something to send."""
    (person,) = await office.confirmed(1)
    edit = await office.desk.edits.plan_edit(CAMP, person, {"title": "Dr."})
    return await office.plan(CAMP, [*plan.changes, *edit.changes])


def imported(plan: Plan) -> Plan:
    assert all(change.kind not in (Kind.REMOVED, Kind.REPLACED) for change in plan.changes)
    return plan


@pytest.mark.parametrize("typed", [None, (), ("Sommerlager 2026",), ("Winterlager", "1"), ("Sommerlager 2026", "2")])
def test_a_mirror_needs_the_right_words(at_office: AtOffice, typed: tuple[str, ...] | None) -> None:
    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror([Row(contact) for contact in people[1:]])
        with pytest.raises(PlanNotApproved):
            await session.start(office.desk.runs, {} if typed is None else {"typed": typed})
        assert not office.bodies("PUT")

    at_office(scenario)


def test_a_mirror_whose_words_were_taken_out_of_the_plan_deletes_nobody(at_office: AtOffice) -> None:
    """Whoever builds a plan without the guard still gets no permit."""

    async def scenario(office: Office) -> None:
        people = await office.everybody()
        session = await office.mirror([Row(contact) for contact in people[1:]])
        assert session.plan is not None
        bare = msgspec.structs.replace(session.plan, guards=())
        run = await office.ended(
            await office.desk.runs.start(approve(bare, {}, office.desk.clock.now()), session.backup)
        )
        assert "typed" in str(run.note)
        assert not office.deletions()
        assert people[0].id in office.at_camp()

    at_office(scenario)


def test_an_incomplete_read_and_an_empty_file_are_no_mirror(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        empty = await office.mirror([])
        with pytest.raises(PlanNotApproved, match="no rows"):
            await office.started_mirror(empty)
        office.arm("truncated", "GET", times=20)
        with pytest.raises(DeskError):
            await office.mirror([Row(contact) for contact in await office.seen()])
        assert not office.bodies("PUT")

    at_office(scenario)

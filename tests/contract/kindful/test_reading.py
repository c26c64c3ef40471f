"""Reading contacts: everybody once, whatever happens to the cursor, or no list at all."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.errors import Busy, DeskError, InputError, KeyRefused, NotFound, Offline
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.providers.kindful.provider import Kindful
from tests.contract.kindful.conftest import Office
from tests.support.scripted_server import ScriptedServer, answer, cut

PEOPLE = 620
PAGES = 13
QUERY = "*/contacts/query"


def tokens(office: Office) -> list[str | None]:
    """What each page request asked to go on from; None begins a query."""
    return [body.get("query_token") for body in office.paths("/contacts/query")]


def test_everybody_arrives_once_in_pages_of_fifty(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        pages = [page async for page in office.provider.read(())]
        ids = [contact.id for page in pages for contact in page.contacts]
        assert len(ids) == len(set(ids)) == PEOPLE
        assert [len(page.contacts) for page in pages] == [50] * 12 + [20]
        first = office.paths("/contacts/query")[0]
        assert first["query"] == [{"or": ["linked", "not_linked"]}]
        assert first["columns"] == {"contact": ["all"]}
        assert len(tokens(office)) == PAGES

    visit(scenario)


def test_contacts_hold_normalised_values_version_and_the_record_as_it_came(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        fields = await office.provider.fields()
        contacts = await office.everybody()
        assert {key for contact in contacts for key in contact.values} <= {field.key for field in fields}
        assert not [contact for contact in contacts if None in contact.values.values() or "" in contact.values.values()]
        assert {len(str(c.get("birthday"))) for c in contacts if c.get("birthday")} == {len("1985-02-13")}
        assert all(str(contact.get("created_at")).endswith("+00:00") for contact in contacts)
        raw = json.loads(bytes(contacts[0].raw))
        assert (str(raw["id"]), str(raw["sync_version"])) == (contacts[0].id, contacts[0].version)
        assert raw["record_type"] == "contact"

    visit(scenario)


def test_custom_fields_are_the_organisations_own_with_their_choices(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        shirt = (await office.provider.fields())["custom:Volunteering|T-shirt size"]
        assert (shirt.label, shirt.group, shirt.own) == ("T-shirt size", "Volunteering", True)
        assert [choice.value for choice in shirt.choices] == ["S", "M", "L", "XL"]
        assert {c.get(shirt.key) for c in await office.everybody()} == {None, "S", "M", "L", "XL"}

    visit(scenario)


def test_a_custom_field_made_meanwhile_is_offered_from_the_next_look_at_the_fields(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        await office.provider.fields()
        (batch,) = office.provider.pack(
            [office.new(first_name="Ada", last_name="Byron", **{"custom:Camp|Nickname": "A"})]
        )
        await office.provider.settle([(batch, (await office.provider.send(batch)).ticket)])
        ada = await office.one(first_name="Ada", last_name="Byron")
        assert ada.get("custom:Camp|Nickname") is None
        assert b"Nickname" in bytes(ada.raw)
        assert "custom:Camp|Nickname" in await office.provider.fields()
        assert (await office.one(first_name="Ada", last_name="Byron")).get("custom:Camp|Nickname") == "A"

    visit(scenario)


# ---------------------------------------------------------------------------------------------------- a cursor in doubt


@pytest.mark.parametrize(
    "fault",
    [
        Fault(kind="drop", path=QUERY, nth=5),
        Fault(kind="drop", path=QUERY, nth=5, applied=True),
        Fault(kind="truncated", path=QUERY, nth=5),
        Fault(kind="cut", path=QUERY, nth=5),
        Fault(kind="empty", path=QUERY, nth=5),
        Fault(kind="html", path=QUERY, nth=5),
        Fault(kind="status", status=500, path=QUERY, nth=5),
        Fault(kind="status", status=500, path=QUERY, nth=5, applied=True),
        Fault(kind="expire", path=QUERY, nth=5),
    ],
    ids=lambda fault: f"{fault.kind}{'-after' if fault.applied else ''}",
)
def test_a_page_in_doubt_is_never_asked_again_the_query_begins_anew(visit: Any, fault: Fault) -> None:
    async def scenario(office: Office) -> None:
        office.crm.arm(fault)
        ids = [contact.id for contact in await office.everybody()]
        assert len(ids) == len(set(ids)) == PEOPLE
        asked = tokens(office)
        assert asked[0] is None
        assert asked[5] is None
        assert asked.count(None) == 2
        assert len(asked) == 5 + PAGES
        assert [str(notice.sentence) for notice in office.notices if "from the start" in str(notice.sentence)]

    visit(scenario)


@pytest.mark.parametrize("reply", ["not_found", "bad_request", "empty"])
@pytest.mark.parametrize("rotates", [False, True])
def test_an_expired_token_never_makes_a_short_list(visit: Any, practice: Any, reply: str, rotates: bool) -> None:
    practice["kindful"].crm.set_switches({"expired_token": reply, "token_rotates": rotates})

    async def scenario(office: Office) -> None:
        office.crm.arm(Fault(kind="expire", path=QUERY, nth=7))
        assert len(await office.everybody()) == PEOPLE
        assert tokens(office).count(None) == 2

    visit(scenario)


def test_a_token_that_aged_while_we_were_busy_begins_anew(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        ids: list[str] = []
        async for page in office.provider.read(()):
            if len(ids) == 100:
                office.clock.put_forward(6 * 60)
            ids += [contact.id for contact in page.contacts]
        assert len(ids) == len(set(ids)) == PEOPLE

    visit(scenario)


PERSON = {"id": 1, "external_id": None, "sync_version": 1, "first_name": "Ada", "last_name": "Byron"}
OTHER = PERSON | {"id": 2}
UNLISTED = answer(body="[]")


def page(*results: Any, **more: Any) -> bytes:
    return answer(body=json.dumps({"page": 1, "query_token": "tok_1", "results": results} | more))


@pytest.mark.parametrize(
    ("pages", "error"),
    [
        ([page(PERSON)], "not what its vendor describes"),
        ([answer(body='{"page": 1, "query_token": "tok_1", "has_more": false}')], "not what its vendor describes"),
        ([page(PERSON, has_more=True), page(PERSON, has_more=True, page=2)], "does not give them"),
        ([page(PERSON, has_more=True), page(has_more=True, page=2)], "does not give them"),
        ([page(PERSON, has_more=True, query_token=None)], "does not give them"),
        ([page({"first_name": "Nobody"}, has_more=False)], "no id"),
        ([page(PERSON, has_more=True), page(OTHER, page=3, has_more=False)], "several times in a row"),
        ([page(PERSON, has_more=True), cut(page(OTHER, page=2, has_more=False))], "several times in a row"),
    ],
    ids=["no has_more", "no results", "repeats", "nothing new", "no token", "no id", "page lost", "cut every time"],
)
def test_what_is_no_whole_list_is_an_error(run: Any, pages: list[bytes], error: str) -> None:
    async def scenario() -> None:
        script = [UNLISTED, *(pages * 4)]
        async with ScriptedServer(*script) as server:
            account = Account("a", "kindful", "Office", Environment.PRACTICE, server.address, "")
            provider = Kindful(account, "key", lambda notice: None)
            with pytest.raises(DeskError, match=error):
                [page async for page in provider.read(())]
            await provider.close()

    run(scenario())


# ------------------------------------------------------------------------------------------------- other things go wrong


def test_asked_to_wait_it_waits_says_so_and_goes_on_with_the_same_page(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        office.crm.arm(Fault(kind="status", status=429, retry_after="0", path=QUERY, nth=4))
        assert len(await office.everybody()) == PEOPLE
        assert tokens(office).count(None) == 1
        assert any("wait" in str(notice.sentence) for notice in office.notices)

    visit(scenario)


def test_asked_to_wait_for_ever_it_says_so(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        office.crm.arm(Fault(kind="status", status=429, retry_after="86400", path=QUERY))
        with pytest.raises(Busy) as caught:
            await office.everybody()
        assert caught.value.retry_after == 86400

    visit(scenario)


@pytest.mark.parametrize(("status", "error"), [(401, KeyRefused), (404, NotFound)])
def test_a_wrong_key_is_told_and_never_shown(visit: Any, practice: Any, status: int, error: type[DeskError]) -> None:
    practice["kindful"].crm.set_switches({"wrong_key_status": status})
    secret = "wrong-key-4711"

    async def scenario(office: Office) -> None:
        for ask in (office.provider.check, office.everybody, office.provider.fields, office.provider.ready):
            with pytest.raises(error) as caught:
                await ask()
            told = f"{caught.value!r} {caught.value} {caught.value.sentence} {caught.value.advice}"
            assert secret not in told
            assert secret not in repr(caught.value.__dict__)
            assert "key" in told

    visit(scenario, key=secret)


def test_nobody_there(run: Any) -> None:
    async def scenario() -> None:
        account = Account("a", "kindful", "Office", Environment.PRACTICE, "http://127.0.0.1:9", "")
        provider = Kindful(account, "key", lambda notice: None)
        with pytest.raises(Offline):
            await provider.check()
        await provider.close()

    run(scenario())


def test_people_who_come_and_go_meanwhile_do_not_disturb_the_rest(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        before = {contact.id for contact in await office.everybody()}
        gone, *_ = sorted(before)
        edits = [
            Edit(action="add", values={"first_name": "New", "last_name": "Person"}),
            Edit(action="remove", id=gone),
        ]
        office.crm.arm(Fault(kind="meanwhile", path=QUERY, nth=3, edits=edits))
        after = [contact.id for contact in await office.everybody()]
        assert len(after) == len(set(after))
        assert before - {gone} <= set(after)
        assert len(set(after) - before) == 1

    visit(scenario)


# --------------------------------------------------------------------------------------------------------------- filters


def test_filters_are_asked_of_kindful(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        everybody = {contact.id for contact in await office.everybody()}
        linked = {contact.id for contact in await office.everybody(state="linked")}
        not_linked = {contact.id for contact in await office.everybody(state="not_linked")}
        changed = {contact.id for contact in await office.everybody(state="changed")}
        assert linked | not_linked == everybody
        assert not linked & not_linked
        assert changed < linked
        assert {c.id for c in await office.everybody(state="out_of_step")} == not_linked | changed
        without = await office.everybody(has_email="No")
        assert without
        assert not [contact for contact in without if contact.get("email")]
        member = {contact.id for contact in await office.everybody(group="2")}
        assert member
        assert {contact.id for contact in await office.everybody(not_group="2")} == everybody - member
        both = {c.id for c in await office.everybody(state="linked", has_email="Yes", group="2")}
        assert both < linked & member
        near = await office.everybody(near="28801, 0")
        assert {contact.get("postal") for contact in near} == {"28801"}

    visit(scenario)


def test_filters_offer_the_organisations_groups(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        filters = {each.key: each for each in await office.provider.filters()}
        assert ("2", "Volunteers") in filters["group"].choices
        assert filters["group"].choices == filters["not_group"].choices
        assert filters["near"].hint

    visit(scenario)


@pytest.mark.parametrize("place", ["37206", "near me", "37206, far", ", 5"])
def test_a_place_that_cannot_be_asked_is_told_before_asking(visit: Any, place: str) -> None:
    async def scenario(office: Office) -> None:
        with pytest.raises(InputError, match="postcode and the miles"):
            await office.everybody(near=place)
        assert not tokens(office)

    visit(scenario)


# ------------------------------------------------------------------------------------------------------- single contacts


def test_current_finds_edits_of_linked_and_of_unlinked_contacts_and_who_is_gone(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        changed = {contact.id for contact in await office.everybody(state="changed")}
        linked = [c for c in await office.everybody(state="linked") if c.id not in changed]
        free = await office.everybody(state="not_linked")
        office.crm.crm.edit(Edit(action="change", id=linked[0].id, values={"city": "Elsewhere"}))
        office.crm.crm.edit(Edit(action="change", id=free[0].id, values={"city": "Elsewhere"}))
        office.crm.crm.edit(Edit(action="remove", id=free[2].id))
        now = await office.provider.current([linked[0], linked[1], free[0], free[1], free[2]])
        moved = [now[linked[0].id], now[free[0].id]]
        assert [contact and contact.get("city") for contact in moved] == ["Elsewhere", "Elsewhere"]
        assert now[linked[1].id] == linked[1]
        assert now[free[1].id] == free[1]
        assert now[free[2].id] is None

    visit(scenario)


def test_a_contact_is_looked_for_around_its_postcode_first_and_everywhere_if_it_moved(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        free = [c for c in await office.everybody(state="not_linked") if str(c.get("country")) == "United States"]
        (person, *_) = [c for c in free if len(str(c.get("postal"))) == 5]
        office.crm.log.clear()
        assert (await office.provider.current([person]))[person.id] == person
        asked = office.paths("/contacts/query")
        assert asked[0]["query"] == ["not_linked", {"or": [{"near_postal": [person.get("postal"), 1]}]}]
        assert None not in tokens(office)[1:]
        office.crm.crm.edit(Edit(action="change", id=person.id, values={"postal": "00501"}))
        moved = (await office.provider.current([person]))[person.id]
        assert moved
        assert moved.get("postal") == "00501"

    visit(scenario)


def test_looking_for_one_contact_ends_when_it_is_found(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        free = await office.everybody(state="not_linked")
        office.crm.log.clear()
        someone = msgspec.structs.replace(free[3], values={"last_name": "Nowhere"})
        await office.provider.current([someone])
        assert len(tokens(office)) == 1

    visit(scenario)

"""Reading MPDX: complete or not at all, hidden contacts included; what changed, and who was deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import IncompleteRead, InputError, Misunderstood, NotFound
from desktop_app.core.fields import Access
from desktop_app.core.ports import Term
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeServers
from desktop_app.providers.mpdx.provider import open
from tests.contract.mpdx.benches import MpdxBench, OrganisationBench
from tests.support.scripted_server import ScriptedServer, answer

AtMpdx = Callable[..., None]
MEDIA = "application/vnd.api+json; charset=utf-8"
LIST = "1a061060-da47-4ca9-800f-2339bffd3831"
CONSTANTS = answer(404, "{}", MEDIA)


def contact(id: str, **attributes: Any) -> dict[str, Any]:
    return {"id": id, "type": "contacts", "attributes": {"name": id, **attributes}, "relationships": {}}


def page(*ids: str, total: int | None = None, pages: int | None = None, number: Any = 1) -> bytes:
    pagination = {"page": number, "per_page": "2", "total_count": total, "total_pages": pages}
    return answer(
        200, msgspec.json.encode({"data": list(map(contact, ids)), "meta": {"pagination": pagination}}).decode(), MEDIA
    )


async def read_from(*answers: bytes) -> list[Contact]:
    async with ScriptedServer(CONSTANTS, *answers) as server:
        account = Account("a", "mpdx", "x", Environment.PRACTICE, server.address, "", f"account_list:{LIST}")
        provider = open(account, "key", lambda _: None)
        try:
            return [each async for part in provider.read(()) for each in part.contacts]
        finally:
            await provider.close()


# ---------------------------------------------------------------------------------------------------------- every request


def test_every_request_says_what_it_is_and_asks_for_the_same(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        await bench.provider.check()
        await bench.everybody()
        await bench.provider.filters()
        assert bench.crm.log.all()
        assert {request.status for request in bench.crm.log.all()} == {200}  # it would be 415 without

    at_mpdx(scenario)


def test_hidden_contacts_are_read_too(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        hidden = await bench.somebody(status="Never Ask")
        none = await bench.somebody(status=None)
        assert {hidden.id, none.id} <= {contact.id for contact in await bench.everybody()}
        assert {contact.id for contact in await bench.everybody()} == set(bench.there())
        assert (await bench.provider.check()).contacts == len(bench.there())

    at_mpdx(scenario)


# ------------------------------------------------------------------------------------------------------------ completeness


def test_page_numbers_may_be_text(run: Any) -> None:
    read = run(
        read_from(
            page("a", "b", total=3, pages=2, number="1"),
            page("c", total=3, pages=3, number="3"),  # who is last now
            page("c", total=3, pages=2, number="2"),
        )
    )
    assert [contact.id for contact in read] == ["a", "b", "c"]


@pytest.mark.parametrize(
    "answers",
    [
        [page("a", "b")],
        [page("a", total=3, pages=1)],
        [page("a", "b", total=4, pages=2), page("d", total=4, pages=4), page("b", "c", total=4, pages=2)],
        [page("a", "b", total=4, pages=2), page("d", total=4, pages=4), page("d", total=3, pages=2)],
        [page("a", "b", total=4, pages=2), page("d", total=3, pages=3), page("d", total=3, pages=2)],
        [page("a", "b", total=4, pages=2), page("d", total=4, pages=4), page("d", "e", total=4, pages=2)],
    ],
    ids=["no total", "short", "twice", "one deleted", "one deleted early", "one deleted and one new"],
)
def test_a_list_that_moves_is_never_taken_for_the_list(run: Any, answers: list[bytes]) -> None:
    with pytest.raises(IncompleteRead):
        run(read_from(*answers))


def test_who_is_added_while_reading_comes_last(run: Any) -> None:
    read = run(
        read_from(
            page("a", "b", total=3, pages=2),
            page("c", total=3, pages=3),
            page("c", "d", total=4, pages=2),
        )
    )
    assert [contact.id for contact in read] == ["a", "b", "c", "d"]


def test_one_deleted_while_one_is_added_is_noticed_over_real_pages(run: Any) -> None:
    async def scenario(practice: PracticeServers) -> None:
        bench = MpdxBench(practice)
        first, *_ = await bench.everybody()
        edits = (bench.removed(first), bench.added("Meanwhile"))
        bench.crm.arm(Fault(kind="meanwhile", method="GET", path="*/contacts", nth=3, edits=edits))
        with pytest.raises(IncompleteRead):
            await bench.everybody()
        await bench.provider.close()

    with PracticeServers(people=130) as practice:
        run(scenario(practice), timeout=30)


def test_records_without_an_id_are_no_records(run: Any) -> None:
    broken = msgspec.json.encode({
        "data": [{"type": "contacts"}],
        "meta": {"pagination": {"total_count": 1, "total_pages": 1}},
    })  # fmt: skip
    with pytest.raises(Misunderstood):
        run(read_from(answer(200, broken.decode(), MEDIA)))


# --------------------------------------------------------------------------------------------------------------- values


def test_values_have_one_form(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        one = await bench.somebody(
            pledge_amount=100, pledge_frequency="1.0", pledge_start_date="2021-10-19", website=""
        )
        two = await bench.somebody(pledge_amount="100.0", pledge_frequency=1)
        assert [each.get("pledge_amount") for each in (one, two)] == [100, 100]
        assert [each.get("pledge_frequency") for each in (one, two)] == ["1", "1"]
        assert one.get("pledge_start_date") == "2021-10-19"
        assert "website" not in one.values
        fields = await bench.fields()
        assert fields["pledge_frequency"].choice_label("1") == "Monthly"
        assert fields["pledge_frequency"].choice_label("0.23076923076923") == "Weekly"
        (outcome,) = await bench.write(bench.change_of(one, pledge_frequency="0.23076923076923", pledge_amount=12.5))
        assert outcome.record is not None
        assert outcome.record.get("pledge_frequency") == "0.23076923076923"
        assert outcome.record.get("pledge_amount") == 12.5
        sent = bench.written()[-1].body["data"][0]["data"]["attributes"]
        assert (sent["pledge_frequency"], sent["pledge_amount"]) == (0.23076923076923, 12.5)

    at_mpdx(scenario)


def test_whatever_cannot_be_written_says_why(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        for field in await bench.fields():
            assert (field.access is Access.EDIT) == (field.reason is None)

    at_mpdx(scenario)


def test_choices_are_the_servers_where_it_tells_them(run: Any) -> None:
    """In any of the forms in which lists of constants come: values, values with words, objects."""

    async def read(attributes: dict[str, Any]) -> Any:
        whole = msgspec.json.encode({"data": {"id": None, "type": "constant_lists", "attributes": attributes}})
        async with ScriptedServer(answer(200, whole.decode(), MEDIA)) as server:
            provider = open(Account("a", "mpdx", "x", Environment.PRACTICE, server.address, "", LIST), "key", print)
            try:
                return await provider.fields()
            finally:
                await provider.close()

    def told(fields: Any, key: str) -> list[tuple[str, str]]:
        return [(choice.value, choice.label) for choice in fields[key].choices]

    fields = run(
        read({
            "statuses": ["Never Ask", "New One"],
            "pledge_frequencies": {"1.0": "Every Month", "0.5": "Twice a Month"},
            "likely_to_give_hashes": [{"id": "Likely", "value": "Likely"}, {"id": "Sure", "value": "For sure"}],
            "pledge_currencies": {"CHF": {"code": "CHF"}},
        })
    )  # fmt: skip
    assert told(fields, "status") == [("Never Ask", "Never Ask"), ("New One", "New One")]
    assert told(fields, "pledge_frequency") == [("1", "Monthly"), ("0.5", "Twice a Month")]
    assert told(fields, "likely_to_give") == [("Likely", "Likely"), ("Sure", "For sure")]
    assert told(fields, "pledge_currency") == [("CHF", "CHF")]
    assert ("Physical", "By post") in told(fields, "send_newsletter")
    silent = run(read({}))
    assert ("Never Ask", "Never Ask") in told(silent, "status")
    assert told(silent, "pledge_currency") == []


def test_every_attribute_of_a_contact_is_a_field_or_known_to_be_none(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        fields = await bench.fields()
        (person, *_) = await bench.everybody()
        attributes = set(msgspec.json.decode(person.raw)["data"]["attributes"])
        shown_elsewhere = {"updated_in_db_at", "pledge_currency_symbol"}
        pictures_and_hints = {"avatar", "square_avatar", "suggested_changes"}
        assert {key for key in attributes if key not in fields} == shown_elsewhere | pictures_and_hints

    at_mpdx(scenario)


# ------------------------------------------------------------------------------------------------------------- scopes


def test_lists_and_organisations_can_be_chosen_from(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        known = {str(each["id"]): each["title"] for each in bench.inside.scope()["lists"]}
        assert {scope.id: scope.name for scope in await bench.provider.scopes()} == known
        assert {str(scope.detail) for scope in await bench.provider.scopes()} == {"Account list", "Organisation"}
        found = await bench.provider.check()
        assert (found.who, found.scope_name) == ("Ada Practice", known[bench.scope])
        bench.inside.set_switches({"tells_user": False, "tells_account_lists": False, "tells_organizations": False})
        assert await bench.provider.scopes() == []
        found = await bench.provider.check()
        assert (found.who, found.scope_name) == ("MPDX", bench.scope.partition(":")[2])

    at_mpdx(scenario)


def test_an_id_alone_is_an_account_list_and_none_is_said_so(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        bare = bench.opened(bench.scope.partition(":")[2])
        assert (await bare.check()).contacts == len(bench.there())
        nowhere = bench.opened("")
        found = await nowhere.check()
        assert (found.contacts, str(found.notes[0])) == (None, "Choose the list that this account is for.")
        with pytest.raises(InputError):
            async for _ in nowhere.read(()):
                pass
        foreign = bench.opened(f"account_list:{LIST}")
        with pytest.raises(NotFound):
            await foreign.check()
        for provider in (bare, nowhere, foreign):
            await provider.close()

    at_mpdx(scenario)


# --------------------------------------------------------------------------------------------------------------- filters


async def found(bench: MpdxBench, *terms: Term) -> set[str]:
    return {contact.id async for part in bench.provider.read(terms) for contact in part.contacts}


def test_filters_find_whom_they_say(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        people = [{"first_name": "Zoe", "emails": [{"email": "zoe@example.org"}]}]
        zoe = await bench.somebody(
            name="Zweig, Zoe", people=people, status="Never Ask", notes="Likes boats", tag_list=["choir", "camp"],
            pledge_amount=77, pledge_frequency="3", likely_to_give="Likely", addresses=[{"city": "Ulm"}],
        )  # fmt: skip
        everybody = set(bench.there())
        for terms in (
            [Term("wildcard_search", "zoe@example")],
            [Term("name_like", "Zweig")],
            [Term("notes", "boats")],
            [Term("status", "Never Ask"), Term("name_like", "Zweig")],
            [Term("status", "hidden"), Term("wildcard_search", "zoe")],
            [Term("tags", "choir,camp")],
            [Term("city", "Ulm")],
            [Term("pledge_amount", "77")],
            [Term("pledge_frequency", "3"), Term("name_like", "Zw")],
            [Term("likely", "Likely"), Term("contact_info_email", "Yes"), Term("name_like", "Zw")],
        ):
            assert await found(bench, *terms) == {zoe.id}, terms
        for terms in (
            [Term("name_like", "Zweig", "reverse")],
            [Term("tags", "choir,camp", "none"), Term("name_like", "Zweig")],
            [Term("status", "active"), Term("name_like", "Zweig")],
        ):
            assert zoe.id not in await found(bench, *terms), terms
        assert zoe.id in await found(bench, Term("tags", "choir,nobody-has-this", "any"))
        assert (
            await found(bench, Term("status", "Never Ask")) | await found(bench, Term("status", "Never Ask", "reverse"))
            <= everybody
        )
        assert await found(bench) == everybody

    at_mpdx(scenario)


def test_filters_have_words_and_the_choices_that_only_the_server_knows(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        filters = {each.key: each for each in await bench.provider.filters()}
        assert ("3", "Quarterly") in filters["pledge_frequency"].choices
        assert ("active", "All active") in filters["status"].choices
        assert filters["tags"].choices
        assert [value for value, _ in filters["tags"].operators] == ["", "any", "none"]
        assert all(each.group and each.label and (each.choices or each.hint) for each in filters.values())

    at_mpdx(scenario)


@pytest.mark.parametrize(
    ("term", "asked"),
    [
        (Term("updated_at", "2026-01-01"), {"filter[updated_at]": "2026-01-01..2026-01-01"}),
        (Term("task_due_date", "2026-01-01 – 2026-02-01"), {"filter[task_due_date]": "2026-01-01..2026-02-01"}),
        (
            Term("donation_amount_range", "50..100"),
            {"filter[donation_amount_range][min]": "50", "filter[donation_amount_range][max]": "100"},
        ),
        (Term("donation_amount_range", "50.."), {"filter[donation_amount_range][min]": "50"}),
        (Term("church", "none", "reverse"), {"filter[church]": "none", "filter[reverse_church]": "true"}),
        (Term("tags", "a,b", "any"), {"filter[tags]": "a,b", "filter[any_tags]": "true"}),
        (Term("tags", "a", "none"), {"filter[exclude_tags]": "a"}),
        (Term("notes", "boats"), {"filter[notes][wildcard_note_search]": "boats"}),
        (Term("status", "null,Never Ask"), {"filter[status]": "null,Never Ask"}),
    ],
)
def test_filters_are_asked_in_the_servers_words(at_mpdx: AtMpdx, term: Term, asked: dict[str, str]) -> None:
    async def scenario(bench: MpdxBench) -> None:
        await found(bench, term)
        query = dict(bench.crm.log.all("GET", "/contacts")[-1].query)
        assert {key: value for key, value in query.items() if key.startswith("filter")} == {
            "filter[account_list_id]": bench.scope.partition(":")[2],
            "filter[status]": "",
            **asked,
        }

    at_mpdx(scenario)


@pytest.mark.parametrize(
    "terms",
    [
        [Term("wildcard_search", "since 2011-11-01")],
        [Term("updated_at", "yesterday")],
        [Term("donation_amount_range", "much")],
        [Term("status", "active"), Term("status", "hidden", "reverse")],
        [Term("tags", "a"), Term("tags", "b", "any")],
        [Term("unheard_of", "x")],
    ],
)
def test_what_mpdx_would_misunderstand_is_not_asked(at_mpdx: AtMpdx, terms: list[Term]) -> None:
    async def scenario(bench: MpdxBench) -> None:
        bench.crm.log.clear()
        with pytest.raises(InputError):
            await found(bench, *terms)
        assert not bench.crm.log.all("GET", "/contacts")

    at_mpdx(scenario)


# ------------------------------------------------------------------------------------------------------------------ news


def test_news_are_changed_and_deleted_contacts_of_this_list(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        hidden = await bench.somebody(status="Never Ask")
        (gone,) = await bench.some(1)
        other = next(str(each["id"]) for each in bench.inside.scope()["lists"][1:] if "account" in each["id"])
        elsewhere = bench.inside.edit(Edit(action="add", list=other, values={"name": "Elsewhere"}))
        bench.practice.clock.put_forward(3600)
        since = bench.practice.clock.now().isoformat()
        bench.practice.clock.put_forward(60)
        bench.elsewhere(bench.edited(hidden, "x"), bench.removed(gone), Edit(action="remove", id=elsewhere))
        assert bench.provider.feed is not None
        news = await bench.provider.feed.news(since)
        assert [contact.id for contact in news.contacts] == [hidden.id]
        assert news.contacts == (await bench.found(hidden.id),)
        assert news.removed == (gone.id,)

    at_mpdx(scenario)


def test_an_organisation_names_the_account_lists_that_the_key_may_know(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: OrganisationBench) -> None:
        field = (await bench.provider.fields())["account_list"]
        lists = {contact.get("account_list") for contact in await bench.everybody()}
        assert any(field.choice_label(each) != each for each in lists)
        assert field.choice_label("another") == "another"
        bench.inside.set_switches({"tells_account_lists": False})
        assert not (await bench.provider.fields())["account_list"].choices

    at_mpdx(scenario, organisation=True)


def test_an_organisation_tells_no_news(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: OrganisationBench) -> None:
        assert bench.provider.feed is None

    at_mpdx(scenario, organisation=True)


# --------------------------------------------------------------------------------------- what the sources do not agree on


@pytest.mark.parametrize(
    "switches",
    [
        {"default_status": False},
        {"open_ranges": True},
        {"bulk_included": False},
        {"most_per_page": 7},
    ],
    ids=str,
)
def test_however_the_open_points_are_everything_works(at_mpdx: AtMpdx, switches: dict[str, Any]) -> None:
    async def scenario(bench: MpdxBench) -> None:
        bench.inside.set_switches(switches)
        hidden = await bench.somebody(status="Never Ask", people=[{"first_name": "Ann"}])
        assert {contact.id for contact in await bench.everybody()} == set(bench.there())
        since = bench.practice.clock.now().isoformat()
        changes = [bench.change_of(contact, notes="Ours") for contact in await bench.some(20)]
        changes.append(bench.change_of(hidden, person1__email1="ann@example.org"))
        created = bench.new("Ours")
        assert {outcome.state for outcome in await bench.write(*changes, created)} == {State.APPLIED}
        removed = await bench.write(*map(bench.removal, await bench.some(10)))
        assert {outcome.state for outcome in removed} == {State.APPLIED}
        assert bench.provider.feed is not None
        news = await bench.provider.feed.news(since)
        assert {outcome.contact for outcome in removed} == set(news.removed)
        assert {created.identity, hidden.id} <= {contact.id for contact in news.contacts}

    at_mpdx(scenario)

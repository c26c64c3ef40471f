"""Reading Kulea: a field set that is the customer's, lists that move, filters, and refusals in every shape."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, IncompleteRead, InputError, KeyRefused, Misunderstood, Refused
from desktop_app.core.fields import Access, Common, FieldType
from desktop_app.core.ports import Term
from desktop_app.core.values import problems_of
from desktop_app.practice.crm import Edit
from tests.contract.kulea.conftest import Tenant, connected
from tests.support.scripted_server import ScriptedServer, answer

AtKulea = Callable[..., None]


# ----------------------------------------------------------------------------------------------------------------- fields


def test_the_fields_are_those_of_the_customer(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        fields = await kulea.provider.fields()
        commons = {
            Common.FIRST_NAME: "forename",
            Common.LAST_NAME: "surname",
            Common.EMAIL: "email",
            Common.COMPANY: "company name",
            Common.PHONE: "telephone",
            Common.PHONE_2: "mobile",
            Common.CITY: "town",
            Common.POSTCODE: "postcode",
            Common.STREET: "address",
            Common.OCCUPATION: "job title",
            Common.BIRTHDAY: "date of birth",
            Common.CREATED: "date created",
            Common.EMAIL_CONSENT: "subscribed",
            Common.ARCHIVED: "archived",
        }
        assert {common: field.key for common in commons if (field := fields.common(common))} == commons
        own = fields["last gift (£)"]
        assert (own.label, own.type, own.own) == ("last gift (£)", FieldType.TEXT, True)
        assert fields["last visit"].type is FieldType.DATE
        assert fields["signupdate"].type is FieldType.TEXT
        assert fields["date created"].access is Access.NEVER

    at_kulea(scenario)


def test_what_cannot_be_taken_back_or_changed_is_said_by_the_fields(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        fields = await kulea.provider.fields()
        consent, email, archived = fields["subscribed"], fields["email"], fields["archived"]
        assert (consent.only_to, email.access, email.required) == (False, Access.CREATE, True)
        assert consent.irreversible
        assert consent.asked
        assert "does not allow changing an e-mail address" in str(problems_of(fields, {"email": "x@y.org"}, new=False))
        assert problems_of(fields, {"subscribed": True}, new=False)
        assert not problems_of(fields, {"subscribed": False}, new=False)
        assert archived.access is Access.NEVER
        assert fields.frozen({"archived": True}) == archived.reason

    at_kulea(scenario)


def test_a_field_whose_name_means_something_else_is_only_shown(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        kulea.inside.contacts.fields.update(subscribed="Text", id="Text", phone="Text", tel="Text")
        person = await kulea.somebody()
        kulea.edit("change", person, phone="1", tel="2")
        fields = await kulea.provider.fields()
        assert fields["data:subscribed"].access is Access.NEVER
        assert fields["subscribed"].type is FieldType.YES_NO
        phones = [field.key for field in fields if field.common is Common.PHONE]
        assert phones == ["phone"] or phones == ["telephone"] or phones == ["tel"]
        assert all(key in fields for key in ("phone", "telephone", "tel"))
        now = await kulea.now(person.id)
        assert (now.get("phone"), now.get("tel"), now.get("subscribed")) == ("1", "2", True)

    at_kulea(scenario)


@pytest.mark.parametrize("style", ["yyyyMMdd-HHmmss", "yyyyMMdd", "yyyy-MM-dd"])
@pytest.mark.parametrize("empty", ["blank", "null", "absent"])
def test_values_are_normalised_whatever_they_look_like(at_kulea: AtKulea, style: str, empty: str) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        kulea.edit("change", person, signupdate="20170103", interests="", **{"date of birth": "19850213-000000"})
        now = await kulea.now(person.id)
        assert now.get("signupdate") == "20170103"
        assert now.get("date of birth") == "1985-02-13"
        assert "interests" not in now.values
        assert None not in now.values.values()

    at_kulea(scenario, switches={"date_style": style, "empty_fields": empty})


def test_a_time_in_a_date_field_is_kept_and_sent_back_as_it_was(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        kulea.edit("change", person, **{"last visit": "20260131-143005"})
        person = await kulea.now(person.id)
        assert person.get("last visit") == "2026-01-31 14:30:05"
        await kulea.send(kulea.new("ida@example.org", **{"last visit": person.get("last visit")}))
        assert kulea.written()[0][2]["last visit"] == "20260131-143005"

    at_kulea(scenario)


def test_the_time_of_creation_is_on_the_clock_of_the_account(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        summer = next(c for c in await kulea.everybody() if "-07-" in str(c.get("date created")))
        raw = kulea.raw(summer)["data"]["date created"]
        local, utc = int(raw[9:11]), int(str(summer.get("date created"))[11:13])
        assert (local - utc) % 24 == 1

    at_kulea(scenario, switches={"date_created": "shown", "time_zone": "Europe/London"}, time_zone="Europe/London")


# ------------------------------------------------------------------------------------------------------------------ lists


@pytest.mark.parametrize(
    "switches",
    [
        {"start_base": 1, "most_per_page": 40},
        {"start_base": 1, "most_per_page": 13},
        {"count_says": "asked", "most_per_page": 7},
        {"count_says": "returned", "most_per_page": 40},
        {"order": "oldest_first", "most_per_page": 1},
        {"most_per_page": 130},
    ],
)
def test_everybody_comes_once_whatever_the_pages_are_like(at_kulea: AtKulea, switches: dict[str, Any]) -> None:
    async def scenario(kulea: Tenant) -> None:
        people = await kulea.everybody()
        contacts = kulea.inside.contacts
        assert sorted(int(c.id) for c in people) == sorted(contacts.get(row).id for row in contacts.all_rows())
        assert all(int(contact.id) > 2**32 and contact.get("id") == contact.id for contact in people)
        assert {contact.get("archived") for contact in people} == {True, False}
        assert {contact.get("subscribed") for contact in people} == {True, False}

    at_kulea(scenario, switches=switches)


@pytest.mark.parametrize("order", ["newest_first", "oldest_first"])
def test_whoever_comes_while_the_list_is_read_moves_nobody_out_of_it(at_kulea: AtKulea, order: str) -> None:
    async def scenario(kulea: Tenant) -> None:
        before = await kulea.everybody()
        new = Edit(action="add", values={"email": "meanwhile@example.org"})
        kulea.arm("meanwhile", "GET", path="*/users", nth=3, edits=[new])
        after = await kulea.everybody()
        assert len(after) == len({contact.id for contact in after}) == len(before) + 1

    at_kulea(scenario, switches={"order": order, "most_per_page": 20})


def test_whoever_is_erased_while_the_list_is_read_makes_it_no_list(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        first = (await kulea.everybody())[0]
        gone = Edit(action="remove", id=first.id, values={"erased": True})
        kulea.arm("meanwhile", "GET", path="*/users", nth=3, edits=[gone])
        with pytest.raises(IncompleteRead):
            await kulea.everybody()

    at_kulea(scenario, switches={"most_per_page": 20})


def test_a_total_that_never_arrives_is_no_whole_list(run: Any) -> None:
    page = '{"success": true, "total": 3, "count": 500, "users": [{"id": 1}, {"id": 2}]}'
    told = _at_scripted(run, _all, FIELDS, page)
    assert isinstance(told, IncompleteRead)
    assert "3 people and sent 2" in str(told.sentence)


# ---------------------------------------------------------------------------------------------------------------- filters


def _asked(field: str, operator: str, value: str) -> Term:
    return Term(f"field:{field}", value, operator)


@pytest.mark.parametrize(
    ("operator", "value", "holds"),
    [
        ("eq", "ALICANTE", lambda text: text == "alicante"),
        ("neq", "Alicante", lambda text: text != "alicante"),
        ("ct", "a", lambda text: "a" in text),
        ("nct", "a", lambda text: "a" not in text),
        ("stw", "b", lambda text: text.startswith("b")),
        ("edw", "n", lambda text: text.endswith("n")),
    ],
)
def test_every_way_of_comparing(at_kulea: AtKulea, operator: str, value: str, holds: Callable[[str], bool]) -> None:
    async def scenario(kulea: Tenant) -> None:
        kulea.edit("change", await kulea.somebody(), town="Alicante")
        found = await kulea.everybody(_asked("town", operator, value))
        wanted = {c.id for c in await kulea.everybody() if holds(str(c.get("town") or "").casefold())}
        assert {contact.id for contact in found} == wanted
        assert wanted

    at_kulea(scenario)


def test_several_conditions_are_numbered_and_hold_together(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        kulea.edit("change", person, surname="O'Neill: the elder, £")
        terms = [
            Term("field:surname", "Neill: the", ""),
            Term("archived", "hide"),
            _asked("surname", "nct", "x"),
            _asked("email", "eq", str(person.get("email")).upper()),
            Term("subscribed", "yes"),
        ]
        assert [contact.id for contact in await kulea.everybody(*terms)] == [person.id]
        query = kulea.crm.log.all()[-1].query
        assert query["filter1"] == "surname:ct:Neill: the"
        assert query["filter2"] == "surname:nct:x"
        assert query["filter3"].startswith("email:eq:")
        assert (query["hide_archived"], query["subscribed_only"]) == ("true", "true")

    at_kulea(scenario, switches={"filter_gaps": "stop"})


def test_the_filters_are_the_fields_and_the_parameters(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        filters = {each.key: each for each in await kulea.provider.filters()}
        assert filters.keys() >= {"archived", "subscribed", "from", "to", "field:last gift (£)", "field:email"}
        for field in await kulea.provider.fields():
            each = filters.get(f"field:{field.key}")
            assert (each is None) == (field.key in {"id", "subscribed", "archived", "date created"})
            if each is not None:
                assert (each.label, each.own) == (field.label, field.own)
                assert {operator for operator, _ in each.operators} == {"eq", "neq", "ct", "nct", "stw", "edw"}
                await kulea.everybody(Term(each.key, "x"))

    at_kulea(scenario)


def test_archived_and_subscribed_people_are_told_apart(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        everybody = await kulea.everybody()
        for term, key, value in (
            (Term("archived", "only"), "archived", True),
            (Term("archived", "hide"), "archived", False),
            (Term("subscribed", "yes"), "subscribed", True),
        ):
            found = {contact.id for contact in await kulea.everybody(term)}
            assert found == {contact.id for contact in everybody if contact.get(key) is value}

    at_kulea(scenario)


@pytest.mark.parametrize("zone", ["UTC", "Europe/London"])
@pytest.mark.parametrize("inclusive", [True, False])
def test_the_time_of_creation_is_asked_for_to_the_second(at_kulea: AtKulea, zone: str, inclusive: bool) -> None:
    async def scenario(kulea: Tenant) -> None:
        everybody = await kulea.everybody()
        contacts = kulea.inside.contacts
        made = sorted(contacts.get(row).created for row in contacts.all_rows())
        first, last = made[20], made[60]
        terms = [Term("from", first.isoformat()), Term("to", last.isoformat())]
        found = {contact.id for contact in await kulea.everybody(*terms)}
        exactly = {str(c.id) for row in contacts.all_rows() if first <= (c := contacts.get(row)).created <= last}
        assert exactly <= found
        assert len(found) <= len(exactly) + 2
        day = first.date().isoformat()
        whole_day = await kulea.everybody(Term("from", day), Term("to", f" {first.strftime('%d.%m.%Y')} "))
        assert whole_day
        assert len(whole_day) < len(everybody)
        query = kulea.crm.log.all()[-1].query
        before = (first - timedelta(days=1)).strftime("%Y%m%d-235959")
        after = (first + timedelta(days=1)).strftime("%Y%m%d-000000")
        assert (query["dtfrom"], query["dtto"]) == (before, after)

    switches = {"time_zone": zone, "dtfrom_inclusive": inclusive, "dtto_inclusive": inclusive}
    at_kulea(scenario, switches=switches, time_zone=zone)


@pytest.mark.parametrize(
    "terms",
    [
        [Term("archived", "hide"), Term("archived", "only")],
        [Term("from", "2026-02-01"), Term("to", "2026-01-31")],
        [Term("from", "2026-02-01"), Term("from", "2026-01-31")],
        [Term("from", "soon")],
        [Term("field:surname", " ")],
        [Term("field:surname", "x", "gt")],
        [Term("field:nothing", "x")],
        [Term("field:date created", "x")],
        [Term("archived", "perhaps")],
        [Term("colour", "red")],
    ],
)
def test_what_cannot_be_asked_is_said_before_it_is(at_kulea: AtKulea, terms: list[Term]) -> None:
    async def scenario(kulea: Tenant) -> None:
        await kulea.provider.fields()
        kulea.crm.log.clear()
        with pytest.raises(InputError) as caught:
            await kulea.everybody(*terms)
        assert str(caught.value.sentence)
        assert kulea.crm.log.all() == []

    at_kulea(scenario)


def test_a_field_with_a_colon_in_its_name_is_kept_but_cannot_be_asked_for(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        kulea.inside.contacts.fields["note: private"] = "Text"
        person = await kulea.somebody()
        (outcome,) = await kulea.send(kulea.changed(person, **{"note: private": "x"}))
        assert (outcome.state, outcome.reason) == ("applied", None)
        assert "field:note: private" not in {each.key for each in await kulea.provider.filters()}
        with pytest.raises(InputError):
            await kulea.everybody(Term("field:note: private", "x"))

    at_kulea(scenario)


@pytest.mark.parametrize("keep", ["all", "id"])
def test_an_address_is_looked_up_wherever_it_is(at_kulea: AtKulea, keep: str) -> None:
    async def scenario(kulea: Tenant) -> None:
        for archived in (True, False):
            person = await kulea.somebody(archived=archived)
            assert await kulea.provider.lookup.email_exists(str(person.get("email")))
        kulea.edit("change", person, email="bill+x@gates.example.com")
        assert await kulea.provider.lookup.email_exists("bill+x@gates.example.com")
        assert not await kulea.provider.lookup.email_exists("bill x@gates.example.com")
        assert kulea.crm.log.all()[-1].query["fields"] == "email"

    at_kulea(scenario, switches={"fields_keep": keep})


# ----------------------------------------------------------------------------------------------------------- single people


@pytest.mark.parametrize("unknown", ["failure", "empty"])
@pytest.mark.parametrize("status", [200, 400])
def test_whoever_is_gone_is_gone_however_kulea_says_it(at_kulea: AtKulea, unknown: str, status: int) -> None:
    async def scenario(kulea: Tenant) -> None:
        kept, gone = await kulea.somebody(0), await kulea.somebody(1)
        kulea.edit("remove", gone, erased=True)
        assert await kulea.provider.current([kept, gone]) == {kept.id: kept, gone.id: None}

    at_kulea(scenario, switches={"unknown_id": unknown, "failure_status": status})


def test_nobody_is_taken_for_gone_because_the_key_is_not_accepted_any_more(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        person = await kulea.somebody()
        kulea.inside.key = "another"
        with pytest.raises(Refused):
            await kulea.provider.current([person])

    at_kulea(scenario, switches={"wrong_key": "failure"})


def test_many_are_looked_up_in_one_reading(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        people = await kulea.everybody()
        kulea.edit("remove", people[0], erased=True)
        kulea.crm.log.clear()
        now = await kulea.provider.current(people)
        assert [now[contact.id] for contact in people] == [None, *people[1:]]
        assert len(kulea.crm.log.all()) == 1

    at_kulea(scenario)


# ----------------------------------------------------------------------------------------------------- the account, refusals


def test_the_test_of_an_account_counts_archived_people(at_kulea: AtKulea) -> None:
    async def scenario(kulea: Tenant) -> None:
        people = await kulea.everybody()
        archived = sum(contact.get("archived") is True for contact in people)
        found = await kulea.provider.check()
        assert found.contacts == len(people)
        assert str(found.notes[0]) == f"Archived among them: {archived}."

    at_kulea(scenario)


@pytest.mark.parametrize("shape", ["unauthorized", "failure"])
@pytest.mark.parametrize("status", [200, 400])
def test_a_wrong_key_is_a_wrong_key_in_every_shape(at_kulea: AtKulea, shape: str, status: int) -> None:
    async def scenario(kulea: Tenant) -> None:
        provider = connected(kulea.address, "wrong-key")
        for ask in (provider.check, provider.fields, provider.filters):
            with pytest.raises(KeyRefused) as caught:
                await ask()
            assert "does not accept the key" in str(caught.value.sentence)
        await provider.close()

    at_kulea(scenario, switches={"wrong_key": shape, "failure_status": status})


@pytest.mark.parametrize(("utf8", "fitting", "other"), [(False, "latin-1", "utf-8"), (True, "utf-8", "latin-1")])
def test_a_key_with_a_pound_sign_goes_in_the_charset_that_is_set(
    at_kulea: AtKulea, utf8: bool, fitting: str, other: str
) -> None:
    async def scenario(kulea: Tenant) -> None:
        assert "£" in kulea.key
        for charset in (fitting, other):
            provider = connected(kulea.address, kulea.key, key_charset=charset)
            if charset == fitting:
                assert (await provider.check()).contacts
            else:
                with pytest.raises(KeyRefused) as caught:
                    await provider.check()
                assert "Signs in the key" in str(caught.value.sentence)
                assert kulea.key not in str(caught.value.sentence)
            await provider.close()

    at_kulea(scenario, switches={"key_utf8": utf8}, key_charset=fitting)


FIELDS = '{"success": true, "count": 1, "fields": [{"fieldname": "email", "type": "Text"}]}'


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('{"success": false, "reason": "no"}', Refused),
        ('{"success": "true", "reason": "odd"}', Refused),
        ('{"success": 1, "users": []}', Misunderstood),
        ('{"users": [], "total": 0}', Misunderstood),
        ('{"success": true}', Misunderstood),
        ('{"success": true, "total": 1, "users": [{"email": "a@example.org"}]}', Misunderstood),
        ('{"success": true, "users": [{"id": 1},]}', Misunderstood),
        ("OK", Misunderstood),
        ("[]", Misunderstood),
    ],
)
def test_only_what_says_success_and_is_json_is_taken(run: Any, body: str, kind: type[DeskError]) -> None:
    told = _at_scripted(run, _all, FIELDS, body)
    assert isinstance(told, kind)
    if isinstance(told, Refused):
        assert told.detail in body


def test_a_reason_that_quotes_the_key_is_shown_without_it(run: Any) -> None:
    told = _at_scripted(run, _all, FIELDS, '{"success": false, "reason": "key k3y-£ is old"}')
    assert isinstance(told, Refused)
    assert told.detail == "key … is old"


async def _all(provider: Any) -> list[Contact]:
    return [contact async for page in provider.read(()) for contact in page.contacts]


def _at_scripted(run: Any, ask: Callable[[Any], Any], *bodies: str) -> Any:
    """What comes of asking a Kulea that gives these answers."""

    async def scenario() -> Any:
        async with ScriptedServer(*(answer(body=body) for body in bodies)) as server:
            provider = connected(f"{server.address}/rest/api", "k3y-£")
            try:
                return await ask(provider)
            except DeskError as error:
                return error
            finally:
                await provider.close()

    return run(scenario())

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.duplicates import Pair, counterparts, duplicates, groups
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.table import ContactTable
from desktop_app.services.pace import finished
from tests.support.resemblance import FIELDS, crowd, two_lists

ANNA = {
    "first": "Anna", "last": "Reinhardt", "email": "anna@reinhardt.example", "phone": "0151 2345678",
    "street": "Lindenstraße 4", "postcode": "50674", "city": "Köln", "born": "1985-02-13",
}  # fmt: skip


def _table(*people: dict[str, Any], fields: FieldSet = FIELDS) -> ContactTable:
    table = ContactTable(fields)
    table.extend(
        Contact(str(number), {key: value for key, value in values.items() if value is not None})
        for number, values in enumerate(people, 1)
    )
    return table


def _found(*people: dict[str, Any], fields: FieldSet = FIELDS) -> list[Pair]:
    return asyncio.run(finished(duplicates(_table(*people, fields=fields))))


def _between(here: ContactTable, there: ContactTable) -> list[Pair]:
    return asyncio.run(finished(counterparts(here, there)))


def _bare(**values: Any) -> dict[str, Any]:
    return {"first": "Anna", "last": "Reinhardt", **values}


@pytest.mark.parametrize(
    ("again", "reason"),
    [
        ({}, "The same name"),
        ({"first": "ANNA", "last": "reinhardt"}, "The same name"),
        ({"first": "Anna-Lena"}, "The same name in another form"),
        ({"last": "Reinhardt-Vogel"}, "The same name in another form"),
        ({"last": "Reinhart"}, "Nearly the same name"),
        ({"first": "Amna"}, "Nearly the same name"),
        ({"first": "Reinhardt", "last": "Anna"}, "First and last name the other way round"),
        ({"last": "Vogel"}, "The same first name, another last name"),
        ({"first": "A."}, "The same as far as the name is known"),
    ],
)
def test_names_that_differ_as_they_do_in_offices_are_met_with_proof(again: dict[str, Any], reason: str):
    (pair,) = _found(ANNA, {**ANNA, **again})
    assert (pair.one, pair.other) == ("1", "2")
    assert str(pair.reason) == reason
    assert [str(proof) for proof in pair.proof] == [
        "the same birthday", "the same e-mail address", "the same telephone number", "the same address",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "proof"),
    [
        ({"phone": "0151 2345678"}, {"phone": "+49 (151) 23456-78"}, "the same telephone number"),
        ({"street": "Lindenstraße 4", "city": "Köln"}, {"street": "LINDENSTR. 4", "city": "Koeln"}, "the same address"),
        ({"email": "Anna@Reinhardt.example"}, {"email": "anna@reinhardt.example"}, "the same e-mail address"),
        ({"born": "1985-02-13"}, {"born": "1985-02-13"}, "the same birthday"),
    ],
)
def test_ways_of_writing_meet(one: dict[str, Any], other: dict[str, Any], proof: str):
    (pair,) = _found(_bare(**one), _bare(**other))
    assert proof in map(str, pair.proof)


@pytest.mark.parametrize(
    "short", [("Elisabeth", "Lisa"), ("Robert", "Bob"), ("Johannes", "Hannes"), ("Günther", "Gunter")]
)
def test_short_forms_are_the_same_name(short: tuple[str, str]):
    whole, said = short
    (pair,) = _found({**ANNA, "first": whole}, {**ANNA, "first": said})
    assert str(pair.reason) == "The same name in another form"


def test_a_name_alone_proves_nothing():
    assert _found(_bare(), _bare(city="Köln")) == []


def test_a_family_that_shares_everything_stays_as_many_as_it_is():
    shared = {key: ANNA[key] for key in ("last", "email", "phone", "street", "postcode", "city")}
    assert _found(*({**shared, "first": first} for first in ("Anna", "Karl", "Lotte", "Ben"))) == []


def test_names_in_a_family_are_no_slips_of_each_other():
    shared = {key: ANNA[key] for key in ("last", "email", "phone", "street", "postcode", "city")}
    assert _found(*({**shared, "first": first} for first in ("Lena", "Lina", "Marta", "Małgorzata"))) == []


def test_twins_are_two():
    assert _found({**ANNA, "first": "Lotte"}, {**ANNA, "first": "Jonas"}) == []


def test_names_that_many_have_are_no_slips_of_each_other():
    others = [{"first": first, "last": f"Other{n}"} for n, first in enumerate(["Lena", "Lina"] * 3)]
    assert _found({**ANNA, "first": "Lena"}, {**ANNA, "first": "Lina"}, *others) == []


def test_other_birthdays_make_namesakes():
    assert _found(ANNA, {**ANNA, "born": "1961-07-30"}) == []


@pytest.mark.parametrize("born", ["1985-12-13", "1986-02-13", "1995-02-13"])
def test_a_slip_in_the_birthday_does_not(born: str):
    (pair,) = _found(ANNA, {**ANNA, "born": born})
    assert "nearly the same birthday" in map(str, pair.proof)
    assert not pair.sure


def test_day_and_month_the_other_way_round_are_a_slip():
    (pair,) = _found({**ANNA, "born": "1985-02-03"}, {**ANNA, "born": "1985-03-02"})
    assert "nearly the same birthday" in map(str, pair.proof)


@pytest.mark.parametrize("born", ["1985-02-31", "1958-02-13", "1985-20-13"])
def test_digits_the_other_way_round_are_a_slip(born: str):
    (pair,) = _found(ANNA, {**ANNA, "born": born})
    assert "nearly the same birthday" in map(str, pair.proof)


@pytest.mark.parametrize("there", [{"street": "Lindnstraße 4"}, {"street": "Lindnstr. 4", "postcode": "50647"}])
def test_a_slip_in_the_address_is_still_the_same_address(there: dict[str, str]):
    home = {key: ANNA[key] for key in ("street", "postcode", "city")}
    (pair,) = _found(_bare(**home), _bare(**{**home, **there}))
    assert [str(proof) for proof in pair.proof][:1] == ["nearly the same address"]


def test_another_house_in_the_street_and_the_same_street_elsewhere_are_not():
    home = {key: ANNA[key] for key in ("street", "postcode", "city")}
    for there in ({"street": "Lindenstraße 40"}, {"postcode": "10117", "city": "Berlin"}):
        others = [{"first": "Karl", "last": "Reinhardt"}, _bare(), _bare()]  # nobody's name is theirs alone
        assert _found(_bare(**home), _bare(**{**home, **there}), *others) == []


def test_names_that_only_look_alike_take_more_proof():
    one = {"first": "Chealse", "last": "Reinhardt", "born": "1985-02-13"}
    other = {"first": "Chelsea", "last": "Reinhardt", "born": "1985-02-13"}
    assert _found(one, other) == []
    (pair,) = _found({**one, "phone": "0151 2345678"}, {**other, "phone": "0151 2345678"})
    assert str(pair.reason) == "Names that look alike"


def test_another_last_name_takes_more_than_one_proof():
    assert (
        _found(
            _bare(phone="0151 2345678"),
            _bare(last="Vogel", phone="0151 2345678"),
            _bare(last="Kern", phone="0151 2345678"),
        )
        == []
    )
    (pair,) = _found(_bare(born="1985-02-13", city="Köln"), _bare(last="Vogel", born="1985-02-13", city="Köln"))
    assert str(pair.reason) == "The same first name, another last name"


def test_only_name_and_address_that_nobody_else_has_are_sure():
    here = _table(_bare(email="anna@reinhardt.example"), _bare(first="Karl", email="home@reinhardt.example"))
    there = _table(
        _bare(email="ANNA@reinhardt.example"), _bare(first="Karl", email="home@reinhardt.example"),
        _bare(first="Karl", email="home@reinhardt.example"),
    )  # fmt: skip
    pairs = _between(here, there)
    assert {(pair.one, pair.other, pair.sure) for pair in pairs} == {
        ("1", "1", True),
        ("2", "2", False),
        ("2", "3", False),
    }


def test_records_of_one_list_are_not_paired_with_each_other_between_two():
    assert _between(_table(ANNA, ANNA), _table()) == []
    assert [(pair.one, pair.other) for pair in _between(_table(ANNA, ANNA), _table(ANNA))] == [("1", "1"), ("2", "1")]


def test_our_id_there_is_proof_but_not_of_another_name():
    fields = FieldSet([*FIELDS, Field("external", "Our id", FieldType.ID, common=Common.EXTERNAL_ID)])
    there = _table(_bare(external="1"), {"first": "Karl", "last": "Kern", "external": "2"}, fields=fields)
    (pair,) = _between(_table(_bare(), {"first": "Lotte", "last": "Vogel"}), there)
    assert (pair.one, pair.other, str(pair.proof[0])) == ("1", "1", "the same id")


HOUSEHOLDS = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME, required=True),
        *FIELDS,
        Field("spouse", "Spouse", common=Common.SPOUSE_FIRST),
    ]
)


def _household(name: str, **values: Any) -> dict[str, Any]:
    return {"name": name, "phone": "0151 2345678", **values}


@pytest.mark.parametrize(
    "again", ["Perry, Ian and Patricia", "Perry, Patricia", "Perry, Ian", "Perry, Patrizia and Ian"]
)
def test_a_household_is_the_same_whoever_is_named_first(again: str):
    (pair,) = _found(_household("Perry, Patricia and Ian"), _household(again), fields=HOUSEHOLDS)
    assert "the same telephone number" in map(str, pair.proof)


def test_a_household_is_only_its_first_person_in_a_list_of_people():
    there = _table(_household("Perry, Patricia and Ian"), fields=HOUSEHOLDS)
    people = _table(
        {"first": "Ian", "last": "Perry", "phone": "0151 2345678"},
        {"first": "Patricia", "last": "Perry", "phone": "0151 2345678"},
    )
    assert [(pair.one, pair.other) for pair in _between(people, there)] == [("2", "1")]


def test_spouses_who_name_each_other_are_two_people():
    fields = FieldSet([*FIELDS, Field("spouse", "Spouse", common=Common.SPOUSE_FIRST)])
    assert _found({**ANNA, "spouse": "Karl"}, {**ANNA, "first": "Karl", "spouse": "Anna"}, fields=fields) == []


def test_companies_are_called_by_their_name():
    fields = FieldSet([*FIELDS, Field("company", "Company", common=Common.COMPANY)])
    same = {"company": "Brot & Käse GmbH", "phone": "0221 998877"}
    (pair,) = _found(
        same,
        {"company": "Brot und Kaese GmbH", "phone": "0221 998877"},
        {"company": "Rad GmbH", "phone": "0221 998877"},
        fields=fields,
    )
    assert (pair.one, pair.other) == ("1", "2")


def test_who_is_archived_is_out_of_the_list_but_may_be_met_from_another():
    fields = FieldSet([*FIELDS, Field("gone", "Archived", FieldType.YES_NO, common=Common.ARCHIVED)])
    assert _found(ANNA, {**ANNA, "gone": True}, fields=fields) == []
    assert len(_between(_table(ANNA), _table({**ANNA, "gone": True}, fields=fields))) == 1


def test_records_that_hang_together_are_one_group():
    pairs = _found(ANNA, {**ANNA, "first": "Ana"}, {**ANNA, "last": "Reinhart"}, {**ANNA, "first": "Otto"})
    assert [sorted(group) for group in asyncio.run(finished(groups(pairs)))] == [["1", "2", "3"]]


def test_an_address_that_hundreds_share_is_worked_through():
    office = [{"first": f"F{n}", "last": f"L{n}", "email": "office@example.org"} for n in range(400)]
    (pair,) = _found(*office, office[7])
    assert (pair.one, pair.other) == ("8", "401")


def test_nine_and_a_half_of_ten_are_recognised_within_a_list():
    people = crowd(6000)
    table = ContactTable(FIELDS)
    table.extend(people.contacts)
    found = {
        (min(pair.one, pair.other), max(pair.one, pair.other)) for pair in asyncio.run(finished(duplicates(table)))
    }
    assert len(found & people.same) / len(found) >= 0.95
    assert len(found & people.same) / len(people.same) >= 0.95


def test_nine_and_a_half_of_ten_are_recognised_in_two_lists_and_the_sure_ones_are_right():
    here, there = ContactTable(FIELDS), ContactTable(FIELDS)
    ours, theirs, same = two_lists(4000)
    here.extend(ours)
    there.extend(theirs)
    pairs = _between(here, there)
    found = {(pair.one, pair.other) for pair in pairs}
    assert len(found & same) / len(found) >= 0.95
    assert len(found & same) / len(same) >= 0.95
    sure = {(pair.one, pair.other) for pair in pairs if pair.sure}
    assert len(sure) > 1000
    assert sure <= same


def _singles(count: int = 40) -> list[dict[str, Any]]:
    """People who live by themselves, each in the list twice."""
    first = [f"{a}{b}a" for a in ("Len", "Mar", "Jul", "Sof", "Kat") for b in ("ik", "ot", "ur", "em")]
    return [
        {"first": first[number % len(first)], "last": f"Anders{number}", "street": f"Lindenstraße {number}",
         "postcode": "50674", "city": "Köln", "born": f"19{40 + number}-02-13"}
        for number in range(count)
        for _ in range(2)
    ]  # fmt: skip


REPLACED: list[tuple[dict[str, Any], str]] = [
    ({"first": "Quirina"}, "The same last name, another first name"),
    ({"first": "Quirina", "last": "Vogel"}, "Another name, but all else agrees"),
    ({"born": "1902-11-30"}, "The same name"),
    ({"first": "Reinhardt", "last": "Anna", "born": "1902-11-30"}, "First and last name the other way round"),
]


@pytest.mark.parametrize(("again", "reason"), REPLACED)
def test_where_nobody_lives_with_anybody_another_name_or_birthday_is_an_error(again: dict[str, Any], reason: str):
    anna = {**ANNA, "email": None, "phone": None}
    (pair,) = [pair for pair in _found(anna, {**anna, **again}, *_singles()) if pair.one == "1"]
    assert (pair.other, pair.sure, str(pair.reason)) == ("2", False, reason)
    assert "the same address" in map(str, pair.proof)


@pytest.mark.parametrize(("again", "reason"), REPLACED)
def test_where_people_live_together_it_is_somebody_else(again: dict[str, Any], reason: str):
    anna = {**ANNA, "email": None, "phone": None}
    couples = [
        {**one, "first": f"{one['first']}x{n}", "born": f"20{10 + n % 40}-05-03"} for n, one in enumerate(_singles())
    ]
    people = [anna, {**anna, **again}, *_singles(), *couples]
    assert not [pair for pair in _found(*people) if pair.one == "1"]


def test_the_order_of_the_records_makes_no_difference():
    people = crowd(1500).contacts
    tables = [ContactTable(FIELDS), ContactTable(FIELDS)]
    tables[0].extend(people)
    tables[1].extend(random.Random(1).sample(people, len(people)))
    one, other = ({frozenset((p.one, p.other)) for p in asyncio.run(finished(duplicates(table)))} for table in tables)
    assert one == other

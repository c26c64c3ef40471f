"""Who is on both sides: surely, perhaps, and never by a shared address alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.core.agreement import Agreed, Link, taken_over
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.meeting import BY_EMAIL, BY_ID, BY_NAME, SEVERAL, SEVERAL_LIKE, Apart, everybody
from desktop_app.core.pairing import Pairing
from desktop_app.core.reconcile import Merge, Reconciler, Standing
from desktop_app.core.table import ContactTable

PLACE = "http://camp|77"
OURS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME),
        Field("mail", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
        Field("phone", "Phone", FieldType.PHONE, common=Common.PHONE),
    ]
)
THEIRS = FieldSet([*OURS, Field("ours", "Own id", FieldType.ID, common=Common.EXTERNAL_ID, access=Access.CREATE)])
WHOLE = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME),
        Field("address", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
    ]
)


def person(id: str, first: str, last: str = "Ortega", mail: str = "familie@example.org", **more: Any) -> Contact:
    return Contact(id, {"first": first, "last": last, "mail": mail, **more})


def found(
    ours: Sequence[Contact],
    theirs: Sequence[Contact],
    links: Sequence[Link] = (),
    fields: FieldSet = THEIRS,
    apart: Apart = frozenset(),
) -> dict[tuple[str | None, str | None], Merge]:
    here, there = ContactTable(OURS), ContactTable(fields)
    here.extend(ours)
    there.extend(theirs)
    steps = everybody(Reconciler(Pairing(OURS, fields)), list(links), here, there, PLACE, apart)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return {(merge.person, merge.contact): merge for merge in end.value}


def test_the_same_name_and_address_are_one_person_whatever_their_case() -> None:
    merges = found([person("p", "Ana")], [person("c", "ANA", mail="Familie@Example.org")])
    merge = merges["p", "c"]
    assert (merge.standing, merge.sure, merge.why) == (Standing.SUGGESTED, True, BY_NAME)


def test_a_family_that_shares_an_address_is_never_made_one() -> None:
    merges = found([person("p1", "Ana"), person("p2", "Luis")], [person("c2", "Luis"), person("c3", "Pia")])
    assert {ids: merge.standing for ids, merge in merges.items()} == {
        ("p2", "c2"): Standing.SUGGESTED,
        ("p1", None): Standing.NEW_HERE,
        (None, "c3"): Standing.NEW_THERE,
    }


def test_two_of_one_name_and_address_are_for_a_person_to_tell_apart() -> None:
    for ours, theirs in ((2, 1), (1, 2), (2, 2)):
        merges = found(
            [person(f"p{n}", "Ana") for n in range(ours)], [person(f"c{n}", "Ana") for n in range(theirs)]
        ).values()
        assert {merge.standing for merge in merges} == {Standing.NEW_HERE, Standing.NEW_THERE}
        assert all((merge.sure, merge.why) == (False, SEVERAL) for merge in merges)


def test_an_id_of_ours_that_comes_back_is_sure_whatever_else_differs() -> None:
    other = {"first": "Anna", "last": "Neu", "mail": "neu@example.org"}
    by_external = found([person("p", "Ana")], [Contact("c", {**other, "ours": "p"})])["p", "c"]
    by_their_own = found([person("p", "Ana")], [Contact("p", other)])["p", "p"]
    made = taken_over(PLACE, "c")
    by_taking = found([person(made, "Ana")], [Contact("c", other)])[made, "c"]
    assert [merge.why for merge in (by_external, by_their_own, by_taking)] == [BY_ID] * 3


def test_whole_names_meet_names_in_parts() -> None:
    merges = found(
        [person("p", "Ana")], [Contact("c", {"name": "Ana Ortega", "address": "familie@example.org"})], (), WHOLE
    )
    assert merges["p", "c"].why == BY_NAME


def test_an_id_that_moved_keeps_what_was_agreed_on() -> None:
    agreed = Agreed({"first": "Ana", "last": "Ortega", "mail": "familie@example.org"})
    links = [Link("camp", PLACE, "p", "old", agreed)]
    (merge,) = found([person("p", "Ana")], [person("new", "Ana")], links).values()
    assert (merge.standing, merge.contact, merge.agreed) == (Standing.SUGGESTED, "new", agreed)
    (merge,) = found([person("p", "Ana")], [person("new", "Quirina")], links).values()
    assert (merge.standing, merge.sure, merge.why) == (Standing.SUGGESTED, False, BY_EMAIL)


def test_who_is_linked_meets_nobody_else_and_their_double_is_not_taken_over() -> None:
    links = [Link("camp", PLACE, "p", "c1", Agreed({"first": "Ana", "last": "Ortega", "mail": "familie@example.org"}))]
    merges = found([person("p", "Ana")], [person("c1", "Ana"), person("c2", "Ana")], links)
    double = merges[None, "c2"]
    assert (double.standing, double.sure, double.why) == (Standing.NEW_THERE, False, SEVERAL)


def test_who_is_probably_the_same_is_suggested_with_what_proves_it() -> None:
    here = [person("p", "Ana", "Ortega", "ana@example.org", born="1985-02-13", phone="0151 2345678")]
    there = [person("c", "Anna", "Ortéga", "a.ortega@example.com", born="1985-02-13", phone="+49 151 2345678")]
    merge = found(here, there)["p", "c"]
    assert (merge.standing, merge.sure, str(merge.why)) == (Standing.SUGGESTED, False, "The same name in another form")
    assert [str(proof) for proof in merge.proof] == ["the same birthday", "the same telephone number"]


def test_of_several_who_look_alike_the_one_with_more_proof_is_suggested_and_equals_are_left_to_a_person() -> None:
    here = [person("p", "Ana", born="1985-02-13")]
    father = person("c1", "Anna", born="1985-02-13")
    merges = found(here, [father, person("c2", "Anna", "Ortego", born="1985-12-13")])
    assert merges["p", "c1"].standing is Standing.SUGGESTED
    assert merges[None, "c2"].standing is Standing.NEW_THERE
    merges = found(here, [father, person("c2", "Anna", born="1985-02-13")])
    assert {merge.standing for merge in merges.values()} == {Standing.NEW_HERE, Standing.NEW_THERE}
    assert all((merge.sure, merge.why) == (False, SEVERAL_LIKE) for merge in merges.values())


def test_what_somebody_shares_with_a_person_who_is_linked_is_not_theirs_alone() -> None:
    linked = person("l", "Karl", phone="0151 2345678"), person("cl", "Karl", phone="0151 2345678")
    links = [Link("camp", PLACE, "l", "cl", Agreed({"first": "Karl", "last": "Ortega", "mail": "familie@example.org"}))]
    here = [linked[0], person("p", "Ana", "Ortega", "ana@example.org", phone="0151 2345678")]
    there = [linked[1], person("c", "Ana", "Kern", "kern@example.org", phone="0151 2345678")]
    assert ("p", "c") not in found(here, there, links)


def test_who_was_said_to_be_somebody_else_is_never_said_to_be_the_same_again() -> None:
    apart = frozenset({("p", "c")})
    linked_before = [Link("camp", PLACE, "p", "gone", Agreed({"mail": "familie@example.org"}))]
    for contact in (
        person("c", "Ana"), person("c", "Anna"), person("c", "Quirina"), Contact("c", {"first": "Anna", "ours": "p"}),
    ):  # fmt: skip
        for links in ((), linked_before):
            assert ("p", "c") in found([person("p", "Ana")], [contact], links) or not links
            assert ("p", "c") not in found([person("p", "Ana")], [contact], links, apart=apart)

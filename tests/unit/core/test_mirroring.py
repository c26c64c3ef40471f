"""What a mirror comes to: who goes, who is replaced, what can never be confirmed away; and that the numbers add up."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.likeness import bare_id
from desktop_app.core.mirroring import Mirrored, Numbers, mirror_guards, mirrored, percent
from desktop_app.core.plan import Guard, Level, Origin, Plan, SnapshotMark
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say

T = TypeVar("T")
AT = "2026-07-01T10:00:00+00:00"
ARCHIVED = say("Archived people cannot be changed here.")
FIELDS = FieldSet([
    Field("first", "First name", common=Common.FIRST_NAME),
    Field("last", "Last name", common=Common.LAST_NAME),
    Field("email", "E-mail", common=Common.EMAIL),
    Field("born", "Birthday", common=Common.BIRTHDAY),
    Field("own", "Own id", common=Common.EXTERNAL_ID),
    Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT, only_to=False),
    Field("gone", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=ARCHIVED),
])  # fmt: skip


def finished(steps: Generator[None, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def person(id: str, first: str = "", last: str = "", **values: Value) -> Contact:
    said: dict[str, Value] = {"first": first or None, "last": last or None, **values}
    return Contact(id, {key: value for key, value in said.items() if value is not None}, "v1")


def table(*people: Contact) -> ContactTable:
    made = ContactTable(FIELDS)
    made.extend(people)
    return made


def known(row: int, contact: str, kind: Kind = Kind.SAME) -> Change:
    return Change(f"row-{row}", kind, contact, say("found by id"), contact, row=row)


def new(row: int, first: str = "", last: str = "", **values: Value) -> Change:
    after = dict(person("", first, last, **values).values)
    return Change(f"row-{row}", Kind.NEW, FIELDS.name_of(after), say("found nowhere"), after=after, row=row)


def mirror(lines: Sequence[Change], *people: Contact, replaces: bool = True) -> Mirrored:
    return finished(mirrored(lines, table(*people), replaces=replaces))


def numbers(found: Mirrored, kept: Collection[str] = ()) -> Numbers:
    return Numbers.of(found, found.kept(kept))


def near(found: Mirrored, contact: str) -> tuple[int, bool, str]:
    nearest = found.nearest[contact]
    return nearest.row, nearest.exact, str(nearest.proof)


ADA = person("p1", "Ada", "Brandt", email="ada@example.org", born="2012-03-04", own="00123")
BEN = person("p2", "Ben", "Dreyer", email="familie@example.org", born="2011-01-01", own="00124")
CLEO = person("p3", "Cleo", "Vogt")


def test_whoever_no_row_names_is_removed_by_name_with_everything_that_was_known() -> None:
    found = mirror([known(2, "p3")], BEN, CLEO, ADA)
    assert [change.name for change in found.removed] == ["Ada Brandt", "Ben Dreyer"]
    assert found.removed[0].before == ADA.values
    assert found.removed[0].version == "v1"
    assert [change.kind for change in found.changes] == [Kind.SAME, Kind.REMOVED, Kind.REMOVED]


@pytest.mark.parametrize("said", [{}, {"news": True}])
def test_whoever_has_unsubscribed_stays_so_when_they_are_made_anew(said: dict[str, Value]) -> None:
    unsubscribed = Contact("p1", {**ADA.values, "news": False}, "v1")
    (line,) = mirror([new(17, "Ada", "Brandt", own="123", **said)], unsubscribed, BEN).replaced
    assert line.after["news"] is False


def test_an_id_that_lost_its_zeros_is_a_replacement_and_says_both_ids() -> None:
    found = mirror([new(17, "Ada", "Brandt", own="123"), known(18, "p2")], ADA, BEN)
    (line,) = found.replaced
    assert (line.kind, line.contact, line.row, line.before) == (Kind.REPLACED, "p1", 17, ADA.values)
    assert line.after["own"] == "123"
    assert (found.nearest["p1"].id_there, found.nearest["p1"].id_here) == ("00123", "123")
    assert str(line.why) == "Row 17 has another id: removed and added again as a new person"
    assert not found.removed
    assert found.counts[Kind.NEW] == 0


@pytest.mark.parametrize(
    ("values", "proof"),
    [
        ({"email": "ADA@example.org"}, "Same name and e-mail address"),
        ({"born": "2012-03-04"}, "Same name and birthday"),
        ({"email": "ada@example.org", "born": "2012-03-04"}, "Same name, birthday and e-mail address"),
    ],
)
def test_a_row_without_id_that_surely_is_the_person_replaces_them(values: dict[str, Value], proof: str) -> None:
    found = mirror([new(88, "ADA", "Brandt", **values)], ADA)
    assert near(found, "p1") == (88, True, proof)
    assert str(found.nearest["p1"].reason) == "Row 88 has no id: removed and added again as a new person"
    assert [change.contact for change in found.replaced] == ["p1"]


@pytest.mark.parametrize(
    ("row", "proof"),
    [
        (new(4, "Ada", "Brandt"), "The same name"),
        (new(4, "Jo", "Klein", email="ada@example.org"), "The same e-mail address"),
        (new(4, "Ada", "Brant"), "Nearly the same name"),
        (new(4, "Jo", "Klein", own="123", email="ada@example.org"), "The same e-mail address"),
    ],
)
def test_less_than_proof_is_only_a_hint(row: Change, proof: str) -> None:
    found = mirror([row], ADA)
    assert near(found, "p1") == (4, False, proof)
    assert [change.contact for change in found.removed] == ["p1"]
    assert found.counts[Kind.NEW] == 1
    assert not found.replaced


def test_nothing_alike_says_so() -> None:
    found = mirror([new(4, "Jo", "Klein")], ADA)
    assert not found.nearest
    assert str(found.removed[0].why) == "No row has this id, name or e-mail address"


def test_people_without_name_who_share_an_address_are_not_surely_the_same() -> None:
    found = mirror([new(4, email="familie@example.org")], person("p9", email="familie@example.org"))
    assert not found.replaced
    assert found.nearest["p9"].row == 4


def test_where_several_people_fit_one_row_none_is_exact() -> None:
    twin = person("p7", "Ada", "Brandt", email="ada@example.org")
    found = mirror([new(4, "Ada", "Brandt", email="ada@example.org")], ADA, twin)
    assert not found.replaced
    assert len(found.removed) == 2
    assert not any(nearest.exact for nearest in found.nearest.values())


def test_where_one_person_fits_several_rows_none_is_exact() -> None:
    found = mirror([new(row, "Ada", "Brandt", email="ada@example.org") for row in (4, 5)], ADA)
    assert not found.replaced
    assert found.counts[Kind.NEW] == 2


def test_the_id_decides_before_the_name() -> None:
    other = person("p8", "Ada", "Brand", born="2012-03-04", own="0999")
    found = mirror([new(4, "Ada", "Brandt", own="999"), new(5, "Ada", "Brandt", born="2012-03-04")], ADA, other)
    assert {change.contact: change.row for change in found.replaced} == {"p8": 4, "p1": 5}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("00123", "123", True), (" 12 3", "123", True), ("123.0", "123", True), ("A-7", "a-7", True),
     ("123", "1230", False), ("000", "0", False), ("", "0", False)],
)  # fmt: skip
def test_what_spreadsheets_lose_of_an_id(one: str, other: str, same: bool) -> None:
    assert (bare_id(one) == bare_id(other)) is same


# ------------------------------------------------------------------------------------- where the CRM compares nothing


def test_where_nobody_is_replaced_an_exact_row_is_offered_as_a_link() -> None:
    found = mirror([new(88, "Ada", "Brandt", email="ada@example.org")], ADA, replaces=False)
    assert not found.replaced
    assert [change.contact for change in found.removed] == ["p1"]
    assert found.counts[Kind.NEW] == 1
    assert near(found, "p1") == (88, True, "Same name and e-mail address")
    assert str(found.nearest["p1"].reason) == "Row 88 surely is the same person: link them"


GONE = person("p4", "Dora", "Ernst", email="dora@example.org", gone=True)


def test_archived_people_neither_go_nor_are_missing() -> None:
    found = mirror([known(2, "p1")], ADA, BEN, GONE, replaces=False)
    assert [change.contact for change in found.removed] == ["p2"]
    count = numbers(found)
    assert (count.now, count.archived, count.afterwards) == (2, 1, 1)
    assert not blocks(count, count=3)
    assert blocks(count, count=2) == {"incomplete"}


@pytest.mark.parametrize("kind", [Kind.SAME, Kind.CHANGED, Kind.PROBLEM, Kind.CONFLICT])
def test_a_row_that_is_an_archived_persons_has_a_problem_that_says_so(kind: Kind) -> None:
    found = mirror([known(2, "p1"), known(3, "p4", kind)], ADA, GONE, replaces=False)
    line = found.changes[1]
    assert (line.kind, line.before, line.after, line.notes) == (Kind.PROBLEM, {}, {}, {"gone": ARCHIVED})
    assert blocks(numbers(found), count=2) == {"problems"}


def test_a_left_out_row_of_an_archived_person_keeps_nobody() -> None:
    out = Change("row-3", Kind.LEFT_OUT, "Dora", say("left out by you"), "p4", row=3)
    found = mirror([known(2, "p1"), out], ADA, GONE, replaces=False)
    assert not blocks(numbers(found), count=2)
    assert [line.contact for line in found.changes] == ["p1", None]


# --------------------------------------------------------------------------------------------------------- the numbers

NAMES = st.sampled_from(["Ada", "Adda", "Ben", "Cleo", ""])
CELLS = st.fixed_dictionaries({
    "first": NAMES,
    "last": st.sampled_from(["Brandt", "Vogt", ""]),
    "email": st.sampled_from([None, "a@example.org", "b@example.org"]),
    "born": st.sampled_from([None, "2012-03-04", "2011-01-01"]),
    "own": st.sampled_from([None, "1", "01", "001", "2"]),
})  # fmt: skip
PEOPLE = st.lists(CELLS, max_size=8)
ROWS = st.lists(st.tuples(st.sampled_from(["known", "new", "problem", "out"]), st.integers(0, 7), CELLS), max_size=10)


@given(PEOPLE, ROWS, st.frozensets(st.integers(0, 7)))
def test_the_numbers_always_add_up(people: list[Any], rows: list[Any], kept: frozenset[int]) -> None:
    contacts = [person(f"p{number}", **cells) for number, cells in enumerate(people)]
    lines: list[Change] = []
    named: set[str] = set()
    for row, (kind, number, cells) in enumerate(rows, 2):
        id = f"p{number}"
        if kind == "known" and number < len(contacts) and id not in named:
            named.add(id)
            lines.append(known(row, id))
        elif kind in ("problem", "out"):
            lines.append(
                Change(f"row-{row}", Kind.PROBLEM if kind == "problem" else Kind.LEFT_OUT, "", say("x"), row=row)
            )
        else:
            lines.append(new(row, **cells))
    found = mirror(lines, *contacts)

    gone = [change.contact for change in found.going()]
    assert sorted([*map(str, gone), *named]) == sorted(contact.id for contact in contacts), (
        "each is named, removed or replaced"
    )
    assert [change.row for change in found.changes[: len(lines)]] == [line.row for line in lines]
    assert len({change.id for change in found.changes}) == len(found.changes)
    exact = [nearest.row for nearest in found.nearest.values() if nearest.exact]
    assert len(exact) == len(set(exact)) == len(found.replaced), "a row is at most one person's"
    assert {change.row for change in found.replaced} == set(exact)
    by_kind = {kind: sum(change.kind is kind for change in found.changes) for kind in Kind}
    assert by_kind == dict(found.counts)

    chosen = {f"p{number}" for number in kept}
    count = numbers(found, chosen)
    mark = SnapshotMark(AT, len(contacts), complete=True, revision=1)
    plan = Plan("p", "a", Origin.MIRROR, "f", "f", AT, mark, found.changes, excluded=found.kept(chosen))
    assert count.now - count.removed + count.new == count.afterwards == plan.people_afterwards()
    assert count.going == len(plan.removals())
    assert count.kept == len(chosen & set(gone))
    assert count.rows == sum(line.kind is not Kind.LEFT_OUT for line in lines)


def test_whoever_is_kept_goes_nowhere_and_the_row_that_would_replace_them_is_left_out() -> None:
    found = mirror([new(17, "Ada", "Brandt", own="123")], ADA, BEN)
    count = numbers(found, {"p1", "p2"})
    assert (count.now, count.afterwards, count.going, count.kept, count.new) == (2, 2, 0, 2, 0)


# ---------------------------------------------------------------------------------------------------------- the guards


def many(count: int, gone: int) -> Numbers:
    people = [person(f"p{number}", "Pat", f"No{number}") for number in range(count)]
    return numbers(mirror([known(number, f"p{number}") for number in range(gone, count)], *people))


def guards(of: Numbers, /, *, limit: float = 0.9, **mark: Any) -> dict[str, Guard]:
    seen = SnapshotMark(**{"read_at": AT, "count": of.now, "complete": True, "revision": 1, **mark})
    return {guard.code: guard for guard in mirror_guards(of, seen, "Camp", limit)}


def blocks(of: Numbers, /, **more: Any) -> set[str]:
    return {code for code, guard in guards(of, **more).items() if guard.level is Level.BLOCK}


def test_an_empty_file_is_never_mirrored_nor_one_whose_rows_are_all_left_out() -> None:
    out = Change("row-2", Kind.LEFT_OUT, "", say("left out by you"), row=2)
    for lines in ([], [out]):
        assert blocks(numbers(mirror(lines, ADA)), limit=1.0) == {"empty"}


def test_an_incomplete_read_is_never_mirrored() -> None:
    assert blocks(many(20, 1), complete=False) == {"incomplete"}
    assert blocks(many(20, 1), count=21) == {"incomplete"}


@pytest.mark.parametrize("kind", [Kind.PROBLEM, Kind.CONFLICT])
def test_open_rows_stop_it(kind: Kind) -> None:
    found = mirror([known(2, "p1", kind), known(3, "p2")], ADA, BEN)
    assert blocks(numbers(found)) == {"problems"}


@pytest.mark.parametrize(
    ("count", "gone", "asks"),
    [(214, 0, set()), (214, 5, {"typed"}), (100, 10, {"typed"}), (100, 11, {"typed", "many"}), (1000, 11, {"typed"}),
     (10, 5, {"typed"}), (10, 6, {"typed", "many"}), (10, 9, {"typed", "many"})],
)  # fmt: skip
def test_when_the_names_must_be_looked_at(count: int, gone: int, asks: set[str]) -> None:
    found = guards(many(count, gone))
    assert found.keys() == asks
    if gone:
        assert found["typed"].phrases == ("Camp", str(gone))


def test_past_the_accounts_limit_it_is_never_done() -> None:
    assert blocks(many(20, 18)) == set()
    assert blocks(many(20, 19)) == {"limit"}
    assert blocks(many(20, 19), limit=0.95) == set()
    words = str(guards(many(20, 19))["limit"].sentence)
    assert words == "19 of 20 people would go: 95 %. This account allows 90 %; change that in the settings."


@pytest.mark.parametrize(
    ("count", "gone", "said"), [(1000, 1, "< 1"), (214, 7, "3"), (1000, 999, "> 99"), (5, 5, "100")]
)
def test_the_share_is_never_called_nothing_or_everything_when_it_is_not(count: int, gone: int, said: str) -> None:
    assert percent(many(count, gone)) == said

"""What rows mean: each makes one line, whatever it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.changes import Change, Kind, same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.importing import Abilities, Links, import_changes, match
from desktop_app.core.matching import IDS, By
from desktop_app.core.records import EmptyCells, RecordColumn, Records
from desktop_app.core.table import ContactTable
from desktop_app.core.values import OneOf
from desktop_app.core.words import Sentence, say

T = TypeVar("T")

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME, required=True),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("city", "City", common=Common.CITY, max_length=10),
        Field("own", "Own id", FieldType.ID, common=Common.EXTERNAL_ID, access=Access.CREATE, reason=say("For good.")),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
    ]
)
ANNA = Contact("a", {"first": "Anna", "email": "anna@example.org", "city": "Bonn", "own": "1"}, "v1")
BEN = Contact("b", {"first": "Ben", "email": "family@example.org", "groups": ("x", "y")}, "v2")
CEM = Contact("c", {"first": "Cem", "email": "Family@example.org"}, "v3")


def table(people: Sequence[Contact] = (ANNA, BEN, CEM)) -> ContactTable:
    made = ContactTable(FIELDS)
    made.extend(people)
    return made


def records(
    *rows: Mapping[str, Value],
    empty: EmptyCells = EmptyCells.LEAVE,
    problems: Mapping[int, dict[str, Sentence]] | None = None,
    left_out: Sequence[int] = (),
) -> Records:
    keys = dict.fromkeys(key for row in rows for key in row)
    columns = {key: RecordColumn([row.get(key) for row in rows], empty) for key in keys}
    return Records(range(2, len(rows) + 2), columns, problems or {}, frozenset(left_out))


def lines(
    given: Records,
    *bys: By,
    among: ContactTable | None = None,
    links: Links | None = None,
    abilities: Abilities | None = None,
) -> Sequence[Change]:
    people = table() if among is None else among
    matches = returned(match(given, people, bys or (By.EMAIL,), links or {}))
    return returned(import_changes(given, people, matches, abilities or Abilities()))


def returned(steps: Generator[None, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def line(row: Mapping[str, Value], *bys: By, empty: EmptyCells = EmptyCells.LEAVE) -> Change:
    return lines(records(row, empty=empty), *bys)[0]


def test_a_person_who_is_not_there_is_new():
    change = line({"first": "Dora", "email": "dora@example.org", "city": None, "own": "9"})
    assert (change.id, change.kind, change.name, change.row) == ("row-2", Kind.NEW, "Dora", 2)
    assert change.after == {"first": "Dora", "email": "dora@example.org", "own": "9"}
    assert str(change.why) == "row 2 of your file, nobody matches"


def test_only_what_differs_is_changed():
    change = line({"first": "Anne", "email": "ANNA@example.org", "city": "Bonn"})
    assert change.kind is Kind.CHANGED
    assert (change.before, change.after) == ({"first": "Anna"}, {"first": "Anne"})
    assert (change.contact, change.version, change.name) == ("a", "v1", "Anna")
    assert str(change.why) == "row 2 of your file, found by e-mail address"


def test_the_same_in_other_words():
    change = line({"email": "anna@EXAMPLE.org", "city": "Bonn"})
    assert (change.kind, change.contact, change.after) == (Kind.SAME, "a", {})


def test_lists_have_no_order():
    assert lines(records({"own": None, "groups": ("y", "x")}), links={2: "b"})[0].kind is Kind.SAME


def test_empty_cells_leave_clear_or_fill():
    row: dict[str, Value] = {"first": "Anna", "email": "anna@example.org", "city": None}
    assert line(row).kind is Kind.SAME
    assert line(row, empty=EmptyCells.CLEAR).after == {"city": None}
    full = {**row, "city": "Kiel"}
    assert line(full, empty=EmptyCells.FILL).kind is Kind.SAME
    filled = lines(records({"email": "anna@example.org", "groups": ("x",)}, empty=EmptyCells.FILL))[0]
    assert filled.after == {"groups": ("x",)}


def test_clearing_what_is_needed_is_a_problem():
    row: dict[str, Value] = {"email": "anna@example.org", "first": None}
    change = line(row, empty=EmptyCells.CLEAR)
    assert change.kind is Kind.PROBLEM
    assert {key: str(note) for key, note in change.notes.items()} == {"first": "First name is needed."}
    assert change.contact == "a"


def test_a_field_that_is_only_written_at_the_start_is_noted_and_not_sent():
    change = line({"email": "anna@example.org", "own": "2"})
    assert (change.kind, change.after) == (Kind.SAME, {})
    assert str(change.notes["own"]) == "For good."


def test_cells_that_cannot_be_are_a_problem_of_the_row():
    given = records({"first": "Anna", "email": "anna@example.org"}, problems={2: {"city": say("No city.")}})
    (change,) = lines(given)
    assert (change.kind, change.contact) == (Kind.PROBLEM, "a")
    assert set(change.notes) == {"city"}


def test_a_new_person_without_what_is_needed_or_with_too_much():
    one, other, nothing = lines(
        records(
            {"email": "new@example.org"},
            {"first": "Eve", "city": "Castrop-Rauxel", "email": "eve@example.org"},
            {"first": None},
        )
    )
    assert set(one.notes) == {"first"}
    assert set(other.notes) == {"city"}
    assert {one.kind, other.kind, nothing.kind} == {Kind.PROBLEM}


def test_a_row_that_fits_several_people_is_a_conflict():
    change = line({"first": "Ben", "email": "family@example.org"})
    assert (change.kind, change.contact) == (Kind.CONFLICT, None)
    assert str(change.why) == "row 2 of your file, 2 people match"


def test_two_rows_that_fit_one_person_are_both_a_conflict():
    one, two, three = lines(
        records({"email": "anna@example.org", "city": "Kiel"}, {"email": "anna@example.org"}, {"email": "ANNA@example.org"})
    )  # fmt: skip
    assert {one.kind, two.kind, three.kind} == {Kind.CONFLICT}
    assert one.contact == "a"
    assert str(three.why) == "Row 2 is the same person."


def test_two_rows_with_the_same_new_id_are_a_conflict():
    one, two = lines(records({"first": "Eve", "own": "9"}, {"first": "Eva", "own": "9"}), *IDS)
    assert (one.kind, two.kind) == (Kind.CONFLICT, Kind.CONFLICT)


def test_a_row_that_was_left_out_takes_nobody():
    given = records({"email": "anna@example.org"}, {"email": "anna@example.org", "city": "Kiel"}, left_out=[2])
    one, two = lines(given)
    assert (one.kind, two.kind) == (Kind.LEFT_OUT, Kind.CHANGED)
    assert (one.contact, one.name) == ("a", "Anna")


def test_links_come_before_what_the_row_says():
    (change,) = lines(records({"email": "anna@example.org", "first": "Cemal"}), links={2: "c"})
    assert change.contact == "c"
    assert change.after == {"email": "anna@example.org", "first": "Cemal"}
    assert "linked" in str(change.why)


def test_a_link_to_somebody_who_is_gone_counts_for_nothing():
    (change,) = lines(records({"email": "anna@example.org"}), links={2: "gone"})
    assert change.contact == "a"


def test_what_the_crm_cannot_do_is_a_problem():
    given = records({"first": "Dora", "email": "dora@example.org"}, {"email": "anna@example.org", "city": "Kiel"})
    new, changed = lines(given, abilities=Abilities(create=False, update=False))
    assert (new.kind, changed.kind) == (Kind.PROBLEM, Kind.PROBLEM)


def test_the_id_of_the_crm_recognises_and_is_never_written():
    (known,) = lines(records({"id": "a", "first": "Anna"}), By.ID)
    assert (known.contact, known.kind) == ("a", Kind.SAME)


def test_an_id_of_the_crm_that_nobody_has_is_a_problem_and_no_id_is_a_new_person():
    unknown, without = lines(records({"id": "zz", "first": "Zoe"}, {"id": None, "first": "Zoe"}), By.ID)
    assert (unknown.kind, {key: str(note) for key, note in unknown.notes.items()}) == (
        Kind.PROBLEM,
        {"id": "Nobody in this account has this id."},
    )
    assert (without.kind, without.after) == (Kind.NEW, {"first": "Zoe"})


def test_an_unknown_id_counts_only_where_people_are_recognised_by_it():
    row: dict[str, Value] = {"id": "zz", "first": "Zoe", "email": "zoe@example.org"}
    assert line(row, By.EMAIL).kind is Kind.NEW
    assert line({"id": "zz", "own": "1", "first": "Anna"}, *IDS).contact == "a"
    assert lines(records(row), By.ID, links={2: None})[0].kind is Kind.NEW


def test_an_id_of_ours_that_nobody_has_is_a_new_person():
    assert line({"own": "77", "first": "Zoe"}, By.EXTERNAL_ID).kind is Kind.NEW


def test_a_row_of_which_somebody_said_who_it_is():
    rows = records({"first": "Ben", "email": "family@example.org"}, {"first": "Bea", "email": "family@example.org"})
    ben, bea = lines(rows, links={2: "b", 3: None})
    assert (ben.kind, ben.contact) == (Kind.SAME, "b")
    assert (bea.kind, bea.contact, bea.after["first"]) == (Kind.NEW, None, "Bea")
    assert (str(ben.why), str(bea.why)) == (
        "row 2 of your file, linked by you",
        "row 3 of your file, a new person as you said",
    )


NAMED = Abilities(one_of=OneOf((("first", "city"), ("own",)), say("A name and a city, or an id.")))


def test_what_the_crm_wants_in_every_record():
    whole, either, neither = lines(
        records(
            {"first": "Eve", "city": "Kiel", "own": None},
            {"first": "Eva", "city": None, "own": "9"},
            {"first": "Eda", "city": None, "own": None},
        ),
        abilities=NAMED,
    )
    assert (whole.kind, either.kind, neither.kind) == (Kind.NEW, Kind.NEW, Kind.PROBLEM)
    assert {key: str(note) for key, note in neither.notes.items()} == {"city": "A name and a city, or an id."}


def test_what_the_crm_wants_is_there_already_or_comes_with_the_change():
    people = table([Contact("x", {"first": "Xenia", "email": "x@example.org"}), ANNA])
    given = records(
        {"email": "x@example.org", "first": "Xena", "city": None},
        {"email": "anna@example.org", "first": "Ann", "city": None},
    )
    assert [change.kind for change in lines(given, among=people, abilities=NAMED)] == [Kind.PROBLEM, Kind.CHANGED]
    (both,) = lines(records({"email": "x@example.org", "city": "Kiel"}), among=people, abilities=NAMED)
    assert both.kind is Kind.CHANGED


NAMES = st.sampled_from([None, "Anna", "Ben", "Cem"])
EMAILS = st.sampled_from([None, "a@example.org", "A@example.org", "b@example.org", "c@example.org"])
IDENTITIES = st.sampled_from([None, "1", "01", "2"])
CITIES = st.sampled_from([None, "Bonn", "Castrop-Rauxel", "Kiel"])
PERSON = st.fixed_dictionaries({"first": NAMES, "email": EMAILS, "own": IDENTITIES, "city": CITIES})


@given(
    rows=st.lists(PERSON, max_size=8),
    people=st.lists(PERSON, max_size=5),
    by=st.sampled_from([(By.EMAIL,), (By.EXTERNAL_ID,), (By.NAME_EMAIL,), (By.ID,), IDS]),
    left_out=st.sets(st.integers(2, 9)),
    bad=st.sets(st.integers(2, 9)),
    empty=st.sampled_from(EmptyCells),
)
def test_the_numbers_always_add_up_and_changes_lead_where_they_say(
    rows: list[dict[str, Value]],
    people: list[dict[str, Value]],
    by: tuple[By, ...],
    left_out: set[int],
    bad: set[int],
    empty: EmptyCells,
):
    known = table([Contact(f"p{n}", {k: v for k, v in p.items() if v is not None}) for n, p in enumerate(people)])
    problems = {row: {"city": say("No.")} for row in bad}
    given = records(*rows, empty=empty, problems=problems, left_out=sorted(left_out))
    made = lines(given, *by, among=known)
    assert [change.row for change in made] == list(given.rows)
    sending = Counter(change.contact for change in made if change.sends and change.contact is not None)
    assert not [contact for contact, count in sending.items() if count > 1], "nobody is written twice"
    for change, row in zip(made, rows, strict=True):
        if change.kind is not Kind.CHANGED:
            continue
        assert change.row not in left_out | bad
        now = known.contact(change.contact or "")
        assert now is not None
        assert change.before == {key: now.get(key) for key in change.after}
        for key, value in change.after.items():
            assert value == row[key]
            assert not same(FIELDS[key], now.get(key), value)

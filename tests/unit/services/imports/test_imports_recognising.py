"""Who a row is."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Common, Field, FieldSet
from tests.conftest import Run
from tests.unit.services.imports.importing import BEN, FIELDS, FILE, Office, group, opened


def test_ways_to_recognise_people(office: Office, run: Run):
    session = opened(office, run)
    ways = {way.key: way for way in session.recognitions()}
    assert {key: way.possible for key, way in ways.items()} == {
        "id": False, "external_id": False, "email": True, "name_email": True,
    }  # fmt: skip
    assert str(ways["external_id"].detail) == "No column of your file goes to Own id yet."
    assert session.recognise_by == "email"


def test_how_many_are_recognised(office: Office, run: Run):
    session = opened(office, run, FILE + "Benny;Bauer;ben@example.org;;;\n")
    numbers = run(session.recognition_numbers())
    assert (numbers.one, numbers.none, numbers.several, numbers.shared) == (1, 1, 0, 2)
    session.set_recognition("name_email")
    numbers = run(session.recognition_numbers())
    assert (numbers.one, numbers.none, numbers.several) == (2, 2, 0)


def test_somebody_can_be_chosen_where_several_fit(office: Office, run: Run):
    office.crm.records["c"] = Contact(
        "c", {"first": "Berta", "last": "Bauer", "email": "Ben@example.org", "postcode": "01067"}
    )
    run(office.browse.refresh("acc", lambda done, total: None))
    session = opened(office, run)
    several = group(session, run, "several")
    assert (several.rows, several.column) == ((3,), 2), "the address decides"
    assert str(run(session.check()).cells[3, 2]) == "2 people in campflow match"
    assert run(session.candidates(3)) == [
        ("b", "Ben Bauer", "ben@example.org"),
        ("c", "Berta Bauer", "Ben@example.org, 01067"),
    ]
    before = session.fingerprint
    session.choose(3, "c")
    assert session.fingerprint != before
    assert [(c.contact, c.kind) for c in run(session.plan()).changes if c.row == 3] == [("c", Kind.CHANGED)]
    session.choose(3, None)
    assert [(c.contact, c.kind) for c in run(session.plan()).changes if c.row == 3] == [(None, Kind.NEW)]
    session.unchoose(3)
    assert session.fingerprint == before
    assert group(session, run, "several").count == 1


def test_a_row_that_fits_several_counts_as_such_in_every_step_whatever_else_is_wrong_with_it(office: Office, run: Run):
    office.crm.records["c"] = Contact("c", {"first": "Berta", "last": "Bauer", "email": "ben@example.org"})
    run(office.browse.refresh("acc", lambda done, total: None))
    session = opened(office, run, FILE.replace("17.11.1962", "some day"))
    assert run(session.recognition_numbers()).several == group(session, run, "several").count == 1
    assert run(session.check()).refused == 1


def test_one_of_two_rows_for_one_person_can_be_somebody_new(office: Office, run: Run):
    session = opened(office, run, FILE + "Benny;Bauer;ben@example.org;;;\n")
    assert group(session, run, "twice").rows == (3, 5)
    assert [candidate.contact for candidate in run(session.candidates(5))] == ["b"]
    session.choose(5, None)
    assert [change.kind for change in run(session.plan()).changes if change.row in (3, 5)] == [Kind.CHANGED, Kind.NEW]


def test_an_id_that_nobody_has_is_a_problem_of_its_cell(office: Office, run: Run):
    session = opened(office, run, "Id,Surname\nb,Bauer\nzz,Cohen\n,Dahl\n")
    assert session.recognise_by == "id"
    check = run(session.check())
    assert [(str(each.title), each.rows, each.column) for each in check.groups] == [
        ("Nobody in this account has this id.", (3,), 0)
    ]
    assert [change.kind for change in run(session.plan()).changes] == [Kind.SAME, Kind.PROBLEM, Kind.NEW]


def test_people_are_recognised_by_their_whole_name_too(run: Run, tmp_path: Path):
    office = Office(tmp_path)
    office.crm.set_of_fields = FieldSet([*FIELDS, Field("full", "Name", common=Common.FULL_NAME)])
    office.crm.records["b"] = Contact("b", {**BEN.values, "full": "Bauer, Ben"})
    run(office.browse.refresh("acc", lambda done, total: None))
    session = opened(office, run, 'Name,Mail\n"Bauer, Ben",ben@example.org\n')
    session.set_recognition("name_email")
    assert run(session.recognition_numbers()).one == 1

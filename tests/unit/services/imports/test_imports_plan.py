"""The plan of an import, and what a mirror takes from its file."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop_app.core.changes import Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStale
from desktop_app.core.fields import FieldSet
from desktop_app.core.mirroring import mirrored
from desktop_app.core.plan import Origin
from desktop_app.services.imports import EmptyCells
from desktop_app.services.mirrors import MirrorSource
from desktop_app.services.pace import finished
from tests.conftest import Run
from tests.support.memory import account
from tests.unit.services.imports.importing import ANNA, BEN, FIELDS, FILE, Office, opened

# -------------------------------------------------------------------------------------------------------------- the plan


def test_the_plan_says_what_every_row_means(office: Office, run: Run):
    session = opened(office, run)
    plan = run(session.plan())
    assert (plan.origin, plan.source, plan.account) == (Origin.IMPORT, "people.csv", "acc")
    assert plan.snapshot == run(office.browse.mark("acc"))
    anna, ben, cleo = plan.changes
    assert (anna.kind, anna.after) == (Kind.CHANGED, {"postcode": "01067"})
    assert (ben.kind, ben.after) == (Kind.CHANGED, {"born": "1962-11-17"})
    assert (cleo.kind, cleo.name) == (Kind.NEW, "Cleo Cohen")
    assert sum(plan.counts().values()) == session.rows


def test_what_cannot_be_taken_back_asks_for_confirmation(office: Office, run: Run):
    (guard,) = run(opened(office, run, "Nachname,Mail,Newsletter\nBauer,ben@example.org,nein\n").plan()).guards
    assert str(guard.sentence) == "Unsubscribing is for good."


def test_every_choice_changes_the_fingerprint(office: Office, run: Run):
    session = opened(office, run)
    seen = [session.fingerprint]
    for change in (
        lambda: session.set_target(4, ""),
        lambda: session.set_empty(0, EmptyCells.CLEAR),
        lambda: session.edit(2, 0, "Ann"),
        lambda: session.leave_out([3]),
        lambda: session.set_recognition("name_email"),
    ):
        change()
        seen.append(session.fingerprint)
    assert len(set(seen)) == len(seen)
    session.take_back([3])
    session.set_recognition("email")
    assert session.fingerprint == seen[3]
    assert opened(office, run).fingerprint == seen[0]
    assert run(session.plan()).fingerprint == session.fingerprint


def test_into_an_account_that_was_never_read_nothing_is_opened(run: Run, tmp_path: Path):
    office = Office(tmp_path)
    for opening in (office.imports.open_file(account(), office.write(FILE)), office.imports.open_text(account(), FILE)):
        with pytest.raises(PlanStale) as caught:
            run(opening)
        assert str(caught.value.sentence) == "This account was not read yet."


def test_no_plan_is_made_of_a_file_that_has_changed(office: Office, run: Run):
    session = opened(office, run, MIRROR)
    run(session.check())
    office.write(MIRROR.replace("Anna", "Anne"))
    for working in (session.plan(), session.mirror_lines({})):
        with pytest.raises(PlanStale) as caught:
            run(working)
        assert str(caught.value.sentence) == "people.csv has changed since it was read."
        assert str(caught.value.advice) == "Read it again."
    run(session.reread(header_row=1))
    assert run(session.plan()).changes[0].after == {"first": "Anne", "email": "new@example.org"}


def test_nothing_is_compared_with_fields_that_are_not_there_any_more(office: Office, run: Run):
    session = opened(office, run)
    office.crm.set_of_fields = FieldSet([field for field in FIELDS if field.key != "postcode"])
    run(office.browse.refresh("acc", lambda done, total: None))
    with pytest.raises(PlanStale, match="has changed since the file was opened"):
        run(session.check())


def test_contacts_that_changed_after_the_check_are_seen_by_the_plan(office: Office, run: Run):
    session = opened(office, run)
    assert run(session.check()).kinds[Kind.CHANGED] == 2
    taken = Outcome("x", State.APPLIED, record=Contact("b", {**BEN.values, "born": "1962-11-17"}))
    run(office.browse.take("acc", [taken], []))
    assert [change.kind for change in run(session.plan()).changes] == [Kind.CHANGED, Kind.SAME, Kind.NEW]


def test_what_was_exported_comes_back_as_the_same(office: Office, run: Run):
    from desktop_app.files.saving import save_table

    path = office.folder / "export.csv"
    header = ["First name", "Last name", "E-mail", "Date of birth", "Own id"]
    rows = [[str(who.get(key) or "") for key in ("first", "last", "email", "born", "own")] for who in (ANNA, BEN)]
    save_table(path, header, rows)
    session = run(office.imports.open_file(account(), path))
    assert run(session.plan()).counts()[Kind.SAME] == 2


MIRROR = "Own id,Vorname,Nachname,Mail\n1,Anna,Aldridge,new@example.org\n,Ben,Bauer,ben@example.org\n"


# ------------------------------------------------------------------------------------------------------------ the mirror


def test_a_mirror_recognises_by_ids_alone(office: Office, run: Run):
    session: MirrorSource = opened(office, run, MIRROR)
    anna, ben = run(session.mirror_lines({}))
    assert (anna.contact, anna.kind) == ("a", Kind.CHANGED)
    assert (ben.contact, ben.kind) == (None, Kind.NEW)
    _, linked = run(session.mirror_lines({3: "b"}))
    assert (linked.contact, linked.kind) == ("b", Kind.SAME)


def test_for_a_mirror_the_check_recognises_by_ids_as_the_mirror_will(office: Office, run: Run):
    text = MIRROR + ",Benny,Bauer,ben@example.org\n"
    session = run(office.imports.open_file(account(), office.write(text), mirror=True))
    (way,) = session.recognitions()
    assert (way.possible, str(way.sentence)) == (True, "A mirror recognises people by their ids alone.")
    assert session.recognise_by == way.key
    numbers = run(session.recognition_numbers())
    assert (numbers.one, numbers.none, numbers.several) == (1, 2, 0)
    assert not [each for each in run(session.check()).groups if each.blocking]
    assert [change.kind for change in run(session.mirror_lines({}))] == [Kind.CHANGED, Kind.NEW, Kind.NEW]
    without = run(office.imports.open_file(account(), office.write(FILE), mirror=True))
    (way,) = without.recognitions()
    assert (way.possible, str(way.detail)) == (False, "No column of your file goes to Own id yet.")
    assert without.recognise_by == ""


CAMPERS = [
    Contact("c", {"first": "Cleo", "last": "Cohen", "own": "3"}),
    Contact("d", {"first": "Cleo", "last": "Cohen", "own": "3"}),
    Contact("e", {"first": "Eva", "last": "Ernst", "email": "eva@example.org", "born": "2001-02-03"}),
]


@pytest.mark.parametrize(
    ("row", "stay"),
    [
        ("1,Anna,Aldridge,new@", {"a"}),  # their id
        ("3,Cleo,Cohen,", {"c", "d"}),  # an id that several have
        (",Eva,Ernst,eva@example.org", {"e"}),  # no id, but surely the same person
        (",Eva,Ernst,,2001-02-03", {"e"}),  # by name and birthday
        ("1,Eva,Ernst,eva@example.org", {"a", "e"}),  # one's id and the other's name
        (",Somebody,Else,else@example.org", set[str]()),
    ],
)
def test_a_row_that_was_left_out_is_nobodys_end(office: Office, run: Run, row: str, stay: set[str]):
    office.crm.records = {contact.id: contact for contact in (ANNA, BEN, *CAMPERS)}
    run(office.browse.refresh("acc", lambda done, total: None))
    text = f"Own id,Vorname,Nachname,Mail,Geburtsdatum\n{row}\n2,Ben,Bauer,ben@example.org,\n"
    session = run(office.imports.open_file(account(), office.write(text), mirror=True))
    session.leave_out([2])
    table = run(office.browse.table("acc"))
    lines = run(session.mirror_lines({}))
    found = run(finished(mirrored(lines, table, replaces=True)))
    assert {change.contact for change in found.going()} == {"a", "c", "d", "e"} - stay
    assert not found.replaced
    named = [line.contact for line in lines if line.contact is not None]
    assert sorted(named) == sorted({*stay, "b"}), "the plan knows who stays, each once"


def test_where_the_crm_compares_nothing_a_mirror_recognises_as_an_import_does(office: Office, run: Run):
    office.crm.capabilities = msgspec.structs.replace(office.crm.capabilities, mirror_needs_identity=False)
    session = run(office.imports.open_file(account(), office.write(MIRROR), mirror=True))
    session.set_recognition("email")
    anna, ben = run(session.mirror_lines({}))
    assert (anna.kind, ben.contact, ben.kind) == (Kind.NEW, "b", Kind.SAME)
    linked, _ = run(session.mirror_lines({2: "a"}))
    assert (linked.contact, linked.kind) == ("a", Kind.CHANGED)


def test_new_ids_are_written_into_a_copy(office: Office, run: Run):
    session = opened(office, run, MIRROR)
    target = office.folder / "ids.csv"
    run(session.write_ids({3: "new-1"}, str(target)))
    assert target.read_text().splitlines()[2] == "new-1,Ben,Bauer,ben@example.org"


def test_new_ids_of_pasted_text_are_saved_as_a_file(office: Office, run: Run):
    session = run(office.imports.open_text(account(), "Vorname\tNachname\nBen\tBauer\n"))
    target = office.folder / "ids.csv"
    run(session.write_ids({2: "new-1"}, str(target)))
    assert target.read_text(encoding="utf-8-sig").splitlines() == ["Vorname,Nachname,external_id", "Ben,Bauer,new-1"]

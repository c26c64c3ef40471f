"""An import from the file to the plan, on real files."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest

from desktop_app.core.changes import Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import FileProblem, InputError, PlanStale
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.mirroring import mirrored
from desktop_app.core.plan import Origin
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.imports import EmptyCells, Imports, ImportSession, ProblemGroup
from desktop_app.services.imports.checked import MOST_UNKNOWN
from desktop_app.services.mirrors import MirrorSource
from desktop_app.services.pace import finished
from tests.conftest import Run
from tests.support.memory import (
    MemoryAccounts,
    MemoryClock,
    MemoryContacts,
    MemoryCrm,
    MemorySecrets,
    MemorySettings,
    NoPractice,
    account,
)

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME, required=True),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("born", "Date of birth", FieldType.DATE, common=Common.BIRTHDAY),
        Field("postcode", "Postcode", common=Common.POSTCODE),
        Field("sex", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=(Choice("f", "Female"), Choice("m", "Male"))),
        Field("news", "Newsletter", FieldType.YES_NO, irreversible=say("Unsubscribing is for good.")),
        Field("own", "Own id", FieldType.ID, common=Common.EXTERNAL_ID, access=Access.CREATE),
        Field("id", "Id", FieldType.ID, access=Access.NEVER),
        Field("age", "Age", FieldType.NUMBER, access=Access.NEVER, reason=say("campflow works this out itself.")),
    ]
)  # fmt: skip
ANNA = Contact(
    "a", {"first": "Anna", "last": "Aldridge", "email": "anna@example.org", "own": "1", "born": "1985-04-03"}
)
BEN = Contact("b", {"first": "Ben", "last": "Bauer", "email": "ben@example.org", "own": "2"})
FILE = (
    "Vorname;Surname;E-Mail-Adresse;Geburtsdatum;PLZ;Spende 2025\n"
    "Anna;Aldridge;Anna@Example.org;03.04.1985;01067;50,00\n"
    "Ben;Bauer;ben@example.org;17.11.1962;;\n"
    "Cleo;Cohen;cleo@example.org;;04109;\n"
)


class Office:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.crm = MemoryCrm(FIELDS, [ANNA, BEN])
        self.crm.capabilities = msgspec.structs.replace(self.crm.capabilities, mirror_needs_identity=True)
        self.store: Any = MemoryContacts()
        self.accounts = Accounts(
            MemoryAccounts(account()), MemorySecrets(acc="key"), self.store, self.crm, NoPractice()
        )
        self.clock = MemoryClock("2026-05-03T08:42:00+00:00")
        self.browse = Browse(self.store, self.accounts, self.clock)
        self.settings = MemorySettings()
        numbers = itertools.count(1)
        self.imports = Imports(self.accounts, self.browse, self.settings, self.clock, lambda: f"id-{next(numbers)}")

    def write(self, text: str, name: str = "people.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


@pytest.fixture
def office(run: Run, tmp_path: Path) -> Office:
    made = Office(tmp_path)
    run(made.browse.refresh("acc", lambda done, total: None))
    return made


def opened(office: Office, run: Run, text: str = FILE) -> ImportSession:
    return run(office.imports.open_file(account(), office.write(text)))


def targets(session: ImportSession) -> dict[str, str | None]:
    return {column.header: column.target for column in session.columns}


def group(session: ImportSession, run: Run, code: str) -> ProblemGroup:
    (found,) = [each for each in run(session.check()).groups if each.code.startswith(code)]
    return found


# ------------------------------------------------------------------------------------------------------------- the file


def test_a_file_shows_its_rows_and_how_it_was_read(office: Office, run: Run):
    session = opened(office, run)
    assert (session.source, session.rows, session.sheets) == ("people.csv", 3, ())
    assert session.preview(1) == [("Anna", "Aldridge", "Anna@Example.org", "03.04.1985", "01067", "50,00")]
    assert (session.reading.delimiter, session.reading.encoding, session.reading.header_row) == (";", "utf-8", 1)


def test_another_reading_begins_anew(office: Office, run: Run):
    session = opened(office, run)
    session.leave_out([2])
    run(session.reread(delimiter=","))
    assert session.header == ("Vorname;Surname;E-Mail-Adresse;Geburtsdatum;PLZ;Spende 2025", "Column 2")
    assert session.left_out == set()


def test_a_reading_that_fails_leaves_the_old_one(office: Office, run: Run):
    session = opened(office, run)
    with pytest.raises(FileProblem):
        run(session.reread(encoding="utf-16"))
    assert session.rows == 3
    assert session.reading.encoding == "utf-8"


def test_sheets_of_a_workbook(office: Office, run: Run):
    book = openpyxl.Workbook()
    book.active.append(["Surname"])  # type: ignore[union-attr]
    book.active.append(["Bauer"])  # type: ignore[union-attr]
    other = book.create_sheet("Other")
    other.append(["Vorname"])
    other.append([7])
    book.save(office.folder / "people.xlsx")
    session = run(office.imports.open_file(account(), office.folder / "people.xlsx"))
    assert session.sheets == ("Sheet", "Other")
    run(session.reread(sheet="Other"))
    assert session.preview() == [("7",)]


def test_pasted_text(office: Office, run: Run):
    session = run(office.imports.open_text(account(), "Surname\tMail\nBauer\tben@example.org\n"))
    assert targets(session) == {"Surname": "last", "Mail": "email"}
    assert session.path is None
    with pytest.raises(InputError):
        run(office.imports.open_text(account(), " \n"))


def test_a_file_that_changes_on_disk_is_stale(office: Office, run: Run):
    session = opened(office, run)
    assert not run(session.stale())
    office.write(FILE + "Dora;Dahl;;;;\n")
    assert run(session.stale())


# ---------------------------------------------------------------------------------------------------------- the columns


def test_columns_find_their_fields_and_say_why(office: Office, run: Run):
    session = opened(office, run)
    assert targets(session) == {
        "Vorname": "first",
        "Surname": "last",
        "E-Mail-Adresse": "email",
        "Geburtsdatum": "born",
        "PLZ": "postcode",
        "Spende 2025": None,
    }
    assert [str(column.why) for column in session.columns[:2]] == [
        "“Vorname” means “First name”",
        "“Surname” means “Last name”",
    ]
    assert session.columns[0].samples == ("Anna", "Ben", "Cleo")
    assert str(session.columns[5].why) == "gifts are not imported by this program"


def test_more_ways_to_find_a_field(office: Office, run: Run):
    text = "Date of Birth,Kontakt,Beruf,Age,Mail,Nothing\n1985-01-01,x@example.org,Koch,7,y@example.org,\n"
    session = opened(office, run, text)
    assert [(column.target, str(column.why), column.sure) for column in session.columns] == [
        ("born", "same words in both", True),
        (None, "another column goes there already", False),
        ("", "campflow has no such field", True),
        ("", "campflow works this out itself.", True),
        ("email", "“Mail” means “E-mail”", True),
        ("", "the column is empty", True),
    ]


def test_addresses_are_known_by_their_looks(office: Office, run: Run):
    (column,) = opened(office, run, "Kontakt\nanna@example.org\nben@example.org\n").columns
    assert (column.target, str(column.why)) == ("email", "2 of 2 look like e-mail addresses")


def test_a_column_of_other_ids_is_not_taken_for_those_of_the_crm(office: Office, run: Run):
    assert targets(opened(office, run, "Id,Surname\n1,Bauer\n2,Aldridge\n"))["Id"] is None
    assert targets(opened(office, run, "Id,Surname\nb,Bauer\n"))["Id"] == "id"


def test_no_two_columns_go_to_one_field(office: Office, run: Run):
    session = opened(office, run)
    session.set_target(5, "last")
    assert targets(session)["Spende 2025"] == "last"
    assert targets(session)["Surname"] is None
    session.set_target(5, "")
    assert targets(session)["Spende 2025"] == ""


def test_the_matching_is_remembered_by_the_headings(office: Office, run: Run):
    session = opened(office, run)
    assert session.remembered is None
    session.set_target(5, "")
    session.set_empty(4, EmptyCells.FILL)
    session.set_recognition("name_email")
    run(session.plan())
    again = opened(office, run, FILE.replace("Anna", "Ada"))
    assert again.remembered == "2026-05-03"
    assert targets(again) == targets(session)
    assert again.columns[4].empty is EmptyCells.FILL
    assert again.recognise_by == "name_email"
    assert "2026-05-03" in str(again.columns[0].why)
    again.match_anew()
    assert again.remembered is None
    assert targets(again)["Spende 2025"] is None


def test_every_sheet_remembers_its_own_matching(office: Office, run: Run):
    book = openpyxl.Workbook()
    book.active.append(["Surname", "Other"])  # type: ignore[union-attr]
    book.active.append(["Bauer", "x"])  # type: ignore[union-attr]
    other = book.create_sheet("Second")
    other.append(["Vorname", "Surname", "More"])
    other.append(["Ben", "Bauer", "1"])
    path = office.folder / "people.xlsx"
    book.save(path)
    session = run(office.imports.open_file(account(), path))
    run(session.reread(sheet="Second"))
    session.set_target(2, "postcode")
    run(session.plan())
    again = run(office.imports.open_file(account(), path))
    assert again.remembered is None
    run(again.reread(sheet="Second"))
    assert (again.remembered, targets(again)["More"]) == ("2026-05-03", "postcode")
    run(again.reread(sheet="Sheet"))
    assert again.remembered is None


# ------------------------------------------------------------------------------------------------------------- who it is


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


# ------------------------------------------------------------------------------------------------------------ the values


CHOICES = "Surname,Mail,Geschlecht,Newsletter\nBauer,ben@example.org,Dame,ja\nCohen,c@example.org,Dame,vielleicht\n"


def test_unknown_values_are_asked_for_once_each(office: Office, run: Run):
    session = opened(office, run, CHOICES)
    questions = run(session.questions())
    assert [(q.field.key, q.value, q.count, q.answer) for q in questions] == [
        ("sex", "Dame", 2, None),
        ("news", "vielleicht", 1, None),
    ]
    assert run(session.check()).refused == 2
    session.answer(questions[0].field, "Dame", "f")
    session.answer(questions[1].field, "vielleicht", "")
    assert [question.answer for question in run(session.questions())] == ["f", ""]
    assert run(session.check()).refused == 0
    ben, cohen = run(session.plan()).changes
    assert ben.after == {"sex": "f", "news": True}
    assert cohen.after == {"last": "Cohen", "email": "c@example.org", "sex": "f"}
    session.answer(questions[0].field, "Dame", None)
    assert run(session.check()).refused == 2


def test_a_column_of_nothing_but_unknown_values_is_hardly_the_right_one(office: Office, run: Run):
    rows = "".join(f"Bauer,perhaps {number}\n" for number in range(MOST_UNKNOWN + 1))
    session = opened(office, run, "Surname,Newsletter\n" + rows)
    with pytest.raises(InputError) as caught:
        run(session.questions())
    assert str(caught.value.sentence) == (
        "The column Newsletter has 201 different values that Newsletter does not know: "
        "this is probably not the right column."
    )
    session.set_target(1, "")
    assert run(session.questions()) == []


# ------------------------------------------------------------------------------------------------------------- the check


BAD = (
    "Vorname,Nachname,E-Mail,Geburtsdatum\n"
    "Anna,Aldridge,anna@example.org,3.4.85\n"
    "Ben,Bauer,ben@example.org.,13/2/1962\n"
    "Cleo,,cleo@,5.6.1990\n"
    "Dora,Dahl,dora@example.org,soon\n"
    "Dan,Dahl,Dora@example.org,\n"
)


def test_problems_are_grouped(office: Office, run: Run):
    session = opened(office, run, BAD)
    check = run(session.check())
    assert [(str(g.title), g.count, g.blocking, g.rows, g.column) for g in check.groups] == [
        ("Date not understood", 3, True, (2, 3, 5), 3),
        ("E-mail address incomplete", 2, True, (3, 4), 2),
        ("Same e-mail on two rows", 2, False, (5, 6), 2),
    ]
    assert check.refused == 4
    assert str(check.cells[4, 2]) == "The address ends after the @."
    assert session.problem_rows() == [2, 3, 4, 5, 6]


def test_letters_that_could_not_be_read_are_a_problem(office: Office, run: Run):
    path = office.folder / "people.csv"
    others = "".join(f"Groß,g{number}@example.org\n" for number in range(9)).encode("cp1252")
    path.write_bytes(b"Nachname,Mail\nM\x81ller,m@example.org\n" + others)
    session = run(office.imports.open_file(account(), path))
    (unread,) = run(session.check()).groups
    assert (str(unread.title), unread.rows, unread.column) == (
        "A letter could not be read. Choose another encoding for the file.",
        (2,),
        0,
    )
    run(session.reread(encoding="cp850"))
    assert run(session.plan()).changes[0].name == "Müller"


def test_all_alike_are_fixed_at_once_and_it_can_be_undone(office: Office, run: Run):
    session = opened(office, run, BAD)
    dates = group(session, run, "date")
    assert str(dates.fix) == "2 date is written like “3.4.85”"  # the plural is the translation's
    assert str(dates.becomes) == "The first would become 1985-04-03: day first"
    assert str(dates.other_fix) == "Month first instead"
    assert dates.fixable == 2
    assert run(session.fix_all(dates)) == 2
    assert (session.cell(2, 3), session.cell(3, 3), session.cell(5, 3)) == ("1985-04-03", "1962-02-13", "soon")
    assert group(session, run, "date").rows == (5,)
    assert run(session.fix_all(group(session, run, "date"))) == 0
    emails = group(session, run, "email")
    run(session.fix_all(emails))
    assert session.cell(3, 2) == "ben@example.org"
    assert session.undo_edit()
    assert session.undo_edit()
    assert not session.undo_edit()
    assert group(session, run, "date").rows == (2, 3, 5)
    assert session.redo_edit()
    assert group(session, run, "date").rows == (5,)
    assert session.redo_edit()
    assert not session.redo_edit()
    assert session.cell(3, 2) == "ben@example.org"
    session.undo_edit()
    session.edit(3, 2, "new@example.org")
    assert not session.redo_edit()


def test_a_whole_column_is_fixed_in_small_steps(office: Office, run: Run, monkeypatch: pytest.MonkeyPatch):
    """However many rows have a problem, other things get their turns meanwhile."""
    monkeypatch.setattr("desktop_app.services.pace.BUDGET", 0.0)
    rows = "".join(f"Bauer{number},3.4.{number % 90 + 10}\n" for number in range(5000))
    session = opened(office, run, "Surname,Geburtsdatum\n" + rows)
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def fix() -> tuple[int, int]:
        counting = asyncio.ensure_future(count())
        (dates,) = (await session.check()).groups
        before = turns
        fixed = await session.fix_all(dates)
        counting.cancel()
        return fixed, turns - before

    fixed, meanwhile = run(fix())
    assert (fixed, run(session.check()).refused) == (5000, 0)
    assert meanwhile >= 10


def test_the_other_order_of_day_and_month(office: Office, run: Run):
    session = opened(office, run, "Nachname,Geburtsdatum\nBauer,3/4/85\n")
    run(session.fix_all(group(session, run, "date"), other=True))
    assert session.cell(2, 1) == "1985-03-04"


def test_a_cell_is_corrected_by_hand(office: Office, run: Run):
    session = opened(office, run, BAD)
    run(session.check())
    session.edit(4, 2, "cleo@example.org")
    session.edit(4, 1, "Cohen")
    assert 4 not in {row for g in run(session.check()).groups for row in g.rows}
    assert [change.after["email"] for change in run(session.plan()).changes if change.row == 4] == ["cleo@example.org"]


def test_what_is_needed_for_a_new_person(office: Office, run: Run):
    missing = group(opened(office, run, "Vorname,Nachname,Mail\nCleo,,cleo@example.org\n"), run, "missing")
    assert (str(missing.title), missing.rows, missing.column) == ("Last name missing", (2,), 1)
    nowhere = group(opened(office, run, "Vorname,Mail\nCleo,cleo@example.org\n"), run, "{field:word} is needed")
    assert (nowhere.rows, nowhere.column) == ((2,), None)


def test_rows_are_left_out_and_counted(office: Office, run: Run):
    session = opened(office, run, BAD)
    session.leave_out([2, 3, 4, 5])
    assert run(session.check()).refused == 0
    assert run(session.plan()).counts()[Kind.LEFT_OUT] == 4
    session.take_back([2])
    assert run(session.check()).refused == 1


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
        lambda: session.set_target(5, ""),
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


# ------------------------------------------------------------------------------------------------------------ the mirror


MIRROR = "Own id,Vorname,Nachname,Mail\n1,Anna,Aldridge,new@example.org\n,Ben,Bauer,ben@example.org\n"


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

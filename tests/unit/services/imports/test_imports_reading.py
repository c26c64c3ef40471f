"""From a file to columns and fields: what is read, and how it is matched."""

from __future__ import annotations

import openpyxl
import pytest

from desktop_app.core.errors import FileProblem, InputError
from desktop_app.services.imports import EmptyCells, ImportSession
from tests.conftest import Run
from tests.support.memory import account
from tests.unit.services.imports.importing import FILE, Office, opened


def targets(session: ImportSession) -> dict[str, str | None]:
    return {column.header: column.target for column in session.columns}


# -------------------------------------------------------------------------------------------------------------- the file


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


# ----------------------------------------------------------------------------------------------------------- the columns


def test_columns_find_their_fields_and_say_why(office: Office, run: Run):
    session = opened(office, run)
    assert targets(session) == {
        "Vorname": "first",
        "Surname": "last",
        "E-Mail-Adresse": "email",
        "Geburtsdatum": "born",
        "PLZ": "postcode",
        "Spende 2025": "",
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
    session.set_target(3, "")
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
    assert targets(again)["Geburtsdatum"] == "born"


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

"""Columns that a file does not have: joined, split, the same in every row; and matchings that are given on."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.services.imports import Constant, ImportSession, Join, Split
from desktop_app.services.imports.shaping import split_address, split_name
from tests.conftest import Run
from tests.support.importing import Importing
from tests.support.memory import account

FIELDS = FieldSet(
    [
        Field("title", "Title", common=Common.TITLE),
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("street", "Street", common=Common.STREET),
        Field("plz", "Postcode", common=Common.POSTCODE),
        Field("city", "City", common=Common.CITY),
        Field("camp", "Camp"),
    ]
)
FILE = "Name;Mail;Strasse;Hausnummer;Wohnort PLZ\nDr. Anna von Berg;anna@example.org;Ring;3;53111 Bonn\nBauer, Ben;ben@example.org;Weg;;\n"


class Office:
    def __init__(self, run: Run, folder: Path) -> None:
        self._run = run
        self.folder = folder
        office = Importing(FIELDS)
        run(office.read())
        self.imports = office.imports

    def opened(self, text: str = FILE) -> ImportSession:
        (self.folder / "people.csv").write_text(text, encoding="utf-8")
        return self._run(self.imports.open_file(account(), self.folder / "people.csv"))


@pytest.fixture
def office(run: Run, tmp_path: Path) -> Office:
    return Office(run, tmp_path)


def targets(session: ImportSession) -> dict[str, str | None]:
    return {column.header: column.target for column in session.columns}


def after(session: ImportSession, run: Run) -> list[dict[str, object]]:
    return [change.after for change in run(session.plan()).changes]


def test_a_name_is_split_and_its_parts_go_where_they_belong(office: Office, run: Run):
    session = office.opened()
    run(session.shape(Split("Name", "name")))
    assert targets(session) == {
        "Name": "",
        "Mail": "email",
        "Strasse": "street",
        "Hausnummer": None,
        "Wohnort PLZ": None,
        "Name (title)": "title",
        "Name (first name)": "first",
        "Name (last name)": "last",
    }
    assert "used for" in str(session.columns[0].why)
    session.set_target(3, "")
    session.set_target(4, "")
    assert [(a.get("title"), a.get("first"), a.get("last")) for a in after(session, run)] == [
        ("Dr.", "Anna", "von Berg"),
        (None, "Ben", "Bauer"),
    ]


def test_columns_are_joined_into_one_and_taken_apart_again(office: Office, run: Run):
    session = office.opened()
    run(session.shape(Join(("Strasse", "Hausnummer"))))
    joined = session.columns[-1]
    assert (joined.header, joined.target, joined.samples) == ("Strasse + Hausnummer", "street", ("Ring 3", "Weg"))
    assert targets(session)["Strasse"] == targets(session)["Hausnummer"] == ""
    shape = session.shape_of(joined)
    assert shape is not None
    run(session.unshape(shape))
    assert session.header == ("Name", "Mail", "Strasse", "Hausnummer", "Wohnort PLZ")


def test_the_same_text_in_every_row(office: Office, run: Run):
    session = office.opened("Vorname;Mail\nAnna;anna@example.org\nBen;ben@example.org\n")
    run(session.shape(Constant("Always “Bonn”", "Bonn")))
    session.set_target(2, "camp")
    assert [each["camp"] for each in after(session, run)] == ["Bonn", "Bonn"]


def test_what_was_decided_and_corrected_stays(office: Office, run: Run):
    session = office.opened()
    session.set_target(3, "camp")
    session.edit(2, 1, "new@example.org")
    run(session.shape(Split("Wohnort PLZ", "place")))
    assert targets(session)["Hausnummer"] == "camp"
    assert targets(session)["Wohnort PLZ (postcode)"] == "plz"
    assert session.cell(2, 1) == "new@example.org"
    assert session.undo_edit()
    assert session.cell(2, 1) == "anna@example.org"


def test_what_cannot_be_made_is_not_made(office: Office, run: Run):
    session = office.opened()
    run(session.shape(Split("Nothing", "name"), Join(("Name", "Gone"))))
    assert session.shapes == ()
    run(session.shape(Split("Name", "name")))
    run(session.shape(Split("Name", "name")))
    assert len(session.columns) == 8


def test_new_columns_are_remembered_with_the_headings(office: Office, run: Run):
    session = office.opened()
    run(session.shape(Split("Name", "name"), Join(("Strasse", "Hausnummer"))))
    session.set_target(4, "")
    run(session.plan())
    again = office.opened(FILE.replace("Anna", "Cleo"))
    assert again.shapes == session.shapes
    assert targets(again) == targets(session)


def test_a_matching_is_given_to_a_colleague(office: Office, run: Run):
    session = office.opened()
    run(session.shape(Split("Name", "name")))
    session.set_target(3, "")
    session.set_target(4, "city")
    file = office.folder / "matching.json"
    run(session.save_matching(file))
    other = Office(run, office.folder)
    theirs = other.opened()
    run(theirs.load_matching(file))
    assert targets(theirs) == targets(session)


@pytest.mark.parametrize("content", ["", "{}", '{"columns": 3}', "not json", "\udcff"])
def test_a_file_that_holds_no_matching(office: Office, run: Run, content: str):
    from desktop_app.core.errors import FileProblem

    file = office.folder / "matching.json"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    session = office.opened()
    before = targets(session)
    with pytest.raises(FileProblem) as problem:
        run(session.load_matching(file))
    assert "matching.json" in str(problem.value.sentence)
    assert targets(session) == before


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Anna Berg", ("", "Anna", "Berg")),
        ("Anna Maria Berg", ("", "Anna Maria", "Berg")),
        ("Prof. Dr. Karl-Heinz von der Au", ("Prof. Dr.", "Karl-Heinz", "von der Au")),
        ("Berg, Anna", ("", "Anna", "Berg")),
        ("Mrs Ada Lovelace", ("Mrs", "Ada", "Lovelace")),
        ("Frau Müller", ("Frau", "", "Müller")),
        ("Madonna", ("", "", "Madonna")),
        ("Drago Müller", ("", "Drago", "Müller")),
        ("Hans Van Damme", ("", "Hans", "Van Damme")),
    ],
)
def test_names(text: str, parts: tuple[str, str, str]):
    assert split_name(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ring 3, 53111 Bonn", ("Ring 3", "53111", "Bonn", "")),
        ("Hinterhaus, Ring 3; D-53111 Bonn; Germany", ("Hinterhaus, Ring 3", "53111", "Bonn", "Germany")),
        ("10 Downing Street, London SW1A 2AA, UK", ("10 Downing Street", "SW1A 2AA", "London", "UK")),
        ("10 Downing Street, London, SW1A 2AA", ("10 Downing Street", "SW1A 2AA", "London", "")),
        ("somewhere by the sea", ("somewhere by the sea", "", "", "")),
    ],
)
def test_addresses(text: str, parts: tuple[str, str, str, str]):
    assert split_address(text) == parts

"""Contacts saved as files, and imported again."""

from __future__ import annotations

import asyncio
import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import FileProblem
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.matching import ID
from desktop_app.core.table import NAME
from desktop_app.core.values import normalise
from desktop_app.core.words import Sentence
from desktop_app.files.cards import save_cards
from desktop_app.services.exports import Form, as_shown, carried, every_field
from tests.conftest import Run
from tests.support.exporting import FIELDS, PEOPLE, Exporting

GERMAN = {
    "First name": "Vorname", "Last name": "Nachname", "Phone": "Telefon", "Postcode": "PLZ", "Groups": "Gruppen",
    "Gender": "Geschlecht der Person", "Female": "weiblich", "Male": "männlich", "yes": "ja", "no": "nein",
}  # fmt: skip
TABLES = [Form.WORKBOOK, Form.COMMA, Form.SEMICOLON, Form.NDJSON]


def german(sentence: Sentence) -> str:
    return GERMAN.get(str(sentence), str(sentence))


@pytest.fixture
def exporting(run: Run) -> Exporting:
    made = Exporting()
    run(made.read())
    return made


def rows_of(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


@pytest.mark.parametrize("speak", [str, german])
@pytest.mark.parametrize("form", TABLES)
def test_what_was_saved_is_the_same_when_it_is_imported(
    run: Run, tmp_path: Path, exporting: Exporting, form: Form, speak: Any
):
    async def there_and_back() -> None:
        path = tmp_path / f"people.{form.value}"
        assert await exporting.save(every_field(FIELDS, sensitive=True), path, form, speak) == len(PEOPLE)
        session = await exporting.opened(path)
        assert [column.header for column in session.columns if column.target is None] == []
        assert {column.target for column in session.columns} == {ID, "", *(field.key for field in FIELDS)} - {"age"}
        assert await session.questions() == []
        plan = await session.plan()
        assert [(change.kind, change.notes, change.after) for change in plan.changes] == [(Kind.SAME, {}, {})] * 4

    run(there_and_back())


def test_what_a_card_carries_is_the_same_when_it_is_imported(run: Run, tmp_path: Path, exporting: Exporting):
    async def there_and_back() -> None:
        path = tmp_path / "people.vcf"
        await exporting.save(carried(FIELDS), path, Form.VCARD)
        session = await exporting.opened(path)
        kept = {column.target for column in session.columns if column.target}
        assert kept == set(carried(FIELDS))
        session.set_recognition("email")
        plan = await session.plan()
        assert [(change.kind, change.after) for change in plan.changes] == [(Kind.SAME, {})] * 4

    run(there_and_back())


def test_a_card_has_every_number_of_a_list(tmp_path: Path):
    card = {Common.PHONE: ("0561 5550101", "0171 5550101"), Common.FAX: "0561 5550109", Common.NOTES: "a\nb; c"}
    save_cards(tmp_path / "people.vcf", [("Änne", card), ("Nobody's", {})])
    assert (tmp_path / "people.vcf").read_text("utf-8").splitlines() == [
        *("BEGIN:VCARD", "VERSION:3.0", "FN:Änne", "N:;;;;", "NOTE:a\\nb\\; c"),
        *("TEL:0561 5550101", "TEL:0171 5550101", "TEL;TYPE=FAX:0561 5550109", "END:VCARD"),
        *("BEGIN:VCARD", "VERSION:3.0", "FN:Nobody's", "N:;;;;", "END:VCARD"),
    ]


def test_a_text_file_holds_no_formula_not_even_in_its_headings(run: Run, tmp_path: Path):
    fields = FieldSet([Field("cmd", "=cmd|' /C calc'!A0", own=True), Field("name", "Name")])
    exporting = Exporting([Contact("a", {"cmd": "@SUM(1)", "name": "\tx"})], fields)

    async def save() -> None:
        await exporting.read()
        await exporting.save(["cmd", "name"], tmp_path / "people.csv", Form.COMMA)
        await exporting.save(["cmd", "name"], tmp_path / "people.xlsx", Form.WORKBOOK)

    run(save())
    assert rows_of(tmp_path / "people.csv") == [["'=cmd|' /C calc'!A0", "Name"], ["'@SUM(1)", "'\tx"]]
    page: Any = openpyxl.load_workbook(tmp_path / "people.xlsx").active
    assert {cell.data_type for row in page.iter_rows() for cell in row} == {"s"}


def test_a_workbook_has_days_and_numbers_and_keeps_text(run: Run, tmp_path: Path, exporting: Exporting):
    path = tmp_path / "people.xlsx"
    run(exporting.save(["zip", "born", "gift", "notes"], path, Form.WORKBOOK))
    page: Any = openpyxl.load_workbook(path).active
    first, second, third, _ = list(page.iter_rows(min_row=2, values_only=True))
    assert (first[0], first[1].date(), first[2]) == ("01067", date(1985, 2, 13), 12.5)
    assert second == ("00123", "1899-12-31", 1234567, "-5")
    assert third[3] == "#N/A"


def test_numbers_have_a_comma_between_semicolons(run: Run, tmp_path: Path, exporting: Exporting):
    run(exporting.save(["gift"], tmp_path / "a.csv", Form.SEMICOLON))
    run(exporting.save(["gift"], tmp_path / "b.csv", Form.COMMA))
    assert [row[0] for row in rows_of(tmp_path / "a.csv", ";")][1] == "12,5"
    assert [row[0] for row in rows_of(tmp_path / "b.csv")][1] == "12.5"
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_records_have_what_the_crm_has(run: Run, tmp_path: Path, exporting: Exporting):
    path = tmp_path / "people.ndjson"
    run(exporting.save([ID, "groups", "sex", "news", "gift", "firm"], path, Form.NDJSON))
    first = json.loads(path.read_text("utf-8").splitlines()[0])
    assert first == {
        "id": "0001", "groups": ["Chor", "Küche"], "sex": "f", "news": True, "gift": 12.5, "firm": None,
    }  # fmt: skip


def test_sensitive_fields_are_saved_only_if_they_are_wanted():
    assert "iban" not in every_field(FIELDS, sensitive=False)
    assert "iban" in every_field(FIELDS, sensitive=True)


def test_the_name_is_saved_as_the_fields_that_make_it(run: Run, exporting: Exporting):
    table = run(exporting.browse.table("acc"))
    shown = [NAME, "city", "name.last"]
    assert as_shown(table, shown, table.positions()) == ["name.first", "firm", "city", "name.last"]
    assert as_shown(table, shown, table.positions()[:2]) == ["name.first", "city", "name.last"]
    assert as_shown(table, ["city"], table.positions()) == ["city"]


def test_who_was_removed_meanwhile_is_left_away(run: Run, tmp_path: Path, exporting: Exporting):
    async def save() -> int:
        table = await exporting.browse.table("acc")
        rows = table.positions()
        table.remove(["0002"])
        return await exporting.exports.save_contacts(
            table, rows, ["email"], tmp_path / "p.csv", Form.COMMA, str, lambda _: None
        )

    assert run(save()) == 3
    assert len(rows_of(tmp_path / "p.csv")) == 4


@pytest.mark.parametrize("form", list(Form))
def test_a_file_that_is_not_wanted_any_more_is_not_there(run: Run, tmp_path: Path, form: Form):
    exporting = Exporting([Contact(str(n), {"email": f"p{n}@example.org"}) for n in range(3000)])
    path = tmp_path / f"people.{form.value}"
    path.write_text("what was there before")

    async def leave() -> None:
        await exporting.read()
        table = await exporting.browse.table("acc")
        begun = asyncio.Event()
        saving = asyncio.create_task(
            exporting.exports.save_contacts(table, table.positions(), ["email"], path, form, str, lambda _: begun.set())
        )
        await begun.wait()
        saving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await saving

    run(leave())
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "what was there before"


def test_a_folder_that_is_not_there_is_said(run: Run, tmp_path: Path, exporting: Exporting):
    with pytest.raises(FileProblem, match="folder"):
        run(exporting.save(["email"], tmp_path / "gone" / "p.csv", Form.COMMA))


def test_what_only_the_crm_has_words_for_is_the_same_too(run: Run, tmp_path: Path):
    odd = Contact("a", {"email": "a@example.org", "sex": "x-unlisted", "groups": ("Eltern, Freunde", "Chor | Alt")})
    exporting = Exporting([odd])

    async def there_and_back() -> None:
        await exporting.read()
        await exporting.save(every_field(FIELDS, sensitive=True), tmp_path / "p.csv", Form.COMMA)
        session = await exporting.opened(tmp_path / "p.csv")
        assert await session.questions() == []
        assert [change.kind for change in (await session.plan()).changes] == [Kind.SAME]

    run(there_and_back())


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn")), max_size=12)
_LINES = st.lists(_TEXT, max_size=3).map("\n".join)
_WORDS = st.lists(_TEXT.map(lambda text: text.strip(' ,;|"')), min_size=1, max_size=3).map(tuple)
_OF_TYPE: dict[FieldType, st.SearchStrategy[Value]] = {
    FieldType.TEXT: _TEXT,
    FieldType.LONG_TEXT: _LINES,
    FieldType.PHONE: st.text("+0123456789 -/()", max_size=14),
    FieldType.DATE: st.dates(date(1800, 1, 1), date(2100, 1, 1)).map(date.isoformat),
    FieldType.NUMBER: st.integers(-(10**20), 10**20) | st.floats(-1e9, 1e9).map(lambda number: round(number, 4)),
    FieldType.YES_NO: st.booleans(),
    FieldType.LIST: _WORDS,
}


@st.composite
def contacts(draw: st.DrawFn) -> list[Contact]:
    """Contacts as a CRM may hold them: their values are normalised, whatever they say."""
    made: list[Contact] = []
    for number in range(draw(st.integers(1, 3))):
        values: dict[str, Value] = {"email": f"p{number}@example.org"}
        for field in FIELDS:
            if field.choices:
                values[field.key] = draw(st.sampled_from([choice.value for choice in field.choices]))
            elif field.type in _OF_TYPE and (value := normalise(field, draw(_OF_TYPE[field.type]))) is not None:
                values[field.key] = value
        made.append(Contact(f"{number:04}", values))
    return made


@pytest.mark.parametrize("form", TABLES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=contacts())
def test_whoever_is_saved_is_the_same_when_they_are_imported(
    run: Run, tmp_path: Path, form: Form, people: list[Contact]
):
    async def there_and_back() -> None:
        exporting = Exporting(people)
        await exporting.read()
        path = tmp_path / f"people.{form.value}"
        await exporting.save(every_field(FIELDS, sensitive=True), path, form)
        plan = await (await exporting.opened(path)).plan()
        assert [(change.kind, change.notes, change.after) for change in plan.changes] == [(Kind.SAME, {}, {})] * len(
            people
        )

    run(there_and_back())

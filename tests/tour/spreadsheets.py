"""The spreadsheets of the tour, made from the practice people: what an office would have on its disk."""

from __future__ import annotations

import csv
from pathlib import Path

from openpyxl import Workbook

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common
from desktop_app.core.table import ContactTable

_NEW = [
    ("Nora", "Fenwick", "nora.fenwick@example.org"),
    ("Tomasz", "Zieliński", "t.zielinski@example.net"),
    ("Aylin", "Demir", "aylin.demir@example.com"),
    ("Hanna", "Brückner", "hanna.brueckner@example.org"),
    ("Oskar", "Lindqvist", "oskar@example.net"),
    ("Grace", "Whitfield", "grace.whitfield@example.com"),
    ("Emil", "Krüger", "emil.krueger@example.org"),
    ("Marta", "Kowalska", "marta.kowalska@example.net"),
    ("Jonas", "Vogt", "jonas.vogt@example.org"),
]


def donors(table: ContactTable, folder: Path) -> Path:
    """A mailing list for Kindful: most people as they are, some with a new street or phone, nine new, some slips."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Donors"
    sheet.append(["First name", "Surname", "E-Mail", "Tel.", "ZIP", "Ort", "Geburtsdatum", "Newsletter", "Spende 2025"])
    rows = [row for row in table.positions() if _text(table, row, Common.EMAIL) and _text(table, row, Common.LAST_NAME)]
    seen: set[str] = set()
    for number, row in enumerate(rows):
        email = _text(table, row, Common.EMAIL)
        if email.casefold() in seen or len(seen) == 160:
            continue
        seen.add(email.casefold())
        sheet.append([
            _text(table, row, Common.FIRST_NAME),
            _text(table, row, Common.LAST_NAME),
            email if number % 53 else email.partition("@")[0] + "@",
            "615-555-0199" if number % 9 == 1 else _text(table, row, Common.PHONE),
            _text(table, row, Common.POSTCODE),
            "Nashville" if number % 11 == 3 else _text(table, row, Common.CITY),
            "3.4.85" if number % 37 == 5 else _text(table, row, Common.BIRTHDAY),
            ("ja", "nein", "vielleicht", "yes")[number % 4] if number % 10 == 0 else "",
            f"{(number * 7) % 240},00",
        ])  # fmt: skip
    for first, last, email in _NEW:
        sheet.append([first, last, email, "", "37206", "Nashville", "", "yes", ""])
    path = folder / "Spring_mailing_2026.xlsx"
    book.save(path)
    return path


def camp(table: ContactTable, folder: Path) -> Path:
    """The camp's list from the office's own register: five people fewer, two ids without their zeros, two people new."""
    path = folder / "Anmeldungen_Mai.csv"
    rows = sorted(table.positions(), key=table.name)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write = csv.writer(file, delimiter=";")
        write.writerow(["campflow-ID", "Unsere Nr.", "Vorname", "Nachname", "E-Mail", "Geburtsdatum", "Ort"])
        zeros = 2
        for number, row in enumerate(rows):
            if number % 41 == 7:
                continue  # left the camp
            own, id = _text(table, row, Common.EXTERNAL_ID), table.ids[row]
            if own.startswith("0") and zeros and _text(table, row, Common.BIRTHDAY):
                own, id, zeros = own.lstrip("0"), "", zeros - 1
            city = "Kassel" if number % 10 == 4 and _text(table, row, Common.CITY) else _text(table, row, Common.CITY)
            write.writerow([
                id, own if not id else "",
                _text(table, row, Common.FIRST_NAME), _text(table, row, Common.LAST_NAME),
                _text(table, row, Common.EMAIL), _text(table, row, Common.BIRTHDAY), city,
            ])  # fmt: skip
        write.writerow(["", "00901", "Felix", "Sommer", "felix.sommer@example.net", "2013-06-02", "Vellmar"])
        write.writerow(["", "00902", "Ida", "Petersen", "ida.petersen@example.org", "2012-07-29", "Göttingen"])
    return path


def _text(table: ContactTable, row: int, common: Common) -> str:
    field = table.fields.common(common)
    value: Value = None if field is None else table.value(row, field.key)
    return "" if value is None else str(value)


def members(table: ContactTable, folder: Path) -> Path:
    """The members who stay, as the office keeps them: name and address, nothing else; four people fewer, one new."""
    path = folder / "Mitglieder_2026.csv"
    archived = table.fields.common(Common.ARCHIVED)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write = csv.writer(file, delimiter=";")
        write.writerow(["Vorname", "Nachname", "E-Mail"])
        for number, row in enumerate(table.positions()):
            if number % 140 == 9 or (archived is not None and table.value(row, archived.key)):
                continue
            write.writerow([_text(table, row, each) for each in (Common.FIRST_NAME, Common.LAST_NAME, Common.EMAIL)])
        write.writerow(["Felix", "Sommer", "felix.sommer@example.net"])
    return path

"""JSON and vCards as programs and telephones write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import FileProblem
from desktop_app.files.sheet import Reading, Sheet
from desktop_app.files.source import TextSource, open_source


def read(tmp_path: Path, content: str | bytes, name: str) -> Sheet:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_source(path).read(Reading())


def records(sheet: Sheet) -> list[dict[str, str]]:
    return [{heading: cell for heading, cell in zip(sheet.header, row, strict=True) if cell} for row in sheet.rows]


# ----------------------------------------------------------------------------------------------------------------- JSON


def test_a_record_a_line(tmp_path: Path):
    sheet = read(tmp_path, '\ufeff{"name": "Anna", "age": 41}\n\n{"city": "Köln", "name": "Ben"}\n', "people.ndjson")
    assert sheet.header == ("name", "age", "city")
    assert sheet.rows == [("Anna", "41", ""), ("Ben", "", "Köln")]
    assert list(sheet.numbers) == [1, 3]
    assert (sheet.reading.header_row, sheet.reading.delimiter, sheet.reading.encoding) == (0, "", "")


def test_an_array_with_what_lies_within_the_records(tmp_path: Path):
    content = """[
      {"name": {"first": "Anna", "last": "Aldridge"}, "tags": ["choir", "camp"], "news": true, "gift": 1.50},
      {"name": {"first": "Ben"}, "phones": [{"type": "home", "number": "1"}, {"number": "2"}], "news": false, "gift": null}
    ]"""
    assert records(read(tmp_path, content, "people.json")) == [
        {"name.first": "Anna", "name.last": "Aldridge", "tags": "choir; camp", "news": "yes", "gift": "1.50"},
        {
            "name.first": "Ben",
            "news": "no",
            "phones.1.type": "home",
            "phones.1.number": "1",
            "phones.2.number": "2",
        },
    ]


def test_pasted_json():
    assert TextSource("", ' [{"name": "Anna"}]').read(Reading()).rows == [("Anna",)]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[{"name": "Anna"}, {"name": "Be', "Record 2 is cut off"),
        ('[{"name": "Anna"} {"name": "Ben"}]', "Record 1 is cut off"),
        ('{"name": "Anna"}\n{"name" "Ben"}\n', "Record 2 is cut off"),
        ('["Anna", "Ben"]', "Record 1 has no named fields"),
        ("[]", "no text in it"),
        ("[" * 100_000, "Record 1 is cut off"),
        ('{"name": "J\xfcrgen"}'.encode("cp1252"), "not written in Unicode"),
    ],
)
def test_what_is_no_json_is_said_with_its_place_and_without_quoting_it(tmp_path: Path, content: str | bytes, said: str):
    with pytest.raises(FileProblem) as problem:
        read(tmp_path, content, "people.json")
    assert said in str(problem.value.sentence)
    assert "Anna" not in str(problem.value) + repr(problem.value.__context__)


# ---------------------------------------------------------------------------------------------------------------- vCard

OUTLOOK = """BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;Dr.;\r
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. J=C3=B6rg M=C3=BCller\r
TEL;WORK;VOICE:0228 1\r
TEL;CELL;PREF:0170 2\r
TEL;FAX:0228 3\r
EMAIL;INTERNET:joerg@example.org\r
ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;Ring 1=0D=0A=\r
Haus 2;Bonn;;53111;Germany\r
BDAY:19850403\r
END:VCARD\r
"""
PHONE = """BEGIN:VCARD
VERSION:3.0
N:Aldridge;Anna;;;
FN:Anna Aldridge
ORG:Choir\\, old;Board
item1.EMAIL;type=INTERNET;type=HOME:anna@example.org
EMAIL;type=INTERNET;type=pref:anna@example.net
NOTE:first line\\nsecond
 \x20folded
CATEGORIES:camp,choir
END:VCARD
"""
NEWEST = """BEGIN:VCARD
VERSION:4.0
N:Bauer;Ben;;;
FN:Ben Bauer
TEL;TYPE="cell,voice";VALUE=uri:tel:+49-170-1
ADR;TYPE=home:;;Weg 1\\; Hof;Kiel;;24103;
BDAY:1990-01-02
GENDER:M
UID:urn:uuid:1
END:VCARD
"""


def test_cards_of_all_versions(tmp_path: Path):
    assert records(read(tmp_path, OUTLOOK + PHONE + NEWEST, "people.vcf")) == [
        {
            "Last name": "Müller",
            "First name": "Jörg",
            "Title": "Dr.",
            "Full name": "Dr. Jörg Müller",
            "Phone": "0170 2",
            "Phone 2": "0228 1",
            "Fax": "0228 3",
            "E-mail": "joerg@example.org",
            "Street": "Ring 1 Haus 2",
            "City": "Bonn",
            "Postcode": "53111",
            "Country": "Germany",
            "Birthday": "1985-04-03",
        },
        {
            "Last name": "Aldridge",
            "First name": "Anna",
            "Full name": "Anna Aldridge",
            "Company": "Choir, old, Board",
            "E-mail": "anna@example.net",
            "E-mail 2": "anna@example.org",
            "Notes": "first line\nsecond folded",
            "Groups": "camp; choir",
        },
        {
            "Last name": "Bauer",
            "First name": "Ben",
            "Full name": "Ben Bauer",
            "Phone": "+49-170-1",
            "Street": "Weg 1; Hof",
            "City": "Kiel",
            "Postcode": "24103",
            "Birthday": "1990-01-02",
            "Gender": "M",
            "UID": "urn:uuid:1",
        },
    ]


def test_a_card_that_cannot_be_read_is_named_and_the_others_come(tmp_path: Path):
    broken = PHONE.replace("FN:Anna Aldridge", "no property here")
    sheet = read(tmp_path, NEWEST + broken + NEWEST, "people.vcf")
    assert list(sheet.numbers) == [1, 3]
    assert [str(note) for note in sheet.notes] == ["Card 2 cannot be read and was left away."]


def test_a_card_whose_end_is_missing_goes_on_to_where_the_next_begins(tmp_path: Path):
    sheet = read(tmp_path, NEWEST.replace("END:VCARD\n", "") + PHONE, "people.vcf")
    assert [row[1] for row in sheet.rows] == ["Ben", "Anna"]


def test_a_file_of_cards_that_ends_too_early(tmp_path: Path):
    with pytest.raises(FileProblem) as problem:
        read(tmp_path, NEWEST + PHONE[:90], "people.vcf")
    assert "cut off" in str(problem.value.sentence)

"""Files as spreadsheet programs, address books and CRMs write them, read to the end of *Check*.

Every file in ``tests/data/import`` has what is expected of it in ``tests/data/expected``: what it is, how it was read, its
headings and first rows, which field each column goes to (None: nobody can tell), what is said about it, and what comes of
its rows; or the sentence with which it is refused.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.words import Sentence, say
from desktop_app.services.imports import ImportSession
from tests.conftest import Run
from tests.support.exporting import Exporting

FIELDS = FieldSet(
    [
        Field("title", "Title", common=Common.TITLE),
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME),
        Field("company", "Company", common=Common.COMPANY),
        Field("job", "Occupation", common=Common.OCCUPATION),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("email_2", "Other e-mail", FieldType.EMAIL, common=Common.EMAIL_2),
        Field("phone", "Phone", FieldType.PHONE, common=Common.PHONE),
        Field("phone_2", "Other phone", FieldType.PHONE, common=Common.PHONE_2),
        Field("fax", "Fax", FieldType.PHONE, common=Common.FAX),
        Field("street", "Street", common=Common.STREET),
        Field("street_2", "Address line 2", common=Common.STREET_2),
        Field("zip", "Postcode", common=Common.POSTCODE),
        Field("city", "City", common=Common.CITY),
        Field("state", "State", common=Common.STATE),
        Field("country", "Country", common=Common.COUNTRY),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
        Field("sex", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=(Choice("f", "Female"), Choice("m", "Male"))),
        Field("notes", "Notes", FieldType.LONG_TEXT, common=Common.NOTES),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
        Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT),
        Field("own", "Own id", FieldType.ID, common=Common.EXTERNAL_ID, access=Access.CREATE),
        Field("made", "Created", FieldType.MOMENT, common=Common.CREATED, access=Access.NEVER, reason=say("The CRM does this.")),
    ]
)  # fmt: skip
KNOWN = Contact("k1", {"first": "Jan", "last": "Novak", "email": "jan.novak@example.org", "city": "Kassel"})
DATA = Path(__file__).parents[2] / "data"
FILES = sorted(path.name for path in (DATA / "import").iterdir())


async def found_in(session: ImportSession) -> dict[str, Any]:
    """Everything that is said of a file on the way to its review."""
    check = await session.check()
    return {
        "read": msgspec.to_builtins(session.reading),
        "sheets": list(session.sheets),
        "headings": list(session.header),
        "rows": session.rows,
        "first": [list(row) for row in session.preview(3)],
        "numbers": list(session.sheet.numbers[:3]),
        "targets": {column.header: column.target for column in session.columns},
        "recognised": session.recognise_by,
        "notes": [said(note) for note in session.notes],
        "questions": [[question.value, question.count] for question in await session.questions()],
        "problems": [[said(group.title), group.count, group.blocking, said(group.fix)] for group in check.groups],
        "kinds": {kind.value: count for kind, count in check.kinds.items() if count},
    }


def said(sentence: Sentence | None) -> str:
    return "" if sentence is None else str(sentence)


def expected(name: str) -> dict[str, Any]:
    return json.loads((DATA / "expected" / f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_a_file_reads_as_it_should(run: Run, name: str):
    async def read() -> dict[str, Any]:
        office = Exporting([KNOWN], FIELDS)
        await office.read()
        try:
            return await found_in(await office.opened(DATA / "import" / name))
        except DeskError as error:
            return {"refused": said(error.sentence), "advice": said(error.advice)}

    wanted = expected(name)
    del wanted["about"]
    assert run(read()) == wanted


def test_everything_that_is_expected_has_its_file():
    assert sorted(path.stem for path in (DATA / "expected").iterdir()) == FILES
    assert max(path.stat().st_size for path in (DATA / "import").iterdir()) < 20_000

"""An account with every type of field, whose contacts are saved as files and imported again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.words import say
from desktop_app.services.exports import Exports, Form
from desktop_app.services.exports.lines import Speak
from desktop_app.services.imports import ImportSession
from tests.support.importing import Importing
from tests.support.memory import account

FIELDS = FieldSet(
    [
        Field("name.title", "Title", common=Common.TITLE),
        Field("name.first", "First name", common=Common.FIRST_NAME),
        Field("name.last", "Last name", common=Common.LAST_NAME),
        Field("firm", "Organisation", common=Common.COMPANY),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("email_2", "Other e-mail", FieldType.EMAIL, common=Common.EMAIL_2),
        Field("tel", "Phone", FieldType.PHONE, common=Common.PHONE),
        Field("tel_2", "Other phone", FieldType.PHONE, common=Common.PHONE_2),
        Field("fax", "Fax", FieldType.PHONE, common=Common.FAX),
        Field("street", "Street", common=Common.STREET),
        Field("street_2", "Address line 2", common=Common.STREET_2),
        Field("zip", "Postcode", common=Common.POSTCODE),
        Field("city", "City", common=Common.CITY),
        Field("land", "Country", FieldType.CHOICE, common=Common.COUNTRY, choices=(Choice("DE", "Germany"), Choice("AT", "Austria"))),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
        Field("notes", "Notes", FieldType.LONG_TEXT, common=Common.NOTES),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
        Field("sex", "Gender", FieldType.CHOICE, choices=(Choice("f", "Female"), Choice("m", "Male"))),
        Field("news", "Newsletter", FieldType.YES_NO),
        Field("gift", "Last gift", FieldType.NUMBER),
        Field("moment", "First seen", FieldType.MOMENT),
        Field("iban", "IBAN", sensitive=True),
        Field("shoe", "Telefon", own=True),
        Field("notes_2", "Notes", own=True),
        Field("age", "Age", FieldType.NUMBER, access=Access.NEVER, reason=say("The CRM works this out itself.")),
    ]
)  # fmt: skip

PEOPLE = [
    Contact("0001", {
        "name.title": "Dr.", "name.first": "Änne", "name.last": "O'Brien-Müller", "email": "aenne@example.org",
        "email_2": "=cmd@example.org", "tel": "+49 171 5550101", "tel_2": "0561 5550102", "fax": "0561 5550103",
        "street": "Lindenstraße 4; Hof, 2. Stock", "street_2": "c/o \\Weiß", "zip": "01067", "city": "Köln", "land": "DE",
        "born": "1985-02-13", "notes": "Zeile 1\nZeile 2: „Gänsefüße“, \"zwei\"; drei\n- vier", "groups": ("Chor", "Küche"),
        "sex": "f", "news": True, "gift": 12.5, "moment": "2026-05-03T08:42:00+00:00", "iban": "DE00 1234",
        "shoe": "0038", "notes_2": "@home", "age": 41,
    }),
    Contact("0002", {
        "name.first": "'s-Jan", "name.last": "=1+1", "email": "jan@example.org", "born": "1899-12-31", "zip": "00123",
        "news": False, "gift": 1234567, "notes": "-5", "groups": ("Chor",), "sex": "m",
    }),
    Contact("0003", {"firm": "Bäckerei, Co; KG", "email": "brot@example.org", "gift": -3, "notes": "#N/A", "land": "AT"}),
    Contact("0004", {"email": "nur@example.org", "gift": 0.1, "born": "2024-02-29"}),
]  # fmt: skip


class Exporting(Importing):
    """The account, what saves its contacts, and what imports files into it."""

    def __init__(self, people: Iterable[Contact] = PEOPLE, fields: FieldSet = FIELDS) -> None:
        super().__init__(fields, people)
        journal: Any = None  # contacts are no runs
        self.exports = Exports(journal, self.browse, self.imports.originals)

    async def save(self, keys: Sequence[str], path: Path, form: Form, speak: Speak = str) -> int:
        """Everybody, with these fields."""
        table = await self.browse.table("acc")
        return await self.exports.save_contacts(
            table, table.positions(), keys, path, form, speak, lambda _written: None
        )

    async def opened(self, path: Path) -> ImportSession:
        return await self.imports.open_file(account(), path)

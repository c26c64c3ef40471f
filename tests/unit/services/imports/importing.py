"""An import from the file to the plan, on real files."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.words import say
from desktop_app.services.imports import ImportSession, ProblemGroup
from tests.conftest import Run
from tests.support.importing import Importing
from tests.support.memory import account

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


class Office(Importing):
    def __init__(self, folder: Path) -> None:
        super().__init__(FIELDS, [ANNA, BEN])
        self.folder = folder
        self.crm.capabilities = msgspec.structs.replace(self.crm.capabilities, mirror_needs_identity=True)

    def write(self, text: str, name: str = "people.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


def opened(office: Office, run: Run, text: str = FILE) -> ImportSession:
    return run(office.imports.open_file(account(), office.write(text)))


def group(session: ImportSession, run: Run, code: str) -> ProblemGroup:
    (found,) = [each for each in run(session.check()).groups if each.code.startswith(code)]
    return found

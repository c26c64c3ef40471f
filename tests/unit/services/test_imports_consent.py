"""What new people get of whom the file says nothing, and what an existing person's record does not take."""

from __future__ import annotations

import pytest

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.words import say
from desktop_app.services.imports import Imports, ImportSession
from tests.conftest import Run
from tests.support.importing import Importing
from tests.support.memory import account

AGAIN = say("This program cannot subscribe them again.")
ARCHIVED = say("Archived people cannot be changed here.")
FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT, only_to=False, irreversible=AGAIN,
              asked=say("The CRM subscribes new people unless it is told not to.")),
        Field("gone", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=ARCHIVED),
    ]
)  # fmt: skip
PEOPLE = (
    Contact("a", {"first": "Anna", "email": "anna@example.org", "news": True}),
    Contact("b", {"first": "Ben", "email": "ben@example.org", "news": False}),
    Contact("c", {"first": "Cleo", "email": "cleo@example.org", "news": False, "gone": True}),
)


@pytest.fixture
def imports(run: Run) -> Imports:
    office = Importing(FIELDS, PEOPLE)
    run(office.read())
    return office.imports


def opened(imports: Imports, run: Run, text: str) -> ImportSession:
    session = run(imports.open_text(account(), text))
    session.set_recognition("email")
    return session


def lines(session: ImportSession, run: Run) -> list[Change]:
    return list(run(session.plan()).changes)


BARE = "First name;E-mail\nAnne;anna@example.org\nZoe;zoe@example.org\n"
SAYING = "First name;E-mail;Newsletter\nAnna;anna@example.org;no\nBen;ben@example.org;yes\nZoe;zoe@example.org;\n"


@pytest.mark.parametrize("yes", [False, True])
def test_new_people_get_what_was_said_and_nobody_else(imports: Imports, run: Run, yes: bool):
    session = opened(imports, run, BARE)
    (question,) = run(session.open_questions())
    assert (question.field.key, question.count, question.answer) == ("news", 1, False)
    before = session.fingerprint
    if yes:
        session.say(question.field, yes)
        assert session.fingerprint != before
    known, new = lines(session, run)
    assert known.after == {"first": "Anne"}
    assert new.after == {"first": "Zoe", "email": "zoe@example.org", "news": yes}
    assert not run(session.plan()).guards


def test_nothing_is_asked_without_new_people_or_where_the_file_says_it(imports: Imports, run: Run):
    assert not run(opened(imports, run, "First name;E-mail\nAnne;anna@example.org\n").open_questions())
    session = opened(imports, run, SAYING)
    assert not run(session.open_questions())
    after: list[dict[str, Value]] = [change.after for change in lines(session, run)]
    assert after == [{"news": False}, {}, {"news": False, "first": "Zoe", "email": "zoe@example.org"}]


def test_consent_that_was_withdrawn_is_not_given_back_by_a_file(imports: Imports, run: Run):
    session = opened(imports, run, SAYING)
    plan = run(session.plan())
    assert [change.kind for change in plan.changes] == [Kind.CHANGED, Kind.SAME, Kind.NEW]
    assert plan.changes[1].notes == {"news": AGAIN}
    assert [guard.sentence for guard in plan.guards] == [AGAIN]


def test_an_archived_person_is_a_problem_where_anything_would_change(imports: Imports, run: Run):
    for name, kind in (("Cleopatra", Kind.PROBLEM), ("Cleo", Kind.SAME)):
        (change,) = lines(opened(imports, run, f"First name;E-mail\n{name};cleo@example.org\n"), run)
        assert (change.kind, change.notes) == (kind, {"gone": ARCHIVED})

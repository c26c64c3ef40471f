"""What spreadsheet programs and slips of the hand spoil, found and put right: never an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.plan import Level
from desktop_app.services.imports import ImportSession
from tests.conftest import Run
from tests.support.importing import Importing
from tests.support.memory import account

FIELDS = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("phone", "Phone", FieldType.PHONE, common=Common.PHONE),
        Field("plz", "Postcode", common=Common.POSTCODE),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
        Field("own", "Own id", FieldType.ID, common=Common.EXTERNAL_ID),
        Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT),
    ]
)
ANNA = Contact("a", {"name": "Anna", "email": "anna@example.org", "own": "00123", "born": "1985-04-03", "news": False})


@pytest.fixture
def session_of(run: Run, tmp_path: Path):
    """`session_of(text)`: the file in an account that holds Anna."""

    def opened(text: str) -> ImportSession:
        office = Importing(FIELDS, [ANNA], "DE")
        run(office.read())
        (tmp_path / "people.csv").write_text(text, encoding="utf-8")
        return run(office.imports.open_file(account(), tmp_path / "people.csv"))

    return opened


def column(name: str, *cells: str) -> str:
    """A file with this column beside the names."""
    return "\n".join([f"Name;{name}", *(f"P{number};{cell}" for number, cell in enumerate(cells))])


@pytest.mark.parametrize(
    ("text", "title", "said", "right"),
    [
        (column("PLZ", "01067", "53111", "50667", "1067"), "Postcode without its zero", "Probably 01067.", "01067"),
        (column("Own id", "123", "7"), "Id without its zeros", "Somebody has the id 00123", "00123"),
        (column("Name 2;Phone", "x;1,23E+11", "x;0228 12345"), "Number was shortened", "digits are lost", None),
        (column("Phone", "0170/1234567 (privat)"), "Unusual telephone number", "+49 170 1234567", "+49 170 1234567"),
        (column("Phone", "0170 1234567 / 0228 765432"), "Unusual telephone number", "more than one number", None),
        (column("Phone", "please ask"), "Unusual telephone number", "does not look like", None),
        (column("Phone", "12"), "Unusual telephone number", "does not look like", None),
        (column("Birthday", "01.01.1891", "03.04.1985"), "Unlikely birthday", "born in 1891", None),
        (column("E-mail", "anna@exa_mple.org"), "Unusual e-mail address", "hardly arrive", None),
        ("Name\nMÃ¼ller\nBauer", "Letters look broken", "Probably “Müller”.", "Müller"),
        ("Name;PLZ\n#N/A;53111\nBauer;53113", "Error from the spreadsheet", "shows an error", ""),
    ],
)
def test_what_looks_spoilt_is_named_and_put_right_where_that_can_be_told(
    session_of, run: Run, text: str, title: str, said: str, right: str | None
):
    session = session_of(text)
    check = run(session.check())
    (group,) = check.groups
    assert (str(group.title), group.blocking, group.count) == (title, False, 1)
    row = group.rows[0]
    assert said in str(check.cells[row, group.column])
    assert run(session.fix_all(group)) == (0 if right is None else 1)
    if right is not None:
        assert group.column is not None
        assert session.cell(row, group.column) == right
        assert run(session.check()).groups == ()
        session.undo_edit()
        assert len(run(session.check()).groups) == 1


@pytest.mark.parametrize(
    "text",
    [
        column("PLZ", "1010", "8010", "53111"),
        column("PLZ", "01067", "SW1A 1AA", "53111"),
        column("Phone", "+49 (228) 123-45", "0228/12345", "0049 228 12345"),
        column("E-mail", "anna+camp@mail.example.org", "zoë@exämple.org"),
        column("Birthday", "03.04.1931", "2026-01-02"),
        column("Own id", "124", "00123"),
        "Name\nÅsa Ærø\nJosé Müller-Lüdenscheidt\nÃngela",
    ],
)
def test_rare_is_not_wrong(session_of, run: Run, text: str):
    assert run(session_of(text).check()).groups == ()


def test_day_and_month_in_the_other_order_than_in_the_list(session_of, run: Run):
    session = session_of("Name;E-mail;Birthday\nAnna;anna@example.org;1985-03-04\nBen;ben@example.org;1990-05-06\n")
    (group,) = run(session.check()).groups
    assert (str(group.title), group.rows, group.blocking) == ("Day and month in the other order", (2,), False)
    run(session.fix_all(group))
    assert session.cell(2, 2) == "1985-04-03"
    assert [change.kind for change in run(session.plan()).changes] == [Kind.SAME, Kind.NEW]


def test_who_opted_out_and_would_be_opted_in_again(session_of, run: Run):
    session = session_of("Name;E-mail;Newsletter\nAnna;anna@example.org;yes\nBen;ben@example.org;yes\n")
    check = run(session.check())
    (group,) = check.groups
    assert (str(group.title), group.rows, group.blocking) == ("Had opted out", (2,), False)
    assert "opted out in campflow" in str(check.cells[2, 2])
    plan = run(session.plan())
    anna, ben = plan.changes
    assert plan.excluded == {anna.id}
    assert plan.to_send() == [ben]
    assert "Tick to sign them up again" in str(anna.notes["news"])
    assert [(guard.level, guard.sentence.n) for guard in plan.guards] == [(Level.WARN, 1)]


def test_new_people_who_may_be_there_already_are_suggested_and_never_taken(session_of, run: Run):
    text = "Name;E-mail\nAna;other@example.org\nAnna;new@example.org\nZacharias;z@example.org\n"
    session = session_of(text)
    assert run(session.check()).groups == ()
    assert run(session.look_alike())
    check = run(session.check())
    (group,) = check.groups
    assert (str(group.title), group.rows, group.blocking) == ("Perhaps there already", (3,), False)
    assert str(check.cells[3, None]) == "The same name"
    assert [(person.contact, person.name) for person in run(session.candidates(3))] == [("a", "Anna")]
    assert [change.kind for change in run(session.plan()).changes] == [Kind.NEW] * 3
    session.choose(3, "a")
    assert [change.kind for change in run(session.plan()).changes][1] is Kind.CHANGED


def test_who_is_said_to_be_new_is_not_asked_about_again(session_of, run: Run):
    session = session_of("Name;E-mail\nAnna;new@example.org\n")
    run(session.look_alike())
    assert len(run(session.check()).groups) == 1
    session.choose(2, None)
    assert run(session.check()).groups == ()

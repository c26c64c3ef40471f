"""The values and the check: what is asked, what is wrong, and how it is put right."""

from __future__ import annotations

import asyncio

import pytest

from desktop_app.core.changes import Kind
from desktop_app.core.errors import InputError
from desktop_app.services.imports.checked import MOST_UNKNOWN
from tests.conftest import Run
from tests.support.memory import account
from tests.unit.services.imports.importing import Office, group, opened

CHOICES = "Surname,Mail,Geschlecht,Newsletter\nBauer,ben@example.org,Dame,ja\nCohen,c@example.org,Dame,vielleicht\n"


# ------------------------------------------------------------------------------------------------------------ the values


def test_unknown_values_are_asked_for_once_each(office: Office, run: Run):
    session = opened(office, run, CHOICES)
    questions = run(session.questions())
    assert [(q.field.key, q.value, q.count, q.answer) for q in questions] == [
        ("sex", "Dame", 2, None),
        ("news", "vielleicht", 1, None),
    ]
    assert run(session.check()).refused == 2
    session.answer(questions[0].field, "Dame", "f")
    session.answer(questions[1].field, "vielleicht", "")
    assert [question.answer for question in run(session.questions())] == ["f", ""]
    assert run(session.check()).refused == 0
    ben, cohen = run(session.plan()).changes
    assert ben.after == {"sex": "f", "news": True}
    assert cohen.after == {"last": "Cohen", "email": "c@example.org", "sex": "f"}
    session.answer(questions[0].field, "Dame", None)
    assert run(session.check()).refused == 2


def test_a_column_of_nothing_but_unknown_values_is_hardly_the_right_one(office: Office, run: Run):
    rows = "".join(f"Bauer,perhaps {number}\n" for number in range(MOST_UNKNOWN + 1))
    session = opened(office, run, "Surname,Newsletter\n" + rows)
    with pytest.raises(InputError) as caught:
        run(session.questions())
    assert str(caught.value.sentence) == (
        "The column Newsletter has 201 different values that Newsletter does not know: "
        "this is probably not the right column."
    )
    session.set_target(1, "")
    assert run(session.questions()) == []


BAD = (
    "Vorname,Nachname,E-Mail,Geburtsdatum\n"
    "Anna,Aldridge,anna@example.org,3.4.85\n"
    "Ben,Bauer,ben@example.org.,13/2/1962\n"
    "Cleo,,cleo@,5.6.1990\n"
    "Dora,Dahl,dora@example.org,soon\n"
    "Dan,Dahl,Dora@example.org,\n"
)


# ------------------------------------------------------------------------------------------------------------- the check


def test_problems_are_grouped(office: Office, run: Run):
    session = opened(office, run, BAD)
    check = run(session.check())
    assert [(str(g.title), g.count, g.blocking, g.rows, g.column) for g in check.groups] == [
        ("Date not understood", 3, True, (2, 3, 5), 3),
        ("E-mail address incomplete", 2, True, (3, 4), 2),
        ("Same e-mail on two rows", 2, False, (5, 6), 2),
    ]
    assert check.refused == 4
    assert str(check.cells[4, 2]) == "The address ends after the @."
    assert session.problem_rows() == [2, 3, 4, 5, 6]


def test_letters_that_could_not_be_read_are_a_problem(office: Office, run: Run):
    path = office.folder / "people.csv"
    others = "".join(f"Groß,g{number}@example.org\n" for number in range(9)).encode("cp1252")
    path.write_bytes(b"Nachname,Mail\nM\x81ller,m@example.org\n" + others)
    session = run(office.imports.open_file(account(), path))
    (unread,) = run(session.check()).groups
    assert (str(unread.title), unread.rows, unread.column) == (
        "A letter could not be read. Choose another encoding for the file.",
        (2,),
        0,
    )
    run(session.reread(encoding="cp850"))
    assert run(session.plan()).changes[0].name == "Müller"


def test_all_alike_are_fixed_at_once_and_it_can_be_undone(office: Office, run: Run):
    session = opened(office, run, BAD)
    dates = group(session, run, "date")
    assert str(dates.fix) == "2 date is written like “3.4.85”"  # the plural is the translation's
    assert str(dates.becomes) == "The first would become 1985-04-03: day first"
    assert str(dates.other_fix) == "Month first instead"
    assert dates.fixable == 2
    assert run(session.fix_all(dates)) == 2
    assert (session.cell(2, 3), session.cell(3, 3), session.cell(5, 3)) == ("1985-04-03", "1962-02-13", "soon")
    assert group(session, run, "date").rows == (5,)
    assert run(session.fix_all(group(session, run, "date"))) == 0
    emails = group(session, run, "email")
    run(session.fix_all(emails))
    assert session.cell(3, 2) == "ben@example.org"
    assert session.undo_edit()
    assert session.undo_edit()
    assert not session.undo_edit()
    assert group(session, run, "date").rows == (2, 3, 5)
    assert session.redo_edit()
    assert group(session, run, "date").rows == (5,)
    assert session.redo_edit()
    assert not session.redo_edit()
    assert session.cell(3, 2) == "ben@example.org"
    session.undo_edit()
    session.edit(3, 2, "new@example.org")
    assert not session.redo_edit()


def test_a_whole_column_is_fixed_in_small_steps(office: Office, run: Run, monkeypatch: pytest.MonkeyPatch):
    """However many rows have a problem, other things get their turns meanwhile."""
    monkeypatch.setattr("desktop_app.services.pace.BUDGET", 0.0)
    rows = "".join(f"Bauer{number},3.4.{number % 90 + 10}\n" for number in range(5000))
    session = opened(office, run, "Surname,Geburtsdatum\n" + rows)
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def fix() -> tuple[int, int]:
        counting = asyncio.ensure_future(count())
        (dates,) = (await session.check()).groups
        before = turns
        fixed = await session.fix_all(dates)
        counting.cancel()
        return fixed, turns - before

    fixed, meanwhile = run(fix())
    assert (fixed, run(session.check()).refused) == (5000, 0)
    assert meanwhile >= 10


def test_the_other_order_of_day_and_month(office: Office, run: Run):
    session = opened(office, run, "Nachname,Geburtsdatum\nBauer,3/4/85\n")
    run(session.fix_all(group(session, run, "date"), other=True))
    assert session.cell(2, 1) == "1985-03-04"


def test_a_cell_is_corrected_by_hand(office: Office, run: Run):
    session = opened(office, run, BAD)
    run(session.check())
    session.edit(4, 2, "cleo@example.org")
    session.edit(4, 1, "Cohen")
    assert 4 not in {row for g in run(session.check()).groups for row in g.rows}
    assert [change.after["email"] for change in run(session.plan()).changes if change.row == 4] == ["cleo@example.org"]


def test_what_is_needed_for_a_new_person(office: Office, run: Run):
    missing = group(opened(office, run, "Vorname,Nachname,Mail\nCleo,,cleo@example.org\n"), run, "missing")
    assert (str(missing.title), missing.rows, missing.column) == ("Last name missing", (2,), 1)
    nowhere = group(opened(office, run, "Vorname,Mail\nCleo,cleo@example.org\n"), run, "{field:word} is needed")
    assert (nowhere.rows, nowhere.column) == ((2,), None)


def test_rows_are_left_out_and_counted(office: Office, run: Run):
    session = opened(office, run, BAD)
    session.leave_out([2, 3, 4, 5])
    assert run(session.check()).refused == 0
    assert run(session.plan()).counts()[Kind.LEFT_OUT] == 4
    session.take_back([2])
    assert run(session.check()).refused == 1

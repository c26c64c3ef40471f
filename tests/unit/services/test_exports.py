"""Plans and receipts as spreadsheets."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest

from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.errors import FileProblem
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.plan import Origin, Plan, SnapshotMark
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.exports import Exports
from desktop_app.services.imports.originals import Originals
from desktop_app.storage.opening import Storage, open_storage
from tests.conftest import Run
from tests.support.journal_steps import BATCHES, PLAN, head
from tests.support.memory import MemoryClock, MemoryCrm, MemorySecrets, NoPractice

FIELDS = FieldSet(
    [
        Field("name", "Name", common=Common.FULL_NAME),
        Field("news", "Newsletter", FieldType.YES_NO),
        Field("groups", "Groups", FieldType.LIST),
        Field("iban", "IBAN", sensitive=True),
    ]
)
ANNA = Change(
    "row-2",
    Kind.CHANGED,
    "Anna",
    say("row {row} of your file", row=2),
    contact="a",
    before={"news": None, "groups": ("x",), "iban": "old", "name": "=Anna"},
    after={"news": True, "groups": ("x", "y"), "iban": "DE00", "name": "=1+1"},
    row=2,
)
BEN = Change(
    "row-3", Kind.PROBLEM, "Ben", say("row {row} of your file", row=3), row=3, notes={"name": say("Too long.")}
)
PLAN_OF_TWO = Plan("p", "acc", Origin.IMPORT, "f.csv", "", "2026", SnapshotMark("2026", 1, complete=True, revision=1), (ANNA, BEN))  # fmt: skip


class Office:
    def __init__(self, storage: Storage) -> None:
        self.storage = storage
        accounts = Accounts(storage.accounts, MemorySecrets(), storage.contacts, MemoryCrm(FIELDS), NoPractice())
        clock = MemoryClock()
        originals = Originals(storage.settings, clock)
        self.exports = Exports(storage.journal, Browse(storage.contacts, accounts, clock), originals)


@pytest.fixture
def office(run: Run, tmp_path: Path):
    storage = run(open_storage(tmp_path / "profile", session_only=True))
    yield Office(storage)
    run(storage.close())


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_plan_is_a_row_for_each_line(office: Office, run: Run, tmp_path: Path):
    path = tmp_path / "plan.csv"
    run(office.exports.save_plan(PLAN_OF_TWO, FIELDS, path, str))
    assert rows(path) == [
        ["Row", "What", "Person", "Changes", "Why"],
        ["2", "To change", "Anna", "Newsletter: – → yes; Groups: x → x, y; Name: =Anna → =1+1", "row 2 of your file"],
        ["3", "Problem", "Ben", "", "row 3 of your file; Name: Too long."],
    ]


def test_what_was_taken_out_is_left_out(office: Office, run: Run, tmp_path: Path):
    path = tmp_path / "plan.xlsx"
    run(office.exports.save_plan(PLAN_OF_TWO.without(["row-2"]), FIELDS, path, str))
    assert [cell.value for cell in openpyxl.load_workbook(path).worksheets[0]["B"]] == ["What", "Left out", "Problem"]


def test_words_are_spoken_in_the_users_language(office: Office, run: Run, tmp_path: Path):
    path = tmp_path / "plan.csv"
    run(office.exports.save_plan(PLAN_OF_TWO, FIELDS, path, lambda sentence: str(sentence).upper()))
    assert rows(path)[0] == ["ROW", "WHAT", "PERSON", "CHANGES", "WHY"]
    assert rows(path)[1][3].startswith("NEWSLETTER: – → YES")


def test_a_receipt_says_what_came_of_each_line(office: Office, run: Run, tmp_path: Path):
    path = tmp_path / "receipt.csv"
    refused = Outcome("new-2", State.REFUSED, say("The list is full."))

    async def save() -> None:
        journal = office.storage.journal
        await journal.begin(head(), PLAN, BATCHES)
        await journal.returned(
            head().id, [Outcome("new-1", State.APPLIED, contact="x"), refused], "2026-11-22T10:00:01Z", batch=1
        )
        await office.exports.save_receipt(await journal.run(head().id), path, str)

    run(save())
    table = rows(path)
    assert table[0][-4:] == ["Outcome", "Reason", "When", "Started by"]
    assert [row[-4:-2] for row in table[1:3]] == [["Done", ""], ["Refused", "The list is full."]]
    assert len(table) == 1 + len(PLAN.changes)


def test_a_folder_that_is_gone_is_said(office: Office, run: Run, tmp_path: Path):
    with pytest.raises(FileProblem):
        run(office.exports.save_plan(PLAN_OF_TWO, FIELDS, tmp_path / "gone" / "plan.csv", str))

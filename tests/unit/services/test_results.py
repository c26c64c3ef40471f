"""The results of an import, beside the columns of its file."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest

from desktop_app.core.changes import Kind, Outcome, State
from desktop_app.core.errors import FileProblem
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Batch, RunState
from desktop_app.core.ports import Run as RunHead
from desktop_app.core.words import say
from desktop_app.services.exports import Exports, Which
from desktop_app.services.imports.originals import Originals
from desktop_app.storage.opening import Storage, open_storage
from tests.conftest import Run
from tests.support.exporting import Exporting
from tests.support.memory import MemoryClock, account

FILE = (
    "Vorname;Nachname;E-Mail;Geburtsdatum;Sonstiges\n"
    "Änne;O'Brien-Müller;aenne@example.org;13.02.1985;=1+1\n"
    "Cleo;Cohen;cleo@example.org;;zwei\n"
    ";;;;\n"
    "Dora;Diaz;dora@example.org;;drei\n"
    "Emil;Ey;emil@;;vier\n"
    "Finn;Falk;finn@example.org;31.02.1999;\n"
)


class Importing(Exporting):
    """An account with a journal."""

    def __init__(self, storage: Storage, folder: Path) -> None:
        super().__init__()
        self.storage = storage
        self.path = folder / "people.csv"
        self.path.write_text(FILE, "utf-8")
        self.exports = Exports(storage.journal, self.browse, self.imports.originals)

    async def planned(self) -> Plan:
        """The plan of the file, in which one row is corrected and one left out."""
        await self.read()
        session = await self.opened(self.path)
        session.set_recognition("email")
        assert session.cell(7, 3) == "31.02.1999"
        session.edit(7, 3, "28.02.1999")
        session.leave_out([5])
        return await session.plan()

    async def carried_out(self, plan: Plan, refused: str = "row-7") -> RunHead:
        """A run in which one row is refused."""
        run = RunHead(
            plan.id, "acc", "Camp", "memory", "live", plan.origin, plan.source, RunState.RUNNING, "kim",
            f"2026-05-03T0{8 + (plan.of_run is not None)}:42:00+00:00", None, plan.counts(), {}, of_run=plan.of_run,
        )  # fmt: skip
        sent = plan.to_send()
        journal = self.storage.journal
        await journal.begin(run, plan.final(), [Batch(1, Kind.NEW, tuple(sent))])
        no = say("The list is full.")
        outcomes = [
            Outcome(change.id, State.REFUSED, no) if change.id == refused else Outcome(change.id, State.APPLIED)
            for change in sent
        ]
        await journal.returned(run.id, outcomes, "2026-05-03T10:00:00+00:00", batch=1)
        await journal.end(run.id, RunState.DONE, "2026-05-03T10:00:01+00:00", None)
        return await journal.run(run.id)

    async def results(self, run: RunHead, path: Path, which: Which = Which.ALL) -> list[list[str]]:
        await self.exports.save_results(run, which, path, str, lambda _: None)
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))


@pytest.fixture
def importing(run: Run, tmp_path: Path):
    storage = run(open_storage(tmp_path / "profile", session_only=True))
    yield Importing(storage, tmp_path)
    run(storage.close())


def test_every_row_of_the_file_has_its_outcome(run: Run, tmp_path: Path, importing: Importing):
    async def save() -> list[list[str]]:
        head = await importing.carried_out(await importing.planned())
        assert await importing.exports.has_results(head)
        assert await importing.exports.count_results(head) == {Which.ALL: 5, Which.NOT_DONE: 2}
        return await importing.results(head, tmp_path / "results.csv")

    header, *rows = run(save())
    assert header == [*FILE.partition("\n")[0].split(";"), "Row", "Outcome", "Reason"]
    assert rows == [
        ["Änne", "O'Brien-Müller", "aenne@example.org", "13.02.1985", "'=1+1", "2", "The same", ""],
        ["Cleo", "Cohen", "cleo@example.org", "", "zwei", "3", "Done", ""],
        ["Dora", "Diaz", "dora@example.org", "", "drei", "5", "Left out", "row 5 of your file, left out by you"],
        ["Emil", "Ey", "emil@", "", "vier", "6", "Problem", "E-mail: The address ends after the @."],
        ["Finn", "Falk", "finn@example.org", "28.02.1999", "", "7", "Refused", "The list is full."],
    ]


def test_rows_that_were_not_done_are_put_right_and_imported_again(run: Run, tmp_path: Path, importing: Importing):
    async def again() -> None:
        head = await importing.carried_out(await importing.planned())
        path = tmp_path / "left.csv"
        rows = await importing.results(head, path, Which.NOT_DONE)
        assert [row[0] for row in rows] == ["Vorname", "Emil", "Finn"]
        path.write_text(path.read_text("utf-8-sig").replace("emil@,", "emil@example.org,"), "utf-8")
        session = await importing.opened(path)
        assert {column.header: column.target for column in session.columns} == {
            "Vorname": "name.first", "Nachname": "name.last", "E-Mail": "email", "Geburtsdatum": "born",
            "Sonstiges": None, "Row": "", "Outcome": "", "Reason": "",
        }  # fmt: skip
        assert session.recognise_by == "email"
        plan = await session.plan()
        assert [(change.kind, change.row) for change in plan.changes] == [(Kind.NEW, 2), (Kind.NEW, 3)]
        second = await importing.carried_out(plan, refused="")
        last = tmp_path / "last.csv"
        assert [row[-4:] for row in await importing.results(second, last)] == [
            ["Sonstiges", "Row", "Outcome", "Reason"],
            ["vier", "2", "Done", ""],
            ["", "3", "Done", ""],
        ]

    run(again())


def test_a_later_try_is_the_last_word(run: Run, tmp_path: Path, importing: Importing):
    async def retry() -> list[list[str]]:
        plan = await importing.planned()
        first = await importing.carried_out(plan)
        refused = tuple(change for change in plan.changes if change.id == "row-7")
        second = Plan("again", "acc", Origin.RETRY, plan.source, "", plan.made_at, plan.snapshot, refused, of_run=first.id)  # fmt: skip
        last = await importing.carried_out(second, refused="")
        assert await importing.exports.count_results(last) == {Which.ALL: 5, Which.NOT_DONE: 1}
        assert await importing.results(first, tmp_path / "a.csv") == await importing.results(last, tmp_path / "b.csv")
        return await importing.results(first, tmp_path / "a.csv")

    assert [row[-2] for row in run(retry())] == ["Outcome", "The same", "Done", "Left out", "Problem", "Done"]


def test_the_file_is_read_again_after_a_restart_if_it_is_the_same(run: Run, tmp_path: Path, importing: Importing):
    async def restarted() -> None:
        head = await importing.carried_out(await importing.planned())
        before = await importing.results(head, tmp_path / "before.csv")
        importing.exports = Exports(
            importing.storage.journal, importing.browse, Originals(importing.settings, MemoryClock())
        )
        assert await importing.results(head, tmp_path / "after.csv") == before
        importing.path.write_text(FILE.replace("Cleo", "Clea"), "utf-8")
        with pytest.raises(FileProblem) as problem:
            await importing.results(head, tmp_path / "changed.csv")
        assert str(problem.value.sentence) == "people.csv is another one since it was imported."

    run(restarted())
    assert not (tmp_path / "changed.csv").exists()


def test_what_the_file_holds_now_does_not_matter_as_long_as_the_program_runs(
    run: Run, tmp_path: Path, importing: Importing
):
    async def changed() -> list[list[str]]:
        head = await importing.carried_out(await importing.planned())
        importing.path.unlink()
        return await importing.results(head, tmp_path / "results.csv")

    assert len(run(changed())) == 6


def test_pasted_text_has_results_too(run: Run, tmp_path: Path, importing: Importing):
    async def pasted() -> list[list[str]]:
        await importing.read()
        session = await importing.imports.open_text(account(), FILE)
        head = await importing.carried_out(await session.plan())
        importing.exports = Exports(
            importing.storage.journal, importing.browse, Originals(importing.settings, MemoryClock())
        )
        return await importing.results(head, tmp_path / "results.csv")

    assert [row[0] for row in run(pasted())] == ["Vorname", "Änne", "Cleo", "Dora", "Emil", "Finn"]


def test_a_workbook_of_results_holds_no_formula(run: Run, tmp_path: Path, importing: Importing):
    async def save() -> None:
        head = await importing.carried_out(await importing.planned())
        await importing.exports.save_results(head, Which.ALL, tmp_path / "results.xlsx", str, lambda _: None)

    run(save())
    page = openpyxl.load_workbook(tmp_path / "results.xlsx").worksheets[0]
    assert page["E2"].value == "=1+1"
    assert page["E2"].data_type == "s"


def test_which_file_it_was_is_forgotten_after_a_while(run: Run, importing: Importing):
    async def later() -> tuple[bool, bool]:
        first = await importing.planned()
        late = MemoryClock("2026-09-03T08:42:00+00:00")
        importing.imports.originals = Originals(importing.settings, late)
        second = await importing.planned()
        known = importing.imports.originals.known
        return await known(first.id), await known(second.id)

    assert run(later()) == (False, True)

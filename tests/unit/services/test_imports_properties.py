"""For any list and any file: what the review announces is what the CRM holds afterwards, and nothing else."""

from __future__ import annotations

import asyncio
import csv
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.plan import Plan
from desktop_app.services.imports import EmptyCells, ImportSession
from tests.support.importing import Importing
from tests.support.memory import account

FIELDS = FieldSet(
    [
        Field("own", "Own id", FieldType.ID, common=Common.EXTERNAL_ID),
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("last", "Last name", common=Common.LAST_NAME, required=True, max_length=12),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
        Field("sex", "Gender", FieldType.CHOICE, common=Common.GENDER, choices=(Choice("f", "Female"), Choice("m", "Male"))),
        Field("tags", "Groups", FieldType.LIST, common=Common.GROUPS),
    ]
)  # fmt: skip
LABELS = {field.key: field.label for field in FIELDS}

names = st.sampled_from(["Anna", "anna", "Ben", "Änne", "O'Neill", "=1+1", "  Cleo ", "Zoë", "a" * 13, ""])
emails = st.sampled_from(["a@example.org", "A@example.org", "b@example.org", "b@example,org", "nobody", ""])
days = st.sampled_from(["1985-04-03", "3.4.1985", "1985/04/03", "03.04.85", "31.02.1985", ""])
cells = {
    "own": st.sampled_from(["1", "01", "2", "3", ""]),
    "first": names,
    "last": names,
    "email": emails,
    "born": days,
    "sex": st.sampled_from(["f", "Female", "MALE", "m", ""]),
    "tags": st.sampled_from(["camp", "camp; choir", "choir;camp", ""]),
}
held: dict[str, st.SearchStrategy[Value]] = {
    "own": st.sampled_from(["1", "2", "3", None]),
    "first": st.sampled_from(["Anna", "Ben", "Änne", None]),
    "last": st.sampled_from(["Anna", "Ben", "Zoë"]),
    "email": st.sampled_from(["a@example.org", "b@example.org", None]),
    "born": st.sampled_from(["1985-04-03", "1990-01-02", None]),
    "sex": st.sampled_from(["f", "m", None]),
    "tags": st.sampled_from([("camp",), ("camp", "choir"), None]),
}
lists = st.lists(st.fixed_dictionaries(held), max_size=5).map(
    lambda people: [
        Contact(f"c{number}", {key: value for key, value in person.items() if value is not None})
        for number, person in enumerate(people)
    ]
)
columns = st.lists(st.sampled_from(list(cells)), min_size=2, max_size=7, unique=True)


@st.composite
def files(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    keys = draw(columns)
    rows = draw(st.lists(st.tuples(*(cells[key] for key in keys)).map(list), min_size=1, max_size=6))
    return keys, rows


class Office(Importing):
    """A CRM whose records are a dict, and an import into it."""

    async def opened(self, path: Path, by: str, empty: EmptyCells) -> ImportSession:
        await self.read()
        session = await self.imports.open_file(account(), path)
        for column in session.columns:
            session.set_empty(column.index, empty)
        if by in [way.key for way in session.recognitions() if way.possible]:
            session.set_recognition(by)
        return session

    async def carry_out(self, plan: Plan) -> None:
        for batch in self.crm.pack(plan.to_send()):
            await self.crm.send(batch)


def announced(people: list[Contact], plan: Plan) -> list[list[tuple[str, str]]]:
    """Everybody as the review says that they will be."""
    records = {person.id: dict(person.values) for person in people}
    for change in plan.to_send():
        record = records.setdefault(change.contact or change.id, {})
        for line in change.differences():
            if change.kind is Kind.CHANGED:
                assert record.get(line.key) == line.before
            record[line.key] = line.after
    return sorted(_filled(record) for record in records.values())


def _filled(record: dict[str, Value]) -> list[tuple[str, str]]:
    return sorted((key, repr(value)) for key, value in record.items() if value is not None)


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])
@given(
    people=lists,
    file=files(),
    by=st.sampled_from(["external_id", "email", "name_email"]),
    empty=st.sampled_from(list(EmptyCells)),
    left_out=st.booleans(),
)
def test_what_the_review_announces_is_what_the_list_is_afterwards(
    people: list[Contact], file: tuple[list[str], list[list[str]]], by: str, empty: EmptyCells, left_out: bool
):
    keys, rows = file
    if not any(any(cell.strip() for cell in row) for row in rows):
        return

    async def scenario(path: Path) -> None:
        office = Office(FIELDS, people)
        session = await office.opened(path, by, empty)
        if left_out:
            session.leave_out([session.all_rows()[0]])
        plan = await session.plan()
        counts = plan.counts()
        assert sum(counts.values()) == session.rows == len(plan.changes)
        assert [change.row for change in plan.changes] == list(session.all_rows())
        assert counts[Kind.LEFT_OUT] == left_out
        touched = [change.contact for change in plan.to_send() if change.contact is not None]
        assert len(touched) == len(set(touched))
        await office.carry_out(plan)
        now = sorted(_filled(dict(record.values)) for record in office.crm.records.values())
        assert now == announced(people, plan)
        assert len(now) == plan.people_afterwards()
        again = await office.opened(path, by, empty)
        if again.recognise_by and plan.to_send() and counts[Kind.NEW] == 0:
            assert not any(
                change.kind is Kind.CHANGED for change in (await again.plan()).changes if change.contact in touched
            )

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.csv"
        with path.open("w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow([LABELS[key] for key in keys])
            writer.writerows(rows)
        asyncio.run(scenario(path))

"""The last step of an import: its plan. A session is also the file that a mirror starts from."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.consent import not_signed_up_again
from desktop_app.core.errors import FileProblem, PlanStale
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.importing import match
from desktop_app.core.likeness import Likeness
from desktop_app.core.lines import Lines, told
from desktop_app.core.matching import IDS, By, every
from desktop_app.core.mirroring import missing_people
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Clock, Settings
from desktop_app.core.records import Record
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.files.saving import NEW_ID_COLUMN, save_bytes, save_table, write_copy_with_ids
from desktop_app.files.source import unreadable
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.edits import irreversible_guards
from desktop_app.services.imports.cells import SLICE
from desktop_app.services.imports.checked import CheckedFile
from desktop_app.services.imports.columns import Remembered
from desktop_app.services.imports.mapping import Opened
from desktop_app.services.imports.originals import Originals
from desktop_app.services.imports.remembering import recall, remember
from desktop_app.services.pace import finished, paced

_LEFT_OUT = say("stays, because a row that may be theirs was left out by you")


class ImportSession(CheckedFile):
    """A file on its way into an account. Satisfies `services.mirrors.MirrorSource`."""

    def __init__(
        self,
        opened: Opened,
        remembered: Remembered | None,
        accounts: Accounts,
        browse: Browse,
        settings: Settings,
        clock: Clock,
        new_id: Callable[[], str],
        originals: Originals,
    ) -> None:
        super().__init__(opened, remembered, accounts, browse, int(clock.now()[:4]))
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._originals = originals

    @property
    def fingerprint(self) -> str:
        """Changes with the file's content and with every choice made about it."""
        choices = [(column.target, column.empty) for column in self.columns]
        made_from = (
            self._file.digest,
            self.reading,
            choices,
            self.recognise_by,
            self.shapes,
            self._answers,
            [(column, [*edits.items()]) for column, edits in self.cells.edits.items() if edits],
            sorted(self.left_out),
            sorted(self._chosen.items()),
            self._assumed(),
        )
        return hashlib.blake2b(msgspec.json.encode(made_from), digest_size=16).hexdigest()

    async def plan(self) -> Plan:
        """What the import would do, a line for every row; whoever unsubscribed is not ticked to be signed up again.
        Remembers how the columns were matched.

        Raises `PlanStale` when the file has changed since it was read, `KeyProblem`.
        """
        mark = await self._browse.snapshot(self.account.id)
        await self._see_that_it_holds()
        fingerprint = self.fingerprint
        lines = await self._lines(self._recognised_by(), self._chosen)
        asked = await finished(not_signed_up_again(lines, self.fields, self._crm))
        changes = asked.changes
        lasting = await finished(_lasting(changes, self.fields))
        await self._remember()
        id = self._new_id()
        await self._originals.keep(id, self._file, self.read, self.cells.edits)
        return Plan(
            id=id,
            account=self.account.id,
            origin=Origin.IMPORT,
            source=self.source,
            fingerprint=fingerprint,
            made_at=self._clock.now(),
            snapshot=mark,
            changes=changes,
            guards=(*asked.guards, *irreversible_guards(self.fields, sorted(lasting))),
            excluded=asked.unticked,
        )

    @property
    def by_ids(self) -> bool:
        return all(by in IDS for by in self._recognised_by())

    async def mirror_lines(self, links: Mapping[int, str]) -> Sequence[Change]:
        """A line per row, recognised by ids alone where the CRM itself compares, else as an import would; `links` (row →
        contact) come before what was chosen and what the row says. Then a line for everybody to whom a row that was left
        out may belong.

        Raises `PlanStale` when the file has changed since it was read, `KeyProblem`.
        """
        await self._see_that_it_holds()
        can = await self._accounts.capabilities(self.account.id)
        bys = self._ids() if can.mirror_needs_identity else self._recognised_by()
        lines = await self._lines(bys, {**self._chosen, **links})
        return lines.but({}, await self._spared(lines)) if self.left_out else lines

    async def _spared(self, lines: Lines) -> list[Change]:
        """A line for everyone else whose row may be one that was left out, by id, or by name and e-mail address or
        birthday: leaving a row out must not be what removes somebody."""
        table, records = await self._table_now(), await self._records()
        found = (await finished(match(records, table, (*IDS, By.NAME_EMAIL), self._chosen))).found
        places = [*map(self.sheet.index, sorted(self.left_out))]
        people = {table.ids[position]: table.name(position) for place in places for position in every(found[place])}
        surely = await finished(_surely([records.record(place) for place in places], lines, table))
        people |= {id: table.name(position) for id in surely if (position := table.position(id)) is not None}
        async for place in paced(range(len(lines))):
            people.pop(lines.contact(place) or "", None)
        return [Change(f"stays-{id}", Kind.LEFT_OUT, name, _LEFT_OUT, contact=id) for id, name in people.items()]

    async def _see_that_it_holds(self) -> None:
        if await self.stale():
            raise PlanStale(say("{file} has changed since it was read.", file=self.source), say("Read it again."))

    async def write_ids(self, ids: Mapping[int, str], target: str) -> None:
        """A copy of the file at `target` with these ids (by row) in its id column, which is added where it has none.

        Raises `FileProblem`.
        """
        field = self.fields.common(Common.EXTERNAL_ID)
        column = None if field is None else self.column_of(field.key)
        if column is not None and column >= len(self.read.header):  # one that the file does not have itself
            column = None
        if self.path is None or not (self.reading.sheet or self.reading.delimiter):
            await asyncio.to_thread(self._save_anew, ids, column, Path(target))
        else:
            await asyncio.to_thread(write_copy_with_ids, self.path, self.read, column, dict(ids), Path(target))

    def _save_anew(self, ids: Mapping[int, str], column: int | None, target: Path) -> None:
        header = list(self.read.header) if column is not None else [*self.read.header, NEW_ID_COLUMN]
        place = len(self.read.header) if column is None else column
        rows: list[list[str]] = []
        for number, row in zip(self.read.numbers, self.read.rows, strict=True):
            cells = [*row, *[""] * (len(header) - len(row))]
            cells[place] = ids.get(number, cells[place])
            rows.append(cells)
        save_table(target, header, rows)

    async def save_matching(self, path: Path) -> None:
        """How the columns are matched, as a file for a colleague. Raises `FileProblem`."""
        await asyncio.to_thread(save_bytes, path, msgspec.json.format(msgspec.json.encode(self.matching())))

    async def load_matching(self, path: Path) -> None:
        """Match the columns as a file says that somebody saved. Raises `FileProblem`, and then nothing changes."""
        try:
            matching = msgspec.json.decode(await asyncio.to_thread(path.read_bytes), type=Remembered)
        except OSError as error:
            raise unreadable(path, error) from None
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise FileProblem(
                say("{file} does not hold how columns are matched.", file=path.name),
                say("Choose a file that was saved with “Save matching…”."),
            ) from None
        await self.use(matching)

    async def _last_time(self, header: Sequence[str]) -> Remembered | None:
        return await recall(self._settings, self.account.provider, header)

    async def _remember(self) -> None:
        remembered = msgspec.structs.replace(self.matching(), day=self._clock.now()[:10])
        await remember(self._settings, self.account.provider, self.read.header, remembered)


def _surely(records: Sequence[Record], lines: Lines, table: ContactTable) -> Generator[None, None, list[str]]:
    """The ids of those without a line who surely are one of these records, whatever their ids."""
    likeness = Likeness(table.fields)
    rows = [Change("", Kind.NEW, "", _LEFT_OUT, after=dict(record.values), row=record.row) for record in records]
    yield from likeness.learn_rows(rows)
    missing = yield from missing_people(lines, table)
    yield from likeness.learn_people(table, missing)
    found = yield from likeness.surely()
    yield from likeness.forget()
    return found


def _lasting(changes: Sequence[Change], fields: FieldSet) -> Generator[None, None, set[str]]:
    """The keys of the fields that are written and cannot be taken back; of those that take but one value only where they
    are in existing records."""
    lasting = {field.key for field in fields if field.irreversible is not None}
    in_new = {key for key in lasting if fields[key].only_to is None}
    written: set[str] = set()
    for number, change in enumerate(told(changes) if lasting else ()):
        if change.after and change.sends:
            written |= change.after.keys() & (in_new if change.contact is None else lasting)
        if number % SLICE == 0:
            yield
    return written

"""The files that were imported, kept in mind so that the results can be saved beside what stood in them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from desktop_app.core.errors import FileProblem
from desktop_app.core.ports import Clock, Settings
from desktop_app.core.records import EmptyCells
from desktop_app.core.words import say
from desktop_app.files.sheet import Reading, Sheet
from desktop_app.files.source import Source, TextSource, open_source
from desktop_app.services.imports.columns import NOT_IMPORTED
from desktop_app.services.imports.remembering import recall, remember

KEPT = timedelta(days=90)
"""So long it is kept in mind which file an import was made from."""

_PLACE = "import.file."


class Kept(msgspec.Struct, frozen=True):
    """Where a file was, how it was read, and what was corrected in it: column → row (both counted from 0) → text. `text` is
    what was pasted instead of a file."""

    at: str
    name: str
    digest: str
    reading: Reading
    path: str | None
    text: str = ""
    edits: dict[int, dict[int, str]] = {}


class Original(msgspec.Struct, frozen=True):
    """A file as it was imported."""

    sheet: Sheet
    edits: Mapping[int, Mapping[int, str]]

    def text(self, row: int, column: int) -> str:
        """What a cell held, as corrected."""
        return self.edits.get(column, {}).get(row, self.sheet.columns[column][row])


class Originals:
    """Which file each plan was made from. The latest one's rows stay in memory; an older file is read again, as long as it
    holds what it held."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._latest: tuple[str, Sheet] | None = None

    async def keep(self, plan: str, file: Source, sheet: Sheet, edits: Mapping[int, Mapping[int, str]]) -> None:
        """Keep in mind that a plan (by its id, which is its run's) was made from this file. What was kept long enough is
        forgotten."""
        own = {column: dict(cells) for column, cells in edits.items() if cells and column < len(sheet.header)}
        path, text = ("", file.text) if isinstance(file, TextSource) else (str(file.path), "")
        kept = Kept(self._clock.now(), file.name, file.digest, sheet.reading, path or None, text, own)
        await self._forget_old()
        await self._settings.put(f"{_PLACE}{plan}", await asyncio.to_thread(msgspec.json.encode, kept))
        self._latest = plan, sheet

    async def known(self, plan: str) -> bool:
        """Whether it is known which file a plan was made from."""
        return await self._kept(plan) is not None

    async def read(self, plan: str) -> Original:
        """The file that a plan was made from. Raises `FileProblem` where it is gone or changed."""
        kept = await self._kept(plan)
        if kept is None:
            raise FileProblem(say("It is not known any more which file was imported."), _RECEIPT)
        if self._latest is not None and self._latest[0] == plan:
            return Original(self._latest[1], kept.edits)
        return Original(await asyncio.to_thread(_read, kept), kept.edits)

    async def match_alike(self, provider: str, header: tuple[str, ...], like: tuple[str, ...]) -> None:
        """Match a file with these headings as the one with the headings `like` was; other columns are not imported."""
        known = await recall(self._settings, provider, like)
        if known is not None:
            others = {heading: (NOT_IMPORTED, EmptyCells.LEAVE) for heading in header if heading not in like}
            columns = {**known.columns, **others}
            await remember(self._settings, provider, header, msgspec.structs.replace(known, columns=columns))

    async def _kept(self, plan: str) -> Kept | None:
        found = await self._settings.get(f"{_PLACE}{plan}")
        return None if found is None else msgspec.json.decode(found, type=Kept)

    async def _forget_old(self) -> None:
        until = (datetime.fromisoformat(self._clock.now()) - KEPT).isoformat()
        for key in await self._settings.keys(_PLACE):
            found = await self._settings.get(key)
            if found is not None and msgspec.json.decode(found, type=_Since).at < until:
                await self._settings.remove(key)


class _Since(msgspec.Struct):
    at: str


_RECEIPT = say("Save the receipt instead: it says of everybody what came of them.")


def _read(kept: Kept) -> Sheet:
    if kept.path is None:
        return TextSource(kept.name, kept.text).read(kept.reading)
    file = open_source(Path(kept.path))
    if file.digest != kept.digest:
        raise FileProblem(say("{file} is another one since it was imported.", file=kept.name), _RECEIPT)
    return file.read(kept.reading)

"""Where imports and links come in: checked, loaded, put in the line of jobs, and answered before anything is done (fact file §4.1, §4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeVar

import msgspec

from desktop_app.practice.crm import Answer, Call, JsonObject
from desktop_app.practice.kindful.imports import MOST_INLINE, Importer, ImportRequest, LinkRequest, link
from desktop_app.practice.kindful.jobs import Done, spelled

if TYPE_CHECKING:
    from desktop_app.practice.kindful.crm import Kindful

T = TypeVar("T", ImportRequest, LinkRequest)


class Intake:
    """The two addresses that queue jobs."""

    def __init__(self, kindful: Kindful) -> None:
        self._kindful = kindful

    async def take_import(self, call: Call) -> Answer:
        """`POST /imports`."""
        return await self._queue(call, ImportRequest, "import")

    async def take_link(self, call: Call) -> Answer:
        """`POST /contacts/link`."""
        return await self._queue(call, LinkRequest, "link")

    async def _queue(self, call: Call, kind: type[T], job_type: Literal["import", "link"]) -> Answer:
        """An import or a link is taken in, and answered before anything is done (§4.2)."""
        from desktop_app.practice.kindful import files  # httpx is not needed before

        if self._kindful.switches.import_reply == "empty":
            return Answer({})
        if self._kindful.switches.import_reply == "error":
            return _not_taken("The data could not be processed.")
        try:
            request = msgspec.convert(call.json(), kind)
        except msgspec.ValidationError as error:
            return _not_taken(str(error))
        records: list[JsonObject] | None = request.data
        if records is None and not request.data_url:
            return _not_taken("data or data_url is required.")
        if records is None:
            try:
                records = await files.fetch(request.data_url or "", request.data_type, request.compression)
            except files.LoadFailed:
                records = None
        elif len(records) > MOST_INLINE and self._kindful.switches.too_many_inline != "accept":
            if self._kindful.switches.too_many_inline == "reject":
                return _not_taken(f"No more than {MOST_INLINE} records are accepted in one call.")
            records = records[:MOST_INLINE]
        with self._kindful.lock:
            work = None if records is None else lambda: self._work(request, records)
            job = self._kindful.jobs.add(job_type, len(records or ()), work, self._kindful.switches.import_reply)
            return Answer({"id": job.id, "status": spelled(job.status, self._kindful.switches)})

    def _work(self, request: ImportRequest | LinkRequest, records: Sequence[JsonObject]) -> Done:
        if isinstance(request, LinkRequest):
            return link(request, records, self._kindful.contacts)
        return Importer(
            request, self._kindful.contacts, self._kindful.organisation, self._kindful.clock, self._kindful.switches
        ).run(records)


def _not_taken(message: str) -> Answer:
    """[SUP]: data that cannot be processed gets 200 with status `error`; what tells more about it is not documented."""
    return Answer({"id": None, "status": "error", "message": message})

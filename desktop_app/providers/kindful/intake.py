"""Files that Kindful fetches by their address: many changes in one job.

Source: vendor page "2-way Sync" (about 10,000 records a file, one JSON object a line).
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.core.changes import Change, Kind
from desktop_app.providers.kindful.application import Application
from desktop_app.providers.kindful.codec import column
from desktop_app.providers.kindful.imports import file_body, files_of, path_of


class KindfulIntake:
    """A `core.ports.FileIntake`."""

    def __init__(self, application: Application) -> None:
        self._application = application

    def write_files(self, changes: Sequence[Change]) -> list[bytes]:
        """The changes, all of one kind, as NDJSON, 10,000 a file."""
        return files_of(changes, self._application.now())

    async def submit_file(self, address: str, kind: Kind) -> str:
        """See the port. Raises `Refused` when Kindful does not want it."""
        application = self._application
        customs = [column(key) for key in (await application.codec()).own]
        return await application.hand_in(application.api.post(path_of(kind), file_body(kind, address, customs)))

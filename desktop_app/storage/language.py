"""The language that was chosen, in a small file of the profile: it is needed before the first window, and so before the
database can be opened."""

from __future__ import annotations

from pathlib import Path

from desktop_app.storage.folder import default_folder

_MOST = 40
"""Characters of the file that are looked at: whatever is longer is no language."""


class KeptLanguage:
    """`core.ports.LanguageChoice` in the profile at `folder` (None: the user's own)."""

    def __init__(self, folder: Path | None) -> None:
        self._file = (folder or default_folder()) / "language"

    def read(self) -> str:
        """The code of the language; empty text when none was chosen, or what is kept cannot be read."""
        try:
            with self._file.open(encoding="ascii", errors="replace") as file:
                return file.read(_MOST).strip()
        except OSError:
            return ""

    async def get(self) -> str:
        import asyncio  # late: the file is read before the first paint, and that needs none of it

        return await asyncio.to_thread(self.read)

    async def choose(self, language: str) -> None:
        import asyncio

        await asyncio.to_thread(self._write, language)

    def _write(self, language: str) -> None:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file.write_text(language, encoding="ascii")

"""How the columns of a file were matched, kept by its headings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import msgspec

from desktop_app.core.ports import Settings
from desktop_app.services.imports.columns import Remembered


async def remember(settings: Settings, provider: str, header: Iterable[str], remembered: Remembered) -> None:
    """Keep a matching for the next file with the same headings."""
    await settings.put(_key(provider, header), msgspec.json.encode(remembered))


async def recall(settings: Settings, provider: str, header: Iterable[str]) -> Remembered | None:
    """How a file with the same headings, in whatever order, was matched; None when there was none."""
    kept = await settings.get(_key(provider, header))
    return None if kept is None else msgspec.json.decode(kept, type=Remembered)


def _key(provider: str, header: Iterable[str]) -> str:
    headings = "\n".join(sorted(header)).encode("utf-8", "surrogatepass")
    return f"import.columns.{provider}.{hashlib.blake2b(headings, digest_size=16).hexdigest()}"

"""Records as NDJSON: one JSON object a line, UTF-8."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from desktop_app.core.contact import Value
from desktop_app.files.saving import replacing


def save_records(path: Path, records: Iterable[Mapping[str, Value]]) -> None:
    """Write a line for each record. Takes long: call it in a thread. Raises `FileProblem`."""
    encode = msgspec.json.Encoder().encode
    with replacing(path) as target, target.open("wb") as file:
        file.writelines(encode(record) + b"\n" for record in records)

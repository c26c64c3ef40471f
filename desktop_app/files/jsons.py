"""JSON: one record a line (NDJSON), or an array of records. What lies within a record gets a name with dots."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import say
from desktop_app.files.pace import giving_way
from desktop_app.files.sheet import Reading, Sheet, sheet_of_records

_DECODER = json.JSONDecoder(parse_float=str)  # numbers with decimals stay as they are written
_SPACE = " \t\r\n"
_SAVE_ANEW = say("Export it anew, or choose another file.")


def read_json_file(path: Path, reading: Reading) -> Sheet:
    """The records of a file. Raises `FileProblem`, `OSError`."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            start = next((line for line in file if line.strip()), "").lstrip()
            file.seek(0)
            if start.startswith("["):
                return sheet_of_records(
                    path.name, _array("".join(giving_way(iter(lambda: file.read(65536), "")))), reading
                )
            return sheet_of_records(path.name, _lines(file), reading)
    except UnicodeError:
        raise FileProblem(
            say("{file} is not written in Unicode, as JSON must be.", file=path.name), _SAVE_ANEW
        ) from None


def read_json(name: str, text: str, reading: Reading) -> Sheet:
    """The records of pasted text. Raises `FileProblem`."""
    records = _array(text) if text.lstrip().startswith("[") else _lines(iter(text.splitlines()))
    return sheet_of_records(name, records, reading)


def _lines(lines: Iterator[str]) -> Iterator[tuple[int, Mapping[str, str]]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield number, _record(_decoded(line.strip(), 0, number)[0], number)


def _array(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Record by record: decoding all at once would hold up the window."""
    at, number = _after(text, 0) + 1, 0
    while (at := _after(text, at)) < len(text) and text[at] != "]":
        number += 1
        found, at = _decoded(text, at, number)
        yield number, _record(found, number)
        at = _after(text, at)
        if text[at : at + 1] == ",":
            at += 1
        elif text[at : at + 1] != "]":
            raise _broken(number)


def _after(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _decoded(text: str, at: int, number: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text, at)
    except (json.JSONDecodeError, RecursionError):  # their message quotes the record
        pass
    raise _broken(number)


def _broken(number: int) -> FileProblem:
    return FileProblem(say("Record {number} is cut off, or no JSON.", number=number), _SAVE_ANEW)


def _record(found: Any, number: int) -> Mapping[str, str]:
    if not isinstance(found, dict):
        raise FileProblem(say("Record {number} has no named fields.", number=number), _SAVE_ANEW)
    record: dict[str, str] = {}
    _flatten(found, "", record)
    return record


def _flatten(value: Any, name: str, record: dict[str, str]) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():  # pyright: ignore[reportUnknownVariableType]
            _flatten(inner, f"{name}.{key}" if name else str(key), record)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, list) and any(isinstance(each, (dict, list)) for each in value):  # pyright: ignore[reportUnknownVariableType]
        for place, inner in enumerate(value, 1):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            _flatten(inner, f"{name}.{place}", record)
    elif isinstance(value, list):
        record[name] = "; ".join(map(_text, value))  # pyright: ignore[reportUnknownArgumentType]
    else:
        record[name] = _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)

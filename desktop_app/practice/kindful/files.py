"""Files that an import names by address (`data_url`, fact file §4.1). They are fetched when the import is sent, from this machine only."""

from __future__ import annotations

import csv
import gzip
import io

import httpx
import msgspec

from desktop_app.practice.crm import JsonObject

_HERE = frozenset({"127.0.0.1", "localhost", "::1"})
_BOM = "\ufeff"


class LoadFailed(Exception):
    """The file cannot be had or read; the job ends as `load_failed`."""


async def fetch(address: str, data_type: str, compression: str | None) -> list[JsonObject]:
    """The records of the file. JSON: one object per line, not an array. CSV: with a header and without a byte order mark."""
    try:
        if httpx.URL(address).host not in _HERE:
            raise LoadFailed("only files on this machine are fetched")
        async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
            reply = (await client.get(address)).raise_for_status()
        content = gzip.decompress(reply.content) if compression == "gzip" else reply.content
        text = content.decode("utf-8")
    except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeDecodeError) as error:
        raise LoadFailed(type(error).__name__) from error
    return _from_csv(text) if data_type == "csv" else _from_lines(text)


def _from_lines(text: str) -> list[JsonObject]:
    try:
        return [msgspec.json.decode(line, type=dict) for line in text.splitlines() if line.strip()]
    except msgspec.DecodeError as error:
        raise LoadFailed("not one JSON object per line") from error


def _from_csv(text: str) -> list[JsonObject]:
    if text.startswith(_BOM):
        raise LoadFailed("a byte order mark is not allowed")
    return [dict(row) for row in csv.DictReader(io.StringIO(text))]

"""An HTTP server over a real socket that answers as scripted, faults included, and keeps what it received as bytes."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import NamedTuple, Self

DROP = b""
"""The request is read, then the connection ends without a word."""


def answer(status: int = 200, body: str = "{}", kind: str = "application/json", **headers: str) -> bytes:
    """A whole response. Header names are given with underscores."""
    content = body.encode()
    lines = [f"HTTP/1.1 {status} X", f"content-type: {kind}", f"content-length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content


def cut(response: bytes, missing: int = 4) -> bytes:
    """A response whose last bytes never arrive."""
    return response[:-missing]


def http_date(seconds: float, now: datetime | None = None) -> str:
    return format_datetime((now or datetime.now(UTC)) + timedelta(seconds=seconds), usegmt=True)


class Received(NamedTuple):
    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")

    def header(self, name: bytes) -> bytes | None:
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b": ")
            if key.lower() == name.lower():
                return value
        return None


class ScriptedServer:
    """Gives its answers one after the other, the last one for ever. Used with ``async with``."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers)
        self.received: list[Received] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n"))[:-4]
            received = Received(head, b"")
            if length := received.header(b"content-length"):
                received = Received(head, await reader.readexactly(int(length)))
            self.received.append(received)
            writer.write(self._answers.pop(0) if len(self._answers) > 1 else self._answers[0])
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

"""What the makers of this program publish about its newest version: a small JSON file at an address of theirs.

::

    {"version": "1.2.0", "page": "https://example.org/contact-desk"}

The request tells them nothing but that a copy of Contact Desk asks: no version, no name, no number.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from urllib.parse import urlsplit

import httpx
import msgspec

from desktop_app.core.errors import DeskError, InputError, Misunderstood, Offline
from desktop_app.core.ports import Newest
from desktop_app.core.words import say
from desktop_app.providers.http.address import check_address, is_this_computer
from desktop_app.providers.http.client import nobody_trusted, trusted

_PATIENCE = 10.0  # seconds
_LARGEST = 65536  # bytes


class HttpReleases:
    """`core.ports.Releases` over HTTP."""

    def check(self, address: str) -> str:
        return check_address(address)

    async def newest(self, address: str) -> Newest:
        address = check_address(address)
        host = urlsplit(address).hostname or ""
        trust = nobody_trusted() if address.startswith("http:") else await asyncio.to_thread(trusted)
        outcome: bytes | DeskError
        async with httpx.AsyncClient(
            verify=trust,
            headers={"accept": "application/json", "user-agent": "ContactDesk"},
            timeout=_PATIENCE,
            follow_redirects=False,
            trust_env=not is_this_computer(host),  # a proxy cannot reach this computer
        ) as http:
            try:
                async with asyncio.timeout(_PATIENCE):  # httpx's own ends with every piece of the answer
                    outcome = await _body(http, address, host)
            except (httpx.HTTPError, TimeoutError):  # raised anew, without what httpx would carry along
                outcome = Offline(say("{host} cannot be reached.", host=host))
        if isinstance(outcome, DeskError):
            raise outcome
        with suppress(msgspec.DecodeError, UnicodeDecodeError, InputError):
            newest = msgspec.json.decode(outcome, type=Newest)
            return msgspec.structs.replace(newest, page=check_address(newest.page))
        raise _nothing_usable(host)


async def _body(http: httpx.AsyncClient, address: str, host: str) -> bytes | DeskError:
    async with http.stream("GET", address) as response:
        if not response.is_success:
            return _nothing_usable(host)
        body = b""
        async for piece in response.aiter_bytes():
            body += piece
            if len(body) > _LARGEST:
                return _nothing_usable(host)
        return body


def _nothing_usable(host: str) -> Misunderstood:
    return Misunderstood(say("{host} says nothing usable about the newest version.", host=host))

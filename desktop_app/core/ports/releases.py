"""Where the newest version of this program is asked for."""

from __future__ import annotations

from typing import Annotated, Protocol

import msgspec


class Newest(msgspec.Struct, frozen=True):
    """The newest version there is ("1.2.0", of numbers first of all), and the web page that has it."""

    version: Annotated[str, msgspec.Meta(pattern=r"^v?[0-9][0-9A-Za-z.+-]{0,39}$")]
    page: str


class Releases(Protocol):
    """What the makers of this program publish."""

    def check(self, address: str) -> str:
        """The address as it can be asked. Raises `InputError` for one that cannot, such as one without https."""
        ...

    async def newest(self, address: str) -> Newest:
        """What stands at this address. Raises `InputError`, `RemoteError`."""
        ...

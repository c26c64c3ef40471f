"""What both scopes of MPDX have in common: an account list, and an organisation."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.core.account import Scope
from desktop_app.core.errors import NotAllowed
from desktop_app.core.ports import Readiness
from desktop_app.core.words import say
from desktop_app.providers.mpdx import INFO
from desktop_app.providers.mpdx.client import MpdxClient

LIST = "account_list"
ORGANISATION = "organization"


def parsed(scope: str) -> tuple[str, str]:
    """The kind of a scope (`LIST` or `ORGANISATION`) and its id; an id alone is an account list's."""
    kind, colon, id = scope.strip().partition(":")
    return (kind, id) if colon and kind in (LIST, ORGANISATION) else (LIST, scope.strip())


class Mpdx:
    """The part of a provider that does not depend on the scope."""

    info = INFO
    events = None

    def __init__(self, client: MpdxClient) -> None:
        self._client = client

    async def scopes(self) -> Sequence[Scope]:
        """The account lists and organisations of the key; empty where this server does not tell, and the id is entered."""
        found = [
            Scope(f"{LIST}:{each.id}", each.name, say("Account list")) for each in await self._client.account_lists()
        ]
        try:
            organisations = await self._client.organisations()
        except NotAllowed:
            return found
        return [*found, *(Scope(f"{ORGANISATION}:{each.id}", each.name, say("Organisation")) for each in organisations)]

    async def ready(self) -> Readiness:
        return Readiness(ready=True)

    async def close(self) -> None:
        await self._client.close()

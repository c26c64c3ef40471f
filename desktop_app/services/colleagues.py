"""The accounts as a file for a colleague: where each CRM is and what it is called, never a key."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from desktop_app.core.account import OWN, Account, Environment
from desktop_app.core.errors import FileProblem, InputError
from desktop_app.core.words import say
from desktop_app.files.saving import save_bytes
from desktop_app.services.accounts import Accounts

_LARGEST = 1_000_000  # bytes; a file of accounts has some hundred for each
_VERSION = 1
_CHOOSE = say("Choose the file that your colleague saved under “Settings for colleagues”.")
_ADVICE = say("Ask your colleague to save the settings again, and choose that file.")


class _Entry(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One account in the file. A file with anything else in it, a key perhaps, is not read."""

    provider: str
    name: str
    environment: Environment
    address: str
    colour: str
    scope: str = ""
    scope_name: str = ""
    read_only: bool = False
    mirror_limit: float = 0.9
    options: dict[str, str] = {}


class _Head(msgspec.Struct):
    """What tells whose file it is, whatever else is in it."""

    contact_desk_settings: int


class _File(msgspec.Struct, forbid_unknown_fields=True):
    contact_desk_settings: int
    accounts: list[_Entry]


class Colleagues:
    """Gives the settings of the accounts to colleagues, and takes theirs."""

    def __init__(self, accounts: Accounts, new_id: Callable[[], str]) -> None:
        self._accounts = accounts
        self._new_id = new_id

    async def save(self, path: Path) -> int:
        """Write the accounts at CRMs, practice accounts excepted; how many. Raises `InputError`, `FileProblem`."""
        accounts = [each for each in await self._accounts.connected() if each.environment is not Environment.PRACTICE]
        if not accounts:
            raise InputError(
                say("There is no account to give to a colleague yet."),
                say("Connect one first. Practice accounts stay."),
            )
        names = _Entry.__struct_fields__
        entries = [_Entry(**{name: getattr(each, name) for name in names}) for each in accounts]
        whole = msgspec.json.format(msgspec.json.encode(_File(_VERSION, entries)), indent=2)
        await asyncio.to_thread(save_bytes, path, whole + b"\n")
        return len(entries)

    async def read(self, path: Path) -> list[Account]:
        """The accounts of such a file that are not there yet; LIVE ones are read only. Nothing is stored. Raises
        `FileProblem`."""
        file = _understood(await asyncio.to_thread(_content, path), path)
        there = {_place(each) for each in await self._accounts.all()}
        found = [self._account(entry, path) for entry in file.accounts]
        return [each for each in found if _place(each) not in there]

    async def bring(self, accounts: Sequence[Account]) -> list[Account]:
        """Add what `read` gave, without keys, under names that are not taken yet."""
        added: list[Account] = []
        for account in accounts:
            taken = {each.name.casefold() for each in await self._accounts.all()}
            name, number = account.name, 2
            while name.casefold() in taken:
                name, number = f"{account.name} {number}", number + 1
            added.append(msgspec.structs.replace(account, name=name))
            await self._accounts.add_without_key(added[-1])
        return added

    def _account(self, entry: _Entry, path: Path) -> Account:
        infos = {info.key: info for info in self._accounts.infos()}
        info = infos.get(entry.provider)
        real = entry.environment in (Environment.SANDBOX, Environment.LIVE)
        if info is None or entry.provider == OWN or not real or not entry.name.strip():
            raise _broken(path)
        address = urlsplit(entry.address)
        if address.scheme != "https" or not address.hostname or not 0 <= entry.mirror_limit <= 1:
            raise _broken(path)
        colour = entry.colour if _is_colour(entry.colour) else info.colour
        read_only = entry.read_only or entry.environment is Environment.LIVE
        values = {name: getattr(entry, name) for name in _Entry.__struct_fields__}
        values |= {"name": entry.name.strip(), "colour": colour, "read_only": read_only}
        return Account(id=self._new_id(), **values)


def _content(path: Path) -> bytes:
    """What is in the file. Raises `FileProblem` for one that is too large to be settings: it is not read at all."""
    try:
        if path.exists() and not path.is_file():  # reading a pipe or a device would wait for ever
            raise _foreign(path)
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError:
        raise FileProblem(say("{file} cannot be read.", file=path.name)) from None
    if len(content) > _LARGEST:
        raise FileProblem(say("{file} is far too large to hold settings of Contact Desk.", file=path.name), _CHOOSE)
    return content


def _understood(content: bytes, path: Path) -> _File:
    try:
        head = msgspec.json.decode(content, type=_Head)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise _foreign(path) from None
    if head.contact_desk_settings > _VERSION:  # it may hold what this program does not know
        raise FileProblem(
            say("{file} was saved by a newer Contact Desk.", file=path.name),
            say("Bring this program up to date and try again."),
        )
    try:
        return msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise _broken(path) from None


def _foreign(path: Path) -> FileProblem:
    return FileProblem(say("{file} does not hold settings of Contact Desk.", file=path.name), _CHOOSE)


def _broken(path: Path) -> FileProblem:
    return FileProblem(say("The settings in {file} are damaged, or somebody changed them.", file=path.name), _ADVICE)


def _place(account: Account) -> object:
    return account.provider, account.environment, account.address.rstrip("/"), account.scope


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text.startswith("#") and all(sign in "0123456789abcdefABCDEF" for sign in text[1:])

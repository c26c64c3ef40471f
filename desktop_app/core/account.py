"""Accounts: configured connections to a CRM. Keys are not part of them; they lie in the password store."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from desktop_app.core.words import English, Sentence


class Environment(StrEnum):
    """How real the data is. PRACTICE: invented people on this computer. SANDBOX: the vendor's test system. HERE: the
    organisation's own list, which is kept by this program and nowhere else."""

    PRACTICE = "practice"
    SANDBOX = "sandbox"
    LIVE = "live"
    HERE = "here"


OWN = "own"
"""*Our contacts*: the id of the account that is always there, and the key of its provider."""


class Account(msgspec.Struct, frozen=True, omit_defaults=True):
    """A configured connection. `scope` is the list, account list or organisation within the CRM ("" where there is
    none), `scope_name` its name for people; `options` are the provider's own settings by key. A mirror may delete at
    most `mirror_limit` (share of the list, 0 to 1)."""

    id: str
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


class KeyState(StrEnum):
    """Where the key of an account is, as far as the password store tells."""

    STORED = "stored"
    SESSION = "session"  # in this session's memory only
    LOCKED = "locked"
    MISSING = "missing"
    NO_STORE = "no_store"
    NOT_NEEDED = "not_needed"  # practice accounts


class Option(msgspec.Struct, frozen=True):
    """A setting of a provider's own, shown in the account form as a choice; the first choice is the default."""

    key: str
    label: English
    help: English
    choices: tuple[tuple[str, English], ...]


class ProviderInfo(msgspec.Struct, frozen=True):
    """What can be said of a provider without loading it: names, addresses, words for the account form.

    `addresses` holds the default address by environment (practice excepted: its servers choose a free port).
    `scope_label` is what the scope is called, "" where the key decides alone; `key_help` says where to find a key.
    """

    key: str
    name: str
    letters: str
    colour: str
    addresses: dict[Environment, str]
    scope_label: English
    scope_help: English
    key_help: English
    options: tuple[Option, ...] = ()


class Connection(msgspec.Struct, frozen=True):
    """What *Test* found: whose key it is, which list or organisation, and how many contacts (None: only a full read
    would tell)."""

    who: str
    scope_name: str
    contacts: int | None
    notes: tuple[Sentence, ...] = ()


class Scope(msgspec.Struct, frozen=True):
    """A list or organisation that an account can be set to."""

    id: str
    name: str
    detail: Sentence | None = None

"""What the services need from the outside, as protocols. Providers, storage and clocks fit in here."""

from __future__ import annotations

from desktop_app.core.ports.capabilities import Capabilities, Gentler, ServerFilter
from desktop_app.core.ports.journal import Journal, Run, RunLine, RunState
from desktop_app.core.ports.provider import (
    AddressLookup,
    ChangeFeed,
    ContactEvent,
    EventSource,
    EventType,
    FileIntake,
    Inbox,
    News,
    Practice,
    Provider,
    Providers,
)
from desktop_app.core.ports.releases import Newest, Releases
from desktop_app.core.ports.storage import (
    AccountStore,
    Clock,
    ContactStore,
    LanguageChoice,
    Links,
    OwnFields,
    SecretStore,
    Settings,
)
from desktop_app.core.ports.traffic import Announced, Batch, Notice, Page, Readiness, Request, Sent, Term

__all__ = [
    "AccountStore",
    "AddressLookup",
    "Announced",
    "Batch",
    "Capabilities",
    "ChangeFeed",
    "Clock",
    "ContactEvent",
    "ContactStore",
    "EventSource",
    "EventType",
    "FileIntake",
    "Gentler",
    "Inbox",
    "Journal",
    "LanguageChoice",
    "Links",
    "Newest",
    "News",
    "Notice",
    "OwnFields",
    "Page",
    "Practice",
    "Provider",
    "Providers",
    "Readiness",
    "Releases",
    "Request",
    "Run",
    "RunLine",
    "RunState",
    "SecretStore",
    "Sent",
    "ServerFilter",
    "Settings",
    "Term",
]

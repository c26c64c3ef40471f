"""Practice servers for tests: `practice` is a fresh, running set for each test.

def test_it(practice):
    kindful = practice["kindful"]
    kindful.crm.set_switches({"own_import_echoes": True})
    kindful.arm(Fault(kind="drop", applied=True, method="POST", path="*/imports"))
    client = practice_client(practice, "kindful")
"""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from desktop_app.practice.server import PracticeServers


@pytest.fixture
def practice() -> Iterator[PracticeServers]:
    """All practice CRMs, listening on 127.0.0.1, with their usual few hundred people."""
    with PracticeServers() as servers:
        yield servers


def practice_client(servers: PracticeServers, name: str) -> httpx.Client:
    """A plain HTTP client with the address and the key of a practice CRM, for tests that speak to it without a provider."""
    crm = servers[name].crm
    headers = {b"Authorization": crm.authorization, b"Content-Type": crm.media.encode()}
    return httpx.Client(base_url=servers.address(name), headers=headers, timeout=10, trust_env=False)


@pytest.fixture
def kindful(practice: PracticeServers) -> Iterator[httpx.Client]:
    """A client for the practice Kindful."""
    with practice_client(practice, "kindful") as client:
        yield client


@pytest.fixture
def campflow(practice: PracticeServers) -> Iterator[httpx.Client]:
    """A client for the practice campflow."""
    with practice_client(practice, "campflow") as client:
        yield client


@pytest.fixture
def kulea(practice: PracticeServers) -> Iterator[httpx.Client]:
    """A client for the practice Kulea."""
    with practice_client(practice, "kulea") as client:
        yield client


@pytest.fixture
def mpdx(practice: PracticeServers) -> Iterator[httpx.Client]:
    """A client for the practice MPDX."""
    with practice_client(practice, "mpdx") as client:
        yield client

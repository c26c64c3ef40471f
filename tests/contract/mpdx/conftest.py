"""MPDX on the bench, for what is told of it alone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from desktop_app.practice.server import PracticeServers
from tests.contract.mpdx.benches import MpdxBench, OrganisationBench

Scenario = Callable[[Any], Coroutine[Any, Any, None]]


@pytest.fixture
def at_mpdx(run: Callable[..., Any]) -> Callable[..., None]:
    """Runs a scenario with an account list, or with the organisation."""

    def go(scenario: Scenario, *, organisation: bool = False) -> None:
        async def whole(practice: PracticeServers) -> None:
            bench = (OrganisationBench if organisation else MpdxBench)(practice)
            try:
                await scenario(bench)
            finally:
                await bench.provider.close()

        with PracticeServers(people=60) as practice:
            run(whole(practice), timeout=30)

    return go

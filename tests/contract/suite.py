"""The one suite that every provider inherits: over real sockets, against the CRM's practice server.

    class TestKindful(ProviderSuite):
        bench_of = KindfulBench

What a CRM cannot do is a capability that it declares; the suite then holds it to the error that it promised. The tests are
in three files: `reading`, `writing` and `removing`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import pytest

from desktop_app.practice.server import PracticeServers
from tests.contract.bench import Bench
from tests.contract.reading import Reading, ReadingOverTheWire
from tests.contract.removing import Keys, Mirroring, Promises
from tests.contract.writing import Doubt, DoubtOverTheWire, Writing, WritingOverTheWire


class PortSuite(Reading, Writing, Doubt, Mirroring, Promises):
    """The promises of `core.ports.Provider` that have nothing to do with a wire: for our own list, too."""


class ProviderSuite(PortSuite, ReadingOverTheWire, WritingOverTheWire, DoubtOverTheWire, Keys):
    """Every promise of `core.ports.Provider`, for the CRM on `bench_of`."""

    bench_of: ClassVar[type[Bench]]

    @pytest.fixture
    def bench(self, run: Callable[..., Any]) -> Iterator[Bench]:
        """A fresh CRM and a provider for it."""
        with PracticeServers(people=self.bench_of.people) as practice:
            bench: Bench = run(_made(self.bench_of, practice))
            bench.run = run
            yield bench
            run(bench.provider.close())


async def _made(bench_of: type[Bench], practice: PracticeServers) -> Bench:
    return bench_of(practice)

"""All practice CRMs in one server on this machine: one thread, one event loop, one port for each CRM."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from desktop_app.practice.clock import Clock
from desktop_app.practice.crm import Crm, discover
from desktop_app.practice.faults import Armed, Fault, Faults
from desktop_app.practice.log import RequestLog
from desktop_app.practice.people import People

if TYPE_CHECKING:
    from desktop_app.practice.listener import Listener

DEFAULT_SEED = 2026


class PracticeCrm:
    """One CRM with its handles. `crm` is the CRM itself: its data, switches and `edit`."""

    def __init__(self, crm: Crm[Any]) -> None:
        self.crm = crm
        self.faults = Faults()
        self.log = RequestLog()
        self.origin = ""

    def arm(self, fault: Fault) -> Armed:
        """Let a fault wait for its request."""
        return self.faults.arm(fault)


class PracticeServers:
    """The practice CRMs. Nothing is listened to before `start`, which returns when all are reachable; every method may be called from any thread.

    `people` is the number of people in every list (None: several hundred, as looks natural), `seed` decides who they are.
    """

    def __init__(self, people: int | None = None, seed: int = DEFAULT_SEED) -> None:
        invented = People(seed)
        self.clock = Clock()
        self._served = {name: PracticeCrm(crm(invented, people, self.clock)) for name, crm in discover().items()}
        self._sockets: list[socket.socket] = []
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> PracticeServers:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __getitem__(self, name: str) -> PracticeCrm:
        """A CRM by its name. KeyError when there is none."""
        return self._served[name]

    def names(self) -> list[str]:
        """The CRMs there are."""
        return list(self._served)

    def address(self, name: str) -> str:
        """What an account of this CRM has as its address: `http://127.0.0.1:<port>` and the path of its API, if any."""
        served = self._served[name]
        return f"{served.origin}{served.crm.base}"

    def key(self, name: str) -> str:
        """The key that a CRM accepts."""
        return self._served[name].crm.key

    def description(self) -> Mapping[str, Mapping[str, Any]]:
        """By CRM: `address`, `key`, `control` (where faults and switches are set) and what else a client must know."""
        return {
            name: {
                "address": self.address(name),
                "key": served.crm.key,
                "control": f"{served.origin}/_practice",
                **served.crm.scope(),
            }
            for name, served in self._served.items()
        }

    def start(self) -> None:
        """Listen on free ports of 127.0.0.1. OSError when there are none."""
        from desktop_app.practice.listener import Listener
        from desktop_app.practice.web import Web

        webs: dict[int, Web] = {}
        for served in self._served.values():
            listening = socket.create_server(("127.0.0.1", 0), backlog=128)
            port = listening.getsockname()[1]
            served.origin = f"http://127.0.0.1:{port}"
            self._sockets.append(listening)
            webs[port] = Web(served.crm, served.faults, served.log)
        self._listener = Listener(webs)
        self._thread = threading.Thread(
            target=self._serve, args=(self._listener,), name="practice servers", daemon=True
        )
        self._thread.start()
        self._listener.up.wait()

    def stop(self) -> None:
        """Close every connection and come back when all is quiet. Harmless when nothing runs."""
        for served in self._served.values():
            served.faults.clear()
        if self._listener is not None and self._thread is not None:
            self._listener.stop()
            self._thread.join()
        self._listener = self._thread = None
        self._sockets.clear()

    def _serve(self, listener: Listener) -> None:
        try:
            # A loop of its own kind: the program's main thread may have made Qt's the usual one.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(listener.run_on(self._sockets))
        finally:
            listener.up.set()  # whatever happened, nobody waits for it any longer

"""uvicorn, so that several ports are served by one loop, a connection can be dropped, and stopping does not wait."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Mapping

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol


class _Protocol(H11Protocol):
    """Hands its transport to the application, which drops connections on purpose."""

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        # Headers and body leave in two pieces; without this the second waits for an acknowledgement, 40 ms a request.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app_state = {**self.app_state, "transport": transport}


class Listener(uvicorn.Server):
    """Serves one application per port until `stop`. `up` is set once all ports answer."""

    def __init__(self, applications: Mapping[int, ASGIApp]) -> None:
        async def by_port(scope: Scope, receive: Receive, send: Send) -> None:
            await applications[scope["server"][1]](scope, receive, send)

        super().__init__(
            uvicorn.Config(
                by_port,
                http=_Protocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
            )
        )
        self.up = threading.Event()
        self._stopping = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def run_on(self, sockets: list[socket.socket]) -> None:
        """Serve until stopped, on the running loop."""
        self._loop = asyncio.get_running_loop()
        await self.serve(sockets)

    def stop(self) -> None:
        """End serving; may be called from any thread."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._stopping.set)

    async def main_loop(self) -> None:
        """uvicorn's own loop looks ten times a second whether to stop; this one is told."""
        self.up.set()
        await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """uvicorn's own waits for clients to finish; here they may lose their connection."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.gather(*self.server_state.tasks)

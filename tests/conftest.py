"""Fixtures for every test, and what makes tests loud: unexpected log lines, leaked tasks and lost errors fail.

Tests below `ui` run coroutines with `run`, tests of windows with `arun` (qasync). Tests that need a real Secret
Service are marked `secret_service` and use the fixture `secret_service`; no other test can reach anybody's keyring.
"""

from __future__ import annotations

import os

# Before anything imports Qt or keyring, here and in every program that a test starts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import hypothesis
import pytest

from tests.support.log_watch import LogWatch
from tests.support.secret_service import SecretService, available

if TYPE_CHECKING:  # tests below `ui` need no Qt
    from desktop_app.ui.application import Application

pytest_plugins = ["tests.support.practice"]

T = TypeVar("T")
Run = Callable[..., Any]

_LEFT_A_LOOP = pytest.StashKey[bool]()

# No test depends on how fast the machine is; where nobody looks at a failure at once, it must come again by itself.
hypothesis.settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("house")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a Secret Service of our own, which `make test` always has, its tests are skipped."""
    for item in items:
        if item.get_closest_marker("secret_service") and not available():
            item.add_marker(
                pytest.mark.skip(reason="needs a Secret Service: make test, or tests/support/with-keyring.sh")
            )


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test forgets to put into its profile lands in its `tmp_path`, never among somebody's own data."""
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))


@pytest.fixture
def secret_service(request: pytest.FixtureRequest) -> Iterator[SecretService]:
    """The unlocked, empty Secret Service of this test run, as keyring's backend for the length of the test."""
    assert request.node.get_closest_marker("secret_service"), "mark the test with pytest.mark.secret_service"
    with SecretService.connected() as service:
        yield service


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[LogWatch]:
    """Fails the test on any log line of WARNING or above that `with expect_log("words")` does not announce."""
    watch = LogWatch()
    with watch.watching():
        yield watch
    assert not watch.unexpected, f"unexpected log lines: {watch.unexpected}"


@pytest.fixture
def run() -> Iterator[Run]:
    """`run(coroutine, timeout=10)` on a plain asyncio loop that lives as long as the test. For tests below `ui`."""
    with asyncio.Runner() as runner:
        yield from _running(runner.get_loop())


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The program's own application."""
    from desktop_app.ui.application import Application

    return Application


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application is started in the style of the program, whatever the desktop's is."""
    return ["contact-desk", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """The application, which does not end when a test closes its last window."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture(autouse=True)
def _garbage(request: pytest.FixtureRequest) -> Iterator[None]:
    """In tests of windows garbage is collected where Qt's objects live and nowhere else, as in the program."""
    stash = request.config.stash
    if "qapp" not in request.fixturenames:
        if stash.get(_LEFT_A_LOOP, False):  # the last window's loop, which pytest held until now; threads begin soon
            gc.collect()
            stash[_LEFT_A_LOOP] = False
        yield
        return
    stash[_LEFT_A_LOOP] = True
    from desktop_app.ui.aio.garbage import Garbage

    garbage = Garbage(request.getfixturevalue("qapp"))
    yield
    garbage.stop()
    garbage.deleteLater()
    gc.collect()  # before a thread of the next test finds what is left of this one


@pytest.fixture
def qloop(qapp: Any) -> Iterator[asyncio.AbstractEventLoop]:
    """A qasync loop for one test, closed after it, with the hooks for async generators that qasync leaves out."""
    import qasync

    loop: Any = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=loop._asyncgen_firstiter_hook, finalizer=loop._asyncgen_finalizer_hook)
    try:
        yield loop
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
    finally:
        sys.set_asyncgen_hooks(*hooks)
        loop.close()
        asyncio.set_event_loop(None)


@pytest.fixture
def arun(qloop: asyncio.AbstractEventLoop) -> Iterator[Run]:
    """`arun(coroutine, timeout=10)` on the Qt event loop. For tests of windows; never use `qtbot.wait*` inside it."""
    yield from _running(qloop)


def _running(loop: asyncio.AbstractEventLoop) -> Iterator[Run]:
    """A function that runs coroutines on `loop`; afterwards fails on tasks left over and errors nobody awaited."""
    errors: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _loop, context: errors.append(context))

    def run(coroutine: Coroutine[Any, Any, T], timeout: float = 10) -> T:
        return loop.run_until_complete(asyncio.wait_for(coroutine, timeout))

    yield run
    left = [task for task in asyncio.all_tasks(loop) if not task.done()]
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    assert not errors, f"errors that nobody awaited: {errors}"
    assert not left, f"tasks still running at the end of the test: {left}"

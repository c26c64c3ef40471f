"""The program as a process: it starts, shows contacts, and ends without a word however it is ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.secret_service import SecretService

PYTHON = [sys.executable, "-W", "always"]  # warnings are to be seen too
TIMEOUT = 50  # seconds: only so that no program is left running when something is wrong
UNIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
# What Qt says where there is no screen is no complaint of ours.
NOISE = "This plugin does not support propagateSizeHints()"


def complaints(errors: str) -> list[str]:
    return [line for line in errors.splitlines() if line != NOISE]


def arguments(folder: Path) -> list[str]:
    return ["--profile-dir", str(folder / "profile"), "--practice"]


@pytest.mark.parametrize("round", range(3))
def test_a_window_that_is_only_painted_leaves_nothing_behind(tmp_path: Path, round: int) -> None:
    command = [*PYTHON, "-m", "desktop_app", "--profile-dir", str(tmp_path / "profile"), "--paint-and-exit"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=TIMEOUT)
    assert (ended.returncode, ended.stdout, complaints(ended.stderr)) == (0, "", [])
    assert not (tmp_path / "profile").exists()


@pytest.mark.secret_service
def test_closed_by_a_person_and_opened_again(tmp_path: Path, secret_service: SecretService) -> None:
    for _ in range(2):
        command = [*PYTHON, "-m", "tests.e2e.started", "--close", *arguments(tmp_path)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=TIMEOUT)
        assert (ended.returncode, ended.stdout, complaints(ended.stderr)) == (0, "contacts\n", [])


def closed_by(number: signal.Signals, says: str, folder: Path) -> None:
    """Start the program, and send it a signal when it says so."""
    command = [*PYTHON, "-m", "tests.e2e.started", *arguments(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == f"{says}\n"
            program.send_signal(number)
            _, errors = program.communicate(timeout=TIMEOUT)
        finally:
            program.kill()
    assert (program.returncode, complaints(errors)) == (0, [])


@UNIX
@pytest.mark.secret_service
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_closed_by_a_signal(tmp_path: Path, secret_service: SecretService, number: signal.Signals) -> None:
    closed_by(number, "contacts", tmp_path)


@UNIX
def test_closed_by_a_signal_while_the_profile_cannot_be_opened(tmp_path: Path) -> None:
    closed_by(signal.SIGTERM, "no password store", tmp_path)

"""What makes the tests loud is itself tested: a warning, a log line, a leaked task or a lost error fails a test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import keyring
import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from tests.support.secret_service import SecretService

ROOT = Path(__file__).parents[2]
PROBE = """
import asyncio, logging, warnings
import pytest
from PySide6.QtCore import qWarning

@pytest.fixture(params=["run", "arun"])
def go(request):
    return request.getfixturevalue(request.param)

def fail():
    raise ValueError

async def leak():
    asyncio.get_running_loop().kept = asyncio.ensure_future(asyncio.Event().wait())

async def lose():
    asyncio.get_running_loop().call_soon(fail)
    await asyncio.sleep(0)
    await asyncio.sleep(0)

def test_quiet_announced_line(expect_log):
    with expect_log("gone"):
        logging.warning("it is gone")

def test_quiet_information():
    logging.info("fine")

def test_quiet_awaited(go):
    assert go(asyncio.sleep(0, 5)) == 5

def test_loud_warning():
    warnings.warn("old")

def test_loud_qt_warning():
    qWarning("odd")

def test_loud_log_line():
    logging.warning("odd")

def test_loud_announced_line_that_did_not_come(expect_log):
    with expect_log("gone"):
        pass

def test_loud_leaked_task(go):
    go(leak())

def test_loud_lost_error(go):
    go(lose())

def test_loud_hanging(go):
    go(asyncio.Event().wait(), 0.01)
"""


def test_odd_things_fail_a_test_and_nothing_else_does(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "tests").mkdir()
    shutil.copy(ROOT / "tests/conftest.py", tmp_path / "tests")
    (tmp_path / "tests/support").symlink_to(ROOT / "tests/support")
    (tmp_path / "tests/test_probe.py").write_text(PROBE)
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junit-xml={report}"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    fate = {case.attrib["name"]: len(case) > 0 for case in ElementTree.parse(report).iter("testcase")}
    assert len(fate) == 14
    assert fate == {name: "_loud_" in name for name in fate}


def test_without_the_marker_no_keyring_can_be_reached() -> None:
    with pytest.raises(NoKeyringError):
        keyring.get_password("Contact Desk", "anything")


@pytest.mark.secret_service
def test_a_secret_goes_into_the_secret_service_and_comes_back(secret_service: SecretService) -> None:
    keyring.set_password("Contact Desk", "account", "schlüssel")
    assert keyring.get_password("Contact Desk", "account") == "schlüssel"
    assert secret_service.secrets() == ["schlüssel".encode()]


@pytest.mark.secret_service
@pytest.mark.parametrize("time", ["first", "second"])
def test_a_locked_service_says_so_and_is_unlocked_and_empty_for_the_next_test(
    secret_service: SecretService, time: str
) -> None:
    assert secret_service.secrets() == []
    keyring.set_password("Contact Desk", time, "secret")
    secret_service.lock()
    with pytest.raises(KeyringLocked):
        keyring.get_password("Contact Desk", time)

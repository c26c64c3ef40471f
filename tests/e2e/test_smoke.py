"""`--smoke`: a complete copy of the program says so, and one that lacks something says what."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from desktop_app.resources import build, resource_path

TIMEOUT = 50  # seconds: only so that no program is left running when something is wrong

WITH_OTHER_RESOURCES = """
import sys
from pathlib import Path
from desktop_app import resources
from desktop_app.app import main
resources._PLACES = (Path(sys.argv[1]),)
raise SystemExit(main(["--smoke"]))
"""


def test_a_complete_copy_says_so_also_where_nothing_can_be_printed(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    command = [sys.executable, "-m", "desktop_app", "--smoke", str(report)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=TIMEOUT)
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = report.read_text("utf-8").splitlines()
    assert lines == ended.stdout.splitlines()
    assert lines[0].startswith(f"build: {build().version}")
    assert lines[-1] == "Everything is there."
    named = {line.partition(":")[0] for line in lines}
    assert named >= {"icons", "translations", "password store", "practice window"}


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    copy = shutil.copytree(resource_path(), tmp_path / "resources", ignore=shutil.ignore_patterns("*_de.qm"))
    (copy / "icons" / "plus.svg").write_text("no picture", "utf-8")
    command = [sys.executable, "-c", WITH_OTHER_RESOURCES, str(copy)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=TIMEOUT)
    assert ended.returncode == 1
    missing = [line for line in ended.stdout.splitlines() if line.startswith("MISSING ")]
    assert any("icons" in line and "plus.svg" in line for line in missing)
    assert any("translations" in line and "contact-desk_de" in line for line in missing)

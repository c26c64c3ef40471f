"""Rules of the house that no tool at hand checks. Each rule is also shown a sinner, so that it can be seen to bite."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

NESTED_LOOPS = {"exec", "exec_", "processEvents"}
ASKING_DIALOGS = {"QMessageBox", "QInputDialog", "QFileDialog", "QColorDialog", "QFontDialog"}
ASKING = re.compile(r"about|aboutQt|critical|information|question|warning|get[A-Z]\w*")

# Written so that this file does not contain what it looks for.
MACHINE = re.compile(
    r"(?<![\w.:/}])/(?:work|tmp|home|root|Users)/[\w.]"  # places of one computer
    r"|[A-Z]:\\Users\\"
    r"|\b(?:pypi|files\.pythonhosted|registry\.npmjs)\.(?:org|com)\b"
    r"|--(?:extra-)?index-url|--find-[l]inks",
)


def nested_loops(source: str) -> Iterator[int]:
    """Lines on which Qt would run a second event loop inside the first, which strands the tasks of qasync for good."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if owner in ASKING_DIALOGS and ASKING.fullmatch(
                name
            ):
                yield node.lineno
            case ast.Attribute(attr=name) if name in NESTED_LOOPS:
                yield node.lineno
            case _:
                pass


def naps(source: str) -> Iterator[int]:
    """Lines that sleep, other than `asyncio.sleep(0)`, which only lets other tasks have their turn."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="asyncio"), attr="sleep"), args=[ast.Constant(value=0), *_]
            ):
                pass
            case ast.Call(func=ast.Attribute(attr="sleep" | "msleep" | "usleep" | "qWait" | "qSleep")):
                yield node.lineno
            case ast.Call(func=ast.Name(id="sleep")):
                yield node.lineno
            case _:
                pass


def machine_words(text: str) -> Iterator[int]:
    """Lines that name a place on somebody's computer or a package registry."""
    return (number for number, line in enumerate(text.splitlines(), 1) if MACHINE.search(line))


def tracked() -> list[Path]:
    """Every file of the project: what git knows and what it does not ignore."""
    # The clone may belong to somebody else than who runs the tests, as in a container.
    command = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def python_files(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def sins(files: list[Path], rule: Callable[[str], Iterator[int]]) -> list[str]:
    return [f"{path.relative_to(ROOT)}:{line}" for path in files for line in rule(path.read_text("utf-8", "replace"))]


def test_no_nested_event_loops_in_the_windows() -> None:
    assert sins(python_files("desktop_app/ui"), nested_loops) == []


def test_no_test_sleeps() -> None:
    assert sins(python_files("tests"), naps) == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    texts = [path for path in tracked() if b"\0" not in path.read_bytes()[:8000]]
    assert len(texts) > 20
    assert sins(texts, machine_words) == []


def test_the_lock_has_a_hash_for_every_file_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^\w\S+==\S+[^\n]*\\\n    --hash=sha256:", lock, re.MULTILINE)
    assert len(packages) == len(re.findall(r"^[^\s#]", lock, re.MULTILINE)) > 40
    assert "://" not in lock


@pytest.mark.parametrize(
    "sinner",
    [
        "dialog.exec()",
        "QDialog(self).exec_()",
        "QApplication.processEvents()",
        "app.processEvents()",
        "run = dialog.exec",
        "QMessageBox.question(self, 'Delete', 'Really?')",
        "QMessageBox.aboutQt(self)",
        "QInputDialog.getText(self, 'Name', 'Name')",
        "ask = QFileDialog.getOpenFileName",
    ],
)
def test_a_nested_event_loop_is_found(sinner: str) -> None:
    assert list(nested_loops(f"def fine():\n    pass\n{sinner}\n")) == [3]


@pytest.mark.parametrize("saint", ["dialog.open()", "QFileDialog(self).selectedFiles()", "QMessageBox.Icon.Warning"])
def test_a_dialog_that_is_opened_and_awaited_is_fine(saint: str) -> None:
    assert list(nested_loops(saint)) == []


@pytest.mark.parametrize(
    "sinner", ["time.sleep(1)", "sleep(0.1)", "asyncio.sleep(0.1)", "QTest.qWait(5)", "QThread.msleep(5)"]
)
def test_a_nap_is_found(sinner: str) -> None:
    assert list(naps(sinner)) == [1]
    assert list(naps("asyncio.sleep(0)")) == []


@pytest.mark.parametrize(
    "sinner",
    [
        "see /" + "work/shared",
        "open('/" + "tmp/x')",
        "/" + "home/someone/file",
        "C:\\" + "Users\\someone",
        "https://" + "pypi" + ".org/simple",
        "pip install --index-" + "url x",
    ],
)
def test_a_machine_word_is_found(sinner: str) -> None:
    assert list(machine_words(f"fine\n{sinner}\n")) == [2]


@pytest.mark.parametrize("saint", ["https://example.org/home/x", "build/tour/", "$HOME/tmp/x", "persons/work/x"])
def test_ordinary_paths_are_fine(saint: str) -> None:
    assert list(machine_words(saint)) == []

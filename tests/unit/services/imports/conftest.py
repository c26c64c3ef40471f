"""An office with two people in its list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.unit.services.imports.importing import Office


@pytest.fixture
def office(run: Run, tmp_path: Path) -> Office:
    made = Office(tmp_path)
    run(made.browse.refresh("acc", lambda done, total: None))
    return made

"""Where a profile lies when no folder is named."""

from __future__ import annotations

from pathlib import Path

PROGRAM = "contact-desk"


def default_folder() -> Path:
    """The folder of the profile that is used when none is named (``--profile-dir``)."""
    import platformdirs

    return platformdirs.user_data_path(PROGRAM, appauthor=False)

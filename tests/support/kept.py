"""A profile that is kept in a folder, with a key of the tests' own instead of a password store."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from unittest.mock import patch

from desktop_app import bootstrap
from desktop_app.core.ports import Providers
from desktop_app.storage import opening
from desktop_app.storage.profile import Profile as Folder
from desktop_app.storage.secrets import KeyringSecrets
from tests.support.office import Impatient, PracticeAt, at_once

KEY = bytes(range(32))


async def open_kept(
    folder: Path, places: Mapping[str, tuple[str, str]], providers: Providers | None = None
) -> bootstrap.Profile:
    """Open the profile, or make it; `places` are address and key of the practice servers."""

    async def storage(_: object, **__: object) -> opening.Storage:
        return await opening._open(Folder(folder), folder / "database", KeyringSecrets(None), KEY)

    with patch.object(bootstrap, "open_storage", storage):
        crms, practice = providers or Impatient(), PracticeAt(places)
        return await bootstrap.open_profile(folder, providers=crms, practice=practice, pause=at_once)

"""All services together, as the window gets them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.ports import Clock, LanguageChoice, Settings
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.bulk_files import BulkFiles
from desktop_app.services.colleagues import Colleagues
from desktop_app.services.copies import Copies
from desktop_app.services.duplicates import Duplicates
from desktop_app.services.edits import Edits
from desktop_app.services.exports import Exports
from desktop_app.services.happenings import Happenings
from desktop_app.services.imports import Imports
from desktop_app.services.mirrors import Mirrors
from desktop_app.services.overview import Overviews
from desktop_app.services.own_people import OwnPeople
from desktop_app.services.runs.runs import Runs
from desktop_app.services.runs.taking_back import TakingBack
from desktop_app.services.sync.carrying import Carrying
from desktop_app.services.sync.syncs import Syncs
from desktop_app.services.turns.turns import Turns
from desktop_app.services.updates import Updates


@dataclass(frozen=True)
class Desk:
    """What staff do, made by ``bootstrap`` for one profile."""

    accounts: Accounts
    colleagues: Colleagues
    browse: Browse
    edits: Edits
    imports: Imports
    mirrors: Mirrors
    duplicates: Duplicates
    exports: Exports
    happenings: Happenings
    bulk_files: BulkFiles
    runs: Runs
    taking_back: TakingBack
    own_people: OwnPeople
    copies: Copies
    overviews: Overviews
    syncs: Syncs
    carrying: Carrying
    turns: Turns
    settings: Settings
    language: LanguageChoice
    clock: Clock
    updates: Updates
    place: Path | None  # where it is all kept; None: nowhere

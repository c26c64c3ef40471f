"""In which order the actions stand in the header of a list: the same for every account, whatever its CRM can do."""

from __future__ import annotations

from enum import IntEnum, auto


class Place(IntEnum):
    """From left to right; what comes late goes into *More* first."""

    IMPORT = auto()
    TAKE = auto()
    SYNC = auto()
    MIRROR = auto()
    EXPORT = auto()
    DUPLICATES = auto()
    FIELDS = auto()
    EVENTS = auto()

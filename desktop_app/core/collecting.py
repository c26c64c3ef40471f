"""Long lists of plain values that the collector of cycles need not walk over.

Text and numbers are never part of a cycle, but Python cannot know that of a list and looks at every item each time it
collects: with a hundred thousand records in forty columns that holds up the window for a tenth of a second.
"""

from __future__ import annotations

import ctypes
from typing import Any, TypeVar

T = TypeVar("T")

_untrack: Any = ctypes.pythonapi.PyObject_GC_UnTrack  # part of the stable ABI
_untrack.argtypes = [ctypes.py_object]
_untrack.restype = None


def uncollected(values: list[T]) -> list[T]:
    """The list, which from now on is freed when nobody holds it, and else left alone. Only for values that hold no other
    objects of ours, or none that the collector knows (`gc=False`)."""
    _untrack(values)
    return values

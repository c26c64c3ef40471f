"""100,000 contacts: searching, sorting, memory, comparing, and how late a timer of the window is meanwhile."""

from __future__ import annotations

import asyncio
import functools
import gc
import tracemalloc
from array import array
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop_app.core.changes import differing
from desktop_app.core.contact import Value
from desktop_app.core.query import Query, Sort
from desktop_app.core.table import ContactTable
from desktop_app.services.finding import Found, find
from desktop_app.services.pace import finished, paced
from desktop_app.ui.models.contacts import ContactsModel
from tests.bench.lateness import application, lateness
from tests.bench.people import COUNT, FIELDS, contacts, people
from tests.bench.rows import Row, Side, timed

TODAY = "2026-05-03"
_KEYS = [field.key for field in FIELDS]
_WORD = "marka"
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


def rows() -> Sequence[Row]:
    """The rows of this module."""
    return (
        Row("search 100,000: all hits", timed(_search), timed(_proxy_search), 0.6, "proxy, Python filterAcceptsRow"),
        Row("search 100,000: against regex", timed(_search), _regex_search, 0.12, "QStandardItemModel, C++ regex", times=3),
        Row("search 100,000: first 50 hits", timed(_first_hits), None, 50),
        Row("sort 100,000 by last name", _sort, timed(_standard_sort), 0.08, "QStandardItemModel sort", times=3),
        Row("memory of 100,000", _memory_of(_filled_table), _memory_of(_dicts), 0.4, "list of dicts", "MB", times=1),
        Row("compare 100,000 with 100,000", timed(_compare), timed(_compare_dicts), 0.6, "field loop over dicts", times=3),
        Row("timer: lateness, filling 100,000", lateness(_fill_slowly, contacts), None, 50),
        Row("timer: lateness, search as you type", lateness(_type, full_table), None, 50),
        Row("timer: lateness, first sort by name", lateness(_sort_slowly, full_table), None, 50),
    )  # fmt: skip


# ----------------------------------------------------------------------------------------------------------- our side


@functools.cache
def full_table() -> ContactTable:
    """The 100,000, with their order by name."""
    table = ContactTable(FIELDS)
    table.extend(contacts())
    asyncio.run(finished(table.order(Sort().key)))
    return table


def _found(query: Query) -> list[Found]:
    async def run() -> list[Found]:
        return [found async for found in find(full_table(), query, TODAY)]

    return asyncio.run(run())


def _search() -> None:
    """As the window does it: all hits in order, then into the model of the table."""
    application()
    ContactsModel().show(full_table(), _found(Query(_WORD))[-1].rows)


def _first_hits() -> None:
    async def run() -> Found:
        return await anext(aiter(find(full_table(), Query("ma"), TODAY)))

    assert len(asyncio.run(run()).rows) >= 50


def _sort() -> float:
    """The first sort by a column of a list that is on show: its order by name is known."""
    table = full_table()
    table.put(())  # forgets all orders
    asyncio.run(finished(table.order(Sort().key)))
    return timed(lambda: asyncio.run(finished(table.order("last"))))()


# ------------------------------------------------------------------------------------------------------- Qt's own way


class _RowsModel(QAbstractTableModel):
    """A plain Python model, as one would write it for a proxy."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = [tuple(str(values.get(key, "")) for key in _KEYS) for values in people()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_KEYS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class _Proxy(QSortFilterProxyModel):
    """The usual filter in Python: a prepared haystack a row."""

    def __init__(self, source: _RowsModel) -> None:
        super().__init__()
        self.word = ""
        self.haystack = ["\n".join(row).lower() for row in source.rows]
        self.setSourceModel(source)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self.word in self.haystack[source_row]


@functools.cache
def _proxy() -> tuple[_Proxy, _RowsModel]:
    application()
    source = _RowsModel()
    return _Proxy(source), source


def _proxy_search() -> None:
    proxy, _source = _proxy()
    proxy.word = _WORD if proxy.word != _WORD else "marel"
    proxy.invalidate()
    assert proxy.rowCount() > 0


@functools.cache
def _standard() -> tuple[QSortFilterProxyModel, QStandardItemModel]:
    application()
    model = QStandardItemModel()
    for row in _proxy()[1].rows:
        model.appendRow([QStandardItem(text) for text in row])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return proxy, model


def _regex_search() -> float:
    proxy, _model = _standard()
    proxy.setFilterRegularExpression("")
    start = perf_counter()
    proxy.setFilterRegularExpression(_WORD)
    assert proxy.rowCount() > 0
    return (perf_counter() - start) * 1000


def _standard_sort() -> None:
    proxy, _model = _standard()
    proxy.setFilterRegularExpression("")
    proxy.sort(-1)
    proxy.sort(_KEYS.index("last"))


# ------------------------------------------------------------------------------------------------- memory, comparing


def _filled_table() -> object:
    table = ContactTable(FIELDS)
    for contact in contacts():
        table.extend((contact,))
    return table


def _dicts() -> object:
    return [{key: _fresh(value) for key, value in values.items()} for values in people()]


def _fresh(value: Value) -> Value:
    return "".join(list(value)) if isinstance(value, str) else value


def _memory_of(make: Callable[[], object]) -> Side:
    """A side that takes the megabytes of what `make` gives."""

    def side() -> float:
        people()
        gc.collect()
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        kept = make()
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert kept is not None
        return (after - before) / 1_000_000

    return side


@functools.cache
def _two_states() -> tuple[list[dict[str, Value]], list[dict[str, Value]]]:
    """A list and the same list a month later: 14 % of the people were edited."""
    before = people()
    return before, [
        {**values, "city": "Neustadt"} if number % 7 == 0 else {**values} for number, values in enumerate(before)
    ]


def _compare() -> None:
    before, after = _two_states()
    changed = sum(1 for old, new in zip(before, after, strict=True) if old != new and differing(FIELDS, old, new))
    assert changed == len(range(0, COUNT, 7))


def _compare_dicts() -> None:
    before, after = _two_states()
    changed = 0
    for old, new in zip(before, after, strict=True):
        difference = {key: (old.get(key), new.get(key)) for key in _KEYS if old.get(key) != new.get(key)}
        changed += bool(difference)
    assert changed == len(range(0, COUNT, 7))


# -------------------------------------------------------------------------------------------------------- the timer


async def _fill_slowly() -> None:
    table = ContactTable(FIELDS)
    everybody = contacts()
    async for part in paced(everybody[start : start + 100] for start in range(0, COUNT, 100)):
        table.extend(part)


async def _type() -> None:
    model = ContactsModel()
    wider: Found | None = None
    for length in range(1, len(_WORD) + 1):
        async for found in find(full_table(), Query(_WORD[:length]), TODAY, wider):
            model.show(full_table(), found.rows)
            wider = found if found.complete else wider
    model.show(full_table(), array("i"))


async def _sort_slowly() -> None:
    table = full_table()
    table.put(())
    await finished(table.order(Sort().key))

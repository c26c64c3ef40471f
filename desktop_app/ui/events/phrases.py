"""Days, periods and types of events in the user's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from desktop_app.core.eventlog import Span, Step
from desktop_app.core.ports import EventType
from desktop_app.ui.contacts.phrases import counted
from desktop_app.ui.words import translated


def day_words(day: str) -> str:
    """A day as short as it can be said: "3 May"."""
    return _written(day, QCoreApplication.translate("events", "d MMM", "a day; QLocale date format"))


def weekday_words(day: str) -> str:
    """A day with its weekday: "Sun 3 May 2026"."""
    pattern = QCoreApplication.translate("events", "ddd d MMM yyyy", "a day and its weekday; QLocale date format")
    return _written(day, pattern)


def period_words(first: str, last: str) -> str:
    """Two days, or the one."""
    dated = QCoreApplication.translate("events", "d MMM yyyy", "a day with its year; QLocale date format")
    end = _written(last, dated)
    if first == last:
        return end
    start = day_words(first) if first[:4] == last[:4] else _written(first, dated)
    return QCoreApplication.translate("events", "{first} – {last}").format(first=start, last=end)


def span_words(step: Step, span: Span) -> str:
    """What a bar stands for."""
    return weekday_words(span.first) if step is Step.DAY else period_words(span.first, span.last)


def below_bar(step: Step, span: Span) -> str:
    """What stands below a bar."""
    if step is Step.MONTH:
        return _written(span.first, QCoreApplication.translate("events", "MMM yy", "a month; QLocale date format"))
    return day_words(span.first)


def number_words(count: int) -> str:
    """So many events."""
    return counted(QCoreApplication.translate("events", "%n events", None, count), count)


def type_words(types: Sequence[EventType]) -> dict[str, str]:
    """What each type is called, by its key; where two are called the same, with the heading under which they stand."""
    labels = Counter(type.label for type in types)
    both = QCoreApplication.translate("events", "{kind} · {heading}")
    return {
        type.key: translated(type.label)
        if labels[type.label] == 1
        else both.format(kind=translated(type.label), heading=translated(type.group))
        for type in types
    }


def type_labels(types: Sequence[EventType]) -> dict[str, str]:
    """What each type is called where nothing else is called the same, by its key."""
    return {type.key: translated(type.label) for type in types}


def _written(day: str, pattern: str) -> str:
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), pattern)

"""What charts and their bars are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.core.fields import Common
from desktop_app.core.overview import Bar, Chart, Kind, Look
from desktop_app.core.query import Op
from desktop_app.ui.contacts.phrases import counted, value_words
from desktop_app.ui.overview.bars import Told
from desktop_app.ui.words import label

_FORMS = (QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat)


def title(chart: Chart) -> str:
    """What a chart shows."""
    if chart.bars[0].linked is not None:
        return QCoreApplication.translate("overview", "Linked by sync")
    if chart.field is None:
        return QCoreApplication.translate("overview", "Worth a look")
    if chart.field.common is Common.CREATED:
        return QCoreApplication.translate("overview", "Added")
    if chart.bars[0].filter.op is Op.AGE:
        return QCoreApplication.translate("overview", "Age")
    return label(chart.field)


def told(chart: Chart, bar: Bar, count: int, *, chosen: bool) -> Told:
    """What a bar says: "Kassel, 318 people, chosen"."""
    word = _word(chart, bar)
    people = counted(QCoreApplication.translate("overview", "%n people", None, count), count)
    template = QCoreApplication.translate("overview", "{bar}, {people}")
    if chosen:
        template = QCoreApplication.translate("overview", "{bar}, {people}, chosen")
    return Told(word, count, template.format(bar=word, people=people), *_short(chart, bar))


def _short(chart: Chart, bar: Bar) -> tuple[tuple[str, ...], str]:
    """Shorter words for a month, and its year, which is said once for all its months."""
    if chart.kind is Kind.VALUES or bar.look or bar.linked is not None or bar.filter.op is Op.AGE or _yearly(chart):
        return (), ""
    if bar.others:
        return (
            QCoreApplication.translate("overview", "older", "people who are there longer than the months show"),
        ), ""
    day = _first_day(str(bar.filter.values[0] or ""))
    names = [QLocale().standaloneMonthName(day.month(), form) for form in _FORMS]
    return (*names,), str(day.year())


def _first_day(day: str) -> QDate:
    return QDate.fromString(day[:8] + "01", "yyyy-MM-dd")


def _word(chart: Chart, bar: Bar) -> str:
    if bar.look is not None:
        return _look(bar.look)
    if bar.linked is not None:
        return _linked(bar.linked)
    if chart.kind is Kind.VALUES and chart.field is not None:
        if bar.others:
            return QCoreApplication.translate("overview", "Others")
        return value_words(chart.field, bar.filter.values[0])
    low, high = bar.filter.values
    if bar.filter.op is Op.AGE:
        return f"{low}+" if high is None else f"{low}–{high}"
    return _span(str(low or ""), str(high or ""), yearly=_yearly(chart), before=bar.others)


def _yearly(chart: Chart) -> bool:
    """Whether the spans are years: then they begin in January, all of them."""
    lows = [str(bar.filter.values[0] or "") for bar in chart.bars]
    return all(low[5:7] in ("", "01") for low in lows) and len(lows) > 1


def _span(low: str, high: str, *, yearly: bool, before: bool) -> str:
    day = _first_day(high if before else low)
    words = str(day.year()) if yearly else QLocale().toString(day, QCoreApplication.translate("overview", "MMM yy"))
    return QCoreApplication.translate("overview", "to {end}").format(end=words) if before else words


def _linked(accounts: int) -> str:
    if not accounts:
        return QCoreApplication.translate("overview", "Not linked")
    if accounts == 1:
        return QCoreApplication.translate("overview", "Linked")
    return QCoreApplication.translate("overview", "With %n accounts", None, accounts)


def _look(look: Look) -> str:
    return {
        Look.NO_EMAIL: QCoreApplication.translate("overview", "No e-mail"),
        Look.SAME_EMAIL: QCoreApplication.translate("overview", "Same e-mail twice"),
        Look.ODD_POSTCODE: QCoreApplication.translate("overview", "Unusual postcode"),
        Look.NO_BIRTHDAY: QCoreApplication.translate("overview", "No birthday"),
        Look.NO_NUMBER: QCoreApplication.translate("overview", "No own number"),
        Look.NO_CONSENT: QCoreApplication.translate("overview", "Consent not said"),
    }[look]

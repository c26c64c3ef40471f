"""Filters, dates and states in the user's words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet
from desktop_app.core.matching import ID
from desktop_app.core.ports import ServerFilter, Term
from desktop_app.core.query import Filter, Op, age
from desktop_app.ui.widgets import ChipSpec
from desktop_app.ui.words import date_shown, label, shown, translated

_NAMED = 4
"""So many values of a filter are named in its chip."""


def value_words(field: Field, value: Value) -> str:
    """One value of a filter: the word of a choice, and a word for nothing."""
    return QCoreApplication.translate("contacts", "Not said") if value is None else shown(field, value)


def filter_words(field: Field, condition: Filter) -> str:
    """What a filter asks of its field, without the field's name."""
    values = condition.values
    if condition.op is Op.ANY_OF:
        several = QCoreApplication.translate("contacts", " or ").join(value_words(field, v) for v in values[:_NAMED])
        if len(values) <= _NAMED:
            return several
        template = QCoreApplication.translate("contacts", "{values} and {count} more")
        return template.format(values=several, count=QLocale().toString(len(values) - _NAMED))
    if condition.op is Op.CONTAINS:
        return QCoreApplication.translate("contacts", "contains “{text}”").format(text=values[0])
    if condition.op is Op.EMPTY:
        return QCoreApplication.translate("contacts", "is empty")
    if condition.op is Op.FILLED:
        return QCoreApplication.translate("contacts", "is filled in")
    words = [QLocale().toString(v) if isinstance(v, (int, float)) else date_shown(str(v)) if v else "" for v in values]
    return _range_words(words)


def _range_words(words: Sequence[str]) -> str:
    low, high = words
    if not low:
        return QCoreApplication.translate("contacts", "up to {high}").format(high=high)
    if not high:
        return QCoreApplication.translate("contacts", "from {low}").format(low=low)
    return QCoreApplication.translate("contacts", "{low} to {high}").format(low=low, high=high)


def chips_of(fields: FieldSet, filters: Sequence[Filter]) -> list[ChipSpec]:
    """A chip for every filter but the one that has a switch of its own; its key is the filter's place in `filters`."""
    return [
        ChipSpec(str(number), chip_field(fields[each.key], each), filter_words(fields[each.key], each))
        for number, each in enumerate(filters)
        if each.key in fields and not is_present(fields[each.key], each)
    ] + [
        ChipSpec(str(number), QCoreApplication.translate("contacts", "People"), people_words(each))
        for number, each in enumerate(filters)
        if each.key == ID
    ]


def people_words(condition: Filter) -> str:
    """What a filter says that stands for certain people."""
    chosen = len(condition.values)
    return counted(QCoreApplication.translate("contacts", "%n chosen", None, chosen), chosen)


def is_present(field: Field, condition: Filter) -> bool:
    """Whether a filter leaves out nobody but the archived."""
    return field.common is Common.ARCHIVED and condition.op is Op.ANY_OF and True not in condition.values


def filter_label(each: ServerFilter) -> str:
    """What a filter of the CRM's own is called."""
    return each.label if each.own else translated(each.label)


def choice_words(each: ServerFilter, value: str) -> str:
    """The word of one of its choices; of anything else the value itself."""
    word = next((word for choice, word in each.choices if choice == value), value)
    return word if each.own else translated(word)


def term_words(each: ServerFilter, term: Term) -> str:
    """What a term asks of its filter, without the filter's name: "is not Kassel", "E-mail or Post"."""
    values = [choice_words(each, value) for value in (term.value.split(",") if each.several else [term.value])]
    if not each.operators:
        return QCoreApplication.translate("contacts", " or ").join(values)
    said = ", ".join(values)  # whether all of them or any is the operator's word
    operator = next((words for value, words in each.operators if value == term.operator), each.operators[0][1])
    quoted = QCoreApplication.translate("contacts", "{operator} “{text}”")
    template = QCoreApplication.translate("contacts", "{operator} {value}") if each.choices else quoted
    return template.format(operator=translated(operator), value=said, text=said)


SERVER = "server:"
"""What the keys of the chips begin with that stand for terms."""


def chips_of_terms(filters: Sequence[ServerFilter], terms: Sequence[Term]) -> list[ChipSpec]:
    """A chip for every term; its key is ``server:`` and the term's place in `terms`."""
    by_key = {each.key: each for each in filters}
    return [
        ChipSpec(f"{SERVER}{number}", filter_label(by_key[term.key]), term_words(by_key[term.key], term))
        for number, term in enumerate(terms)
        if term.key in by_key
    ]


def chip_field(field: Field, condition: Filter) -> str:
    """What a chip calls the field: the birthday is asked for as an age."""
    return QCoreApplication.translate("contacts", "Age") if condition.op is Op.AGE else label(field)


def counted(words: str, n: int) -> str:
    """A translated plural in which the number is written as the locale does."""
    return words.replace(str(n), QLocale().toString(n))


def when(iso: str, now: str) -> str:
    """When something was, as short as it can be said: today's and yesterday's time, this year's day, the full date."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    today = QDateTime.fromString(now, Qt.DateFormat.ISODateWithMs).toLocalTime().date()
    if not moment.isValid():
        return iso
    time = QLocale().toString(moment.time(), "HH:mm")
    days = moment.date().daysTo(today)
    if days == 0:
        return QCoreApplication.translate("contacts", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("contacts", "yesterday {time}").format(time=time)
    return day(iso, now)


def day(iso: str, now: str) -> str:
    """A day as in "3 May", with the year when it is another one."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    this_year = moment.date().year() == int(now[:4])
    pattern = (
        QCoreApplication.translate("contacts", "d MMM", "a day of this year; QLocale date format")
        if this_year
        else QCoreApplication.translate("contacts", "d MMM yyyy", "a day with its year; QLocale date format")
    )
    return QLocale().toString(moment.date(), pattern)


def clock_time(iso: str) -> str:
    """The time of day, local."""
    return QLocale().toString(QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime().time(), "HH:mm")


def described(fields: FieldSet, contact: Contact, today: str) -> str:
    """A line below somebody's name: how old, and where from or which company. Two people in one record are not one age."""
    parts: list[str] = []
    couple = fields.read(contact.values, Common.SPOUSE_FIRST)
    born = None if couple else fields.read(contact.values, Common.BIRTHDAY)
    years = age(born, today) if isinstance(born, str) else None
    if years is not None:
        parts.append(QCoreApplication.translate("contacts", "%n years", None, years))
    places = (fields.read(contact.values, common) for common in (Common.CITY, Common.COMPANY))
    return " · ".join([*parts, *(str(place) for place in places if place)])

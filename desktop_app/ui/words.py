"""From the program's words to the user's: sentences, labels and values in language and locale."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from desktop_app.core.contact import Value
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.words import Sentence, filled


def spoken(sentence: Sentence) -> str:
    """The sentence in the user's language."""
    values = {key: spoken(value) if isinstance(value, Sentence) else value for key, value in sentence.values.items()}
    return filled(translated(sentence.text, sentence.n), values, date_shown, word_shown)


def reasoned(reason: Sentence, proof: Iterable[Sentence]) -> str:
    """Why two records are the same person: what their names say, and what agrees besides."""
    words = ", ".join(map(spoken, proof))
    both = QCoreApplication.translate("words", "{reason}: {proof}")
    return both.format(reason=spoken(reason), proof=words) if words else spoken(reason)


def translated(text: str, n: int | None = None) -> str:
    """An English literal from below the window, in the user's language."""
    return QCoreApplication.translate("", text, None, -1 if n is None else n)


def word_shown(words: str) -> str:
    """One of the program's own words in the user's language, or several with commas between them."""
    whole = translated(words)
    return ", ".join(map(translated, words.split(", "))) if whole == words else whole


def explained(error: DeskError) -> str:
    """What is wrong and what to do, in two sentences."""
    return f"{spoken(error.sentence)} {spoken(error.advice)}"


def label(field: Field) -> str:
    """What the field is called: our words are translated, a tenant's own are theirs."""
    return field.label if field.own else translated(field.label)


def shown(field: Field, value: Value) -> str:
    """A normalised value as people read it; empty text for None."""
    if value is None:
        return ""
    if field.type is FieldType.YES_NO and isinstance(value, bool):
        return QCoreApplication.translate("words", "Yes") if value else QCoreApplication.translate("words", "No")
    if field.type is FieldType.DATE and isinstance(value, str):
        return date_shown(value)
    if field.type is FieldType.MOMENT and isinstance(value, str):
        return moment_shown(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return QLocale().toString(value)
    if isinstance(value, tuple):
        return ", ".join(value)
    if field.choices:
        word = field.choice_label(value)
        return word if field.own else translated(word)
    return str(value)


def told_apart(fields: FieldSet, values: Mapping[str, Value]) -> str:
    """By what people of one name are told apart: birthday, groups or status, e-mail address; else where they live."""
    groups = fields.common(Common.GROUPS)
    if groups is None or not values.get(groups.key):
        groups = next((field for field in fields if field.choices and field.in_table), None)
    wanted = (fields.common(Common.BIRTHDAY), groups, fields.common(Common.EMAIL))
    said = _said(wanted, values) or _said((fields.common(Common.POSTCODE), fields.common(Common.CITY)), values)
    return " · ".join(said)


def reached(fields: FieldSet, values: Mapping[str, Value]) -> str:
    """Where somebody new can be reached: e-mail address and town."""
    return " · ".join(_said((fields.common(Common.EMAIL), fields.common(Common.CITY)), values))


def _said(fields: Iterable[Field | None], values: Mapping[str, Value]) -> list[str]:
    every = (shown(field, values.get(field.key)) for field in fields if field is not None and not field.sensitive)
    return [text for text in every if text]


def date_shown(iso: str) -> str:
    """A date in the locale's short form with all four digits of the year."""
    date = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(date, full_year_format()) if date.isValid() else iso


def moment_shown(iso: str) -> str:
    """A moment in local time: date and time to the minute."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return iso
    local = moment.toLocalTime()
    return f"{QLocale().toString(local.date(), full_year_format())} {QLocale().toString(local.time(), 'HH:mm')}"


def time_shown(iso: str) -> str:
    """The time of day of a moment, local, to the minute."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    return moment.toLocalTime().toString("HH:mm") if moment.isValid() else iso


def when_shown(iso: str, now: str) -> str:
    """A moment as seen from `now` (both ISO 8601): "today 06:35", or day and time."""
    day, today = (QDateTime.fromString(each, Qt.DateFormat.ISODateWithMs).toLocalTime().date() for each in (iso, now))
    if day != today:
        return moment_shown(iso)
    return QCoreApplication.translate("words", "today {time}").format(time=time_shown(iso))


def full_year_format() -> str:
    """The locale's short date format, with a year of four digits."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")

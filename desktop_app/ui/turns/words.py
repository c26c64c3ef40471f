"""The sentences about how an account stands with *Our contacts*."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.unattended import Waiting
from desktop_app.services.turns.status import Status
from desktop_app.services.turns.timing import Every
from desktop_app.services.turns.turns import Told
from desktop_app.ui.words import moment_shown, spoken


def standing(status: Status) -> str:
    """How many people are in step, and how many wait for what: "204 people in step · 3 wait to be sent there"."""
    if status.turning:
        return QCoreApplication.translate("turns", "Syncing now…")
    if status.looked_at is None:
        return QCoreApplication.translate("turns", "Not compared with Our contacts yet.")
    in_step = QCoreApplication.translate("turns", "%n people in step", None, status.in_step)
    return " · ".join([in_step, *_parts(status.waiting)])


def waits(waiting: Waiting) -> str:
    """What waits: "3 wait to be sent there · 1 changed on both sides"."""
    return " · ".join(_parts(waiting))


def _parts(waiting: Waiting) -> list[str]:
    every = (
        (waiting.here, QCoreApplication.translate("turns", "%n wait to be taken over here", None, waiting.here)),
        (waiting.there, QCoreApplication.translate("turns", "%n wait to be sent there", None, waiting.there)),
        (waiting.conflicts, QCoreApplication.translate("turns", "%n changed on both sides", None, waiting.conflicts)),
        (waiting.unsure, QCoreApplication.translate("turns", "%n perhaps the same person", None, waiting.unsure)),
    )
    return [words for count, words in every if count]


def went_through(status: Status) -> str:
    """When a sync last went through to its end; empty where none ever did."""
    if status.last_good is None:
        return ""
    template = QCoreApplication.translate("turns", "Last synced {moment}")
    return template.format(moment=moment_shown(status.last_good))


def missed(status: Status) -> str:
    """Why the last turn did not happen; empty when it did."""
    if status.missed is None:
        return ""
    template = QCoreApplication.translate("turns", "Could not sync {moment}: {reason}")
    return template.format(moment=moment_shown(status.missed_at or ""), reason=spoken(status.missed))


def short(status: Status) -> str:
    """How it stands in a few words, for menus and badges."""
    if status.turning:
        return QCoreApplication.translate("turns", "syncing now")
    if status.missed is not None:
        return QCoreApplication.translate("turns", "last sync missed")
    if status.waiting.all:
        return QCoreApplication.translate("turns", "%n wait for you", None, status.waiting.all)
    if status.looked_at is None:
        return QCoreApplication.translate("turns", "not synced yet")
    return QCoreApplication.translate("turns", "in step")


def told(news: Told) -> str:
    """What a turn has to tell, in a sentence without names."""
    if news.missed is not None:
        return QCoreApplication.translate("turns", "It could not be synced automatically.")
    return QCoreApplication.translate("turns", "%n people wait for your decision.", None, news.waiting.all)


def verb(every: Every) -> str:
    """The button that agrees to it."""
    words = {
        Every.HOUR: QCoreApplication.translate("turns", "Sync every hour"),
        Every.DAY: QCoreApplication.translate("turns", "Sync every day"),
        Every.START: QCoreApplication.translate("turns", "Sync at every start"),
    }
    return words[every]

"""What came of a sync, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.changes import State
from desktop_app.core.ports import RunState
from desktop_app.services.sync.carrying import SyncRun
from desktop_app.ui.runs import words as run_words
from desktop_app.ui.widgets.panels import BannerKind
from desktop_app.ui.words import explained, spoken


def told(sync: SyncRun, crm: str) -> tuple[BannerKind, str, str]:
    """The kind of a banner, its sentence, and more: what was done on each side, what is left, what to do."""
    sides = " ".join(_side(run.account_name, run_words.result(run)) for run in sync.ended)
    found_again = QCoreApplication.translate("sync", "Nothing is lost: what is left is found when you look again.")
    if sync.failure is not None:
        return "problem", spoken(sync.failure.sentence), _joined(sides, spoken(sync.failure.advice), found_again)
    cut = next((run for run in sync.ended if run.state is not RunState.DONE), None)
    if cut is not None:
        title = QCoreApplication.translate("sync", "The sync ended half-way, in {account}.").format(
            account=cut.account_name
        )
        note = spoken(cut.note) if cut.note is not None else ""
        return "warning", title, _joined(note, sides, found_again)
    if sync.untold is not None:
        title = QCoreApplication.translate(
            "sync", "Everything is done, but {crm} could not be told what was taken over."
        )
        harmless = QCoreApplication.translate("sync", "It names those people as changed once more, which does no harm.")
        return "warning", title.format(crm=crm), _joined(explained(sync.untold), harmless, sides)
    waiting = sum(run.counts.get(State.WAITING, 0) for run in sync.ended)
    if waiting:
        title = QCoreApplication.translate("sync", "%n changes still wait for {crm}.", None, waiting).format(crm=crm)
        later = QCoreApplication.translate("sync", "Look again later: what {crm} did with them is seen then.")
        return "info", title, _joined(sides, later.format(crm=crm))
    if not all(map(run_words.went_well, sync.ended)):
        title = QCoreApplication.translate("sync", "Not everything came about.")
        return "warning", title, _joined(sides, found_again)
    if not sync.ended:
        title = QCoreApplication.translate("sync", "Nothing had to be sent.")
        noted = QCoreApplication.translate("sync", "What both sides agree on is noted.")
        return "good", title, _joined(noted, _left(sync))
    title = QCoreApplication.translate("sync", "Both sides are in step for these people.")
    return "good", title, _joined(sides, _linked(sync), _still_open(sync), _left(sync))


def _side(account: str, result: str) -> str:
    return QCoreApplication.translate("sync", "{account}: {result}").format(account=account, result=result)


def _linked(sync: SyncRun) -> str:
    if sync.noted is None or not sync.noted.linked:
        return ""
    return QCoreApplication.translate("sync", "%Ln links are noted.", None, sync.noted.linked)


def _still_open(sync: SyncRun) -> str:
    count = sum(not step.settled for step in sync.decided.steps)
    return QCoreApplication.translate("sync", "%n conflicts are still open.", None, count) if count else ""


def _left(sync: SyncRun) -> str:
    count = len(sync.decided.left)
    if not count:
        return ""
    return QCoreApplication.translate(
        "sync", "%n people stay as they are until one of the two sides changes.", None, count
    )


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)

"""The sentences about runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop_app.core.changes import REMOVING, SENT, Kind, State
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Run, RunState
from desktop_app.ui.contacts.phrases import day
from desktop_app.ui.words import moment_shown, when_shown

MARK_OF = {
    State.APPLIED: "done",
    State.ALREADY: "already_so",
    State.NOT_CHANGED: "not_changed",
    State.REFUSED: "refused",
    State.IN_DOUBT: "in_doubt",
    State.WAITING: "waiting",
    State.TO_COME: "to_come",
}
"""The mark (icon, colour, word) of each state."""

UNSENT = frozenset({Kind.CONFLICT, Kind.PROBLEM, Kind.LEFT_OUT})
"""The classes that were to be looked at by a person instead of being sent."""

BY_ITSELF_ICON = "refresh-cw"
"""Stands beside the words that a run began by itself."""

_NAMED = 5


def what(origin: Origin) -> str:
    """What kind of run it was, in a word or two."""
    words = {
        Origin.EDIT: QCoreApplication.translate("runs", "Edit"),
        Origin.BULK: QCoreApplication.translate("runs", "Bulk edit"),
        Origin.IMPORT: QCoreApplication.translate("runs", "Import"),
        Origin.TAKE: QCoreApplication.translate("runs", "People taken"),
        Origin.MIRROR: QCoreApplication.translate("runs", "Mirror"),
        Origin.SYNC: QCoreApplication.translate("runs", "Sync"),
        Origin.REMOVE: QCoreApplication.translate("runs", "Removal"),
        Origin.UNDO: QCoreApplication.translate("runs", "Undo"),
        Origin.RESTORE: QCoreApplication.translate("runs", "Restore"),
        Origin.RETRY: QCoreApplication.translate("runs", "Second try"),
    }
    return words[origin]


def title(run: Run) -> str:
    """Which run it was, for titles: "Import to Kindful donors"."""
    if run.origin is Origin.IMPORT:
        return QCoreApplication.translate("runs", "Import to {account}").format(account=run.account_name)
    if run.origin is Origin.TAKE:
        return QCoreApplication.translate("runs", "People taken into {account}").format(account=run.account_name)
    if run.origin is Origin.MIRROR:
        return QCoreApplication.translate("runs", "Mirror of {account}").format(account=run.account_name)
    if run.origin is Origin.REMOVE:
        return QCoreApplication.translate("runs", "Removal from {account}").format(account=run.account_name)
    template = QCoreApplication.translate("runs", "{what} in {account}")
    return template.format(what=what(run.origin), account=run.account_name)


def when_and_who(run: Run, now: str = "") -> str:
    """What it was made from, when it began and who began it: "people.xlsx · started 4 May 2026 15:12 by petra". Seen from
    `now` (ISO 8601), where that is known, a run of today says so."""
    time = when_shown(run.started_at, now) if now else moment_shown(run.started_at)
    if run.by_itself:
        began = QCoreApplication.translate("runs", "started {time} by itself").format(time=time)
    else:
        began = QCoreApplication.translate("runs", "started {time} by {who}").format(time=time, who=run.who)
    return f"{run.source} · {began}" if run.source else began


def went_well(run: Run) -> bool:
    """Whether everything that was planned has come about."""
    return run.state is RunState.DONE and all(
        not count or state in (State.APPLIED, State.ALREADY) for state, count in run.counts.items()
    )


def came_of_it(run: Run, twice: Sequence[str] = (), kept: Sequence[str] = ()) -> str:
    """What came of a run and what was never sent, in a few sentences (see `besides`)."""
    return " ".join(filter(None, (headline(run), besides(run, twice, kept))))


def headline(run: Run) -> str:
    """What came of it, in one sentence or two."""
    done = done_in_words(run)
    sentences: list[str] = []
    if deleted_nobody(run):
        sentences.append(QCoreApplication.translate("runs", "Nobody was removed."))
        if done:
            sentences.append(QCoreApplication.translate("runs", "Saved: {done}.").format(done=done))
    elif not went_well(run):
        template = QCoreApplication.translate("runs", "Planned: {planned}. What came of it: {result}")
        sentences.append(template.format(planned=_listed(run.kinds), result=result(run)))
    elif done and not any(run.kinds.get(kind, 0) for kind in UNSENT):
        template = QCoreApplication.translate("runs", "Everything was done as planned: {planned}.")
        sentences.append(template.format(planned=done))
    elif done:
        sentences.append(QCoreApplication.translate("runs", "Done: {done}.").format(done=done))
    return " ".join(sentences)


def besides(run: Run, twice: Sequence[str], kept: Sequence[str]) -> str:
    """What else there is to know: `twice` are the names of the people who are in the list twice because of it, `kept` of
    those whom a mirror would have removed; what was never sent, and what was the same."""
    return " ".join(filter(None, (_twice_in_words(twice), _others_in_words(run, len(kept)), _kept_in_words(kept))))


def _twice_in_words(twice: Sequence[str]) -> str:
    if not twice:
        return ""
    template = QCoreApplication.translate(
        "runs",
        "%n people are in the list twice now, because the entry from your file was added and the old one is still "
        "there: {names}.",
        None,
        len(twice),
    )
    return template.format(names=_names(twice))


def _others_in_words(run: Run, kept: int) -> str:
    """What of the plan was not to be sent: what is not clear, left out (but for those `kept`), or the same."""
    said = [_unsent_in_words(run, kept)]
    if (same := run.kinds.get(Kind.SAME, 0)) and run.origin is Origin.IMPORT:
        said.append(QCoreApplication.translate("runs", "%n rows were the same already.", None, same))
    return " ".join(filter(None, said))


def _kept_in_words(kept: Sequence[str]) -> str:
    if not kept:
        return ""
    return QCoreApplication.translate("runs", "%n people were kept by you: {names}.", None, len(kept)).format(
        names=_names(kept)
    )


def _names(names: Sequence[str]) -> str:
    """The first names; names of households have commas."""
    return "; ".join([*names[:_NAMED], *(["…"] if len(names) > _NAMED else [])])


def _unsent_in_words(run: Run, kept: int) -> str:
    """What was never sent, and why: "42 rows were not imported: 27 where it is not clear who, 15 with a problem."."""
    said: list[str] = []
    if number := run.kinds.get(Kind.CONFLICT, 0):
        said.append(QCoreApplication.translate("runs", "%n where it is not clear who", None, number))
    if number := run.kinds.get(Kind.PROBLEM, 0):
        said.append(QCoreApplication.translate("runs", "%n with a problem", None, number))
    if number := run.kinds.get(Kind.LEFT_OUT, 0) - kept:
        said.append(QCoreApplication.translate("runs", "%n left out", None, number))
    if not said:
        return ""
    total = sum(run.kinds.get(kind, 0) for kind in UNSENT) - kept
    if run.origin is Origin.IMPORT:
        template = QCoreApplication.translate("runs", "%n rows were not imported: {why}.", None, total)
    else:
        template = QCoreApplication.translate("runs", "%n people were not sent: {why}.", None, total)
    return template.format(why=", ".join(said))


def deleted_nobody(run: Run) -> bool:
    """Whether this is a mirror that was to delete and certainly did not: it deletes only when all else is done."""
    doomed = sum(run.kinds.get(kind, 0) for kind in REMOVING)
    if run.origin is not Origin.MIRROR or not doomed or run.counts.get(State.IN_DOUBT, 0):
        return False
    written = sum(run.kinds.get(kind, 0) for kind in SENT - REMOVING)
    return run.counts.get(State.APPLIED, 0) + run.counts.get(State.ALREADY, 0) <= written


def result(run: Run) -> str:
    """What came of it, in a sentence: "28 changed, 9 added, 3 refused."."""
    parts = [
        (State.NOT_CHANGED, QCoreApplication.translate("runs", "{count} not changed")),
        (State.REFUSED, QCoreApplication.translate("runs", "{count} refused")),
        (State.WAITING, QCoreApplication.translate("runs", "{count} waiting for the CRM")),
        (State.IN_DOUBT, QCoreApplication.translate("runs", "{count} in doubt")),
        (State.TO_COME, QCoreApplication.translate("runs", "{count} not sent")),
    ]
    said = [words.format(count=_number(run.counts[state])) for state, words in parts if run.counts.get(state, 0)]
    said = [done, *said] if (done := done_in_words(run)) else said
    return ", ".join(said) + "." if said else QCoreApplication.translate("runs", "Nothing was sent.")


def done_in_words(run: Run) -> str:
    """What was done, by class: "5 removed, 2 replaced, 28 changed, 3 were so already"; empty when nothing was."""
    already = run.counts.get(State.ALREADY, 0)
    words = QCoreApplication.translate("runs", "{count} were so already")
    return ", ".join(filter(None, (_listed(run.done), words.format(count=_number(already)) if already else "")))


def _listed(kinds: Mapping[Kind, int]) -> str:
    """Numbers by class: "5 removed, 2 replaced, 28 changed"."""
    parts = [
        (Kind.NEW, QCoreApplication.translate("runs", "{count} added")),
        (Kind.CHANGED, QCoreApplication.translate("runs", "{count} changed")),
        (Kind.LINKED, QCoreApplication.translate("runs", "{count} linked")),
        (Kind.REPLACED, QCoreApplication.translate("runs", "{count} replaced")),
        (Kind.REMOVED, QCoreApplication.translate("runs", "{count} removed")),
    ]
    return ", ".join(words.format(count=_number(kinds[kind])) for kind, words in parts if kinds.get(kind, 0))


def in_short(run: Run) -> str:
    """What a list says of a run: what was done; of a mirror that removed and replaced nobody, that too."""
    done = done_in_words(run)
    if deleted_nobody(run):
        nobody = QCoreApplication.translate("runs", "nobody removed")
        return ", ".join(filter(None, (done, nobody)))
    return done or QCoreApplication.translate("runs", "nothing was changed")


def _number(count: int) -> str:
    return QLocale().toString(count)


def standing(run: Run, *, live: bool) -> tuple[str, str]:
    """The run's mark key and the words beside it."""
    if live:
        return "running", QCoreApplication.translate("runs", "Running")
    if run.state is RunState.RUNNING:
        return "in_doubt", QCoreApplication.translate("runs", "Cut off")
    if run.state is RunState.STOPPED:
        return "stopped", QCoreApplication.translate("runs", "Stopped")
    if run.state is RunState.FAILED and deleted_nobody(run):
        return "stopped", QCoreApplication.translate("runs", "Stopped for safety")
    if run.state is RunState.FAILED:
        return "refused", QCoreApplication.translate("runs", "Ended early")
    if run.counts.get(State.IN_DOUBT, 0):
        words = QCoreApplication.translate("runs", "Done, {count} in doubt")
        return "in_doubt", words.format(count=run.counts[State.IN_DOUBT])
    if run.counts.get(State.REFUSED, 0):
        words = QCoreApplication.translate("runs", "Done, {count} refused")
        return "refused", words.format(count=run.counts[State.REFUSED])
    if run.counts.get(State.WAITING, 0):
        words = QCoreApplication.translate("runs", "{count} waiting for the CRM")
        return "waiting", words.format(count=run.counts[State.WAITING])
    return "done", QCoreApplication.translate("runs", "Done")


def clock_time(iso: str) -> str:
    """The time of day in local time, with seconds."""
    return QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime().toString("HH:mm:ss")


def day_or_time(iso: str, now: str) -> str:
    """Today: the time; else the day, seen from `now` (both ISO 8601)."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    today = QDateTime.fromString(now, Qt.DateFormat.ISODateWithMs).toLocalTime().date()
    if moment.date() == today:
        return moment.toString("HH:mm")
    if moment.date() == today.addDays(-1):
        return QCoreApplication.translate("runs", "yesterday")
    return day(iso, now)


def duration(seconds: float) -> str:
    """A span as people say it: "45 s", "2 min 04 s"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return QCoreApplication.translate("runs", "{seconds} s").format(seconds=whole)
    words = QCoreApplication.translate("runs", "{minutes} min {seconds} s")
    return words.format(minutes=whole // 60, seconds=f"{whole % 60:02}")

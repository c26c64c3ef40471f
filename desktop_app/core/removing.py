"""What removing somebody comes to, and the sentences below the window that say it: one whole sentence a case, because in
most languages one word cannot simply stand in another's place."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.core.words import Sentence, say, say_n


class Removing(StrEnum):
    """What a CRM does with a record that is removed from it."""

    DELETE = "delete"
    ARCHIVE = "archive"
    ANONYMISE = "anonymise"


def chosen(way: Removing) -> Sentence:
    """Why somebody goes who was chosen by hand."""
    match way:
        case Removing.DELETE:
            return say("Chosen by hand; will be deleted")
        case Removing.ARCHIVE:
            return say("Chosen by hand; will be archived")
        case Removing.ANONYMISE:
            return say("Chosen by hand; will be anonymised")


def already(way: Removing) -> Sentence:
    """Why there is nothing left to do."""
    match way:
        case Removing.DELETE:
            return say("already deleted")
        case Removing.ARCHIVE:
            return say("already archived")
        case Removing.ANONYMISE:
            return say("already anonymised")


def stays_gone(way: Removing) -> Sentence:
    """Why it is not undone."""
    match way:
        case Removing.DELETE:
            return say("Was deleted; this program cannot take that back.")
        case Removing.ARCHIVE:
            return say("Was archived; this program cannot take that back.")
        case Removing.ANONYMISE:
            return say("Was anonymised; this program cannot take that back.")


def for_good(way: Removing, count: int) -> Sentence:
    """What is confirmed before `count` people go."""
    match way:
        case Removing.DELETE:
            return say_n("This deletes %n person. That is for good.", count)
        case Removing.ARCHIVE:
            return say_n("This archives %n person. That is for good.", count)
        case Removing.ANONYMISE:
            return say_n("This anonymises %n person. That is for good.", count)


def entries_for_good(way: Removing, count: int) -> Sentence:
    """What is confirmed before the `count` entries go that a run added."""
    if way is Removing.ARCHIVE:
        return say_n("This archives the %n entry that the run added, for good. Whoever was there before stays.", count)
    return say_n("This deletes the %n entry that the run added, for good. Whoever was there before stays.", count)


def both(deleted: int, anonymised: int) -> Sentence:
    """What becomes of people of whom the CRM lets only some be deleted."""
    if not deleted:
        return say_n("%n person will be anonymised.", anonymised)
    return say_n("%n person will be deleted, {others} anonymised.", deleted, others=anonymised)

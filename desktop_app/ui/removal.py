"""What removing somebody is called: one CRM deletes, another only archives. Whole sentences, because in most languages one
word cannot simply stand in another's place."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.ports import Capabilities
from desktop_app.core.removing import Removing


class Removal:
    """The sentences about removing people at a CRM. Numbers are written as the locale does. `gentle` of them it does not
    let be deleted, but anonymises."""

    def __init__(self, can: Capabilities, *, gentle: int = 0) -> None:
        self._archives = can.removes is Removing.ARCHIVE
        self._gentle = gentle
        self._creates = can.create

    def _one_of(self, deletes: str, archives: str) -> str:
        return archives if self._archives else deletes

    # -------------------------------------------------------------------------------------------------------- reviews

    def planned(self, *, gentle: bool = False) -> str:
        """What is to become of one person, as the word of their line; `gentle`: the CRM does not let them go."""
        if gentle:
            return QCoreApplication.translate("removal", "To anonymise")
        return self._one_of(
            QCoreApplication.translate("removal", "To delete"),
            QCoreApplication.translate("removal", "To archive"),
        )

    def done(self, *, gentle: bool = False) -> str:
        """What has become of one person."""
        if gentle:
            return QCoreApplication.translate("removal", "Anonymised")
        return self._one_of(
            QCoreApplication.translate("removal", "Deleted"),
            QCoreApplication.translate("removal", "Archived"),
        )

    def title(self) -> str:
        """The title of a review that removes people."""
        if self._gentle:
            return QCoreApplication.translate("removal", "Delete or anonymise people")
        return self._one_of(
            QCoreApplication.translate("removal", "Delete people"),
            QCoreApplication.translate("removal", "Archive people"),
        )

    def headline(self, count: int) -> str:
        """What a plan comes to that does nothing else."""
        if self._gentle >= count > 0:
            return QCoreApplication.translate("removal", "%Ln people will be anonymised.", None, count)
        if self._gentle:
            words = QCoreApplication.translate(
                "removal", "%Ln people will be deleted, {others} anonymised.", None, count - self._gentle
            )
            return words.format(others=_number(self._gentle))
        return self._one_of(
            QCoreApplication.translate("removal", "%Ln people will be deleted.", None, count),
            QCoreApplication.translate("removal", "%Ln people will be archived.", None, count),
        )

    def to_do(self, count: int) -> str:
        """One part of what a plan comes to: "2 to delete"."""
        if self._gentle:
            words = QCoreApplication.translate("removal", "{count} to delete or anonymise")
            return words.format(count=_number(count))
        return self._one_of(
            QCoreApplication.translate("removal", "{count} to delete"),
            QCoreApplication.translate("removal", "{count} to archive"),
        ).format(count=_number(count))

    def act(self, count: int) -> str:
        """One part of what a button does: "delete 2"."""
        if self._gentle >= count > 0:
            return QCoreApplication.translate("removal", "anonymise {count}").format(count=_number(count))
        if self._gentle:
            words = QCoreApplication.translate("removal", "delete {count} and anonymise {others}")
            return words.format(count=_number(count - self._gentle), others=_number(self._gentle))
        return self._one_of(
            QCoreApplication.translate("removal", "delete {count}"),
            QCoreApplication.translate("removal", "archive {count}"),
        ).format(count=_number(count))

    def way_back(self) -> str:
        """What can be had back afterwards."""
        if not self._creates:
            return QCoreApplication.translate(
                "removal", "This program cannot bring anybody back who is removed. The old values are saved."
            )
        return self._one_of(
            QCoreApplication.translate(
                "removal",
                "Deleted people can be added again from the saved values, but not everything comes back.",
            ),
            QCoreApplication.translate(
                "removal", "This program cannot bring archived people back. The old values are saved."
            ),
        )

    def taken_back(self, count: int) -> str:
        """One part of what an undo comes to."""
        return self._one_of(
            QCoreApplication.translate("removal", "the %Ln entries that the run added are deleted", None, count),
            QCoreApplication.translate("removal", "the %Ln entries that the run added are archived", None, count),
        )

    def undone(self, count: int) -> str:
        """What undoing does with new people."""
        return self._one_of(
            QCoreApplication.translate("removal", "%Ln new people can be deleted again in Activity.", None, count),
            QCoreApplication.translate("removal", "%Ln new people can be archived in Activity.", None, count),
        )

    # -------------------------------------------------------------------------------------------------------- mirrors

    def button(self, count: int) -> str:
        """What the button of a mirror does: "Delete 5 people"."""
        return self._one_of(
            QCoreApplication.translate("removal", "Delete %Ln people", None, count),
            QCoreApplication.translate("removal", "Archive %Ln people", None, count),
        )

    def button_replacing(self, count: int, replaced: int) -> str:
        """The same where people are replaced, too."""
        return self._one_of(
            QCoreApplication.translate("removal", "Delete {count} and replace %Ln people", None, replaced),
            QCoreApplication.translate("removal", "Archive {count} and replace %Ln people", None, replaced),
        ).format(count=_number(count))

    def banner(self, crm: str) -> str:
        """What becomes of whoever is not in the file."""
        return self._one_of(
            QCoreApplication.translate(
                "removal", "Everyone who is in this list and not in your file will be deleted in {crm}."
            ),
            QCoreApplication.translate(
                "removal", "Everyone who is in {crm} and not in your file will be archived there."
            ),
        ).format(crm=crm)

    def banner_keeping(self, crm: str, kept: int) -> str:
        """The same where somebody is kept."""
        return self._one_of(
            QCoreApplication.translate(
                "removal",
                "Everyone who is in this list and not in your file will be deleted in {crm}, but for %Ln whom you keep.",
                None,
                kept,
            ),
            QCoreApplication.translate(
                "removal",
                "Everyone who is in {crm} and not in your file will be archived there, but for %Ln whom you keep.",
                None,
                kept,
            ),
        ).format(crm=crm)

    def section(self, count: int) -> str:
        """The heading over them."""
        return self._one_of(
            QCoreApplication.translate("removal", "Will be deleted ({count})"),
            QCoreApplication.translate("removal", "Will be archived ({count})"),
        ).format(count=_number(count))

    def conditions(self) -> str:
        """The heading over what must be true before."""
        return self._one_of(
            QCoreApplication.translate("removal", "Before you can delete"),
            QCoreApplication.translate("removal", "Before you can archive"),
        )

    def for_good(self, crm: str) -> str:
        """What is lost, where the CRM's own sentence about it is missing."""
        return self._one_of(
            QCoreApplication.translate("removal", "{crm} deletes these people for good."),
            QCoreApplication.translate(
                "removal",
                "{crm} archives these people: they can no longer be changed, and not be brought back from here.",
            ),
        ).format(crm=crm)

    def without(self) -> str:
        """The button that imports the same file and removes nobody."""
        return self._one_of(
            QCoreApplication.translate("removal", "Import without deleting"),
            QCoreApplication.translate("removal", "Import without archiving"),
        )


def remove_selected(ways: Collection[Removing], count: int) -> str:
    """What the button says that removes whoever is selected, for whom removing comes to one of these `ways`."""
    match tuple(ways):
        case (Removing.DELETE,):
            words = QCoreApplication.translate("removal", "Delete {count}…")
        case (Removing.ARCHIVE,):
            words = QCoreApplication.translate("removal", "Archive {count}…")
        case (Removing.ANONYMISE,):
            words = QCoreApplication.translate("removal", "Anonymise {count}…")
        case _:
            words = QCoreApplication.translate("removal", "Delete or anonymise {count}…")
    return words.format(count=_number(count))


def remove_this(way: Removing) -> str:
    """The same for one person in a menu of theirs."""
    match way:
        case Removing.DELETE:
            return QCoreApplication.translate("removal", "Delete…")
        case Removing.ARCHIVE:
            return QCoreApplication.translate("removal", "Archive…")
        case Removing.ANONYMISE:
            return QCoreApplication.translate("removal", "Anonymise…")


def remove_one_of_them(way: Removing) -> str:
    """The same for one of several that stand side by side."""
    match way:
        case Removing.DELETE:
            return QCoreApplication.translate("removal", "Delete this one…")
        case Removing.ARCHIVE:
            return QCoreApplication.translate("removal", "Archive this one…")
        case Removing.ANONYMISE:
            return QCoreApplication.translate("removal", "Anonymise this one…")


def removes_whom(way: Removing, who: str) -> str:
    """What a request does, in a list of them."""
    match way:
        case Removing.DELETE:
            words = QCoreApplication.translate("removal", "Delete {who}")
        case Removing.ARCHIVE:
            words = QCoreApplication.translate("removal", "Archive {who}")
        case Removing.ANONYMISE:
            words = QCoreApplication.translate("removal", "Anonymise {who}")
    return words.format(who=who)


def _number(count: int) -> str:
    return QLocale().toString(count)

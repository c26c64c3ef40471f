"""*About Contact Desk*: version, where everything is kept, newer versions, licences."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.resources import Build, build
from desktop_app.services.desk import Desk
from desktop_app.ui.about.licences import LicencesSheet
from desktop_app.ui.about.newer import NewerPanel
from desktop_app.ui.widgets import Button, Label, ProgramIcon, Separator, Sheet, WrapLabel

_WIDTH = 560


class AboutSheet(Sheet):
    """What this program is. Without a `desk` (no profile is open) there is nothing to decide in it."""

    def __init__(self, desk: Desk | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Contact Desk"), width=_WIDTH, parent=parent)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(ProgramIcon(self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label("Contact Desk", "heading", parent=self))
        for line in self._lines(build()):
            label = WrapLabel(line, "body", "text2", parent=self)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        if desk is not None:
            self._add_place(desk)
            self.body.addWidget(Separator(parent=self))
            self.body.addWidget(NewerPanel(desk.updates, self))
        licences = Button(self.tr("Licences…"), parent=self)
        licences.clicked.connect(lambda: LicencesSheet(self).open())
        self.body.addWidget(Separator(parent=self))
        row = QHBoxLayout()
        row.setSpacing(12)
        free = self.tr("Free software under the Apache License 2.0. It stands on the work of many others.")
        row.addWidget(WrapLabel(free, parent=self), 1)
        row.addWidget(licences, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.add_out(self.tr("Close"), default=False)

    def _lines(self, build: Build) -> list[str]:
        lines = [self.tr("Version {version}").format(version=build.version)]
        if build.date:
            day = QLocale().toString(QDate.fromString(build.date, Qt.DateFormat.ISODate), QLocale.FormatType.LongFormat)
            lines.append(self.tr("Built from {commit} of {day}").format(commit=build.commit, day=day))
        return lines

    def _add_place(self, desk: Desk) -> None:
        place = desk.place
        if place is None:
            self.body.addWidget(WrapLabel(self.tr("Nothing is kept on this computer in this session."), parent=self))
            return
        text = self.tr("Everything you keep lies encrypted in {folder}").format(folder=str(place))
        label = WrapLabel(text, parent=self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = Button(self.tr("Open the folder"), parent=self)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label, 1)
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

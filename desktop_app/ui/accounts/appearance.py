"""Light or dark, and in which language."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.ports import LanguageChoice, Settings
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.language import LANGUAGES, language_of, spoken_language
from desktop_app.ui.shell.keeping import Scheme, keep_scheme
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Choice, Label, Panel, SegmentedChoice, WrapLabel


class Appearance(Panel):
    """*As the system*, *Light* or *Dark*, which holds at once; *As the system*, *English* or *Deutsch*, which holds from
    the next start on. Both are kept in the profile."""

    def __init__(
        self, settings: Settings, language: LanguageChoice, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__("sunken", parent=parent)
        self._settings, self._language, self._tasks = settings, language, tasks
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(8)
        system = self.tr("As the system")
        schemes = [Choice("system", system), Choice("light", self.tr("Light")), Choice("dark", self.tr("Dark"))]
        self._add(self.tr("Appearance"), schemes, theme().scheme).chosen.connect(self._scheme_chosen)
        languages = [Choice("", system), *(Choice(code, name) for code, name in LANGUAGES.items())]
        self._languages = self._add(self.tr("Language"), languages, "")
        self._languages.chosen.connect(self._language_chosen)
        self._note = WrapLabel("", "small", "text2", parent=self)
        self._column.addWidget(self._note)
        self._say_when("")
        tasks.start(self._show_kept())

    async def _show_kept(self) -> None:
        kept = await self._language.get()
        self._languages.set_current(kept if kept in LANGUAGES else "")
        self._say_when(kept)

    def _add(self, name: str, choices: list[Choice], current: str) -> SegmentedChoice:
        choice = SegmentedChoice(choices, current, self)
        choice.setAccessibleName(name)
        self._column.addWidget(Label(name, bold=True, parent=self))
        self._column.addWidget(choice)
        return choice

    def _scheme_chosen(self, scheme: str) -> None:
        self._tasks.start(keep_scheme(self._settings, cast("Scheme", scheme)))

    def _language_chosen(self, language: str) -> None:
        self._tasks.start(self._language.choose(language))
        self._say_when(language)

    def _say_when(self, chosen: str) -> None:
        self._note.setText(self.tr("The language changes when you start Contact Desk the next time."))
        self._note.setVisible(language_of(chosen) != spoken_language())

"""The tour ends with what helps: the overview, the help window, and the guided round through practice data."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop_app.ui.guide.bar import GuideBar
from desktop_app.ui.help.window import HelpWindow
from desktop_app.ui.overview.bars import Bar
from tests.support.driving import dialog, heard, one, press, says, settle, shown, type_into, until
from tests.tour.walk import Walk


class Helped(Walk):
    """Pictures of what a person sees who looks for help."""

    async def run(self) -> None:
        await self.overview()
        await self.help()
        await self.about()
        await self.guided_round()

    async def overview(self) -> None:
        await self.go("campflow camp")
        page = self.contacts_page()
        press(page, "Overview")
        await until(lambda: shown(page, Bar, "Kassel, "), "the bars")
        await self.camera.take("overview")
        one(page, Bar, "Kassel, ").click()
        await until(lambda: says(page, "Clear filters"), "the filter")
        for age in ("6–10", "11–15"):
            one(page, Bar, age).click()
            await until(lambda age=age: one(page, Bar, age).isChecked(), "the chosen age")
        await settle()
        await self.camera.take("overview-filtered")
        press(page, "Clear filters")
        press(page, "Contacts")

    async def help(self) -> None:
        self.window.activateWindow()
        await until(self.window.isActiveWindow, "the window on top")
        QTest.keyClick(self.window, Qt.Key.Key_F1)
        await until(lambda: shown(self.window, HelpWindow), "the help")
        help = one(self.window, HelpWindow)
        await until(lambda: help.topic == "contacts", "the page of the list")
        for topic in ("mirror", "keyboard", "campflow"):
            help.show_topic(topic)
            await self.camera.take_widget(f"help-{topic}", help)
        help.close()

    def help_menu(self) -> QMenu:
        press(self.window, "Help")
        (menu,) = [each for each in QApplication.topLevelWidgets() if each.isVisible() and isinstance(each, QMenu)]
        return menu

    def take_from(self, menu: QMenu, words: str) -> None:
        next(each for each in menu.actions() if words in heard(each.text())).trigger()
        menu.close()

    async def about(self) -> None:
        self.take_from(self.help_menu(), "About Contact Desk")
        await settle()
        await self.camera.take("about")
        dialog().reject()
        await settle()

    async def guided_round(self) -> None:
        menu = self.help_menu()
        await self.camera.take_widget("help-menu", menu)
        self.take_from(menu, "Guided round with practice data")
        await self.at_step("A round through Contact Desk")
        await self.camera.take("round-begins")
        press(self.bar(), "Next")
        for title, way in (("Go to the tab", "Go there"), ("Open somebody", "Open one"), ("Press “Mirror", "Show me")):
            await self.at_step(title)
            press(self.bar(), way)
            await settle()
        self._shown = self.window.shown
        await self.camera.take("round-points-at-a-button")
        await self.on("Mirror")
        await self.at_step("Choose the practice file")
        await self.camera.take("round-file")
        press(self.bar(), "Take the practice file")
        await self.at_step("Press “Next” until")
        await self.walk_on(lambda: says(self.bar(), "See who would be deleted"))
        await until(lambda: says(self.top(), "Backup of"), "the backup")
        await self.camera.take("round-mirror")
        press(self.bar(), "Next")
        for edit, text in zip(shown(self.top(), QLineEdit), ("Sommerlager 2026", "3"), strict=True):
            type_into(edit, text)
        await self.on("Delete 3 people")
        await self.at_step("Take it back")
        await self.idle()
        await self.camera.take("round-undo")
        await self.on("Undo…")
        await self.at_step("Look at the plan")
        await self.on("Add 3 again")
        await self.at_step("Everybody is in the list again")
        await self.idle()
        await self.camera.take("round-ends")
        press(self.bar(), "End the round")

    async def at_step(self, title: str) -> None:
        await until(lambda: shown(self.window, GuideBar) and says(self.bar(), title), title)
        await settle()

    def bar(self) -> GuideBar:
        return one(self.window, GuideBar)

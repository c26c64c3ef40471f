"""The tour goes on: our contacts and the donors in Kindful are kept in step, by the vendor's own loop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop_app.core.account import OWN
from desktop_app.core.contact import Value
from desktop_app.core.plan import Plan, approve
from desktop_app.practice.crm import Edit
from desktop_app.services.runs.places import place_of
from desktop_app.ui.notice import Notice
from tests.support.driving import one, press, says, settle, shown, until
from tests.tour.walk import Walk

NARROW, WIDE = (1024, 700), (1280, 800)


class Syncing(Walk):
    """Not linked, link, changed, apply, acknowledge, push, wait; a conflict on the way, and starting again."""

    async def run(self) -> None:
        await self.link()
        await self.both_change()
        await self.decide()
        await self.start_again()
        await self.carry_out()

    async def link(self) -> None:
        """Whoever is in both lists is linked, everybody else taken."""
        await self.go("Kindful donors")
        press(self.contacts_page(), "Sync…")
        await until(lambda: self.can_press("Review…"), "both sides", seconds=60)
        await self.idle()
        await self.camera.take("sync-first")
        await self.through()
        press(self.top(), "Look again")
        await until(lambda: says(self.top(), "in step"), "another look", seconds=60)
        place = place_of(await self.window.desk.accounts.get(self._shown))
        links = self.window._profile.storage.links.of_account(self._shown, place)  # type: ignore[union-attr]
        self.linked = {link.person: link.contact async for chunk in links for link in chunk}

    async def both_change(self) -> None:
        """Here and in Kindful's own pages, some of it of the same people."""
        desk, crm = self.window.desk, self.servers["kindful"].crm
        ours, linked = await desk.browse.table(OWN), self.linked
        anna, ben, carla, dina, emil = [id for id in ours.ids if id in linked][:5]

        def there(person: str, **values: Value) -> None:
            crm.edit(Edit(action="change", id=linked[person], values=values))

        await self.edit(anna, street="14a Mill Lane", phone="+44 7700 900123")
        there(anna, addr1="9 Harbour Road")
        await self.edit(ben, postcode="SW1A 2AA")
        there(carla, addr1="Am Anger 8", city="Erfurt")
        there(dina, email_opt_in=False)
        await self.edit(emil, city="Halle")
        there(emil, occupation="Gardener")
        moira: dict[str, Value] = {"first_name": "Moira", "last_name": "Ostler", "email": "moira@ostler.example"}
        crm.edit(Edit(action="add", values=moira))
        await self.carried_out(await desk.edits.plan_new(OWN, moira))
        await self.carried_out(await desk.edits.plan_new(OWN, {"first_name": "Jürgen", "last_name": "Lotz"}))

    async def edit(self, person: str, **values: Value) -> None:
        contact = (await self.window.desk.browse.table(OWN)).contact(person)
        assert contact is not None
        await self.carried_out(await self.window.desk.edits.plan_edit(OWN, contact, values))

    async def carried_out(self, plan: Plan) -> None:
        desk, ended = self.window.desk, list[object]()
        desk.runs.ended.connect(ended.append)
        await desk.runs.start(approve(plan, {}, desk.clock.now()))
        await until(lambda: ended, "the end of an edit")
        desk.runs.ended.disconnect(ended.append)

    async def decide(self) -> None:
        await until(lambda: shown(self.window, Notice), "the news of the edit")
        press(one(self.window, Notice), "Close")
        press(self.top(), "Look again")
        await until(lambda: says(self.top(), "still open"), "the conflict", seconds=60)
        await self.idle()
        await self.camera.take("sync")
        view = self.top()._board.view
        QTest.keyClick(view, Qt.Key.Key_Right)
        await self.camera.take("sync-conflict")
        self.window.resize(*NARROW)
        await self.camera.take("sync-narrow")
        self.window.resize(*WIDE)
        view.menu_asked.emit(view.mapToGlobal(view.rect().center()))
        next(menu for menu in self.top().findChildren(QMenu) if menu.isVisible()).hide()
        for _ in range(2):
            QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_1)
        await until(lambda: not says(self.top(), "still open"), "the decision")

    async def start_again(self) -> None:
        page = self.top()
        press(page, "Start again…")
        menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
        menu.actions()[0].trigger()
        menu.hide()
        await until(lambda: self.top() is not page and self.can_press("Review…"), "the preview", seconds=60)
        await self.idle()
        await self.camera.take("sync-start-again")
        press(self.top(), "Back")
        await until(lambda: self.top() is page and self.can_press("Review…"), "the lines", seconds=60)

    async def carry_out(self) -> None:
        await self.through("sync-review")
        await self.camera.take("sync-ended")
        press(self.top(), "Look again")
        await until(lambda: says(self.top(), "Leave "), "another look", seconds=60)
        press(self.top(), "Back")
        await settle()

    async def through(self, picture: str = "") -> None:
        """Through the review and both runs."""
        await self.on("Review…")
        await until(lambda: self.can_press("Sync with Kindful"), "the review")
        await self.idle()
        if picture:
            await self.camera.take(picture)
        press(self.top(), "Sync with Kindful")
        await until(
            lambda: self.can_press("Look again") and self.can_press("Save or print receipt"), "the end", seconds=90
        )
        await self.idle()

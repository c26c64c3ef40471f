"""Changing the scheme changes everything that is on the screen, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.theme import Theme, apply, icon, restyle, theme
from desktop_app.ui.theme.theme import style_sheet
from desktop_app.ui.theme.tokens import DARK, LIGHT, TYPE


def ink_of(pixmap: QPixmap) -> str:
    """The colour of what is drawn fully opaque."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    opaque = {colour.name().upper() for colour in colours if colour.alpha() == 255}
    assert len(opaque) == 1, opaque
    return opaque.pop()


def test_one_theme_belongs_to_the_application(qapp, look):
    assert theme() is look
    assert look.parent() is qapp
    assert apply(qapp, "dark") is look


def test_the_palette_and_the_style_sheet_follow_the_scheme(qapp, look):
    for scheme, tokens in (("light", LIGHT), ("dark", DARK)):
        look.apply(scheme)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(tokens["window"])
        assert qapp.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(tokens["text3"])
        assert tokens["field"] in qapp.styleSheet()
        assert "$" not in qapp.styleSheet()


def test_an_unknown_system_scheme_counts_as_light(qapp, look):
    assert qapp.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    look.apply("system")
    assert not look.dark


def test_the_system_is_followed_only_when_the_person_wants_it(qapp, look, qtbot):
    look.apply("dark")
    with qtbot.assertNotEmitted(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.dark
    look.apply("system")
    with qtbot.waitSignal(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_an_icon_made_before_the_switch_has_the_new_colour_after_it(look):
    made = icon("plus", "new")
    assert ink_of(made.pixmap(QSize(48, 48))) == LIGHT["new"]
    look.apply("dark")
    assert ink_of(made.pixmap(QSize(48, 48))) == DARK["new"]
    assert ink_of(QIcon(made).pixmap(QSize(48, 48))) == DARK["new"]


def test_a_disabled_icon_is_drawn_in_the_disabled_colour(look):
    assert ink_of(icon("plus", "new").pixmap(QSize(48, 48), QIcon.Mode.Disabled)) == LIGHT["disabled"]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_as_sharp_as_the_screen(look, ratio):
    pixmap = icon("file-up", "text").pixmap(QSize(16, 16), ratio)
    assert pixmap.devicePixelRatio() == ratio
    assert pixmap.size() == QSize(round(16 * ratio), round(16 * ratio))


def test_sizes_of_the_scale_follow_the_system_font(qapp, look):
    before, height = look.font("title").pointSizeF(), look.height("row")
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        look.apply("light")
        assert look.font("title").pointSizeF() == pytest.approx(before * 2)
        assert look.height("row") > height
        assert look.metrics("body").height() + 8 <= look.height("row")
    finally:
        qapp.setFont(font)
        look.apply("light")


def test_every_step_of_the_scale_has_its_size_and_weight(look):
    body = look.font("body").pointSizeF()
    for name, step in TYPE.items():
        assert look.font(name).pointSizeF() == pytest.approx(body * step.scale)
        assert (look.font(name).weight() > look.font("body").weight()) == step.bold


def test_a_state_of_a_field_is_seen_at_once(qtbot, look):
    field = QLineEdit("Lindenallee 12")
    qtbot.addWidget(field)
    field.resize(200, 32)
    field.show()
    plain = field.grab().toImage()
    restyle(field, state="problem")
    marked = field.grab().toImage()
    assert marked != plain
    assert marked.pixelColor(100, 0) == QColor(LIGHT["problem"])
    restyle(field, state="")
    assert field.grab().toImage() == plain


def test_the_style_sheet_names_only_tokens(qapp, look):
    hexes = {word.upper() for word in style_sheet(look).replace(";", " ").split() if word.startswith("#")}
    assert hexes <= set(LIGHT.values())


@pytest.fixture(autouse=True)
def back_to_light(look: Theme):
    yield
    look.apply("light")

"""The widget kit: what every screen is built from. Callers give translated texts; colours are token names.

Each part is imported when it is first asked for: the window is painted with few of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.widgets.boxes import ComboBox
    from desktop_app.ui.widgets.buttons import Button, IconButton
    from desktop_app.ui.widgets.cells import (
        CELL_ROLE,
        Cell,
        CellDelegate,
        empty_problem_cell,
        no_cell,
        problem_cell,
        row_name,
        yes_cell,
    )
    from desktop_app.ui.widgets.chips import Chip, ChipRow, ChipSpec
    from desktop_app.ui.widgets.choices import (
        CardChoice,
        Choice,
        ChoiceCards,
        ColourSwatches,
        SegmentedChoice,
    )
    from desktop_app.ui.widgets.diff import DiffPainter, DiffValue, differing
    from desktop_app.ui.widgets.floating import Floating
    from desktop_app.ui.widgets.flow import FlowLayout
    from desktop_app.ui.widgets.forms import ConflictCard, FormField, SearchField
    from desktop_app.ui.widgets.lists import LINE_ROLE, Line, ListView, TwoLineDelegate
    from desktop_app.ui.widgets.marks import AccountMark, Avatar, Badge, EnvironmentBadge, ProgramIcon
    from desktop_app.ui.widgets.menus import MenuButton, Way, menu_of, open_menu
    from desktop_app.ui.widgets.page import Footer, PageHeader, StatusLine, StatusPiece
    from desktop_app.ui.widgets.panels import (
        Banner,
        BannerKind,
        Card,
        EmptyState,
        EnvironmentLine,
        Panel,
        Separator,
        announce,
    )
    from desktop_app.ui.widgets.progress import Bar, Counts, ProgressLine, WaitingLine
    from desktop_app.ui.widgets.sheet import OUT, Sheet, confirm
    from desktop_app.ui.widgets.steps import Steps
    from desktop_app.ui.widgets.tabface import TabInfo
    from desktop_app.ui.widgets.tableheader import TableHeader
    from desktop_app.ui.widgets.tables import TableView
    from desktop_app.ui.widgets.tabs import AccountTabs
    from desktop_app.ui.widgets.text import (
        ElidedLabel,
        IconLabel,
        IconText,
        KeyCap,
        Label,
        SectionHeading,
        Spinner,
        WrapLabel,
    )
    from desktop_app.ui.widgets.ticks import CheckItem, CheckList, RadioItem
    from desktop_app.ui.widgets.tiles import Tile, TileRow
    from desktop_app.ui.widgets.valuefield import ValueField

__all__ = [
    "CELL_ROLE",
    "LINE_ROLE",
    "OUT",
    "AccountMark",
    "AccountTabs",
    "Avatar",
    "Badge",
    "Banner",
    "BannerKind",
    "Bar",
    "Button",
    "Card",
    "CardChoice",
    "Cell",
    "CellDelegate",
    "CheckItem",
    "CheckList",
    "Chip",
    "ChipRow",
    "ChipSpec",
    "Choice",
    "ChoiceCards",
    "ColourSwatches",
    "ComboBox",
    "ConflictCard",
    "Counts",
    "DiffPainter",
    "DiffValue",
    "ElidedLabel",
    "EmptyState",
    "EnvironmentBadge",
    "EnvironmentLine",
    "Floating",
    "FlowLayout",
    "Footer",
    "FormField",
    "IconButton",
    "IconLabel",
    "IconText",
    "KeyCap",
    "Label",
    "Line",
    "ListView",
    "MenuButton",
    "PageHeader",
    "Panel",
    "ProgramIcon",
    "ProgressLine",
    "RadioItem",
    "SearchField",
    "SectionHeading",
    "SegmentedChoice",
    "Separator",
    "Sheet",
    "Spinner",
    "StatusLine",
    "StatusPiece",
    "Steps",
    "TabInfo",
    "TableHeader",
    "TableView",
    "Tile",
    "TileRow",
    "TwoLineDelegate",
    "ValueField",
    "WaitingLine",
    "Way",
    "WrapLabel",
    "announce",
    "confirm",
    "differing",
    "empty_problem_cell",
    "menu_of",
    "no_cell",
    "open_menu",
    "problem_cell",
    "row_name",
    "yes_cell",
]

_ROOMS = {
    "boxes": ("ComboBox",),
    "buttons": ("Button", "IconButton"),
    "cells": (
        "CELL_ROLE",
        "Cell",
        "CellDelegate",
        "empty_problem_cell",
        "no_cell",
        "problem_cell",
        "row_name",
        "yes_cell",
    ),
    "chips": ("Chip", "ChipRow", "ChipSpec"),
    "choices": ("CardChoice", "Choice", "ChoiceCards", "ColourSwatches", "SegmentedChoice"),
    "diff": ("DiffPainter", "DiffValue", "differing"),
    "floating": ("Floating",),
    "flow": ("FlowLayout",),
    "forms": ("ConflictCard", "FormField", "SearchField"),
    "lists": ("LINE_ROLE", "Line", "ListView", "TwoLineDelegate"),
    "marks": ("AccountMark", "Avatar", "Badge", "EnvironmentBadge", "ProgramIcon"),
    "menus": ("MenuButton", "Way", "menu_of", "open_menu"),
    "page": ("Footer", "PageHeader", "StatusLine", "StatusPiece"),
    "panels": ("Banner", "BannerKind", "Card", "EmptyState", "EnvironmentLine", "Panel", "Separator", "announce"),
    "progress": ("Bar", "Counts", "ProgressLine", "WaitingLine"),
    "sheet": ("OUT", "Sheet", "confirm"),
    "steps": ("Steps",),
    "tabface": ("TabInfo",),
    "tableheader": ("TableHeader",),
    "tables": ("TableView",),
    "tabs": ("AccountTabs",),
    "text": ("ElidedLabel", "IconLabel", "IconText", "KeyCap", "Label", "SectionHeading", "Spinner", "WrapLabel"),
    "ticks": ("CheckItem", "CheckList", "RadioItem"),
    "tiles": ("Tile", "TileRow"),
    "valuefield": ("ValueField",),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _ROOM_OF:
        raise AttributeError(f"there is no {name} among the widgets")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)
    return found

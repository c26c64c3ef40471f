"""What stands below standing bars: as long as there is room for, and a year once."""

from __future__ import annotations

from desktop_app.ui.overview.bars import Bars, Told

MONTHS = [
    Told(f"{name} 26", 3, name, (name[:3], name[:1]), "2026" if number else "2025")
    for number, name in enumerate(("December", "January", "February", "March"))
]


def labels(qtbot, width: int) -> list[str]:
    bars = Bars(standing=True)
    qtbot.addWidget(bars)
    bars.resize(width, 172)
    bars.show()
    bars.show_bars(MONTHS, frozenset())
    assert not bars.grab().isNull()
    step, words = bars._labels()
    assert step == 1
    return words


def test_months_are_as_long_as_there_is_room_for(qtbot):
    assert labels(qtbot, 600) == ["December 26", "January 26", "February 26", "March 26"]
    assert labels(qtbot, 180) == ["Dec", "Jan", "Feb", "Mar"]
    assert labels(qtbot, 70) == ["D", "J", "F", "M"]

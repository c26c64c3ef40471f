"""Sentences that are made below the window and filled in it."""

from __future__ import annotations

import msgspec

from desktop_app.core.words import Sentence, filled, say, say_n


def test_a_sentence_speaks_english_by_itself() -> None:
    assert str(say("Row {row} has no name.", row=17)) == "Row 17 has no name."
    assert str(say_n("%n rows of {file}", 3, file="a.csv")) == "3 rows of a.csv"
    assert str(say("100 % of {all} people", all="{}")) == "100 % of {} people"


def test_a_date_is_written_as_whoever_reads_it_writes_dates() -> None:
    sentence = say("as last time, {day:date}, in {file}", day="2026-05-03", file="a.csv")
    assert str(sentence) == "as last time, 2026-05-03, in a.csv"
    shown = filled(sentence.text, sentence.values, lambda iso: ".".join(reversed(iso.split("-"))))
    assert shown == "as last time, 03.05.2026, in a.csv"


def test_a_sentence_is_kept_with_its_dates_as_they_are() -> None:
    sentence = say("as last time, {day:date}", day="2026-05-03")
    assert msgspec.json.decode(msgspec.json.encode(sentence), type=Sentence) == sentence


def test_a_sentence_within_another_one_is_kept_as_a_sentence() -> None:
    sentence = say("Twice. {why}", why=say_n("%n person was in the way of {who}.", 1, who="Anna"))
    assert str(sentence) == "Twice. 1 person was in the way of Anna."
    assert msgspec.json.decode(msgspec.json.encode(sentence), type=Sentence) == sentence

"""Hears what the window says in another language and tells it in English, so that one tour serves every language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import islice, product
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
_PLACE = re.compile(r"\{(\w*)(?::\w+)?\}|%L?n")
_MOST = 60
"""So many readings of one text are looked at: short words of one language stand for several of another."""
_DEPTH = 4
_PARTS = (re.compile("( · |\n)"),)
_SENTENCES = (re.compile("(?<=[.!?])( )"), re.compile("(, )"))

Form = tuple[str, str]
"""A text of the window's language, and the English one that stands for it."""


class Interpreter:
    """Turns texts of a language back into English by the catalogues."""

    def __init__(self, language: str) -> None:
        self._whole: dict[str, list[str]] = defaultdict(list)
        self._templates: list[tuple[int, re.Pattern[str], str]] = []
        for theirs, english in _forms(language):
            if not theirs:  # not translated yet
                continue
            if _PLACE.search(theirs):
                self._templates.append((len(_PLACE.sub("", theirs).strip()), _pattern(theirs), english))
            else:
                known = self._whole[theirs.replace("&", "")]
                known += [each for each in [english.replace("&", "")] if each not in known]
        self._templates.sort(key=lambda each: -each[0])
        self.heard = cache(self._heard)

    def _heard(self, text: str) -> tuple[str, ...]:
        """What `text` may be in English, itself included; also with a small letter made large."""
        found = dict.fromkeys([text, *islice(self._readings(text, _DEPTH), _MOST)])
        return tuple(dict.fromkeys([*found, *(each[:1].upper() + each[1:] for each in found)]))

    def _readings(self, text: str, depth: int) -> Iterator[str]:
        small = text[:1].lower() + text[1:]
        known = [*self._whole.get(text, ()), *self._whole.get(small, ())]
        if text == small:  # a word that has become part of a sentence
            known += [each[:1].lower() + each[1:] for each in self._whole.get(text[:1].upper() + text[1:], ())]
        yield from known
        if depth and not known:
            yield from self._pieces(text, _PARTS, depth - 1)
            for weight, pattern, english in self._templates:
                match = pattern.fullmatch(text) or pattern.fullmatch(small) if weight else None
                if match is not None:
                    yield from self._filled(english, match.groupdict(), depth - 1)
            yield from self._pieces(text, _SENTENCES, depth - 1)

    def _filled(self, english: str, values: dict[str, str], depth: int) -> Iterator[str]:
        readings = [dict.fromkeys([*islice(self._readings(each, depth), 2), each]) for each in values.values()]
        for chosen in islice(product(*readings), _MOST):
            told = dict(zip(values, chosen, strict=True))
            yield _PLACE.sub(lambda place, told=told: told.get(_name(place), place[0]), english)

    def _pieces(self, text: str, gaps: tuple[re.Pattern[str], ...], depth: int) -> Iterator[str]:
        """Texts that are put together: sentence after sentence, part after part."""
        for gap in gaps:
            pieces = gap.split(text)
            if len(pieces) > 1:
                yield "".join(next(self._readings(piece, depth), piece) for piece in pieces)


def _forms(language: str) -> Iterator[Form]:
    english = dict(_messages("en"))
    for source, forms in _messages(language):
        yield from zip(forms, english.get(source, [source] * len(forms)), strict=True)


def _messages(language: str) -> Iterator[tuple[str, list[str]]]:
    """Every source text with its forms."""
    catalogue = ET.parse(FOLDER / f"contact-desk_{language}.ts")
    for message in catalogue.iterfind("context/message"):
        forms = [form.text or "" for form in message.iterfind("translation/numerusform")]
        yield message.findtext("source", ""), forms or [message.findtext("translation", "")]


def _name(place: re.Match[str]) -> str:
    return place[1] or "n"


def _pattern(template: str) -> re.Pattern[str]:
    """What a template's texts look like: each place a group of its name, the second time the same again."""
    parts: list[str] = []
    seen: set[str] = set()
    end = 0
    for place in _PLACE.finditer(template):
        name = _name(place)
        parts.append(re.escape(template[end : place.start()].replace("&", "")))
        parts.append(
            f"(?P={name})" if name in seen else rf"(?P<{name}>[\d.,]+)" if place[1] is None else f"(?P<{name}>.+?)"
        )
        seen.add(name)
        end = place.end()
    return re.compile("".join(parts) + re.escape(template[end:]), re.DOTALL)

"""The catalogues of translations: resources/translations/contact-desk_*.ts, which Qt Linguist opens.

    python packaging/translations.py update     take up every new sentence, drop those that are gone
    python packaging/translations.py check      only say what is missing or wrong; status 1 when something is

Languages that are named after that are the only ones that are looked at.

English needs only its plural forms ("1 person", "2 people"); every other language needs every sentence.
pyside6-lupdate cannot do it: in Python it knows no alias for functions with a count, loses the count of
``translate(context, text, None, n)``, and does not see words that stand in data.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from sentences import Message, find  # noqa: E402  needs the program on the path, for the words in its data

FOLDER = ROOT / "resources" / "translations"
SOURCE, TRANSLATED = "en", ("de",)
FORMS = 2
"""Singular and plural: so many forms have English and German."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

_PLACES = re.compile(r"\{[^{}]*\}|%\d|%n|</?[a-z]+>")
_MNEMONIC = re.compile(r"&(?=\w)")
_ENDS = (".", "…", ":", "?", "!", ",", " ")


class Catalogue:
    """One language's translations: of each message one form, or one for each plural."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.path = FOLDER / f"contact-desk_{language}.ts"
        self.forms: dict[Message, list[str]] = {}
        if self.path.exists():
            for context in ET.parse(self.path).iterfind("context"):  # noqa: S314  our own file
                for message in context.iterfind("message"):
                    key = Message(
                        context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
                    )
                    self.forms[key] = _read(message)

    def update(self, wanted: set[Message], counted: set[Message]) -> None:
        """Take up what is new; leave alone what is there, drop what is gone."""
        self.forms = {each: self._updated(each, FORMS if each in counted else 1) for each in wanted}

    def _updated(self, message: Message, number: int) -> list[str]:
        forms = self.forms.get(message, [])
        return forms if len(forms) == number else [""] * number

    def write(self, counted: set[Message]) -> None:
        """In the order of contexts and texts, so that a change is easy to see."""
        root = ET.Element("TS", version="2.1", language=self.language, sourcelanguage=SOURCE)
        contexts: defaultdict[str, list[Message]] = defaultdict(list)
        for message in sorted(self.forms):
            contexts[message.context].append(message)
        for name, messages in contexts.items():
            element = ET.SubElement(root, "context")
            ET.SubElement(element, "name").text = name
            for message in messages:
                _write(element, message, self.forms[message], counted=message in counted)
        ET.indent(root)
        self.path.write_text(HEAD + ET.tostring(root, "unicode") + "\n", "utf-8")

    def wrong(self, wanted: set[Message], counted: set[Message]) -> Iterator[str]:
        """What is the matter with it, a line each."""
        for message in sorted(wanted):
            forms = self.forms.get(message, [])
            if not all(forms) or len(forms) != (FORMS if message in counted else 1):
                yield self._line(message, "is not translated" if self.language != SOURCE else "lacks a plural form")
            else:
                for number, form in enumerate(forms):
                    yield from (self._line(message, words) for words in _differing(message.text, form, number == 0))
        for message in sorted(self.forms.keys() - wanted):
            yield self._line(message, "is not in the source any more")

    def _line(self, message: Message, words: str) -> str:
        return f"{self.path.name}: {message.context or '(no context)'}: “{message.text}” {words}"


def _read(message: ET.Element) -> list[str]:
    if message.get("numerus") == "yes":
        return [form.text or "" for form in message.iterfind("translation/numerusform")]
    return [message.findtext("translation", "")]


def _write(context: ET.Element, message: Message, forms: list[str], *, counted: bool) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if counted else {})
    ET.SubElement(element, "source").text = message.text
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    translation = ET.SubElement(element, "translation", {} if all(forms) else {"type": "unfinished"})
    if not counted:
        translation.text = forms[0]
        return
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def _differing(text: str, form: str, singular: bool) -> Iterator[str]:
    """What a translation has otherwise than its source, and must not."""
    places, kept = set(_PLACES.findall(text)), set(_PLACES.findall(form))
    if singular:  # "one person" may do without its number
        places, kept = places - {"%n"}, kept - {"%n"}
    if places != kept:
        yield f"has other places: {', '.join(sorted(places ^ kept))}"
    if len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(form)):
        yield "has a letter marked by & here and not there"
    if _end(text) != _end(form):
        yield f"ends differently: “{form}”"
    if text[:1].isspace() != form[:1].isspace():
        yield "begins with a space here and not there"


def _end(text: str) -> str:
    """The sign at the end; the stop of a lone abbreviation is none."""
    bare = "" if " " not in text and len(text) < len("Abbr.") else text.rstrip("”“\"'’)")
    return next((end for end in _ENDS if bare.endswith(end)), "")


def main(command: str, *languages: str) -> int:
    found = find()
    complaints = found.complaints
    for language in languages or (SOURCE, *TRANSLATED):
        catalogue = Catalogue(language)
        wanted = found.counted if language == SOURCE else found.every
        if command == "update":
            catalogue.update(wanted, found.counted)
            catalogue.write(found.counted)
        complaints += catalogue.wrong(wanted, found.counted)
    if complaints:
        print("\n".join(complaints))
        print(f"Run “make translations”, then write what is missing into {FOLDER.relative_to(ROOT)}.")
    return 1 if complaints and command == "check" else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

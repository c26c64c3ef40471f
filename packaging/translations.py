"""The catalogue of English plural forms: "1 person", "2 people".

    python packaging/translations.py update     take up every sentence with a count, drop those that are gone
    python packaging/translations.py check      only say what is missing; status 1 when something is

pyside6-lupdate cannot do it: in Python it knows no alias for
functions with a count, and loses the count of ``translate(context, text, None, n)``.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "resources" / "translations" / "contact-desk_en.ts"
FORMS = 2
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Message = tuple[str, str]
"""Context (a class's name; empty for sentences made below the window) and source text."""


class Finder(ast.NodeVisitor):
    """Finds the sentences with a count of one file."""

    def __init__(self) -> None:
        self.messages: set[Message] = set()
        self.bases: dict[str, set[str]] = {}
        self.not_literal: list[int] = []
        self._class = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases[node.name] = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        match function, node.args:
            case "tr", [text, _, _]:
                self._add(self._class, text)
            case "say_n", [text, *_]:
                self._add("", text)
            case "translate", [ast.Constant(value=str(context)), text, _, _] if context:
                self._add(context, text)
            case _:
                pass
        self.generic_visit(node)

    def _add(self, context: str, text: ast.expr) -> None:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            self.messages.add((context, text.value))
        else:
            self.not_literal.append(text.lineno)


def messages_of_the_source() -> tuple[set[Message], list[str]]:
    """Every sentence with a count, and complaints about those that Qt would not find."""
    messages: set[Message] = set()
    complaints: list[str] = []
    has_subclasses: set[str] = set()
    for path in sorted((ROOT / "desktop_app").rglob("*.py")):
        finder = Finder()
        finder.visit(ast.parse(path.read_text("utf-8")))
        messages |= finder.messages
        has_subclasses.update(*finder.bases.values())
        complaints += [
            f"{path.relative_to(ROOT)}:{line}: a sentence with a count must be a literal" for line in finder.not_literal
        ]
    # QObject.tr looks a sentence up for the object's own class; with a count, it does not go on to the base classes.
    complaints += [
        f"{context}: “{text}” is not found for subclasses of {context}; use QCoreApplication.translate"
        for context, text in sorted(messages)
        if context in has_subclasses
    ]
    return messages, complaints


def read() -> dict[Message, list[str]]:
    """What the catalogue has: the forms of each message."""
    if not CATALOGUE.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): [
            form.text or "" for form in message.iterfind("translation/numerusform")
        ]
        for context in ET.parse(CATALOGUE).iterfind("context")  # noqa: S314  our own file
        for message in context.iterfind("message")
    }


def write(catalogue: dict[Message, list[str]]) -> None:
    """In the order of contexts and texts, so that a change is easy to see."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    contexts: defaultdict[str, list[str]] = defaultdict(list)
    for context, text in sorted(catalogue):
        contexts[context].append(text)
    for context, texts in contexts.items():
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for text in texts:
            message = ET.SubElement(element, "message", numerus="yes")
            ET.SubElement(message, "source").text = text
            forms = catalogue[context, text]
            state = {} if complete(forms) else {"type": "unfinished"}
            translation = ET.SubElement(message, "translation", state)
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
    ET.indent(root)
    CATALOGUE.write_text(HEAD + ET.tostring(root, "unicode") + "\n", "utf-8")


def complete(forms: list[str]) -> bool:
    return len(forms) == FORMS and all(forms)


def lacking(messages: set[Message], catalogue: dict[Message, list[str]]) -> Iterator[str]:
    """What is the matter with the catalogue, a line each."""
    for context, text in sorted(messages):
        if not complete(catalogue.get((context, text), [])):
            yield f"{context or '(no context)'}: “{text}” has no singular and plural"
    for context, text in sorted(catalogue.keys() - messages):
        yield f"{context or '(no context)'}: “{text}” is not in the source any more"


def main(command: str) -> int:
    messages, complaints = messages_of_the_source()
    catalogue = read()
    if command == "update":
        catalogue = {message: catalogue.get(message, [""] * FORMS) for message in messages}
        write(catalogue)
    complaints += lacking(messages, catalogue)
    if complaints:
        print("\n".join(complaints))
        print(f"Run “make translations”, then write the missing forms into {CATALOGUE.relative_to(ROOT)}.")
    return 1 if complaints and command == "check" else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

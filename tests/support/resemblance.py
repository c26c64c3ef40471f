"""Invented people of whom some are in the list twice: for measuring how well the same person is recognised.

Families live together, share telephone, address and often an e-mail address; there are twins, sons called like their
father, and namesakes elsewhere. Second records differ from the first as they do in offices: slips of the hand, names the
wrong way round, short forms, married names, moves, other addresses, what was left empty, other ways of writing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME, in_table=True),
        Field("last", "Last name", common=Common.LAST_NAME, in_table=True),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL, in_table=True),
        Field("phone", "Phone", FieldType.PHONE, common=Common.PHONE, in_table=True),
        Field("street", "Street", common=Common.STREET),
        Field("postcode", "Postcode", common=Common.POSTCODE),
        Field("city", "City", common=Common.CITY, in_table=True),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY, in_table=True),
    ]
)

Values = dict[str, Value]


def _words(text: str) -> list[str]:
    return text.split()


_WOMEN = _words(
    "Anna Maria Elisabeth Katharina Johanna Sophie Lena Lina Laura Julia Hannah Emma Mia Lea Leah Clara Charlotte Emily Sarah "
    "Lisa Jana Nina Eva Ida Ella Susanne Sabine Petra Monika Ursula Renate Ingrid Christine Christina Barbara Margarete "
    "Franziska Magdalena Theresa Rebecca Victoria Alexandra Stefanie Nicole Melanie Sandra Birgit Karin Heike Gabriele "
    "Patricia Jennifer Jessica Deborah Catherine Zoë Frieda Greta Marie Paula Pauline Daniela Andrea Simone Miriam Ruth"
)
_MEN = _words(
    "Thomas Michael Andreas Peter Stefan Christian Daniel Martin Alexander Maximilian Jonas Lukas Leon Paul Felix Elias Noah "
    "Ben Finn Tim Tom Jan Jannik Johannes Matthias Tobias Sebastian Florian Philipp Simon David Jakob Josef Friedrich Wilhelm "
    "Heinrich Hans Klaus Jürgen Wolfgang Günther Werner Helmut Gerhard Manfred Dieter Bernd Uwe Frank Jörg Robert William "
    "James Edward Charles Anthony Benjamin Samuel Joshua Nathaniel Gregory Andrés José Nico Mark Markus Karl Kai Julian"
)
_LASTS = _words(
    "Müller Schmidt Schneider Fischer Weber Meyer Maier Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf "
    "Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Lehmann Köhler Walter "
    "König Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger "
    "Smith Jones Perry Brown Ortega Rossi Novak Kowalski Nguyen Yılmaz"
)
_SYLLABLES = _words("an bel cor dan el fri gü hor il jo ka lör mar nie ost pe rau stei tür wan zel brück hau")
_SHORT = {
    "Elisabeth": "Lisa Elli Sissi", "Katharina": "Kathi Katja", "Johanna": "Hanna", "Alexander": "Alex Sascha",
    "Maximilian": "Max", "Thomas": "Tom", "Michael": "Michi", "Andreas": "Andi", "Christian": "Chris", "Stefan": "Steffen",
    "Matthias": "Matze", "Tobias": "Tobi", "Sebastian": "Basti", "Philipp": "Phil", "Josef": "Sepp", "Friedrich": "Fritz",
    "Wilhelm": "Willi", "Johannes": "Hannes Hans", "Robert": "Bob Rob", "William": "Bill Will", "James": "Jim", "Edward": "Ed",
    "Charles": "Charlie", "Anthony": "Tony", "Benjamin": "Ben", "Samuel": "Sam", "Joshua": "Josh", "Susanne": "Susi",
    "Margarete": "Gretl Grete", "Franziska": "Franzi", "Magdalena": "Lena", "Theresa": "Resi", "Rebecca": "Becky",
    "Victoria": "Vicky", "Alexandra": "Alex", "Stefanie": "Steffi", "Gabriele": "Gabi", "Patricia": "Pat Patty",
    "Jennifer": "Jenny", "Jessica": "Jess", "Deborah": "Debbie", "Catherine": "Kate Cathy", "Daniel": "Dan Dani",
    "David": "Dave", "Barbara": "Babsi", "Christine": "Tina", "Nathaniel": "Nate", "Gregory": "Greg",
}  # fmt: skip
_HOSTS = ("gmx.de", "web.de", "t-online.de", "example.org", "mail.example.com")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Crowd(NamedTuple):
    """Contacts in no order, and the pairs of ids that are the same person, each with the lower id first."""

    contacts: list[Contact]
    same: set[tuple[str, str]]


def crowd(count: int, seed: int = 20260503, *, doubled: float = 0.12) -> Crowd:
    """About `count` records; of `doubled` of the people there are two, of some of those three."""
    world = _World(random.Random(seed))
    people: list[Values] = []
    while len(people) < count * (1 - doubled):
        people += world.family()
    people += [world.namesake(world.draw.choice(people)) for _ in range(count // 100)]
    records = [*enumerate(people)]
    for number, person in enumerate(people):
        if world.draw.random() < doubled:
            records += [(number, world.again(person)) for _ in range(2 if world.draw.random() < 0.05 else 1)]
    world.draw.shuffle(records)
    by_person: dict[int, list[str]] = {}
    contacts: list[Contact] = []
    for place, (number, values) in enumerate(records):
        id = f"p{place:07}"
        by_person.setdefault(number, []).append(id)
        contacts.append(Contact(id, {key: value for key, value in values.items() if value is not None}))
    same = {(one, other) for ids in by_person.values() for n, one in enumerate(ids) for other in ids[n + 1 :]}
    return Crowd(contacts, same)


def two_lists(count: int, seed: int = 20260503) -> tuple[list[Contact], list[Contact], set[tuple[str, str]]]:
    """Two lists of about `count` people each, of whom most are in both, and who is whom."""
    world = _World(random.Random(seed))
    people: list[Values] = []
    while len(people) < count:
        people += world.family()
    ours: list[Contact] = []
    theirs: list[Contact] = []
    same: set[tuple[str, str]] = set()
    for number, person in enumerate(people):
        here, there = world.draw.random() < 0.9, world.draw.random() < 0.9
        if here:
            ours.append(Contact(f"o{number:07}", {k: v for k, v in person.items() if v is not None}))
        if there:
            values = world.again(person) if world.draw.random() < 0.3 else person
            theirs.append(Contact(f"t{number:07}", {k: v for k, v in values.items() if v is not None}))
        if here and there:
            same.add((f"o{number:07}", f"t{number:07}"))
    world.draw.shuffle(theirs)
    return ours, theirs, same


class _World:
    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        syllable = lambda: draw.choice(_SYLLABLES)  # noqa: E731
        rare = sorted({(syllable() + syllable() + syllable()).capitalize() for _ in range(3000)})
        self._lasts = [*_LASTS, *rare]
        self._weights = [200 / (rank + 10) for rank in range(len(self._lasts))]
        self._cities = sorted({(syllable() + syllable()).capitalize() + "stadt" for _ in range(250)})
        self._streets = sorted({(syllable() + syllable()).capitalize() for _ in range(800)})
        self._given: set[str] = set()
        self._codes = {city: f"{draw.randrange(10, 99)}" for city in self._cities}

    # ------------------------------------------------------------------------------------------------------ the people

    def family(self) -> list[Values]:
        """One to six people of one address."""
        draw = self.draw
        last, home = self._last(), self._home()
        landline = self._phone("0") if draw.random() < 0.7 else None
        shared = f"familie.{_plain(last)}{draw.randrange(1000)}@{draw.choice(_HOSTS)}" if draw.random() < 0.4 else None
        size = draw.choices((1, 2, 3, 4, 5), (40, 25, 12, 15, 8))[0]
        firsts: set[str] = set()
        members: list[Values] = []
        for number in range(size):
            woman = draw.random() < 0.5 if number != 1 else True
            first = draw.choice(_WOMEN if woman else _MEN)
            if number > 1 and draw.random() < 0.02 and members[0]["first"] in _MEN:
                first = str(members[0]["first"])  # called like the father
            elif first in firsts:
                continue
            firsts.add(first)
            born = self._day(1940, 1985) if number < 2 else self._day(1990, 2018)
            if number > 2 and draw.random() < 0.1:
                born = str(members[-1]["born"])  # twins
            name = self._last() if number == 1 and draw.random() < 0.15 else last
            members.append(
                {"first": first, "last": name, "born": born, **home, **self._reached(first, name, landline, shared)}
            )
        for member in members:
            if draw.random() < 0.25:
                member["born"] = None
            if draw.random() < 0.1:
                member |= {"street": None, "postcode": None, "city": None}
        return members

    def namesake(self, person: Values) -> Values:
        """Somebody else of the same name, born on another day."""
        home = self._home()
        reached = self._reached(str(person["first"]), str(person["last"]), None, None)
        return {"first": person["first"], "last": person["last"], "born": self._day(1940, 2018), **home, **reached}

    def _reached(self, first: str, last: str, landline: str | None, shared: str | None) -> Values:
        draw = self.draw
        kind = draw.random()
        own = f"{_plain(first)}.{_plain(last)}{draw.choice(('', '', draw.randrange(100)))}@{draw.choice(_HOSTS)}"
        while own in self._given:  # nobody gets the address that somebody else has
            own = f"{_plain(first)}.{_plain(last)}{draw.randrange(10**4)}@{draw.choice(_HOSTS)}"
        self._given.add(own)
        email = own if kind < 0.55 else shared if kind < 0.85 else None
        kind = draw.random()
        return {"email": email, "phone": self._phone("015") if kind < 0.45 else landline if kind < 0.85 else None}

    def _home(self) -> Values:
        city = self.draw.choice(self._cities)
        street = f"{self.draw.choice(self._streets)}straße {self.draw.randrange(1, 120)}"
        return {"street": street, "postcode": f"{self._codes[city]}{self.draw.randrange(100, 140)}", "city": city}

    def _last(self) -> str:
        return self.draw.choices(self._lasts, self._weights)[0]

    def _phone(self, start: str) -> str:
        return f"{start}{self.draw.randrange(10, 99)} {self.draw.randrange(10**6, 10**7)}"

    def _day(self, first: int, last: int) -> str:
        draw = self.draw
        return f"{draw.randrange(first, last + 1)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}"

    # ------------------------------------------------------------------------------------------------- the second time

    def again(self, person: Values) -> Values:
        """The same person, entered a second time by somebody else."""
        values = dict(person)
        happens: list[tuple[float, Callable[[Values], None]]] = [
            (0.18, self._slip("first")), (0.18, self._slip("last")), (0.06, self._swap), (0.2, self._short),
            (0.06, self._married), (0.06, self._second_name), (0.12, self._umlauts), (0.05, self._loud),
            (0.15, self._move), (0.2, self._other_email), (0.1, self._slip("email")), (0.15, self._other_phone),
            (0.4, self._written_otherwise), (0.08, self._birthday_slip), (0.15, self._lost("born")),
            (0.15, self._lost("email")), (0.2, self._lost("phone")), (0.12, self._lost("street")),
        ]  # fmt: skip
        for chance, change in happens:
            if self.draw.random() < chance * 0.8:
                change(values)
        return values

    def _slip(self, key: str) -> Callable[[Values], None]:
        def slip(values: Values) -> None:
            text = values[key]
            if not isinstance(text, str) or len(text) < 4:
                return
            place = self.draw.randrange(1, (text.index("@") if key == "email" else len(text)) - 1)
            kind = self.draw.random()
            if kind < 0.35:
                text = text[:place] + self.draw.choice(_LETTERS) + text[place + 1 :]
            elif kind < 0.6:
                text = text[:place] + text[place + 1 :]
            elif kind < 0.8:
                text = text[:place] + text[place] + text[place:]
            else:
                text = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
            values[key] = text

        return slip

    def _lost(self, key: str) -> Callable[[Values], None]:
        def lost(values: Values) -> None:
            values[key] = None
            if key == "street":
                values |= {"postcode": None, "city": values["city"] if self.draw.random() < 0.5 else None}

        return lost

    def _swap(self, values: Values) -> None:
        values["first"], values["last"] = values["last"], values["first"]

    def _short(self, values: Values) -> None:
        forms = _SHORT.get(str(values["first"]))
        if forms:
            values["first"] = self.draw.choice(forms.split())

    def _married(self, values: Values) -> None:
        if values["first"] in _WOMEN:
            new = self._last()
            values["last"] = f"{values['last']}-{new}" if self.draw.random() < 0.3 else new

    def _second_name(self, values: Values) -> None:
        second = self.draw.choice(_WOMEN if values["first"] in _WOMEN else _MEN)
        values["first"] = f"{values['first']}{self.draw.choice((' ', '-'))}{second}"

    def _umlauts(self, values: Values) -> None:
        for key in ("first", "last", "street"):
            for sign, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
                if values[key] is not None:
                    values[key] = str(values[key]).replace(sign, plain)

    def _loud(self, values: Values) -> None:
        values["first"], values["last"] = str(values["first"]).upper(), str(values["last"]).upper()

    def _move(self, values: Values) -> None:
        values |= self._home()

    def _other_email(self, values: Values) -> None:
        values["email"] = f"{_plain(str(values['first']))}{self.draw.randrange(10**4)}@{self.draw.choice(_HOSTS)}"

    def _other_phone(self, values: Values) -> None:
        values["phone"] = self._phone("017")

    def _written_otherwise(self, values: Values) -> None:
        if isinstance(phone := values["phone"], str):
            values["phone"] = self.draw.choice((f"+49 {phone[1:]}", f"0049{phone[1:]}", phone.replace(" ", "/"), phone))
        if isinstance(street := values["street"], str):
            values["street"] = street.replace(
                "straße", self.draw.choice(("str.", "strasse", "straße", " Straße", "-Str."))
            )
        if isinstance(email := values["email"], str) and self.draw.random() < 0.3:
            values["email"] = email.title()

    def _birthday_slip(self, values: Values) -> None:
        born = values["born"]
        if not isinstance(born, str):
            return
        year, month, day = born.split("-")
        if int(day) <= 12 and day != month and self.draw.random() < 0.5:
            month, day = day, month
        else:
            year = f"{int(year) + self.draw.choice((-10, -1, 1, 10))}"
        values["born"] = f"{year}-{month}-{day}"


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isascii() and sign.isalpha())

"""The words by which people head their columns, in English and German, and which field they mean."""

from __future__ import annotations

import re

from desktop_app.core.fields import Common
from desktop_app.core.folding import fold

_WORDS = {
    Common.EXTERNAL_ID: "own id, our id, external id, externe id, eigene id, member id, person id, personennummer, "
    "mitgliedsnummer, kundennummer, reference, referenz",
    Common.TITLE: "title, titel, salutation, anrede, prefix, akademischer titel",
    Common.FULL_NAME: "name, full name, complete name, contact name, ganzer name, vollstandiger name, voller name",
    Common.FIRST_NAME: "first name, firstname, forename, given name, christian name, vorname, rufname, fname",
    Common.LAST_NAME: "last name, lastname, surname, family name, nachname, familienname, zuname, lname",
    Common.SPOUSE_FIRST: "spouse first name, spouse, partner first name, vorname partner, vorname ehepartner, partner",
    Common.SPOUSE_LAST: "spouse last name, nachname partner, nachname ehepartner",
    Common.COMPANY: "company, company name, organisation, organization, firma, firmenname, verein, unternehmen",
    Common.EMPLOYER: "employer, arbeitgeber",
    Common.OCCUPATION: "occupation, job, job title, profession, beruf, position, tatigkeit",
    Common.EMAIL: "email, e mail, mail, email address, e mail address, e mail adresse, email adresse, mailadresse, "
    "primary email, email 1, e mail 1 value",
    Common.EMAIL_2: "other email, second email, email 2, e mail 2, weitere e mail, zweite e mail, alternative email",
    Common.PHONE: "phone, phone number, telephone, tel, telefon, telefonnummer, telefon privat, mobile, mobile phone, "
    "cell, cell phone, handy, handynummer, mobil, mobiltelefon, mobilnummer, rufnummer, phone 1 value",
    Common.PHONE_2: "other phone, phone 2, second phone, telefon 2, weitere telefonnummer, festnetz, home phone, "
    "work phone, telefon dienstlich, telefon geschaftlich",
    Common.FAX: "fax, faxnummer, telefax, fax number",
    Common.STREET: "street, street address, address, address 1, address line 1, strasse, str, anschrift, adresse, "
    "strasse und hausnummer, strasse nr",
    Common.STREET_2: "street 2, address 2, address line 2, adresszusatz, zusatz, adresse 2",
    Common.POSTCODE: "postcode, post code, postal code, zip, zip code, plz, postleitzahl",
    Common.CITY: "city, town, place, ort, stadt, wohnort",
    Common.STATE: "state, province, region, county, bundesland, kanton",
    Common.COUNTRY: "country, country code, land, staat, lander code",
    Common.BIRTHDAY: "birthday, birthdate, birth date, date of birth, dob, geburtsdatum, geburtstag, geb, "
    "geboren, geboren am",
    Common.GENDER: "gender, sex, geschlecht",
    Common.NOTES: "note, notes, comment, comments, remark, remarks, notiz, notizen, bemerkung, bemerkungen, "
    "anmerkung, kommentar",
    Common.GROUPS: "group, groups, gruppe, gruppen, tags",
    Common.EMAIL_CONSENT: "newsletter, email opt in, opt in, wants e mail, newsletter consent, mailing, rundbrief",
}
_COMMON = {word.strip(): common for common, words in _WORDS.items() for word in words.split(",")}
_SIGNS = re.compile(r"[^a-z0-9]+")


def plain(heading: str) -> str:
    """A heading without case, accents and signs: ``E-Mail-Adresse`` and ``e mail adresse`` meet."""
    return _SIGNS.sub(" ", fold(heading.replace("ß", "ss"))).strip()


def meaning(heading: str) -> Common | None:
    """What a heading means, if it is among the words that are known."""
    return _COMMON.get(plain(heading))

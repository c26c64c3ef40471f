"""The words by which people head their columns, in English and German, and which field they mean."""

from __future__ import annotations

import re

from desktop_app.core.fields import Common
from desktop_app.core.folding import fold

_WORDS = {
    Common.EXTERNAL_ID: "own id, our id, external id, externe id, eigene id, member id, person id, personennummer, "
    "mitgliedsnummer, kundennummer, reference, referenz",
    Common.TITLE: "title, titel, salutation, anrede, prefix, akademischer titel, name prefix",
    Common.FULL_NAME: "name, full name, complete name, contact name, ganzer name, vollstandiger name, voller name",
    Common.FIRST_NAME: "first name, firstname, forename, given name, christian name, vorname, rufname, fname",
    Common.LAST_NAME: "last name, lastname, surname, family name, nachname, familienname, zuname, lname",
    Common.SPOUSE_FIRST: "spouse first name, spouse, partner first name, vorname partner, vorname ehepartner, partner",
    Common.SPOUSE_LAST: "spouse last name, nachname partner, nachname ehepartner",
    Common.COMPANY: "company, company name, organisation, organization, firma, firmenname, verein, unternehmen, "
    "organization name, organization 1 name",
    Common.EMPLOYER: "employer, arbeitgeber",
    Common.OCCUPATION: "occupation, job, job title, profession, beruf, position, tatigkeit, "
    "organization title, organization 1 title",
    Common.EMAIL: "email, e mail, mail, email address, e mail address, e mail adresse, email adresse, mailadresse, "
    "primary email, email 1, e mail 1 value",
    Common.EMAIL_2: "other email, second email, email 2, e mail 2, weitere e mail, zweite e mail, alternative email, "
    "alt email, e mail 2 value, e mail 2 address, e mail 2 adresse",
    Common.PHONE: "phone, phone number, telephone, tel, telefon, telefonnummer, telefon privat, mobile, mobile phone, "
    "cell, cell phone, handy, handynummer, mobil, mobiltelefon, mobilnummer, rufnummer, phone 1 value, "
    "primary phone",
    Common.PHONE_2: "other phone, phone 2, second phone, telefon 2, weitere telefonnummer, festnetz, home phone, "
    "work phone, telefon dienstlich, telefon geschaftlich, alt phone, phone 2 value, business phone",
    Common.FAX: "fax, faxnummer, telefax, fax number, fax phone, business fax, fax geschaftlich",
    Common.STREET: "street, street address, address, address 1, address line 1, strasse, str, anschrift, adresse, "
    "strasse und hausnummer, strasse nr, addr1, address 1 street, home street, strasse privat, mailing street address",
    Common.STREET_2: "street 2, address 2, address line 2, adresszusatz, zusatz, adresse 2, addr2, "
    "address 1 extended address",
    Common.POSTCODE: "postcode, post code, postal code, zip, zip code, plz, postleitzahl, postal, "
    "address 1 postal code, home postal code, postleitzahl privat, mailing postal code",
    Common.CITY: "city, town, place, ort, stadt, wohnort, address 1 city, home city, ort privat, mailing city",
    Common.STATE: "state, province, region, county, bundesland, kanton, address 1 region, home state, "
    "bundesland kanton privat, mailing state",
    Common.COUNTRY: "country, country code, land, staat, lander code, address 1 country, "
    "home country region, land region privat, mailing country",
    Common.BIRTHDAY: "birthday, birthdate, birth date, date of birth, dob, geburtsdatum, geburtstag, geb, "
    "geboren, geboren am",
    Common.GENDER: "gender, sex, geschlecht",
    Common.NOTES: "note, notes, comment, comments, remark, remarks, notiz, notizen, bemerkung, bemerkungen, "
    "anmerkung, kommentar",
    Common.GROUPS: "group, groups, gruppe, gruppen, tags, categories, kategorien",
    Common.EMAIL_CONSENT: "newsletter, email opt in, opt in, wants e mail, newsletter consent, mailing, rundbrief",
    Common.CREATED: "created, created at, created on, erstellt, erstellt am, angelegt am",
    Common.UPDATED: "updated, updated at, last changed, changed at, geandert, geandert am",
}
_COMMON = {word.strip(): common for common, words in _WORDS.items() for word in words.split(",")}
_SIGNS = re.compile(r"[^a-z0-9]+")


def plain(heading: str) -> str:
    """A heading without case, accents and signs: ``E-Mail-Adresse`` and ``e mail adresse`` meet."""
    return _SIGNS.sub(" ", fold(heading.replace("ß", "ss"))).strip()


def meaning(heading: str) -> Common | None:
    """What a heading means, if it is among the words that are known."""
    return _COMMON.get(plain(heading))

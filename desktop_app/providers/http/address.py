"""Addresses that the program is willing to send a key to."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from desktop_app.core.errors import InputError
from desktop_app.core.words import say


def check_address(address: str) -> str:
    """The address without spaces and slash at its ends. Raises `InputError` for what is no place to send a key to.

    What stands in braces was to be replaced by the customer's own name. https everywhere; plain http only to this computer itself, where the practice servers are.
    """
    address = address.strip().rstrip("/")
    if any(character.isspace() or not character.isprintable() for character in address):
        raise InputError(say("The address must not contain spaces or line breaks."))
    if place := re.search(r"\{[^{}]*\}", address):
        raise InputError(
            say("The address still has {place} in it.", place=place[0]),
            say("Put your own name at the CRM in place of {place}.", place=place[0]),
        )
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        port_is_fine = parts.port != 0
    except ValueError:  # raised anew, because the address may hold a key that was pasted into the wrong place
        host, port_is_fine, parts = "", False, urlsplit("")
    if not host or not port_is_fine or parts.scheme not in ("http", "https"):
        raise InputError(say("This is not a complete address. It must look like https://api.example.org."))
    if parts.username is not None or parts.query or parts.fragment:
        raise InputError(say("The address must hold neither a name, a password nor anything after a question mark."))
    if parts.scheme == "http" and not is_this_computer(host):
        raise InputError(say("The address must start with https://, or everyone on the way could read the key."))
    return address


def is_this_computer(host: str) -> bool:
    """Whether `host` (name or IP address) never leaves this computer."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False

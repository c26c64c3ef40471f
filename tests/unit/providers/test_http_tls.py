"""Whom a key is given to: only servers whose certificate this computer trusts."""

from __future__ import annotations

import asyncio
import datetime as dt
import ssl
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import Offline
from desktop_app.providers.http.client import ApiClient, Policy
from desktop_app.providers.http.key import KeyHeader


def test_a_server_that_cannot_prove_itself_gets_no_key(run: Any, tmp_path: Path) -> None:
    heard = bytearray()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.extend(await reader.read())
        writer.close()

    async def scenario() -> Offline:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self_signed(tmp_path))
        server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        key = KeyHeader("any-key")
        client = ApiClient("Testflow", f"https://localhost:{port}", key, lambda _: None, Policy(first_wait=0.001))
        with pytest.raises(Offline) as caught:
            await client.write(client.request("PUT", "x", body={}), object)
        await client.close()
        server.close()
        await server.wait_closed()
        return caught.value

    error = run(scenario())
    assert "certificate" in str(error.sentence)
    assert "Nothing was sent" in str(error.advice)
    assert not heard


def self_signed(folder: Path) -> Path:
    """A certificate for localhost with its key, signed by nobody."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "server.pem"
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return path

#!/bin/bash
# Makes the virtual environment .venv from requirements.lock alone: every file checked against its hash, nothing built.
#
#   environment.sh PYTHON
set -euo pipefail
cd "$(dirname "$0")/../.."

python=$1
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Contact Desk needs Python 3.11 or later, and there is no such \"$python\" here." >&2
    echo "If yours has another name, give it: make PYTHON=python3.12 run" >&2
    exit 1
fi

echo "Setting up the virtual environment .venv (once, about half a minute) …"
"$python" -m venv .venv
# Where writing bytecode is switched off, every start would compile everything anew; so this once it is not.
unset PYTHONDONTWRITEBYTECODE
pip=(.venv/bin/python -m pip --disable-pip-version-check -qq)
"${pip[@]}" install --compile --require-hashes --only-binary :all: -r requirements.lock
"${pip[@]}" install --no-deps --no-build-isolation --editable .
.venv/bin/python -m compileall -q desktop_app

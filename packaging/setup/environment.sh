#!/bin/bash
# Makes the virtual environment .venv from requirements.lock alone: every file checked against its hash, nothing compiled.
#
#   environment.sh PYTHON
set -euo pipefail
cd "$(dirname "$0")/../.."

python=$1
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Contact Desk needs Python 3.11 or later, and \"$python\" is not. If it has another name here: make PYTHON=python3.12 …" >&2
    exit 1
fi

pip=(.venv/bin/python -m pip --disable-pip-version-check --quiet)
# A pip that was told to go on after a hash does not match would make the lock worthless, so the options stand here.
"$python" -m venv .venv
"${pip[@]}" install --require-hashes --only-binary :all: -r requirements.lock
"${pip[@]}" install --no-deps --no-build-isolation --editable .
# Without bytecode every start would compile the libraries anew; where writing it is switched off, this once it is not.
env -u PYTHONDONTWRITEBYTECODE .venv/bin/python -m compileall -q -j 0 .venv/lib desktop_app

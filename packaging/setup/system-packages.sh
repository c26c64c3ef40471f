#!/bin/bash
# Installs the Debian packages that a purpose needs and that are not there yet.
#
#   system-packages.sh run|test|installer [PYTHON]
#
# run: what Qt and the virtual environment need; test: also a Secret Service and a display of their own for tests;
# installer: also what the installers are made and tried with.
# Without the right to install, it prints the command to give and stops with status 1.
set -euo pipefail

purpose=$1
python=${2:-python3}

packages=(
    libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libbrotli1 libgssapi-krb5-2
    fonts-dejavu-core
)
if [ "$purpose" != run ]; then
    packages+=(gnome-keyring dbus dbus-daemon dbus-bin xvfb xauth)
fi
if [ "$purpose" = installer ]; then
    packages+=(
        binutils dpkg-dev xz-utils desktop-file-utils appstream nsis
        debootstrap at-spi2-core python3-gi gir1.2-atspi-2.0 openbox xdotool imagemagick strace
    )
fi
if ! command -v dpkg-query apt-get >/dev/null; then
    echo "This is not a Debian system: please see to the libraries that Qt needs yourself (${packages[*]})." >&2
    exit 0
fi
# Debian leaves ensurepip, without which no virtual environment can be made, to a package of its own.
if command -v "$python" >/dev/null && ! "$python" -c 'import ensurepip' 2>/dev/null; then
    packages+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
fi

# PyInstaller freezes Python's shared library, which Debian has apart from Python.
if [ "$purpose" = installer ] && "$python" -c 'import sys; sys.exit(sys.base_prefix != "/usr")' 2>/dev/null; then
    packages+=("$("$python" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')")
fi

# Names that an installed package only provides count as installed: Debian 13 has libglib2.0-0t64 for libglib2.0-0.
installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Provides}\n' | sed -n 's/^ii  *//p' | tr -s ', ' '\n')
missing=()
for package in "${packages[@]}"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

install=(apt-get install -y --no-install-recommends "${missing[@]}")
if [ "$(id -u)" = 0 ]; then
    as_root=(env)
elif sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    {
        echo "These system packages are missing, and installing them needs an administrator. Please run:"
        echo
        echo "    sudo apt-get update && sudo ${install[*]}"
    } >&2
    exit 1
fi
echo "Installing system packages: ${missing[*]}"
# Package lists may be years old, or absent, on a new machine; a failed refresh matters only if installing fails too.
"${as_root[@]}" apt-get update -q || true
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" </dev/null

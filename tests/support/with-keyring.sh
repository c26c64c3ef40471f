#!/bin/bash
# Runs a command with a real, unlocked Secret Service of its own (gnome-keyring in its own D-Bus session) and a home
# folder of its own. Nothing of it is left running or lying about afterwards.
#
#   with-keyring.sh COMMAND [ARGUMENT…]
set -euo pipefail

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config"
export XDG_CACHE_HOME="$home/cache"
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
unset GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS PYTHON_KEYRING_BACKEND

# The daemon is started by hand, because the one that D-Bus would start by itself has no password and stays locked.
# What D-Bus and its services say (no display for a prompt, …) is of interest only if the command never got to start.
dbus-run-session -- bash -euc '
    gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf test) >/dev/null &
    daemon=$!
    trap "kill $daemon 2>/dev/null || true; wait $daemon || true" EXIT
    until dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q "boolean true"; do
        kill -0 $daemon 2>/dev/null || { echo "gnome-keyring did not start: no Secret Service to test with." >&2; exit 1; }
        sleep 0.02
    done
    touch "$HOME/started"
    export TEST_SECRET_SERVICE=1
    "$@" 2>&3 3>&-' with-keyring "$@" 3>&2 2>"$home/dbus.log" || {
    status=$?
    [ -e "$home/started" ] || cat "$home/dbus.log" >&2
    exit $status
}

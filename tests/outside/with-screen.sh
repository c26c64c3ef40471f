#!/bin/bash
# Runs a command on a screen of its own, with a window manager, a real password store, and what screen readers listen to.
#
#   with-screen.sh COMMAND [ARGUMENT…]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANG="${LANG:-C.UTF-8}"
unset QT_QPA_PLATFORM
exec xvfb-run -a -s "-screen 0 ${SCREEN:-1280x800}x24" "$here/../support/with-keyring.sh" bash -euc '
    openbox 2>/dev/null &
    manager=$!
    for _ in $(seq 100); do xdotool get_desktop >/dev/null 2>&1 && break; sleep 0.1; done
    trap "kill $manager 2>/dev/null || true; wait $manager || true" EXIT
    "$@"' with-screen "$@"

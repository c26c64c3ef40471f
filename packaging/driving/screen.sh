#!/bin/bash
# Runs a command on a screen of its own, with a window manager and with accessibility switched on.
#
#   screen.sh COMMAND [ARGUMENT…]
set -euo pipefail
# -noreset: the screen stays when the last window on it closes.
exec xvfb-run -a -s "-screen 0 1280x800x24 -noreset" bash -euc '
    openbox >/dev/null 2>&1 &
    trap "kill $! 2>/dev/null || true" EXIT
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb "$@"' screen "$@"

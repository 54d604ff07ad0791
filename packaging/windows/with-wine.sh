#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-wine.sh FOLDER COMMAND [ARGUMENT...]: makes a new Windows 10 of Wine in FOLDER, and runs the command with it
# (WINEPREFIX) and with a display of its own. What runs there ends with the command.
set -uo pipefail

export WINEPREFIX=$1 WINEDEBUG=${WINEDEBUG:--all} WINEARCH=win64
# Neither .NET, nor a browser, nor entries in this machine's menu.
export WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe='
unset WAYLAND_DISPLAY XDG_RUNTIME_DIR
shift

display=$(mktemp)
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$display" >/dev/null 2>&1 &
x_server=$!
clean_up() {
    wineserver -k >/dev/null 2>&1
    kill "$x_server" 2>/dev/null
    wait "$x_server" 2>/dev/null
    rm -f "$display"
}
trap clean_up EXIT
for _ in {1..100}; do [ -s "$display" ] || sleep 0.1; done
DISPLAY=:$(cat "$display")
[ "$DISPLAY" != : ] || { echo 'with-wine.sh: no display' >&2; exit 1; }
export DISPLAY

rm -rf "$WINEPREFIX"
mkdir -p "$(dirname "$WINEPREFIX")"
{ wineboot --init && wine winecfg -v win10 && wineserver -w; } >/dev/null 2>&1 \
    || { echo 'with-wine.sh: Wine cannot be started' >&2; exit 1; }
"$@"

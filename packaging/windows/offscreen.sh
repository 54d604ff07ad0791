#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# offscreen.sh COMMAND [ARGUMENT...]: runs the command in a Windows of Wine (with-wine.sh) whose programs draw without a
# screen, as the tests do on Linux. Wine keeps back what is named QT_... in the environment, but not what its registry
# sets.
set -euo pipefail
set_variable() { wine reg add 'HKCU\Environment' /v "$1" /d "$2" /f >/dev/null; }
# The fonts that Linux takes when nobody asks for another; with more of them Qt takes whatever comes first.
fonts=$WINEPREFIX/drive_c/fonts
mkdir -p "$fonts"
cp /usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold,Mono}.ttf "$fonts"
set_variable QT_QPA_PLATFORM offscreen
set_variable QT_QPA_FONTDIR 'C:\fonts'
set_variable QTEST_FUNCTION_TIMEOUT 3600000 # ctest knows how long a test may take
wineserver -w
exec "$@"

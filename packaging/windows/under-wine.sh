#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# under-wine.sh PROGRAM [ARGUMENT...]: runs a program for Windows as ctest runs a test (CMAKE_CROSSCOMPILING_EMULATOR).
# WINEPREFIX is made by whoever starts ctest, and DIALBOOK_WINDOWS_PREFIX says where Qt is. Of QtTest's output Wine shows
# nothing, so that the file that "-o FILE,txt" names is shown.
set -uo pipefail
: "${WINEPREFIX:?}" "${DIALBOOK_WINDOWS_PREFIX:?}"

compiler=x86_64-w64-mingw32-g++-posix
windows_path() { printf 'Z:%s' "${1//\//\\}"; } # as winepath does, which is a program for Windows itself
WINEPATH=$(windows_path "$DIALBOOK_WINDOWS_PREFIX/bin")
for library in libgcc_s_seh-1.dll libwinpthread-1.dll; do
    WINEPATH+=";$(windows_path "$(dirname "$($compiler -print-file-name=$library)")")"
done
export WINEPATH WINEDEBUG=${WINEDEBUG:--all}

output=''
for ((i = 2; i < $#; i++)); do
    [ "${!i}" != -o ] || { next=$((i + 1)); output=${!next%,txt}; }
done
[ -z "$output" ] || rm -f "$output"
# Into a file: services of Wine that it starts can outlive it, and ctest waits for all who hold its pipe.
said=$(mktemp)
wine "$@" >"$said" 2>&1 &
program=$!
# Now and then a program that has come to its end hangs there under Wine: then what it has written counts.
ended=0
while [ -n "$output" ] && kill -0 "$program" 2>/dev/null && [ $ended -lt 30 ]; do
    sleep 0.5
    ! grep -q '^\*\*\*.* Finished testing' "$output" 2>/dev/null || ended=$((ended + 1))
done
if [ $ended -ge 30 ]; then
    echo 'under-wine.sh: all is tested, but the program does not end'
    kill -9 "$program"
    wait "$program" 2>/dev/null
    grep -q '^Totals: [0-9]* passed, 0 failed,' "$output"
else
    wait "$program"
fi
status=$?
tr -d '\r' <"$said"
rm -f "$said"
[ -z "$output" ] || tr -d '\r' <"$output"
exit $status

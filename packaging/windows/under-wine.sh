#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# under-wine.sh PROGRAM [ARGUMENT...]: runs a program for Windows as ctest runs a test (CMAKE_CROSSCOMPILING_EMULATOR).
# WINEPREFIX is made by whoever starts ctest, and DIALBOOK_WINDOWS_PREFIX says where Qt is. Of QtTest's output Wine shows
# nothing, so that the file that "-o FILE,txt" names is shown.
set -uo pipefail
: "${WINEPREFIX:?}" "${DIALBOOK_WINDOWS_PREFIX:?}"

compiler=x86_64-w64-mingw32-g++-posix
WINEPATH=$(winepath -w "$DIALBOOK_WINDOWS_PREFIX/bin")
for library in libgcc_s_seh-1.dll libwinpthread-1.dll; do
    WINEPATH+=";$(winepath -w "$(dirname "$($compiler -print-file-name=$library)")")"
done
export WINEPATH WINEDEBUG=${WINEDEBUG:--all}

output=''
for ((i = 2; i < $#; i++)); do
    [ "${!i}" != -o ] || { next=$((i + 1)); output=${!next%,txt}; }
done
[ -z "$output" ] || rm -f "$output"
wine "$@"
status=$?
[ -z "$output" ] || tr -d '\r' <"$output"
exit $status

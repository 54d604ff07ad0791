#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installer.sh TREE VERSION OUT: packs what `cmake --install` has put into TREE into an installer for Windows.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
tree=$(cd "$1" && pwd -P)
list=$(mktemp)
trap 'rm -f "$list"' EXIT

# The uninstaller deletes what was installed, a file a line, and nothing else; then folders that are empty.
windows_path() { sed 's|/|\\|g'; }
(cd "$tree" && find . -type f -printf '%P\n') | LC_ALL=C sort | windows_path | sed 's|.*|Delete "$INSTDIR\\&"|' >"$list"
(cd "$tree" && find . -mindepth 1 -type d -printf '%P\n') | LC_ALL=C sort -r | windows_path \
    | sed 's|.*|RMDir "$INSTDIR\\&"|' >>"$list"

makensis -V2 -WX -NOCD -INPUTCHARSET UTF8 "-DVERSION=$2" "-DOUT=$3" "-DTREE=$tree" "-DLIST=$list" \
    "-DTEXTS=$here/texts.nsh" "-DICON=$here/../../resources/icons/app/dialbook.ico" "$here/dialbook.nsi"

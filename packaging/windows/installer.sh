#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installer.sh TREE VERSION OUT: packs what `cmake --install` has put into TREE into an installer for Windows.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
tree=$(cd "$1" && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
list=$scratch/list

# The uninstaller deletes what was installed, a file a line, and nothing else; then folders that are empty.
windows_path() { sed 's|/|\\|g'; }
(cd "$tree" && find . -type f -printf '%P\n') | LC_ALL=C sort | windows_path | sed 's|.*|Delete "$INSTDIR\\&"|' >"$list"
(cd "$tree" && find . -mindepth 1 -type d -printf '%P\n') | LC_ALL=C sort -r | windows_path \
    | sed 's|.*|RMDir "$INSTDIR\\&"|' >>"$list"

# What stands beside the first and the last page.
convert -size 164x314 'gradient:#f4f8fc-#bcd2e8' '(' "$here/../../resources/icons/app/128.png" -resize 88x88 ')' \
    -gravity north -geometry +0+56 -composite -alpha off -type TrueColor "BMP3:$scratch/side.bmp"

makensis -V2 -WX -NOCD -INPUTCHARSET UTF8 "-DVERSION=$2" "-DOUT=$3" "-DTREE=$tree" "-DLIST=$list" \
    "-DTEXTS=$here/texts.nsh" "-DICON=$here/../../resources/icons/app/dialbook.ico" "-DSIDE=$scratch/side.bmp" \
    "$here/dialbook.nsi"

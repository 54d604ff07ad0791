#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manpage.sh PROGRAM PAGE: the options of --help and those of the manual page are the same.
set -euo pipefail

program=$1 page=$2
# What Qt says of its own accord is no option of ours.
told=$(LC_ALL=C QT_QPA_PLATFORM=offscreen "$program" --help | grep -oE -e '--[a-z]+(-[a-z]+)*' | grep -vx -e '--help-all' | LC_ALL=C sort -u)
described=$(sed -n '/^\.SH OPTIONS/,/^\.SH /p' "$page" | sed 's/\\-/-/g' | grep -E '^\.(TP|B|BI|BR|IR|RB) ' \
    | grep -oE -e '--[a-z]+(-[a-z]+)*' | LC_ALL=C sort -u)
[ -n "$told" ] || { echo "$program --help names no options"; exit 1; }
diff <(printf '%s\n' "$told") <(printf '%s\n' "$described") \
    || { echo "< stands in --help only, > in $page only"; exit 1; }

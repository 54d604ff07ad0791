#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# iconsandversions.sh TREE VERSION: every icon is as large as its name says, and the package has the version.
set -euo pipefail
cd "$1"

status=0
for size in 16 22 24 32 48 64 128 256 512; do
    # A PNG tells its width and height in its bytes 16 to 23.
    found=$(od -An -j16 -N8 -t u1 "resources/icons/app/$size.png" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }')
    [ "$found" = "${size}x$size" ] || { echo "resources/icons/app/$size.png is $found"; status=1; }
done
head -n 1 packaging/debian/changelog | grep -qF "dialbook ($2) " || { echo "packaging/debian/changelog is not of $2"; status=1; }
exit $status

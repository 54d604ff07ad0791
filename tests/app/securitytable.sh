#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# securitytable.sh TREE: every test that docs/security.md names exists, and every row of its table names one.
set -euo pipefail

tree=$1
page=$tree/docs/security.md
status=0
named=$(grep -oE '`[a-z]+_[a-z]+::[A-Za-z]+`' "$page" | tr -d '`' | LC_ALL=C sort -u)
[ -n "$named" ] || { echo "$page names no tests"; exit 1; }
while IFS= read -r test; do
    file=$(find "$tree/tests" -name "${test%%::*}.cpp")
    if [ -z "$file" ] || ! grep -qE "^ *void ${test##*::}\(\);" "$file"; then
        echo "$page names $test, which there is not"
        status=1
    fi
done <<<"$named"
bare=$(grep -E '^\| \*\*' "$page" | grep -vE '`[a-z]+_[a-z]+::[A-Za-z]+`' || true)
if [ -n "$bare" ]; then
    printf 'no test is named for:\n%s\n' "$bare"
    status=1
fi
exit $status

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders the icons from their drawings (needs rsvg-convert, Debian's librsvg2-bin). The results are
# committed, so that building needs no renderer.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for size in 16 22 24 32 48 64 128 256 512; do
    drawing=org.dialbook.Dialbook.svg
    case $size in
    16) drawing=small-16.svg ;;
    22 | 24) drawing=small-24.svg ;;
    esac
    target=../../resources/icons/app/$size.png
    if [ $size -eq 22 ]; then
        sed 's/viewBox="0 0 24 24"/viewBox="1 1 22 22"/' $drawing | rsvg-convert -w 22 -h 22 -o "$target"
    else
        rsvg-convert -w $size -h $size $drawing -o "$target"
    fi
done

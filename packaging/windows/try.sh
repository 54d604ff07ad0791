#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try.sh INSTALLER PICTURES: what an administrator and a person do with the installer, under Wine: installing silently,
# logging in over TLS to a server whose certificate nobody vouches for, editing, starting again, another certificate,
# uninstalling. Pictures of the window are put into the folder PICTURES.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
installer=$(realpath "$1")
mkdir -p "$2"
pictures=$(realpath "$2")
if [ -z "${DIALBOOK_TRY:-}" ]; then
    DIALBOOK_TRY=$(mktemp -d)
    export DIALBOOK_TRY
    status=0
    "$here/with-wine.sh" "$DIALBOOK_TRY/windows" "${BASH_SOURCE[0]}" "$installer" "$pictures" || status=$?
    rm -rf "$DIALBOOK_TRY"
    exit $status
fi

drive=$WINEPREFIX/drive_c
person=$drive/users/$(id -un)
log=$person/AppData/Local/Dialbook/Dialbook/log/dialbook.log
settings=$person/AppData/Roaming/Dialbook/Dialbook.ini

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*"; import -window root "$pictures/failed.png" || true; exit 1; }
# until_true WHAT COMMAND...: for as long as a loaded machine may take.
until_true() {
    local what=$1 tries=0
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || fail "$what"
        sleep 0.2
    done
}
has() { wine reg query "$@" >/dev/null 2>&1; }
# Files, and the keys of the registry that an installer writes to.
snapshot() {
    (cd "$drive" && find 'Program Files' ProgramData users -type f ! -path '*/Temp/*' | LC_ALL=C sort)
    local root key
    for root in HKLM HKCU; do
        for key in Dialbook RegisteredApplications Classes\\tel Classes\\callto Classes\\Dialbook.Number \
            Microsoft\\Windows\\CurrentVersion\\Uninstall Microsoft\\Windows\\CurrentVersion\\Run; do
            wine reg query "$root\\Software\\$key" /s 2>/dev/null | tr -d '\r' | grep -v '^$\|^reg: ' || true
        done
    done
}
# The uninstaller goes on in a copy of itself.
uninstall() {
    wine "$1/uninstall.exe" "${@:2}" || fail "uninstalling ended with $?"
    until_true 'the uninstaller does not end' test ! -e "$1/uninstall.exe"
    wineserver -w & # until all programs have ended, and the registry is written
    wait $!
}

# --- Letters as on Windows -------------------------------------------------------------------------
# Windows writes in Segoe UI with 9 points; Noto Sans is as wide and as high, and stands in for it.
system_font() {
    local zeros face
    zeros=$(printf '00%.0s' {1..64})
    face=$(printf 'Segoe UI' | iconv -t UTF-16LE | od -An -v -tx1 | tr -d ' \n')$zeros
    # LOGFONTW: 12 pixels high, of the usual weight, for any characters
    local logfont=f4ffffff${zeros:0:24}90010000${zeros:0:6}01${zeros:0:8}${face:0:128} key name
    for name in CaptionFont SmCaptionFont MenuFont MessageFont StatusFont IconFont; do
        key='HKCU\Control Panel\Desktop\WindowMetrics'
        wine reg add "$key" /v $name /t REG_BINARY /d "$logfont" /f >/dev/null
    done
    for name in 'Segoe UI' 'MS Shell Dlg' 'MS Shell Dlg 2'; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$name" /d 'Noto Sans' /f >/dev/null
    done
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v 'Courier New' /d 'DejaVu Sans Mono' /f >/dev/null
    wineserver -w
}

# --- The server, and Dialbook ----------------------------------------------------------------------
server=''
serve() { # PORT: with a certificate made for this run
    wine "$folder/icws-simulator.exe" --tls --port "$1" --keep 'C:\world.json' --no-stdin >"$DIALBOOK_TRY/server" &
    server=$!
    until_true 'the simulator does not start' grep -q 'listening on' "$DIALBOOK_TRY/server"
    address=$(grep -oE 'https://[0-9.:]+' "$DIALBOOK_TRY/server")
}
stop() { wine taskkill /f /im "$1" >/dev/null 2>&1; wait "$2" || true; }
dialbook=''
start() {
    rm -f "$log"
    printf 'demo\n' | wine "$folder/dialbook.exe" --verbose --lang en --server "$address" --user a.lindgren --password-stdin &
    dialbook=$!
}
told() { grep -qE "$1" "$log"; }
press() { xdotool key --clearmodifiers --delay 80 "$@"; sleep 1; }
picture() { sleep 2; import -window root "$pictures/$1.png"; say "picture: $1.png"; }

system_font

# --- Installing ------------------------------------------------------------------------------------
snapshot >"$DIALBOOK_TRY/before"
folder="$drive/Program Files/Dialbook"
say 'Installing silently, for everybody'
wine "$installer" /S /DEMO || fail "the installer ended with $?"
(cd "$folder" && find . -type f -printf '%10s %P\n' | LC_ALL=C sort -k 2)
du -sh "$folder" | cut -f1
snapshot >"$DIALBOOK_TRY/installed"
comm -13 <(sort "$DIALBOOK_TRY/before") <(sort "$DIALBOOK_TRY/installed") | grep -v '^Program Files' || true
for key in 'HKLM\Software\Dialbook\Capabilities\URLAssociations /v tel' 'HKLM\Software\RegisteredApplications /v Dialbook'; do
    # shellcheck disable=SC2086
    wine reg query $key >/dev/null || fail "$key is missing"
done
[ -e "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Dialbook.lnk" ] || fail 'not in the start menu'

# --- A person's day --------------------------------------------------------------------------------
say 'The server signs its certificate itself: Dialbook asks'
serve 0
start
until_true 'no question about the certificate' told 'the certificate of .* is refused'
told 'Connected' && fail 'logged in to a server that nobody trusts'
xdotool search --sync --onlyvisible --name Dialbook windowfocus >/dev/null
picture certificate
press alt+r
until_true 'not logged in' told 'LoggingIn -> .*Connected'
told 'trusted from now on for' || fail 'the decision is not in the log'
picture loggedin

say 'An edit'
press ctrl+k
xdotool type --delay 80 'erik lindgren' # one of the person's own contacts
sleep 2
press Down
picture found
press alt+Return
picture editor
xdotool type --delay 80 'Quist'
press ctrl+Return
until_true 'the server does not have the edit' grep -q Quist "$drive/world.json"
picture edited

say 'A second start ends, and the first comes to the front'
wine "$folder/dialbook.exe" -- tel:555-0100 || fail "the second start ended with $?"
until_true 'the first was not told' told 'another start: to the front, find a number'
picture link

say 'While it runs, nothing is installed over it'
status=0
wine "$installer" /S || status=$?
[ $status -eq 5 ] || fail "the installer ended with $status"

say 'The next day the certificate is known'
stop dialbook.exe "$dialbook"
grep -A 3 trustedCertificates "$settings" || fail 'the decision was not kept'
start
until_true 'not logged in' told 'LoggingIn -> .*Connected'
told 'is refused' && fail 'asked again'
stop dialbook.exe "$dialbook"

say 'Another certificate is refused'
stop icws-simulator.exe "$server"
serve "${address##*:}"
start
until_true 'another certificate is taken' told 'the certificate of .* is refused'
told 'Connected' && fail 'logged in to another server'
picture changed
stop dialbook.exe "$dialbook"
stop icws-simulator.exe "$server"

# --- Uninstalling ----------------------------------------------------------------------------------
say 'A newer version over it, then uninstalling: what belongs to the person stays'
wine "$installer" /S || fail "the installer ended with $?"
[ ! -e "$folder/icws-simulator.exe" ] || fail 'the older version was left'
uninstall "$folder" /S /AllUsers
[ ! -e "$folder" ] || fail 'the folder was left'
snapshot | grep -v '/Dialbook/Dialbook' >"$DIALBOOK_TRY/after"
diff "$DIALBOOK_TRY/before" "$DIALBOOK_TRY/after" || fail 'uninstalling has left something'
[ -e "$settings" ] && [ -e "$log" ] || fail 'what belongs to a person was deleted'

say 'For one person; then everything goes'
wine "$installer" /S /CurrentUser || fail "the installer ended with $?"
folder=$person/AppData/Local/Programs/Dialbook
[ -e "$folder/dialbook.exe" ] || fail 'not installed'
[ ! -e "$folder/icws-simulator.exe" ] || fail 'the simulator was not wanted'
wine reg query 'HKCU\Software\Classes\tel\shell\open\command' | grep dialbook || fail 'links are not opened'
uninstall "$folder" /S /CurrentUser /DELETEDATA
[ ! -e "$folder" ] || fail 'the folder was left'
snapshot >"$DIALBOOK_TRY/after"
diff "$DIALBOOK_TRY/before" "$DIALBOOK_TRY/after" || fail 'uninstalling has left something'
say 'All of it works, and nothing is left.'

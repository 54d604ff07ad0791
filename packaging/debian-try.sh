#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# debian-try.sh FOLDER: tries the packages of that folder in a Debian 12 that has nothing else: installing, starting,
# upgrading over an older package with an older Dialbook's data, purging. Needs root. The clean system is kept for the
# next time; it has the mirror that this machine has.
set -euo pipefail

packages=$(cd "$1" && pwd)
data=$(cd "$(dirname "${BASH_SOURCE[0]}")/../tests/data" && pwd)
kept=${XDG_CACHE_HOME:-$HOME/.cache}/dialbook/bookworm
root=$(mktemp -d)

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*"; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# As somebody with an empty home, without a display.
as_anna() { inside runuser -u anna -- env HOME=/home/anna XDG_RUNTIME_DIR=/run/anna QT_QPA_PLATFORM=offscreen "$@"; }
# The processes that run in the clean system.
running() {
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root")" != "$root" ] || echo "${process#/proc/} $(tr '\0' ' ' <"$process/cmdline")"
    done 2>/dev/null
}
clean_up() {
    running | awk '{ print $1 }' | xargs -r kill -9 || true
    umount "$root/proc" 2>/dev/null || true
    cp -n "$root"/var/cache/apt/archives/*.deb "$kept/var/cache/apt/archives/" 2>/dev/null || true # for the next time
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT

install() { inside apt-get install -qy --no-install-recommends "$@" >"$root/tmp/apt.log" 2>&1 || { cat "$root/tmp/apt.log"; fail "apt-get install $*"; }; }

# runs SECONDS LOG COMMAND...: as anna; it must still run after that time, and is ended then.
runs() {
    local status=0 seconds=$1 log=$2
    shift 2
    as_anna timeout "$seconds" "$@" >"$log" 2>&1 || status=$?
    [ $status -eq 124 ] || { cat "$log"; fail "$* ended with $status"; }
}

# --- A clean system --------------------------------------------------------------------------------
if [ ! -e "$kept/etc/debian_version" ]; then
    say 'A clean Debian 12'
    mirror=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 2>/dev/null \
        | awk '$1 == "bookworm" && $2 == "main" { print $3; exit }')
    mkdir -p "$(dirname "$kept")"
    rm -rf "$kept.new"
    debootstrap --variant=minbase bookworm "$kept.new" ${mirror:+"$mirror"}
    mv "$kept.new" "$kept"
fi
cp -a "$kept/." "$root"
chmod 755 "$root"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
apt-config dump Acquire >"$root/etc/apt/apt.conf.d/90machine" # as this machine reaches its mirror
mount -t proc proc "$root/proc"
mkdir "$root/packages"
find "$packages" -maxdepth 1 -name '*.deb' ! -name '*-dbgsym_*' -exec cp -t "$root/packages" {} +
inside apt-get update -qq
inside useradd --create-home anna
inside install -d -o anna -m 700 /run/anna
for name in dialbook icws-simulator; do # the same, as an older version
    dpkg-deb --raw-extract "$packages/${name}"_*.deb "$root/older"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$root/older/DEBIAN/control"
    dpkg-deb --build --root-owner-group "$root/older" "$root/packages/older-$name.deb" >/dev/null
    rm -rf "$root/older"
done
(cd "$root" && find . -xdev -path ./proc -prune -o -path ./home -prune -o -print | LC_ALL=C sort) >"$root/packages/before"

# --- Installing ------------------------------------------------------------------------------------
say 'Installing'
install /packages/older-dialbook.deb
inside dialbook --version
inside sh -c 'ldd /usr/bin/dialbook | grep "not found"' && fail 'a library is missing'
inside sh -c 'dpkg --listfiles dialbook | grep -E "^/usr/(bin|share/(applications|icons|metainfo|man))/.*(dialbook|Dialbook)"'

say 'Without the simulator the demonstration goes on, and says what is missing'
runs 6 "$root/tmp/none.log" dialbook --demo --verbose
grep -q 'LoggingIn' "$root/tmp/none.log" && fail 'logged in to nothing'

# --- Starting --------------------------------------------------------------------------------------
say 'dialbook --demo, as an ordinary user'
install /packages/older-icws-simulator.deb
runs 12 "$root/tmp/demo.log" dialbook --demo --verbose
grep -v '200\|201\|204' "$root/tmp/demo.log" | head -n 20
grep -q 'LoggingIn -> .*Connected' "$root/tmp/demo.log" || { cat "$root/tmp/demo.log"; fail 'not logged in'; }
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -z "$(running)" ] || sleep 1; done
[ -z "$(running)" ] || fail "still running: $(running)"
[ -z "$(inside find /home/anna -path '*Dialbook*')" ] || fail 'the demonstration has kept something'

# serve PORT: the simulator as a server that was there before and is there afterwards; its address is in $address.
serve() {
    as_anna sh -c 'exec icws-simulator --port "$0" --keep /home/anna/world.json --no-stdin' "$1" >"$root/tmp/simulator.log" 2>&1 &
    local tries=0
    until address=$(grep -oE 'http://[^ ]+' "$root/tmp/simulator.log"); do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { cat "$root/tmp/simulator.log"; fail 'the simulator does not start'; }
        sleep 0.2
    done
}
log_in() { runs 12 "$1" sh -c 'echo demo | exec dialbook --verbose --server "$0" --user a.lindgren --password-stdin' "$address"; }

say 'Logged in to a server: what is known is kept, for the person only'
serve 0
log_in "$root/tmp/first.log"
home=$root/home/anna/.local/share/Dialbook/Dialbook/directories
find "$home" -type f -printf '%M %s %f\n' | LC_ALL=C sort
store=$(find "$home" -name '*.sqlite') journal=$(find "$home" -name '*.edits')
[ -e "$store" ] && [ -e "$journal" ] || { cat "$root/tmp/first.log"; fail 'nothing was kept'; }
[ -z "$(find "$home" -perm /077 ! -name '*.lock')" ] || fail 'others can read a file'

# --- Upgrading -------------------------------------------------------------------------------------
say 'Upgrading, with the data of an older version: known directories, and an edit that was not sent yet'
ask() { inside sqlite3 "${1#"$root"}" "$2"; }
rm -f "$store" "$store"-* "$journal" "$journal"-* "$home"/*.lock
install sqlite3
inside sqlite3 "${store#"$root"}" <"$data/store/version-1.sql"
inside sqlite3 "${journal#"$root"}" <"$data/journal/version-1.sql"
# Of yesterday: the change log forgets what is old.
ask "$journal" "UPDATE edit SET given = (strftime('%s') - 86400) * 1000; UPDATE edit SET finished = given WHERE stage = 3"
chmod 600 "$store" "$journal"
chown --reference="$home" "$store" "$journal"
inside sh -c 'apt-get install -qy --no-install-recommends /packages/dialbook_*.deb /packages/icws-simulator_*.deb' >"$root/tmp/apt.log" 2>&1 \
    || { cat "$root/tmp/apt.log"; fail 'the upgrade'; }
grep -E '^Unpacking (dialbook|icws-simulator) .* over \(0\.0\.1\)' "$root/tmp/apt.log" || fail 'nothing was upgraded'
log_in "$root/tmp/second.log"
ask "$store" 'SELECT name FROM directory ORDER BY position'
ask "$journal" 'SELECT number, stage, who, command FROM edit; PRAGMA user_version'
[ "$(find "$home" -name '*.sqlite' -o -name '*.edits' | wc -l)" -eq 2 ] || fail 'a file was set aside'
[ "$(ask "$journal" 'PRAGMA user_version')" -gt 1 ] || fail 'the journal was not brought up to date'
[ "$(ask "$journal" 'SELECT stage FROM edit WHERE number = 1')" = 3 ] || fail 'the change log was lost'
[ "$(ask "$journal" 'SELECT stage FROM edit WHERE number = 2')" = 3 ] || fail 'the edit was not sent'
grep -q 'Zebulon Quist' "$root/home/anna/world.json" || fail 'the server does not have what was typed'
running | awk '/icws-simulator/ { print $1 }' | xargs -r kill

# --- Purging ---------------------------------------------------------------------------------------
say 'Purging'
inside apt-get purge -qy dialbook icws-simulator sqlite3 >"$root/tmp/apt.log"
inside apt-get autoremove -qy --purge >>"$root/tmp/apt.log"
grep '^Purging\|^Removing \(dialbook\|icws\)' "$root/tmp/apt.log" | head -n 5 || true
inside dpkg-query -W -f '${Package} ${db:Status-Status}\n' | grep -E '^(dialbook|icws)' && fail 'the system still knows a package'
(cd "$root" && find . -xdev -path ./proc -prune -o -path ./home -prune -o -print | LC_ALL=C sort) >"$root/packages/after"
comm -13 "$root/packages/before" "$root/packages/after" | grep -v '^\./\(tmp\|packages\|var/\(cache\|log\|lib/apt\|lib/dpkg\)\)/' >"$root/packages/left" || true
cat "$root/packages/left"
grep -qiE 'dialbook|icws' "$root/packages/left" && fail 'something of the packages was left behind'
inside grep -rliE 'dialbook|icws' /etc /usr /var/lib --exclude-dir=apt --exclude-dir=dpkg && fail 'something still speaks of the packages'
[ -e "$store" ] && [ -e "$journal" ] || fail 'what belongs to a person was deleted'
say "All of it works; what belongs to a person is still there: ${home#"$root"}"

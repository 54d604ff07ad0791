#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# libraries.sh: cross-builds what Dialbook needs on Windows from Debian's sources, with Debian's patches: Qt in the
# version of this machine's, SQLite, OpenSSL (for the simulator), and the libraries that are headers only. What is done
# is kept, outside the source tree, in the folder that `libraries.sh where` prints; removing it gets everything anew.
# The first time takes half an hour on two processors.
set -euo pipefail

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
jobs=${DIALBOOK_JOBS:-$(nproc)}
version=$(dpkg-query -W -f '${source:Version}' qt6-base-dev)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/dialbook/windows
prefix=$cache/qt-${version%%[+-]*}
host=x86_64-w64-mingw32

if [ "${1:-}" = where ]; then
    printf '%s\n' "$prefix"
    exit
fi

say() { printf '%s\n' "$*"; }
fail() { printf 'libraries.sh: %s\n' "$*" >&2; exit 1; }

mkdir -p "$cache/src" "$cache/build" "$prefix/built" "$prefix/include" "$prefix/lib" "$prefix/share/cmake"
cd "$cache"
if command -v ccache >/dev/null; then
    export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$cache
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
fi

# --- Debian's sources ------------------------------------------------------------------------------
# apt with lists of its own: the system's know no sources, mostly, and are root's.
apt_of_sources() {
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg
    [ ! -e "$cache/apt/known" ] || return 0
    mkdir -p "$cache/apt/lists/partial" "$cache/apt/cache/archives/partial"
    apt-get indextargets --format "deb-src [signed-by=$keys] \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" \
        'Created-By: Packages' 'Origin: Debian' 'Component: main' | LC_ALL=C sort -u >"$cache/apt/sources.list"
    [ -s "$cache/apt/sources.list" ] || fail 'this system has no Debian archive to take sources from'
    cat >"$cache/apt/conf" <<CONF
Dir::Etc::SourceList "$cache/apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$cache/apt/lists";
Dir::Cache "$cache/apt/cache";
CONF
    APT_CONFIG=$cache/apt/conf apt-get update
    touch "$cache/apt/known"
}

# unpack PACKAGE [VERSION]: into build/PACKAGE. Without a version the newest that the archive still has.
unpack() {
    local package=$1 versions=("${@:2}") one
    apt_of_sources
    if [ ${#versions[@]} -eq 0 ]; then
        mapfile -t versions < <(APT_CONFIG=$cache/apt/conf apt-cache showsrc --only-source "$package" \
            | awk '$1 == "Version:" { print $2 }' | sort --version-sort --reverse --unique)
    fi
    for one in "${versions[@]}"; do
        say "$package $one"
        (cd src && APT_CONFIG=$cache/apt/conf apt-get source --download-only "$package=$one") || continue
        rm -rf "build/$package"
        dpkg-source --no-check --extract "src/${package}_${one#*:}.dsc" "build/$package" # apt has checked it
        return
    done
    fail "the sources of $package cannot be had"
}

# once NAME: calls build_NAME, unless that was done already by the same commands.
once() {
    local stamp=$prefix/built/$1 key
    key="$1 $version $(declare -f "build_$1" | sha256sum | cut -c1-16)"
    if [ "$(cat "$stamp" 2>/dev/null)" != "$key" ]; then
        say "== $1"
        "build_$1"
        printf '%s\n' "$key" >"$stamp"
    fi
}

# --- The libraries ---------------------------------------------------------------------------------
# As Debian builds it where that changes what its users see.
build_sqlite() {
    unpack sqlite3
    (cd build/sqlite3 && ./configure --disable-readline && make sqlite3.c)
    $host-gcc-posix -O2 -fno-strict-aliasing -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_MAX_VARIABLE_NUMBER=250000 -DSQLITE_LIKE_DOESNT_MATCH_BLOBS \
        -c build/sqlite3/sqlite3.c -o build/sqlite3.o
    rm -f "$prefix/lib/libsqlite3.a"
    $host-ar rcs "$prefix/lib/libsqlite3.a" build/sqlite3.o
    cp build/sqlite3/sqlite3.h build/sqlite3/src/sqlite3ext.h "$prefix/include"
    rm -rf build/sqlite3 build/sqlite3.o
}

# Tablets: Debian's tarball lacks the header. TLS is the one of Windows; its trust store comes with it.
build_qt() {
    unpack qt6-base "$version"
    # A thread that ends frees its stack for compiled expressions after MinGW has freed what is local to the thread: a
    # crash. Without compiled expressions there is no such stack.
    sed -i 's/CONDITION QNX OR UIKIT$/CONDITION MINGW OR QNX OR UIKIT/' build/qt6-base/src/3rdparty/pcre2/CMakeLists.txt
    grep -q 'CONDITION MINGW OR' build/qt6-base/src/3rdparty/pcre2/CMakeLists.txt
    rm -rf build/qt6
    cmake -S build/qt6-base -B build/qt6 -G Ninja -Wno-dev -DCMAKE_TOOLCHAIN_FILE="$tree/cmake/mingw-w64.cmake" \
        -DDIALBOOK_WINDOWS_PREFIX="$prefix" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF \
        -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DBUILD_SHARED_LIBS=ON \
        -DFEATURE_tabletevent=OFF -DFEATURE_dbus=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF \
        -DFEATURE_printsupport=OFF -DFEATURE_concurrent=OFF -DFEATURE_pkg_config=OFF \
        -DINPUT_openssl=no -DFEATURE_schannel=ON \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_freetype=OFF \
        -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_doubleconversion=OFF -DFEATURE_icu=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF \
        -DFEATURE_glib=OFF -DFEATURE_sql=ON -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON -DFEATURE_sql_odbc=OFF \
        -DSQLite3_INCLUDE_DIR="$prefix/include" -DSQLite3_LIBRARY="$prefix/lib/libsqlite3.a"
    ninja -C build/qt6 -j "$jobs"
    cmake --install build/qt6 --strip
    rm -rf build/qt6 build/qt6-base
}

# Static, for the simulator only.
build_openssl() {
    unpack openssl
    (
        cd build/openssl
        CC=$host-gcc-posix ./Configure mingw64 --prefix="$prefix" --libdir=lib --openssldir=C:/ssl \
            no-shared no-tests no-engine no-legacy no-dso \
            AR=$host-ar RANLIB=$host-ranlib RC=$host-windres
        make -j "$jobs" build_generated
        make -j "$jobs" build_libs_nodep
        cp libssl.a libcrypto.a "$prefix/lib"
        cp -r include/openssl "$prefix/include"
    )
    rm -rf build/openssl
}

# Debian's package is split into a header and a library; the source is the header alone.
build_httplib() {
    unpack cpp-httplib
    cp build/cpp-httplib/httplib.h "$prefix/include"
    rm -rf build/cpp-httplib
}

# This machine's own, as they are the same for every system; and Qt's texts in other languages.
build_headers() {
    cp -r /usr/include/tl /usr/include/nlohmann "$prefix/include"
    cp -r /usr/share/cmake/tl-expected /usr/share/cmake/nlohmann_json "$prefix/share/cmake"
    mkdir -p "$prefix/translations"
    cp /usr/share/qt6/translations/qtbase_*.qm "$prefix/translations"
}

for library in sqlite openssl httplib headers qt; do once "$library"; done

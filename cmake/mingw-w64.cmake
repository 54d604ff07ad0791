# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-compiles for 64-bit Windows on Debian 12: g++-mingw-w64-x86-64-posix, and a Qt for Windows (with
# the header-only libraries) under DIALBOOK_WINDOWS_PREFIX, a CMake variable or one of the environment.
# Qt's own tools (moc, rcc, lrelease) are the host's, from the same Qt version.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(DIALBOOK_WINDOWS_PREFIX "$ENV{DIALBOOK_WINDOWS_PREFIX}" CACHE PATH "Where Qt for Windows is installed")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES DIALBOOK_WINDOWS_PREFIX)
list(PREPEND CMAKE_PREFIX_PATH "${DIALBOOK_WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "${DIALBOOK_WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(QT_HOST_PATH /usr CACHE PATH "Where the host's Qt of the same version is")
file(GLOB dialbook_host_qt /usr/lib/*/cmake/Qt6HostInfo)
if(dialbook_host_qt)
    list(GET dialbook_host_qt 0 dialbook_host_qt)
    cmake_path(GET dialbook_host_qt PARENT_PATH dialbook_host_qt)
    set(QT_HOST_PATH_CMAKE_DIR "${dialbook_host_qt}" CACHE PATH "CMake files of the host's Qt")
endif()

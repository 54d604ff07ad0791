# SPDX-License-Identifier: GPL-3.0-or-later
# The rules every target of the project is built by: language level, warnings, Qt strictness,
# sanitizers. Folders declare themselves with dialbook_library() and dialbook_test() only.

option(DIALBOOK_WERROR "Treat warnings as errors" OFF)
set(DIALBOOK_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# AUTOMOC's own include directories are all it needs; sources are included by their path from the root.
set(CMAKE_INCLUDE_CURRENT_DIR OFF)

add_library(dialbook_options INTERFACE)
target_include_directories(dialbook_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(dialbook_options INTERFACE
    -Wall -Wextra -Wpedantic
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow> # clang's also minds the parameters of constructors
    -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${DIALBOOK_WERROR}>:-Werror>)
if(DIALBOOK_SANITIZE)
    target_compile_options(dialbook_options INTERFACE
        -fsanitize=${DIALBOOK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(dialbook_options INTERFACE -fsanitize=${DIALBOOK_SANITIZE})
endif()

# Qt's strictness, for everything but the simulator (which has no Qt).
add_library(dialbook_qt_options INTERFACE)
target_link_libraries(dialbook_qt_options INTERFACE dialbook_options)
target_compile_definitions(dialbook_qt_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# dialbook_library(core_rest SOURCES a.h a.cpp ... LINK core_base Qt6::Network)
# One folder, one static library. Names without :: are other folders of this project.
function(dialbook_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    set(links "")
    foreach(item IN LISTS arg_LINK)
        if(item MATCHES "::")
            list(APPEND links ${item})
        else()
            list(APPEND links dialbook_${item})
        endif()
    endforeach()
    add_library(dialbook_${name} STATIC ${arg_SOURCES})
    target_link_libraries(dialbook_${name} PUBLIC dialbook_qt_options ${links})
endfunction()

# What Windows shows of a program, and its icon there.
function(dialbook_describe program_name program_description)
    if(WIN32)
        set(resource "${CMAKE_CURRENT_BINARY_DIR}/${program_name}.rc")
        configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in" "${resource}" @ONLY)
        target_sources(${program_name} PRIVATE "${resource}")
        set_source_files_properties("${resource}" PROPERTIES OBJECT_DEPENDS
            "${PROJECT_SOURCE_DIR}/packaging/windows/program.manifest;${PROJECT_SOURCE_DIR}/resources/icons/app/dialbook.ico")
    endif()
endfunction()

# dialbook_test(tst_call SOURCES tst_call.cpp LINK core_rest [LABELS bench] [TIMEOUT 60])
# One QtTest executable, run offscreen.
function(dialbook_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;LABELS")
    set(links "")
    foreach(item IN LISTS arg_LINK)
        if(item MATCHES "::")
            list(APPEND links ${item})
        else()
            list(APPEND links dialbook_${item})
        endif()
    endforeach()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    if(CMAKE_CROSSCOMPILING) # under Wine: many times slower, and no test of speed
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 6")
    elseif(DIALBOOK_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 3")
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE dialbook_qt_options ${links} Qt6::Test)
    if(CMAKE_CROSSCOMPILING) # Wine shows nothing of what QtTest prints; the emulator shows this file
        add_test(NAME ${name} COMMAND ${name} -o ${name}.txt,txt)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    # A home of its own: settings, data and keychain of the person who runs the tests stay untouched.
    set(home "${CMAKE_CURRENT_BINARY_DIR}/${name}_home")
    file(MAKE_DIRECTORY "${home}/runtime")
    file(CHMOD "${home}/runtime" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC XDG_CONFIG_HOME=${home}/config
        XDG_DATA_HOME=${home}/data XDG_RUNTIME_DIR=${home}/runtime DBUS_SESSION_BUS_ADDRESS=unix:path=${home}/no-bus)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "${environment}")
endfunction()

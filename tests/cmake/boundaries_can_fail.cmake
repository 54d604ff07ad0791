# SPDX-License-Identifier: GPL-3.0-or-later
# Builds small trees, one with each violation, and expects check_boundaries.cmake to name it; and one
# without any, that must pass.
cmake_minimum_required(VERSION 3.25)

set(facts "dialbook_base|core/base|Qt6::Core
dialbook_rest|core/rest|dialbook_base Qt6::Network
dialbook_apart|core/apart|Qt6::Core
dialbook_page|ui/page|dialbook_rest Qt6::Widgets
icws_engine|app/simulator|nlohmann_json::nlohmann_json
dialbook|app/dialbook|dialbook_page
")

# expect(NAME MESSAGE FILE LINE... ): the tree with this one file; an empty MESSAGE expects success.
function(expect name message file)
    set(root "${SCRATCH}/${name}")
    file(REMOVE_RECURSE "${root}")
    list(JOIN ARGN "\n" text)
    file(WRITE "${root}/${file}" "${text}\n")
    file(WRITE "${root}/facts.txt" "${facts}${extra_facts}")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${root} -DFACTS=${root}/facts.txt -P ${CHECK}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(FIND "${output}" "${message}" found)
    if(message STREQUAL "" AND NOT result EQUAL 0)
        message(SEND_ERROR "${name}: should pass, but:\n${output}")
    elseif(NOT message STREQUAL "" AND (result EQUAL 0 OR found EQUAL -1))
        message(SEND_ERROR "${name}: should fail with '${message}', but gave ${result}:\n${output}")
    endif()
endfunction()

expect(allowed "" ui/page/a.cpp "#include \"core/base/error.h\"" "#include <QWidget>" "#include \"ui/page/a.h\"")
expect(core_widget "core/rest/a.cpp: includes QWidget" core/rest/a.cpp "#include <QWidget>")
expect(core_module "core/rest/a.h: includes QtGui/QColor" core/rest/a.h "# include <QtGui/QColor>")
expect(core_ui "core knows nothing of ui/" core/rest/a.cpp "#include \"ui/page/page.h\"")
expect(ui_app "ui knows nothing of app/" ui/page/a.cpp "#include \"app/dialbook/application.h\"")
expect(simulator_core "shares no code with the client" app/simulator/a.cpp "#include \"core/base/error.h\"")
expect(simulator_qt "the simulator has no Qt" app/simulator/a.cpp "#include <QString>")
expect(not_linked "core/rest/CMakeLists.txt links nothing" core/rest/a.cpp "#include \"core/apart/a.h\"")
expect(not_linked_upwards "core/base/CMakeLists.txt links nothing" core/base/a.h "#include \"core/rest/call.h\"")

set(extra_facts "dialbook_bad|core/bad|dialbook_rest Qt6::Widgets\n")
expect(core_links_widgets "dialbook_bad links Qt6::Widgets" core/bad/a.cpp "#include <QString>")
set(extra_facts "dialbook_bad|ui/bad|dialbook\n")
expect(ui_links_app "dialbook_bad links dialbook of app/dialbook/" ui/bad/a.cpp "#include <QString>")
set(extra_facts "icws_bad|app/simulator/bad|Qt6::Core\n")
expect(simulator_links_qt "icws_bad links Qt6::Core" app/simulator/bad/a.cpp "#include <string>")

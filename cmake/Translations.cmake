# SPDX-License-Identifier: MIT
# Not qt_add_lrelease: with a .ts file missing it would run lupdate during the build and lose messages.

get_target_property(PLAYGROUND_QMAKE Qt6::qmake IMPORTED_LOCATION)
cmake_path(GET PLAYGROUND_QMAKE PARENT_PATH PLAYGROUND_QT_TOOLS)
find_program(PLAYGROUND_LRELEASE NAMES lrelease lrelease6 lrelease-qt6 REQUIRED
    HINTS ${PLAYGROUND_QT_TOOLS} /usr/lib/qt6/bin)

# playground_add_translations(TARGET NAME.ts …): an object library that carries NAME.qm as :/translations/NAME.qm.
function(playground_add_translations target)
    set(entries "")
    foreach(ts IN LISTS ARGN)
        cmake_path(GET ts STEM name)
        set(qm ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
        if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${ts})
            message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}/${ts} is missing")
        endif()
        add_custom_command(OUTPUT ${qm} COMMAND ${PLAYGROUND_LRELEASE} -silent ${CMAKE_CURRENT_SOURCE_DIR}/${ts} -qm ${qm}
            DEPENDS ${ts} VERBATIM)
        string(APPEND entries "<file alias=\"${name}.qm\">${qm}</file>")
    endforeach()
    file(CONFIGURE OUTPUT ${target}.qrc CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>")
    qt_add_resources(sources ${CMAKE_CURRENT_BINARY_DIR}/${target}.qrc)
    add_library(${target} OBJECT ${sources})
    target_link_libraries(${target} PRIVATE Qt6::Core)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

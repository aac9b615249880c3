# SPDX-License-Identifier: MIT
# How everything is compiled: the target playground_flags, ccache, clang-tidy.

find_program(PLAYGROUND_CCACHE ccache)
if(PLAYGROUND_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PLAYGROUND_CCACHE})
endif()

if(PLAYGROUND_TIDY)
    find_program(PLAYGROUND_CLANG_TIDY NAMES clang-tidy-19 clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${PLAYGROUND_CLANG_TIDY} --quiet)
endif()

add_library(playground_flags INTERFACE)
target_compile_features(playground_flags INTERFACE cxx_std_20)
target_compile_definitions(playground_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400 PLAYGROUND_VERSION="${PROJECT_VERSION}")
target_include_directories(playground_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
    target_compile_options(playground_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${PLAYGROUND_WERROR}>:/WX>)
    target_compile_definitions(playground_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(playground_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast $<$<BOOL:${PLAYGROUND_WERROR}>:-Werror>)
endif()
if(PLAYGROUND_SANITIZE)
    # Without recovery a finding ends the test program, so that no test can pass over it.
    target_compile_options(playground_flags INTERFACE -fsanitize=${PLAYGROUND_SANITIZE} -fno-omit-frame-pointer)
    if(PLAYGROUND_SANITIZE MATCHES undefined)
        # The check of types looks at memory through a pipe: where descriptors are used up it calls all memory bad.
        target_compile_options(playground_flags INTERFACE -fno-sanitize-recover=undefined -fno-sanitize=vptr)
    endif()
    target_link_options(playground_flags INTERFACE -fsanitize=${PLAYGROUND_SANITIZE})
endif()

# playground_precompile(target headers…): what almost every file of the target includes is read once.
function(playground_precompile target)
    if(PLAYGROUND_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
set(PLAYGROUND_MODEL_HEADERS <QByteArray> <QHash> <QHostAddress> <QList> <QObject> <QString> <QTimer> <algorithm> <atomic>
    <functional> <memory> <optional> <variant> <vector>)

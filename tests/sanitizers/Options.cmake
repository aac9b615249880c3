# SPDX-License-Identifier: MIT
# What the sanitizers need to know, for every test: PLAYGROUND_TEST_ENVIRONMENT, and the target playground_hand_over.
set(here ${CMAKE_CURRENT_LIST_DIR})
if(PLAYGROUND_SANITIZE)
    list(APPEND PLAYGROUND_TEST_ENVIRONMENT
        ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
        LSAN_OPTIONS=suppressions=${here}/lsan.supp:print_suppressions=0
        TSAN_OPTIONS=suppressions=${here}/tsan.supp:second_deadlock_stack=1
        UBSAN_OPTIONS=print_stacktrace=1)
endif()

add_library(playground_hand_over INTERFACE)
if(PLAYGROUND_SANITIZE MATCHES "thread")
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
        message(FATAL_ERROR "HandOver.cpp knows the inner calls of Qt 6.4 to 6.6, not those of ${Qt6_VERSION}")
    endif()
    add_library(playground_hand_over_calls OBJECT ${here}/HandOver.cpp)
    target_compile_features(playground_hand_over_calls PRIVATE cxx_std_20)
    target_link_libraries(playground_hand_over_calls PRIVATE Qt6::Core)
    target_sources(playground_hand_over INTERFACE $<TARGET_OBJECTS:playground_hand_over_calls>)
    foreach(name _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
            _ZN7QThread5startENS_8PriorityE _ZN7QThread4waitE14QDeadlineTimer)
        target_link_options(playground_hand_over INTERFACE LINKER:--wrap=${name})
    endforeach()
endif()

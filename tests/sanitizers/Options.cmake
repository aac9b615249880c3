# SPDX-License-Identifier: MIT
# What the sanitizers' run time needs to know, for every test.
if(PLAYGROUND_SANITIZE)
    set(here ${CMAKE_CURRENT_LIST_DIR})
    list(APPEND PLAYGROUND_TEST_ENVIRONMENT
        ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
        LSAN_OPTIONS=suppressions=${here}/lsan.supp:print_suppressions=0
        TSAN_OPTIONS=suppressions=${here}/tsan.supp:second_deadlock_stack=1
        UBSAN_OPTIONS=print_stacktrace=1)
endif()

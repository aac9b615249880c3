# SPDX-License-Identifier: MIT
# The window.
qt_add_executable(socket-playground
    main.cpp
    Application.cpp Application.h
    DisplayCheck.cpp DisplayCheck.h
    Language.cpp Language.h
    WindowOptions.cpp WindowOptions.h
)
set_target_properties(socket-playground PROPERTIES WIN32_EXECUTABLE TRUE MACOSX_BUNDLE TRUE)
target_link_libraries(socket-playground PRIVATE
    playground_widgets playground_translations playground_help playground_icons playground_lessons)

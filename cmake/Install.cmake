# SPDX-License-Identifier: MIT
# Two components, two Debian packages: the window, and sockplay, which needs neither a display nor Qt Widgets.
include(GNUInstallDirs)
set(app_id org.socketplayground.SocketPlayground)

function(playground_install program)
    install(TARGETS ${program} BUNDLE DESTINATION . COMPONENT ${program} RUNTIME COMPONENT ${program})
    if(UNIX AND NOT APPLE)
        install(FILES resources/man/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${program})
        install(FILES resources/completion/${program} COMPONENT ${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
        install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${program} RENAME copyright COMPONENT ${program})
    endif()
endfunction()

playground_install(sockplay)
if(PLAYGROUND_WIDGETS)
    playground_install(socket-playground)
    if(UNIX AND NOT APPLE)
        install(FILES resources/desktop/${app_id}.desktop COMPONENT socket-playground
            DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
        install(FILES resources/desktop/${app_id}.metainfo.xml COMPONENT socket-playground
            DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
        foreach(size 16 22 24 32 48 64 128 256 512)
            install(FILES resources/icons/socket-playground-${size}.png RENAME ${app_id}.png COMPONENT socket-playground
                DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
        endforeach()
        install(FILES resources/icons/socket-playground.svg RENAME ${app_id}.svg COMPONENT socket-playground
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    endif()
endif()

set(CPACK_PACKAGE_NAME socket-playground)
set(CPACK_PACKAGE_VENDOR "The Socket Playground authors")
set(CPACK_PACKAGE_CONTACT "The Socket Playground authors <maintainers@socketplayground.invalid>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR TGZ)
if(UNIX AND NOT APPLE)
    set(CPACK_GENERATOR DEB)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_COMPONENTS_ALL sockplay)
set(CPACK_DEBIAN_SOCKPLAY_PACKAGE_NAME sockplay)
set(CPACK_DEBIAN_SOCKPLAY_PACKAGE_SECTION net)
set(CPACK_COMPONENT_SOCKPLAY_DESCRIPTION " Opens servers, clients and UDP endpoints and prints every socket call as it
 happens. Needs no display.")
if(PLAYGROUND_WIDGETS)
    list(APPEND CPACK_COMPONENTS_ALL socket-playground)
    set(CPACK_DEBIAN_SOCKET-PLAYGROUND_PACKAGE_NAME socket-playground)
    set(CPACK_DEBIAN_SOCKET-PLAYGROUND_PACKAGE_SECTION education)
    set(CPACK_DEBIAN_SOCKET-PLAYGROUND_PACKAGE_RECOMMENDS "sockplay, qt6-translations-l10n, qt6-wayland, fonts-noto-cjk")
    set(CPACK_COMPONENT_SOCKET-PLAYGROUND_DESCRIPTION " A window in which servers, clients and UDP endpoints are opened, text or bytes
 are sent, and every socket call is shown as it happens.")
endif()
include(CPack)

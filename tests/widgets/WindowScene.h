// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventFeed.h"
#include "tests/support/EventScript.h"
#include "tests/support/RecordingSink.h"
#include "widgets/window/MainWindow.h"
#include "widgets/window/WindowActions.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

// The whole window over a session that is only written, never run.
struct WindowScene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    EndpointTable table{store};
    RecordingSink sink;
    QTemporaryDir directory;
    Settings settings{directory.filePath(QStringLiteral("settings.ini"))};
    QHash<char, quint32> numbers;
    SessionAccess access{
        sink,
        table,
        store,
        [this](char letter) { return SocketId(letter, ++numbers[letter]); },
        [](quint16) { return true; },
        [this](SocketId id) { table.remove(id); },
    };
    QWidget host; // the offscreen platform warns of windows with a least size, and warnings are fatal
    MainWindow window{access, feed, settings, QStringLiteral("en")};

    WindowScene()
    {
        QObject::connect(&feed, &EventFeed::appended, &table, &EndpointTable::append);
        window.setParent(&host, Qt::Widget);
        host.resize(1280, 800);
        window.resize(1024, 640);
        host.show();
        window.show();
        QApplication::setActiveWindow(&host);
    }
    ~WindowScene() { window.setParent(nullptr); }

    void play(const QString& picture)
    {
        script.play(picture);
        QTRY_COMPARE(feed.end(), store.end());
    }
    void playEverything()
    {
        window.actions()->tcpServer->trigger();
        window.actions()->tcpClient->trigger();
        window.actions()->udpEndpoint->trigger();
        play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; S1.1 -> C1 'hello'"));
        play(QStringLiteral("U1 opens 127.0.0.1:40001"));
        QCoreApplication::sendPostedEvents();
    }
};

// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/Session.h"
#include "widgets/window/LessonGuide.h"
#include "widgets/window/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

// The whole window with real sockets on loopback.
struct LessonScene
{
    QTemporaryDir directory;
    Settings settings{directory.filePath(QStringLiteral("settings.ini"))};
    Session session{0};
    SessionAccess access{
        session,
        session.endpoints(),
        session.store(),
        [this](char letter) { return session.newId(letter); },
        &Session::isPortFree,
        [this](SocketId id) { session.endpoints().remove(id); },
    };
    QWidget host; // the offscreen platform warns of windows with a least size, and warnings are fatal
    MainWindow window{access, session.feed(), settings, QStringLiteral("en")};

    LessonScene()
    {
        window.setParent(&host, Qt::Widget);
        host.resize(1280, 800);
        window.resize(1280, 800);
        host.show();
        window.show();
        QApplication::setActiveWindow(&host);
    }
    ~LessonScene() { window.setParent(nullptr); }

    static QString builtIn(const char* id)
    {
        return QLatin1String(":/lessons/") + QLatin1String(id) + QLatin1String(".lesson.json");
    }
    LessonGuide& guide() { return *window.lessons(); }
    LessonRunner* runner() { return guide().runner(); }
    template <typename Widget>
    Widget* part(const char* name)
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    QString said() { return part<QLabel>("lessonSay")->text(); }

    QString write(const char* name, const QByteArray& lesson)
    {
        QFile file(directory.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", name);
        file.write(lesson);
        return file.fileName();
    }
};

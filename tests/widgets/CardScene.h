// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointTable.h"
#include "tests/support/EventScript.h"
#include "tests/support/RecordingSink.h"
#include "widgets/endpoints/EndpointCard.h"
#include "widgets/endpoints/EndpointsPane.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>

// The endpoints pane over a session that is only written, never run.
struct CardScene
{
    EventStore store;
    EventScript script{store};
    EndpointTable table{store};
    RecordingSink sink;
    QHash<char, quint32> numbers;
    QSet<quint16> takenPorts;
    SessionAccess access{
        sink,
        table,
        store,
        [this](char letter) { return SocketId(letter, ++numbers[letter]); },
        [this](quint16 port) { return !takenPorts.contains(port); },
        [this](SocketId id) { table.remove(id); },
    };
    QWidget window; // the offscreen platform warns of windows with a least size, and warnings are fatal
    EndpointsPane pane{access, &window};

    CardScene()
    {
        pane.resize(364, 700);
        window.resize(800, 700);
        window.show();
    }
    void play(const QString& picture) { table.append(script.play(picture)); }
    EndpointCard* card(const QString& id) const { return pane.card(*SocketId::fromString(id)); }

    template <typename Widget = QAbstractButton>
    static Widget* part(const QWidget* of, const char* name)
    {
        return of->findChild<Widget*>(QString::fromLatin1(name));
    }
    static void click(const QWidget* of, const char* name)
    {
        QAbstractButton* button = part(of, name);
        QVERIFY(button != nullptr);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void type(QWidget* field, const QString& text)
    {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
};

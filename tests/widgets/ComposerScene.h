// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/PayloadLibrary.h"
#include "tests/widgets/CardScene.h"
#include "widgets/composer/ComposerEditor.h"
#include "widgets/composer/ComposerPane.h"
#include "widgets/composer/LinkedPanes.h"
#include "widgets/composer/OrderLine.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTabBar>
#include <QTemporaryDir>

using Kind = Draft::Kind;

// The composer over a session that is only written, as a user drives it.
struct ComposerScene : CardScene
{
    QTemporaryDir folder;
    PayloadLibrary library{folder.filePath(QStringLiteral("payloads.json"))};
    ComposerPane composer{sink, table, store, library, &window};

    ComposerScene()
    {
        composer.resize(800, 560);
        composer.show();
        QApplication::setActiveWindow(&window);
        play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
        composer.setTarget(*SocketId::fromString(u"C1"));
        composer.focusField();
    }
    LinkedPanes* panes() const { return composer.findChild<LinkedPanes*>(); }
    ComposerEditor* field() const { return panes()->written(); }
    ComposerEditor* text() const { return panes()->textPane(); }
    ComposerEditor* hex() const { return panes()->hexPane(); }
    // As the pane of hex shows them.
    QByteArray shownBytes() const { return QByteArray::fromHex(hex()->text().remove(QLatin1Char('\n')).toLatin1()); }
    QString result() const { return composer.findChild<OrderLine*>()->text(); }
    QString error() const
    {
        return part<QLabel>(&composer, "draftError")->isVisible() ? part<QLabel>(&composer, "draftError")->text()
                                                                  : QString();
    }
    // 0: text and hex, 1: template, 2: file.
    void setTab(int tab) const { composer.findChild<QTabBar*>()->setCurrentIndex(tab); }
    void write(const Draft& draft) { composer.setDraft(draft); }
    // What Enter sends; nullptr: nothing.
    const command::SendOrder* enter()
    {
        sink.commands.clear();
        QTest::keyClick(field(), Qt::Key_Return);
        return sink.takeOnly<command::SendOrder>();
    }
    // False: it was not taken.
    static bool drop(QWidget* on, QMimeData& data)
    {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &drop);
        return enter.isAccepted();
    }
    // A call of the order that was posted last.
    void took(int number, EventKind kind, qint64 value, qint64 asked, bool ends)
    {
        Event sent = script.event(QStringLiteral("C1"), kind, Call::Send);
        sent.value = value;
        sent.asked = asked;
        sent.order = ends ? Event::endOfOrder(number) : quint8(number);
        const EventId first = store.end();
        script.add(sent, QByteArray(qsizetype(value), 'x'));
        table.append({first, store.end()});
    }
};

// SPDX-License-Identifier: MIT
#include "model/endpoints/EndpointTable.h"
#include "tests/support/EventScript.h"
#include "tests/widgets/PseudoTranslator.h"
#include "widgets/code/CodePane.h"
#include "widgets/code/CodeView.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

class tst_CodePane : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWillBeHereWhileNothingHappened();
    void showsTheLatestClickUntilOneIsChosen();
    void aRowSelectsItsLineAndALineItsRow();
    void everyTabHasItsLanguage();
    void aSessionThatGoesOnKeepsThePlace();
    void twoProgramsAreTwoFiles();
    void hiddenItWaits();
    void copiesWhatIsSelectedOrAll();
    void saysHowToRunAndNeverRuns();
    void asksToSaveWhatIsShown();
    void onlySeenLinesAreTinted();
    void fitsBesideTheCards_data();
    void fitsBesideTheCards();
};

namespace {

const QString connected = QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; ");

struct Scene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    EndpointTable table{store};
    QWidget window;
    CodePane pane{feed, &window};

    Scene()
    {
        QObject::connect(&feed, &EventFeed::appended, &table, &EndpointTable::append);
        pane.setEndpoints(&table);
        window.resize(900, 300);
        pane.resize(900, 300);
        window.show();
    }
    void play(const QString& picture)
    {
        script.play(picture);
        [&] { QTRY_COMPARE(feed.end(), store.end()); }();
    }
    QString text() const { return pane.view()->toPlainText(); }
    bool has(const char* words) const { return text().contains(QLatin1String(words)); }
    QString markedLine() const
    {
        const auto marks = pane.view()->extraSelections();
        return marks.isEmpty() ? QString() : marks.constFirst().cursor.block().text();
    }
    QToolButton* button(const char* name) const
    {
        for (QToolButton* each : pane.findChildren<QToolButton*>()) {
            if (each->text() == QString::fromUtf8(name))
                return each;
        }
        return nullptr;
    }
    void goToLine(qsizetype line)
    {
        pane.view()->setTextCursor(QTextCursor(pane.view()->document()->findBlockByNumber(int(line))));
    }
};

} // namespace

void tst_CodePane::saysWhatWillBeHereWhileNothingHappened()
{
    Scene scene;
    QVERIFY(scene.text().isEmpty());
    QVERIFY(scene.pane.view()->placeholderText().startsWith(QLatin1String("Do something")));
    QVERIFY(!scene.button("Copy")->isEnabled());
    QVERIFY(!scene.button("Save\u2026")->isEnabled());
}

void tst_CodePane::showsTheLatestClickUntilOneIsChosen()
{
    Scene scene;
    scene.play(connected + QStringLiteral("C1 state ESTABLISHED"));
    QTRY_VERIFY(scene.has("data9 = S1_1.recv(1024)"));
    scene.play(QStringLiteral("C1 closes"));
    QTRY_VERIFY(scene.has("C1.close()"));
    scene.pane.setCurrentEvent(7);
    QVERIFY(scene.has("C1.sendall(b\"hello\")"));
    QCOMPARE(scene.markedLine(), QLatin1String("C1.sendall(b\"hello\")  # 8  send() = 5"));
    scene.play(QStringLiteral("S1 closes"));
    QTest::qWait(0);
    QVERIFY(scene.has("C1.sendall"));
}

void tst_CodePane::aRowSelectsItsLineAndALineItsRow()
{
    Scene scene;
    scene.pane.setScope(CodeScope::Session);
    scene.play(connected);
    QTRY_VERIFY(scene.has("S1.accept"));
    QSignalSpy chosen(&scene.pane, &CodePane::eventChosen);
    scene.pane.setCurrentEvent(6);
    QVERIFY(scene.markedLine().contains(QLatin1String("S1.accept")));
    QVERIFY(chosen.isEmpty());
    const qsizetype send = scene.pane.view()->code().lineOf(7);
    scene.goToLine(send);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toULongLong(), 7U);
    QVERIFY(scene.markedLine().contains(QLatin1String("sendall")));
    scene.goToLine(0); // a comment: no event, and the selection stays
    QCOMPARE(chosen.size(), 1);
}

void tst_CodePane::everyTabHasItsLanguage()
{
    Scene scene;
    scene.pane.setScope(CodeScope::Session);
    scene.play(connected);
    QTRY_VERIFY(scene.has("import socket"));
    scene.pane.setLanguage(CodeLanguage::C);
    QVERIFY(scene.has("#include <sys/socket.h>"));
    scene.pane.setLanguage(CodeLanguage::Qt);
    QVERIFY(scene.has("#include <QtNetwork>"));
    QVERIFY(scene.has("cannot tell RST from FIN"));
}

void tst_CodePane::aSessionThatGoesOnKeepsThePlace()
{
    Scene scene;
    scene.pane.setScope(CodeScope::Session);
    scene.play(connected);
    QTRY_VERIFY(scene.has("C1.sendall(b\"hello\")"));
    const qsizetype send = scene.pane.view()->code().lineOf(7);
    scene.goToLine(send);
    for (int i = 0; i < 50; ++i)
        scene.script.play(QStringLiteral("C1 -> S1.1 'more'"));
    QTRY_VERIFY(scene.has("data109"));
    QCOMPARE(scene.pane.view()->textCursor().blockNumber(), int(send));
    QCOMPARE(scene.text() + QLatin1Char('\n'), scene.pane.view()->code().text());
}

void tst_CodePane::twoProgramsAreTwoFiles()
{
    Scene scene;
    scene.pane.setScope(CodeScope::TwoPrograms);
    scene.play(connected);
    auto* const file = scene.pane.findChild<QComboBox*>(QStringLiteral("file"));
    QTRY_VERIFY(file->isVisible());
    QVERIFY(scene.has("S1.listen") && !scene.has("C1.connect"));
    file->setCurrentIndex(1);
    QVERIFY(scene.has("C1.connect") && !scene.has("S1.listen"));
    scene.pane.setScope(CodeScope::Endpoint);
    QVERIFY(!file->isVisible());
    QVERIFY(scene.has("S1.listen") && scene.has("S1_1.recv") && !scene.has("C1."));
}

void tst_CodePane::hiddenItWaits()
{
    Scene scene;
    scene.window.hide();
    scene.play(connected);
    scene.pane.setCurrentEvent(7);
    QVERIFY(scene.text().isEmpty());
    scene.window.show();
    QVERIFY(scene.markedLine().contains(QLatin1String("sendall")));
}

void tst_CodePane::copiesWhatIsSelectedOrAll()
{
    Scene scene;
    scene.play(connected);
    QTRY_VERIFY(scene.has("recv"));
    scene.button("Copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), scene.pane.view()->code().text());
    scene.goToLine(scene.pane.view()->code().lineOf(8));
    QTextCursor cursor = scene.pane.view()->textCursor();
    cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
    scene.pane.view()->setTextCursor(cursor);
    scene.pane.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QLatin1String("data9 "));
}

void tst_CodePane::saysHowToRunAndNeverRuns()
{
    Scene scene;
    scene.play(connected);
    QTRY_VERIFY(scene.has("recv"));
    QVERIFY(scene.pane.instructions().isEmpty());
    scene.button("Terminal\u2026")->click();
    QVERIFY(scene.pane.instructions().contains(QLatin1String("not a whole program")));
    scene.pane.setScope(CodeScope::Session);
    QVERIFY(scene.pane.instructions().endsWith(QLatin1String("\npython3 transcript.py")));
    scene.pane.setLanguage(CodeLanguage::C);
    QVERIFY(scene.pane.instructions().endsWith(
        QLatin1String("\ncc -Wall -pthread -o transcript transcript.c && ./transcript")));
    scene.pane.setScope(CodeScope::TwoPrograms);
    QCOMPARE(scene.pane.instructions().count(QLatin1Char('\n')), 2);
}

void tst_CodePane::asksToSaveWhatIsShown()
{
    Scene scene;
    scene.play(connected);
    scene.pane.setScope(CodeScope::Session);
    scene.pane.setLanguage(CodeLanguage::Qt);
    QTRY_VERIFY(scene.has("main("));
    QList<CodeRequest> wanted;
    connect(&scene.pane, &CodePane::saveWanted, this, [&wanted](const CodeRequest& request) { wanted += request; });
    scene.button("Save\u2026")->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.at(0).language == CodeLanguage::Qt && wanted.at(0).scope == CodeScope::Session);
}

void tst_CodePane::onlySeenLinesAreTinted()
{
    Scene scene;
    scene.pane.setScope(CodeScope::Session);
    scene.script.play(connected);
    for (int i = 0; i < 200; ++i)
        scene.script.play(QStringLiteral("C1 -> S1.1 'more'"));
    QTRY_VERIFY(scene.has("data301"));
    scene.window.grab();
    const QTextDocument* const document = scene.pane.view()->document();
    QVERIFY(!document->firstBlock().layout()->formats().isEmpty()); // a comment
    QVERIFY(document->lastBlock().layout()->formats().isEmpty());
    scene.goToLine(document->blockCount() - 1);
    scene.window.grab();
    QVERIFY(!document->lastBlock().layout()->formats().isEmpty());
}

void tst_CodePane::fitsBesideTheCards_data()
{
    QTest::addColumn<int>("longer");
    QTest::newRow("English") << 0;
    QTest::newRow("40 % longer") << 40;
}

void tst_CodePane::fitsBesideTheCards()
{
    QFETCH(const int, longer);
    PseudoTranslator translator(longer);
    QCoreApplication::installTranslator(&translator);
    {
        Scene scene;
        scene.pane.setScope(CodeScope::TwoPrograms);
        scene.script.play(connected);
        QTRY_VERIFY(scene.pane.findChild<QComboBox*>(QStringLiteral("file"))->isVisible());
        const int beside = 1024 - 364 - 16; // in the smallest window
        QVERIFY2(scene.pane.minimumSizeHint().width() <= beside,
                 qPrintable(QString::number(scene.pane.minimumSizeHint().width())));
    }
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(tst_CodePane)
#include "tst_CodePane.moc"

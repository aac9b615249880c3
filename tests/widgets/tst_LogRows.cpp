// SPDX-License-Identifier: MIT
#include "tests/widgets/LogScene.h"
#include "widgets/log/LogCopy.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogText.h"
#include "widgets/log/NoteEditor.h"
#include "widgets/log/Resend.h"
#include "widgets/log/RowExplainer.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

// What can be asked of one row: its columns, its explanation, a note on it, its payload once more.
class tst_LogRows final : public QObject
{
    Q_OBJECT

public:
    // The offscreen platform cannot raise a popup nor grab keys for it, and warns of that; every other warning fails.
    static void initMain() { qunsetenv("QT_FATAL_WARNINGS"); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void theQuestionMarkExplainsTheRowUnderTheMouse();
    void theKeyExplainsTheCurrentRow();
    void anErrorIsExplainedWithItsDetails();
    void theHelpSaysMoreAboutTheRow();
    void aNoteIsTypedBelowTheRow();
    void aNoteMarksTheRowItIsAbout();
    void onlyWhatWasSentAndCanBeSentIsSentAgain();
    void aDatagramGoesToTheSamePeerAgain();
    void columnsComeAndGo();
    void theChoiceOfColumnsIsKept();
};

namespace {

QStringList textsOf(const QWidget* popup)
{
    QStringList texts;
    for (const QLabel* label : popup->findChildren<QLabel*>())
        texts += label->text();
    return texts;
}

QAction* columnAction(const Scene& scene, LogColumn column)
{
    for (QAction* each : scene.view.header()->columnActions()) {
        if (each->text() == LogText::title(column))
            return each;
    }
    return nullptr;
}

} // namespace

void tst_LogRows::theQuestionMarkExplainsTheRowUnderTheMouse()
{
    Scene scene;
    RowExplainer explainer(scene.view);
    scene.play(QStringLiteral("C1 sends 'hello'; C1 closes"));
    auto* button = scene.view.viewport()->findChild<QToolButton*>();
    QVERIFY(!button->isVisible());
    QTest::mouseMove(scene.view.viewport(), scene.middleOf(1));
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->y(), scene.view.visualRect(scene.model.index(1, 0)).top());
    button->click();
    auto* popup = scene.view.findChild<QFrame*>(QStringLiteral("explanation"));
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(textsOf(popup).constFirst(), QStringLiteral("Closed: close() = 0"));
    QVERIFY(popup->accessibleDescription().contains(QLatin1String("FIN")));
    QCOMPARE(textsOf(popup).size(), 3);
}

void tst_LogRows::theKeyExplainsTheCurrentRow()
{
    Scene scene;
    RowExplainer explainer(scene.view);
    scene.play(QStringLiteral("C1 sends 'hello'; C1 closes"));
    scene.click(0);
    QTest::keyClick(&scene.view, Qt::Key_Question);
    auto* popup = scene.view.findChild<QFrame*>(QStringLiteral("explanation"));
    QVERIFY(popup && popup->isVisible());
    QVERIFY(textsOf(popup).at(1).startsWith(QLatin1String("send() returned")));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!scene.view.findChild<QFrame*>(QStringLiteral("explanation")));
}

void tst_LogRows::anErrorIsExplainedWithItsDetails()
{
    Scene scene;
    RowExplainer explainer(scene.view);
    Event refused = scene.script.event(QStringLiteral("C1"), EventKind::Error, Call::Connect);
    refused.error = ErrorId::Refused;
    refused.systemError = ECONNREFUSED;
    scene.store.append(refused, {}, Moment::now());
    scene.model.append({0, scene.store.end()});
    explainer.explain(0);
    const QStringList texts = textsOf(scene.view.findChild<QFrame*>(QStringLiteral("explanation")));
    QCOMPARE(texts.size(), 4); // title, why, what to try, details
    QVERIFY(texts.constLast().contains(QLatin1String("ECONNREFUSED")));
}

void tst_LogRows::theHelpSaysMoreAboutTheRow()
{
    Scene scene;
    RowExplainer explainer(scene.view);
    QSignalSpy places(&explainer, &RowExplainer::helpWanted);
    scene.play(QStringLiteral("C1 sends 'hello'; C1 closes"));
    explainer.explain(0);
    scene.view.findChild<QFrame*>(QStringLiteral("explanation"))->findChild<QPushButton*>()->click();
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.constFirst().constFirst().toString(), QStringLiteral("calls#send"));
    QTRY_VERIFY(!scene.view.findChild<QFrame*>(QStringLiteral("explanation")));
}

void tst_LogRows::aNoteIsTypedBelowTheRow()
{
    Scene scene;
    NoteEditor editor(scene.view);
    QList<command::Note> notes;
    connect(&editor, &NoteEditor::noteWanted, this, [&notes](const command::Note& note) { notes += note; });
    scene.play(QStringLiteral("C1 sends 'hello'; C1 closes"));
    editor.ask(0);
    auto* field = scene.view.findChild<QLineEdit*>();
    QVERIFY(field && field->isVisible());
    QTest::keyClick(field, Qt::Key_Return); // nothing was typed
    QTRY_VERIFY(!scene.view.findChild<QLineEdit*>());
    editor.ask(0);
    field = scene.view.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral(" why here? "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.constFirst().text, QStringLiteral("why here?"));
    QCOMPARE(notes.constFirst().on, SocketId('C', 1));
    QCOMPARE(notes.constFirst().about, quint64(1));
}

void tst_LogRows::aNoteMarksTheRowItIsAbout()
{
    Scene scene;
    scene.play(QStringLiteral("C1 sends 'hello'; C1 closes"));
    Event note = scene.script.event(QStringLiteral("C1"), EventKind::Note, Call::None);
    note.text = scene.store.textId(QStringLiteral("why here?"));
    note.value = 1; // the first
    scene.store.append(note, {}, Moment::now());
    QSignalSpy changes(&scene.model, &QAbstractItemModel::dataChanged);
    scene.model.append({2, 3});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().constFirst().toModelIndex().row(), 0);
    QCOMPARE(LogText::notes(scene.model.index(0, 0)), QStringList(QStringLiteral("Note: why here?")));
    QVERIFY(LogText::notes(scene.model.index(1, 0)).isEmpty());
    const QModelIndex words = scene.model.index(0, int(LogColumn::Event));
    QVERIFY(scene.view.words().toolTip(words).contains(QLatin1String("why here?")));
    QVERIFY(scene.view.words().sentence(words).endsWith(QLatin1String("Note: why here?")));
}

void tst_LogRows::onlyWhatWasSentAndCanBeSentIsSentAgain()
{
    EventStore store;
    EventScript script(store);
    EndpointTable table(store);
    script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'hello'; C1 receives 'hello'"));
    table.append({0, store.end()});
    EventId sent = 0;
    while (store.at(sent).kind != EventKind::Send)
        ++sent;
    const Resend resend(store, &table, sent);
    QVERIFY(resend.isPossible());
    const auto command = std::get<command::Send>(resend.command());
    QCOMPARE(command.bytes, QByteArray("hello"));
    QCOMPARE(command.on, SocketId('C', 1));
    QVERIFY(!Resend(store, &table, store.end() - 1).isPossible()); // received
    QVERIFY(!Resend(store, nullptr, sent).isPossible());
    const EventId before = store.end();
    script.play(QStringLiteral("C1 closes"));
    table.append({before, store.end()});
    QVERIFY(!Resend(store, &table, sent).isPossible());
}

void tst_LogRows::aDatagramGoesToTheSamePeerAgain()
{
    EventStore store;
    EventScript script(store);
    EndpointTable table(store);
    script.play(QStringLiteral("U1 opens 127.0.0.1:4000"));
    Event sent = script.event(QStringLiteral("U1"), EventKind::SendTo, Call::SendTo);
    sent.value = sent.asked = 2;
    sent.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHostIPv6, 5000));
    const EventId id = store.append(sent, "hi", Moment::now());
    table.append({0, store.end()});
    const Resend resend(store, &table, id);
    QVERIFY(resend.isPossible());
    const auto command = std::get<command::SendTo>(resend.command());
    QCOMPARE(command.to, (HostPort{QStringLiteral("::1"), 5000}));
    QCOMPARE(command.bytes, QByteArray("hi"));
}

void tst_LogRows::columnsComeAndGo()
{
    Scene scene;
    scene.view.resize(1100, 240);
    scene.play(QStringLiteral("C1 sends 'hello'; C1 sends 'world'"));
    LogHeader* header = scene.view.header();
    QVERIFY(!header->shownColumns().contains(LogColumn::StreamOffset));
    scene.view.selectAll();
    QCOMPARE(LogCopy::rows(scene.view)->text().split(QLatin1Char('\n')).at(1).count(QLatin1Char('\t')), 6);
    columnAction(scene, LogColumn::StreamOffset)->trigger();
    columnAction(scene, LogColumn::Call)->trigger();
    QVERIFY(header->shownColumns().contains(LogColumn::StreamOffset));
    QVERIFY(!header->shownColumns().contains(LogColumn::Call));
    QCOMPARE(header->length(), scene.view.viewport()->width());
    QVERIFY(LogCopy::rows(scene.view)->text().split(QLatin1Char('\n')).at(1).endsWith(QLatin1String("\t5")));
    QVERIFY(!columnAction(scene, LogColumn::Event)); // the others are about it
    header->showUsualColumns();
    QCOMPARE(header->shownColumns().size(), 7);
    QVERIFY(columnAction(scene, LogColumn::Call)->isChecked());
}

void tst_LogRows::theChoiceOfColumnsIsKept()
{
    Scene first;
    columnAction(first, LogColumn::Peer)->trigger();
    columnAction(first, LogColumn::Time)->trigger();
    const QByteArray state = first.view.header()->saveState();
    Scene second;
    second.view.header()->restore(state);
    QCOMPARE(second.view.header()->shownColumns(), first.view.header()->shownColumns());
    QVERIFY(columnAction(second, LogColumn::Peer)->isChecked() && !columnAction(second, LogColumn::Time)->isChecked());
    second.view.header()->restore("not a state");
    QCOMPARE(second.view.header()->shownColumns(), first.view.header()->shownColumns());
}

QTEST_MAIN(tst_LogRows)
#include "tst_LogRows.moc"

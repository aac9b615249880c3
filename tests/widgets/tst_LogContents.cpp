// SPDX-License-Identifier: MIT
#include "tests/widgets/CountingModel.h"
#include "tests/widgets/LogScene.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogMenu.h"
#include "widgets/style/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

class tst_LogContents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }
    void copiesRowsAsTextAndAsEscapedTable();
    void theMenuCopiesThePayload();
    void theDataColumnTakesTheRoomThatIsLeft();
    void allColumnsFitBesideTheCardsIn1024Pixels();
    void numbersAreNeverCut();
    void numbersInBoldAndOfBurstsAreNeverCut();
    void payloadThatIsGoneIsSaidInItsRow();
    void tellsAboutTheTimeInItsHeader();
    void everyRowIsASentenceForScreenReaders();
    void screenReadersGetNoRowThatIsNotThere();
    void appendingCostsTheSameAtAnySize();
    void aMillionRowsAreJumpedThroughByAskingAFew();
    void hostileTextIsPaintedAndToldAsText();
    void saysWhatToDoWhileEmpty();
};

void tst_LogContents::copiesRowsAsTextAndAsEscapedTable()
{
    Scene scene;
    scene.play(QStringLiteral("C1 sends '<b>a&b</b>\\t\\r\\n'; C1 sends 'hello'; C1 sends 'not copied'"));
    scene.click(1);
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&scene.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3); // two rows and the end of the last
    QCOMPARE(lines[1], QStringLiteral("2\t0.0020\tC1\tSent 5 bytes\t5\thello\tsend() = 5"));
    QVERIFY(lines[0].contains(QStringLiteral("\t<b>a&b</b>\\t\\r\\n\t")));
    QVERIFY(copied->html().contains(QStringLiteral("<td>&lt;b&gt;a&amp;b&lt;/b&gt;\\t\\r\\n</td>")));
    QVERIFY(copied->html().contains(QStringLiteral("<th>Endpoint</th>")));
    QVERIFY(!copied->html().contains(QStringLiteral("<b>")));
}

void tst_LogContents::theMenuCopiesThePayload()
{
    Scene scene;
    scene.play(QStringLiteral("C1 sends 'hi\\r\\n'; C1 closes"));
    scene.click(0);
    const auto action = [](const LogMenu& menu, const char* text) {
        for (QAction* each : menu.actions()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return static_cast<QAction*>(nullptr);
    };
    LogMenu menu(scene.view, {}, &scene.view);
    action(menu, "Copy payload as hex")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("68 69 0d 0a"));
    action(menu, "Copy payload as text")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("hi\r\n"));
    action(menu, "Copy rows")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("1\t")));
    QString filter;
    connect(&menu, &LogMenu::filterWanted, this, [&filter](const QString& wanted) { filter = wanted; });
    action(menu, "Show only this connection")->trigger();
    QCOMPARE(filter, QStringLiteral("conn:C1"));
    QVERIFY(!action(menu, "Add note…")->isEnabled() && !action(menu, "Resend this payload")->isEnabled());
    scene.click(1); // close has no payload
    const LogMenu second(scene.view, {.canNote = true}, &scene.view);
    QVERIFY(action(second, "Copy rows")->isEnabled() && action(second, "Add note…")->isEnabled());
    QVERIFY(!action(second, "Copy payload as text")->isEnabled());
    QVERIFY(!action(second, "Go to partner event")->isEnabled());
    LogMenu third(scene.view, {.partner = 41}, &scene.view);
    EventId wanted = noEvent;
    connect(&third, &LogMenu::eventWanted, this, [&wanted](EventId id) { wanted = id; });
    action(third, "Go to partner event (42)")->trigger();
    QCOMPARE(wanted, EventId(41));
    QVERIFY(!action(second, "Copy payload as hex")->isEnabled());
}

void tst_LogContents::theDataColumnTakesTheRoomThatIsLeft()
{
    Scene scene;
    LogHeader* header = scene.view.header();
    scene.view.resize(1200, 240);
    QTRY_COMPARE(header->length(), scene.view.viewport()->width());
    const int data = header->sectionSize(int(LogColumn::Data));
    header->resizeSection(int(LogColumn::Event), header->sectionSize(int(LogColumn::Event)) + 50);
    QCOMPARE(header->sectionSize(int(LogColumn::Data)), data - 50);
    QCOMPARE(scene.view.horizontalScrollBar()->maximum(), 0);
    scene.view.resize(400, 240);
    QTRY_COMPARE(scene.view.horizontalScrollBar()->maximum(), header->length() - scene.view.viewport()->width());
    QVERIFY(header->sectionSize(int(LogColumn::Data)) > 80);
    scene.view.horizontalScrollBar()->setValue(100);
    QCOMPARE(header->offset(), 100);
    scene.send(1);
    QCOMPARE(scene.view.visualRect(scene.model.index(0, 0)).left(), -100);
}

void tst_LogContents::allColumnsFitBesideTheCardsIn1024Pixels()
{
    Scene scene;
    scene.view.resize(1024 - 364 - 16, 240);
    scene.send(100);
    QTRY_COMPARE(scene.view.header()->length(), scene.view.viewport()->width());
    QCOMPARE(scene.view.horizontalScrollBar()->maximum(), 0);
    const QFontMetrics metrics(scene.view.font());
    QVERIFY(scene.view.header()->sectionSize(int(LogColumn::Event)) >
            metrics.horizontalAdvance(QStringLiteral("Connected to 127.0.0.1:8888")) + 30);
    QVERIFY(scene.view.header()->sectionSize(int(LogColumn::Data)) >
            metrics.horizontalAdvance(QStringLiteral("hello")));
}

void tst_LogContents::numbersAreNeverCut()
{
    EventStore store;
    CountingModel model;
    LogView view(store, model);
    view.resize(600, 240);
    view.show();
    model.append(123'456'789);
    const int needed =
        QFontMetrics(view.font()).horizontalAdvance(QStringLiteral("123456789")) + 2 * LogHeader::padding;
    QVERIFY(view.header()->sectionSize(int(LogColumn::Number)) >= needed);
}

void tst_LogContents::numbersInBoldAndOfBurstsAreNeverCut()
{
    Scene scene;
    scene.view.resize(1100, 240);
    scene.model.setCollapsing(true);
    QFont bold = scene.view.font();
    bold.setBold(true);
    const auto fits = [&](LogColumn column, const QString& text) {
        return scene.view.header()->sectionSize(int(column)) >=
               QFontMetrics(bold).horizontalAdvance(text) + 2 * LogHeader::padding;
    };
    Event refused = scene.script.event(QStringLiteral("C1"), EventKind::Error, Call::Connect);
    refused.error = ErrorId::Refused;
    for (int i = 0; i < 9999; ++i)
        scene.store.append(scene.script.event(QStringLiteral("C1"), EventKind::Send, Call::Send), {}, Moment::now());
    Moment late = scene.store.start();
    late.monotonicNs += 40'000 * qint64(1'000'000'000);
    scene.store.append(refused, {}, late);
    scene.model.append({0, scene.store.end()});
    const QModelIndex last = scene.model.index(scene.model.rowCount() - 1, 0);
    for (const LogColumn column : {LogColumn::Number, LogColumn::Time}) {
        const QString text = last.siblingAtColumn(int(column)).data().toString();
        QVERIFY2(fits(column, text), qPrintable(text));
    }
    const EventId first = scene.store.end();
    Event sent = scene.script.event(QStringLiteral("C2"), EventKind::Send, Call::Send);
    sent.value = 10'000;
    for (int i = 0; i < 320; ++i)
        scene.script.add(sent, QByteArray(10'000, 'x'));
    scene.model.append({first, scene.store.end()});
    scene.view.grab(); // its row is seen
    const QModelIndex bytes = scene.model.index(scene.model.rowOf(first), int(LogColumn::Bytes));
    QCOMPARE(bytes.data().toString(), QStringLiteral("3200000"));
    QTRY_VERIFY(fits(LogColumn::Bytes, bytes.data().toString()));
}

void tst_LogContents::payloadThatIsGoneIsSaidInItsRow()
{
    class ForgetfulKeeper final : public ColdBytes
    {
    public:
        ColdState read(quint64, char*, qsizetype) const override { return state; }
        ColdState state = ColdState::Dropped;
    };
    ForgetfulKeeper forgetful;
    EventStore store(2 * ChunkArena::chunkSize);
    store.setKeeper(&forgetful, &forgetful, [] {});
    EventScript script(store);
    for (int i = 0; i < 5; ++i)
        script.add(script.event(QStringLiteral("C1"), EventKind::Recv, Call::Recv),
                   QByteArray(ChunkArena::chunkSize, 'x'));
    store.letGo(0, 2 * quint64(ChunkArena::chunkSize));
    LogModel model(store);
    const LogView view(store, model);
    model.append({0, store.end()});
    const QModelIndex data = model.index(0, int(LogColumn::Data));
    const QString gone = QString::fromUtf8("⟨payload no longer kept⟩");
    QCOMPARE(LogText::cell(data), gone);
    QCOMPARE(LogText::cell(model.index(4, int(LogColumn::Data))).left(3), QStringLiteral("xxx"));
    QVERIFY(view.words().toolTip(data).contains(gone));
    QVERIFY(view.words().sentence(data).contains(gone));
    forgetful.state = ColdState::Damaged;
    QVERIFY(LogText::cell(data).contains(QLatin1String("damaged")));
    QCOMPARE(LogText::shortLost(data), QString::fromUtf8("⟨damaged⟩"));
}

void tst_LogContents::tellsAboutTheTimeInItsHeader()
{
    Scene scene;
    const QString tip =
        scene.view.header()->model()->headerData(int(LogColumn::Time), Qt::Horizontal, Qt::ToolTipRole).toString();
    QCOMPARE(tip, QStringLiteral("Taken by this app right after the call returned. This is not the time on the wire."));
}

void tst_LogContents::everyRowIsASentenceForScreenReaders()
{
    Scene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; C1 shuts down; "
                              "S1.1 sees the end; S1.1 closes; C1 is reset; C2 is refused 127.0.0.1:1"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&scene.view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), scene.model.rowCount());
    for (int row = 0; row < list->childCount(); ++row) {
        const QString sentence = list->child(row)->text(QAccessible::Name);
        QVERIFY2(sentence.startsWith(QStringLiteral("Event %1, ").arg(row + 1)), qPrintable(sentence));
        QVERIFY2(sentence.size() > 25, qPrintable(sentence));
        QCOMPARE(list->indexOfChild(list->child(row)), row);
    }
    scene.click(scene.model.rowCount() - 1);
    scene.view.activateWindow();
    QTRY_VERIFY(scene.view.hasFocus());
    QVERIFY(list->focusChild()->state().selected);
    QVERIFY(list->focusChild()->state().focused);
    QCOMPARE(list->indexOfChild(list->focusChild()), scene.model.rowCount() - 1);
    const QPoint middle = scene.view.viewport()->mapToGlobal(scene.middleOf(scene.model.rowCount() - 2));
    QCOMPARE(list->indexOfChild(list->childAt(middle.x(), middle.y())), scene.model.rowCount() - 2);
}

void tst_LogContents::screenReadersGetNoRowThatIsNotThere()
{
    Scene scene;
    scene.send(1000);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&scene.view);
    QVERIFY(!list->child(-1));
    QVERIFY(!list->child(1000));
    for (int row = 0; row < 1000; ++row) // more than are kept
        QVERIFY(list->child(row)->isValid());
    QAccessibleInterface* last = list->child(999);
    scene.model.clear();
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QVERIFY(last->state().invalid);
    QVERIFY(last->rect().isNull());
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!list->focusChild());
}

void tst_LogContents::appendingCostsTheSameAtAnySize()
{
    const auto questionsOfOneAppend = [](int rows) {
        EventStore store;
        CountingModel model;
        LogView view(store, model);
        view.resize(600, 240);
        view.show();
        model.append(rows);
        view.grab();
        const qint64 before = model.questions();
        model.append(1000);
        view.grab();
        return model.questions() - before;
    };
    const qint64 atThousand = questionsOfOneAppend(1000);
    QVERIFY(atThousand > 0);
    QVERIFY2(atThousand < 500, QByteArray::number(atThousand).constData());
    QCOMPARE(questionsOfOneAppend(1'000'000), atThousand);
}

void tst_LogContents::aMillionRowsAreJumpedThroughByAskingAFew()
{
    EventStore store;
    CountingModel model;
    LogView view(store, model);
    view.resize(600, 240);
    view.show();
    model.append(1'000'000);
    const qint64 before = model.questions();
    view.setCurrentEvent(123'456);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_X); // type-ahead would ask every row
    QVERIFY(model.questions() - before < 2000);
}

void tst_LogContents::hostileTextIsPaintedAndToldAsText()
{
    Scene scene;
    Event sent = scene.script.event(QStringLiteral("C1"), EventKind::Recv, Call::Recv);
    const QList<QByteArray> payloads = {QByteArray(1 << 20, 'x'), "<img src=x onerror=alert(1)><b>bold</b>",
                                        "\xE2\x80\xAE"
                                        "evil\xE2\x80\xAC \x1B[31m",
                                        QByteArray(300, '\n')};
    for (const QByteArray& payload : payloads) {
        sent.value = payload.size();
        scene.script.add(sent, payload);
    }
    scene.model.append({0, scene.store.end()});
    QVERIFY(!scene.view.grab().isNull());
    for (int row = 0; row < payloads.size(); ++row) {
        const QModelIndex data = scene.model.index(row, int(LogColumn::Data));
        const QString tip = scene.view.words().toolTip(data);
        QVERIFY(tip.size() < 10'000);
        for (const char16_t bad : {u'\u202E', u'\x1B', u'\n', u'\r'})
            QVERIFY(!tip.contains(QChar(bad)) && !LogText::cell(data).contains(QChar(bad)));
        QVERIFY(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")));
        QVERIFY(scene.view.words().sentence(data).size() < 2000);
    }
    QVERIFY(
        scene.view.words().toolTip(scene.model.index(1, int(LogColumn::Data))).contains(QStringLiteral("&lt;b&gt;")));
}

void tst_LogContents::saysWhatToDoWhileEmpty()
{
    Scene scene;
    const QImage empty = scene.view.viewport()->grab().toImage();
    const QColor base = scene.view.palette().color(QPalette::Base);
    bool hasText = false;
    for (int x = 0; x < empty.width() && !hasText; ++x) {
        for (int y = empty.height() / 3; y < empty.height() && !hasText; ++y)
            hasText = empty.pixelColor(x, y) != base;
    }
    QVERIFY(hasText);
    QTest::keyClick(&scene.view, Qt::Key_Home);
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&scene.view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(scene.selectedRows().isEmpty());
}

QTEST_MAIN(tst_LogContents)
#include "tst_LogContents.moc"

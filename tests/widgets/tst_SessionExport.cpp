// SPDX-License-Identifier: MIT
#include "widgets/window/SessionExport.h"

#include "tests/support/EventScript.h"
#include "widgets/endpoints/FieldNote.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"
#include "widgets/window/ExportDialog.h"
#include "widgets/window/ExportProgress.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

// A log with events, and everything that exports them.
struct ExportScene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QWidget window;
    LogPane log{feed, &window};
    SessionExport exporting{feed, log, settings, &window};

    ExportScene()
    {
        settings.setExportFolder(folder.path());
        play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hi'")); // 9 events
        window.show();
    }
    void play(const QString& picture)
    {
        script.play(picture);
        QTRY_COMPARE(feed.end(), store.end());
    }
    ExportDialog* ask(ExportFormat format = ExportFormat::JsonLines)
    {
        ExportDialog* const dialog = exporting.makeDialog(format);
        dialog->setParent(&window, Qt::Widget); // the offscreen platform warns of windows with a least size
        dialog->show();
        return dialog;
    }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QByteArray written(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Clicks Export and waits for the end of it; what the status bar says then.
    QString run(ExportDialog* dialog, const QString& to)
    {
        dialog->findChild<QLineEdit*>(QStringLiteral("path"))->setText(to);
        exportButton(dialog)->click();
        const auto* bar = exporting.progress()->findChild<QProgressBar*>();
        [&] { QTRY_VERIFY(!bar->isVisibleTo(exporting.progress())); }();
        return exporting.progress()->text();
    }
    // Writes the first event again and again.
    ExportJob* endlessJob() const
    {
        const ExportChoice choice{[](EventId) { return EventRange{0, 1}; }, 1};
        return new ExportJob(store, ExportFormat::JsonLines, choice, path("endless.jsonl"), translated);
    }
    static QPushButton* exportButton(const ExportDialog* dialog)
    {
        for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons()) {
            if (button->text() == QLatin1String("&Export"))
                return qobject_cast<QPushButton*>(button);
        }
        return nullptr;
    }
    static QStringList choices(const ExportDialog* dialog)
    {
        QStringList texts;
        for (const auto* button : dialog->findChildren<QRadioButton*>())
            texts += button->text();
        return texts;
    }
};

class tst_SessionExport : public QObject
{
    Q_OBJECT

private slots:
    void writesAllEventsWhileTheWindowGoesOn();
    void writesTheSelectedEvents();
    void writesWhatIsLeftAfterClearing();
    void theNameFollowsTheFormat();
    void saysWhatIsInTheWayAtTheField_data();
    void saysWhatIsInTheWayAtTheField();
    void saysThatAFileWillBeReplaced();
    void remembersTheFolder();
    void saysWhyItFailed();
    void saysWhatIsNotInTheFile();
    void theResultStaysUntilItIsClosed();
    void cancelsWithoutAWord();
    void theSessionGoesOnlyWhenAskedTwice();
};

void tst_SessionExport::writesAllEventsWhileTheWindowGoesOn()
{
    ExportScene scene;
    ExportDialog* const dialog = scene.ask();
    QCOMPARE(ExportScene::choices(dialog), QStringList{QStringLiteral("&All of the session: 9")});
    scene.play(QStringLiteral("C1 closes")); // came after the question
    QCOMPARE(scene.run(dialog, scene.path("all.jsonl")), QStringLiteral("9 event(s) exported to all.jsonl."));
    QCOMPARE(scene.written("all.jsonl").count('\n'), 9);
    QTRY_VERIFY(scene.window.findChild<ExportDialog*>() == nullptr);
}

void tst_SessionExport::writesTheSelectedEvents()
{
    ExportScene scene;
    QItemSelectionModel* const selection = scene.log.view()->selectionModel();
    for (const int row : {7, 2})
        selection->select(selection->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ExportDialog* const dialog = scene.ask();
    QCOMPARE(ExportScene::choices(dialog).last(), QStringLiteral("The &selected ones: 2"));
    dialog->findChildren<QRadioButton*>().last()->click();
    scene.run(dialog, scene.path("some.jsonl"));
    const QList<QByteArray> lines = scene.written("some.jsonl").split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("{\"n\":3,"));
    QVERIFY(lines.at(1).startsWith("{\"n\":8,"));
}

void tst_SessionExport::writesWhatIsLeftAfterClearing()
{
    ExportScene scene;
    scene.log.clear();
    scene.play(QStringLiteral("C1 closes; S1.1 sees the end"));
    ExportDialog* const dialog = scene.ask();
    QCOMPARE(ExportScene::choices(dialog).last(), QStringLiteral("Those that the &log shows: 2"));
    dialog->findChildren<QRadioButton*>().last()->click();
    scene.run(dialog, scene.path("rest.jsonl"));
    QVERIFY(scene.written("rest.jsonl").startsWith("{\"n\":10,"));
}

void tst_SessionExport::theNameFollowsTheFormat()
{
    ExportScene scene;
    ExportDialog* const dialog = scene.ask(ExportFormat::Csv);
    const auto* path = dialog->findChild<QLineEdit*>(QStringLiteral("path"));
    QVERIFY(path->text().endsWith(QLatin1String(".csv")));
    QVERIFY(path->text().startsWith(QDir::toNativeSeparators(scene.folder.path())));
    dialog->findChild<QComboBox*>()->setCurrentIndex(int(ExportFormat::Pcapng));
    QVERIFY(path->text().endsWith(QLatin1String(".pcapng")));
    QVERIFY(!path->text().contains(QLatin1String(".csv")));
}

void tst_SessionExport::saysWhatIsInTheWayAtTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QStringLiteral(" ") << QStringLiteral("The name of the file is missing");
    QTest::newRow("a folder") << QStringLiteral(".") << QStringLiteral("This is a folder");
    QTest::newRow("no folder") << QStringLiteral("no/where.csv") << QStringLiteral("There is no folder ");
}

void tst_SessionExport::saysWhatIsInTheWayAtTheField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, what);
    ExportScene scene;
    ExportDialog* const dialog = scene.ask();
    dialog->findChild<QLineEdit*>(QStringLiteral("path"))->setText(name);
    ExportScene::exportButton(dialog)->click();
    QVERIFY(dialog->isVisible());
    const auto* note = dialog->findChild<FieldNote*>();
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().startsWith(what), qPrintable(note->text()));
    QVERIFY(!scene.exporting.progress()->isVisible());
}

void tst_SessionExport::saysThatAFileWillBeReplaced()
{
    ExportScene scene;
    ExportDialog* const dialog = scene.ask();
    QFile old(scene.path("old.jsonl"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    const auto isSaid = [dialog] {
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("This file is there already")))
                return true;
        }
        return false;
    };
    QVERIFY(!isSaid());
    dialog->findChild<QLineEdit*>(QStringLiteral("path"))->setText(QStringLiteral("old.jsonl"));
    QVERIFY(isSaid());
    scene.run(dialog, QStringLiteral("old.jsonl"));
    QCOMPARE(scene.written("old.jsonl").count('\n'), 9);
}

void tst_SessionExport::remembersTheFolder()
{
    ExportScene scene;
    QVERIFY(QDir(scene.folder.path()).mkdir(QStringLiteral("deeper")));
    scene.run(scene.ask(ExportFormat::Text), scene.path("deeper/a.txt"));
    QCOMPARE(scene.settings.exportFolder(), scene.path("deeper"));
    QTRY_VERIFY(scene.window.findChild<ExportDialog*>() == nullptr);
    QVERIFY(scene.ask(ExportFormat::Text)
                ->findChild<QLineEdit*>(QStringLiteral("path"))
                ->text()
                .contains(QLatin1String("deeper")));
}

void tst_SessionExport::saysWhyItFailed()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    ExportScene scene;
    const QString sentence = scene.run(scene.ask(), QStringLiteral("/dev/full"));
    QVERIFY2(sentence.startsWith(QLatin1String("/dev/full cannot be written")), qPrintable(sentence));
    QVERIFY(scene.exporting.progress()->isVisible());
}

void tst_SessionExport::saysWhatIsNotInTheFile()
{
    ExportScene scene;
    Event sent = scene.script.event(QStringLiteral("L1.1"), EventKind::Send, Call::Send);
    sent.peer = scene.store.addressId(SocketAddress::local(QStringLiteral("/tmp/socket")));
    scene.script.add(sent, "hi");
    QTRY_COMPARE(scene.feed.end(), scene.store.end());
    const QString sentence = scene.run(scene.ask(ExportFormat::Pcapng), scene.path("a.pcapng"));
    QVERIFY2(sentence.contains(QLatin1String("1 events of local sockets are not in the file")), qPrintable(sentence));
}

void tst_SessionExport::theResultStaysUntilItIsClosed()
{
    ExportScene scene;
    scene.run(scene.ask(), scene.path("a.jsonl"));
    const ExportProgress* const progress = scene.exporting.progress();
    QVERIFY(progress->isVisible());
    progress->findChild<QToolButton*>(QStringLiteral("endExport"))->click();
    QVERIFY(!progress->isVisible());
    QVERIFY(scene.written("a.jsonl").size() > 0);
}

void tst_SessionExport::cancelsWithoutAWord()
{
    ExportScene scene;
    ExportProgress* const progress = scene.exporting.progress();
    progress->follow(scene.endlessJob());
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->text(), QStringLiteral("Exporting to endless.jsonl"));
    progress->findChild<QToolButton*>(QStringLiteral("endExport"))->click();
    QTRY_VERIFY(!progress->isVisible());
    QVERIFY(!QFile::exists(scene.path("endless.jsonl")));
}

void tst_SessionExport::theSessionGoesOnlyWhenAskedTwice()
{
    ExportScene scene;
    ExportProgress* const progress = scene.exporting.progress();
    QVERIFY(progress->agreesToEnd());
    progress->follow(scene.endlessJob());
    QVERIFY(!progress->agreesToEnd());
    QVERIFY(progress->text().startsWith(QLatin1String("Still exporting to endless.jsonl")));
    QVERIFY(progress->agreesToEnd());
}

QTEST_MAIN(tst_SessionExport)
#include "tst_SessionExport.moc"

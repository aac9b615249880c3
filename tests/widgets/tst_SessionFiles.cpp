// SPDX-License-Identifier: MIT
#include "widgets/window/SessionFiles.h"

#include "model/session/Session.h"
#include "tests/support/EventScript.h"
#include "tests/support/FileSizeLimit.h"
#include "widgets/window/NoticeBar.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// What the window says of recordings, and what its buttons do about them.
class TestSessionFiles final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anInterruptedSessionIsOfferedOnce();
    void aSessionThatEndedProperlyIsNotOffered();
    void theInterruptedSessionCanBeDeleted();
    void aFullDiskIsSaidAndTheButtonsAct();
    void savingNamesTheWindow();
    void theWindowWaitsForASaveUnderWay();
    void savingInAnImpossiblePlaceIsSaid();
    void aSavedSessionSaysWhatIsTorn();
    void recentSessionsAreInTheMenu();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

struct Scene
{
    QTemporaryDir directory;
    Settings settings{directory.filePath(QStringLiteral("settings.ini"))};
    EventStore store;
    Recording recording{store};
    QWidget window;
    NoticeBar notice{&window};
    std::unique_ptr<SessionFiles> files;

    explicit Scene(SavedSession* saved = nullptr)
        : files(new SessionFiles(recording, saved, settings, notice, &window))
    {
        window.show();
    }
    void click(const QString& text) const
    {
        for (QPushButton* button : notice.findChildren<QPushButton*>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }
};

QString leaveSession(const char* name, bool isFinished)
{
    QDir().mkpath(Recording::sessionsFolder());
    const QString path = Recording::sessionsFolder() + QLatin1Char('/') + QLatin1String(name);
    {
        EventStore store;
        Recording recording(store);
        recording.start(Recording::Place::NamedFile, path);
        EventScript(store).play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    }
    QFile session(path);
    if (!isFinished && session.open(QIODevice::ReadWrite))
        session.resize(session.size() - 7); // as if the last write had been cut
    return path;
}

} // namespace

void TestSessionFiles::init()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(Recording::sessionsFolder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSessionFiles::anInterruptedSessionIsOfferedOnce()
{
    const QString path = leaveSession("a.sockplay", false);
    Scene scene;
    const QSignalSpy opened(scene.files.get(), &SessionFiles::openWanted);
    scene.files->offerInterrupted();
    QVERIFY(scene.notice.isVisible());
    scene.click(QStringLiteral("Open it"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path);
    QVERIFY(!scene.notice.isVisible());
    scene.files->offerInterrupted();
    QVERIFY(!scene.notice.isVisible());
}

void TestSessionFiles::aSessionThatEndedProperlyIsNotOffered()
{
    leaveSession("a.sockplay", true);
    Scene scene;
    scene.files->offerInterrupted();
    QVERIFY(!scene.notice.isVisible());
}

void TestSessionFiles::theInterruptedSessionCanBeDeleted()
{
    const QString path = leaveSession("a.sockplay", false);
    Scene scene;
    scene.files->offerInterrupted();
    scene.click(QStringLiteral("Delete it"));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!scene.notice.isVisible());
}

void TestSessionFiles::aFullDiskIsSaidAndTheButtonsAct()
{
    Scene scene;
    QVERIFY(!scene.recording.start(Recording::Place::NamedFile, file("full")));
    {
        const FileSizeLimit full(64);
        EventScript(scene.store).play(QStringLiteral("S1 listens 127.0.0.1:8888"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.notice.isVisible(), 1000);
        QCOMPARE(scene.recording.state(), Recording::State::Failed);
        QVERIFY(scene.notice.text().contains(file("full")));
    }
    scene.click(QStringLiteral("Try again"));
    QTRY_VERIFY(!scene.notice.isVisible());
    QCOMPARE(scene.recording.state(), Recording::State::Recording);
    {
        const FileSizeLimit full(64);
        EventScript(scene.store).play(QStringLiteral("S2 listens 127.0.0.1:8889"));
        QTRY_VERIFY(scene.notice.isVisible());
        scene.click(QStringLiteral("Go on without recording"));
        QTRY_COMPARE(scene.recording.state(), Recording::State::Unrecorded);
    }
    QTRY_VERIFY(scene.notice.text().contains(QLatin1String("is not recorded")));
    scene.recording.saveTo(file("room"));
    QTRY_COMPARE(scene.recording.state(), Recording::State::Recording);
    QTRY_VERIFY(!scene.notice.isVisible());
}

void TestSessionFiles::savingNamesTheWindow()
{
    Scene scene;
    QVERIFY(!scene.recording.start(Recording::Place::Automatic));
    const QString automatic = scene.recording.path();
    QCOMPARE(scene.files->title(), QStringLiteral("Socket Playground"));
    const QSignalSpy titles(scene.files.get(), &SessionFiles::titleChanged);
    scene.recording.saveTo(file("lesson.sockplay"));
    QTRY_COMPARE(scene.files->title(), QStringLiteral("lesson – Socket Playground"));
    QTRY_VERIFY(!titles.isEmpty());
    QVERIFY(!QFile::exists(automatic));
    QVERIFY(QFile::exists(file("lesson.sockplay")));
}

void TestSessionFiles::theWindowWaitsForASaveUnderWay()
{
    Scene scene;
    QVERIFY(!scene.recording.start(Recording::Place::NamedFile, file("here.sockplay")));
    QVERIFY(scene.files->agreesToEnd());
    scene.recording.saveTo(file("there.sockplay"));
    QVERIFY(!scene.files->agreesToEnd());
    QVERIFY(scene.notice.text().contains(QLatin1String("still being saved")));
    QTRY_VERIFY(!scene.window.isVisible());
    QVERIFY(QFile::exists(file("there.sockplay")));

    scene.window.show();
    scene.recording.saveTo(file("no such folder/a.sockplay"));
    QVERIFY(!scene.files->agreesToEnd());
    QTRY_VERIFY(scene.notice.text().contains(QLatin1String("cannot be written")));
    QVERIFY(scene.window.isVisible()); // somebody has to decide
}

void TestSessionFiles::savingInAnImpossiblePlaceIsSaid()
{
    Scene scene;
    QVERIFY(!scene.recording.start(Recording::Place::Automatic));
    scene.recording.saveTo(file("no such folder/a.sockplay"));
    QTRY_VERIFY(scene.notice.isVisible());
    QVERIFY(scene.notice.text().contains(QLatin1String("no such folder")));
    QCOMPARE(scene.recording.state(), Recording::State::Recording);
    scene.click(QStringLiteral("Dismiss"));
    QVERIFY(!scene.notice.isVisible());
}

void TestSessionFiles::aSavedSessionSaysWhatIsTorn()
{
    const auto saved = SavedSession::open(leaveSession("a.sockplay", false));
    QVERIFY(saved);
    Session session(*saved, 0);
    Scene scene(session.saved());
    QTRY_VERIFY(session.saved()->isDone());
    QTRY_VERIFY(scene.notice.text().contains(QLatin1String("not a whole record")));
    QTRY_COMPARE(session.endpoints().endpoints().size(), 1);
    QCOMPARE(scene.files->title(), QStringLiteral("a – Socket Playground"));
    const QSignalSpy wanted(scene.files.get(), &SessionFiles::newWanted);
    scene.click(QStringLiteral("New session"));
    QCOMPARE(wanted.size(), 1);
}

void TestSessionFiles::recentSessionsAreInTheMenu()
{
    Scene scene;
    QMenu menu;
    scene.files->fill(menu);
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().first()->isEnabled());
    for (const char* name : {"1.sockplay", "2.sockplay", "3.sockplay", "4.sockplay", "5.sockplay", "6.sockplay"})
        leaveSession(name, true);
    scene.files->fill(menu);
    QCOMPARE(menu.actions().size(), 5);
    const QSignalSpy opened(scene.files.get(), &SessionFiles::openWanted);
    menu.actions().first()->trigger();
    QCOMPARE(opened.size(), 1);
    scene.files->offerInterrupted(); // a start: what is older than the newest five goes
    QCOMPARE(QDir(Recording::sessionsFolder()).entryList(QDir::Files).size(), 5);
}

QTEST_MAIN(TestSessionFiles)
#include "tst_SessionFiles.moc"

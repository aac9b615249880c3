// SPDX-License-Identifier: MIT
#include "model/lessons/LessonCheck.h"
#include "model/session/LessonFile.h"
#include "tests/widgets/LessonScene.h"
#include "widgets/endpoints/EndpointCard.h"
#include "widgets/lessons/DiscardQuestion.h"
#include "widgets/lessons/LessonTestsWindow.h"
#include "widgets/lessons/RecordedLessonDialog.h"
#include "widgets/lessons/RecorderStrip.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/WindowActions.h"
#include "widgets/window/WindowLook.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

// What a teacher does with lessons besides taking them.
class tst_Teacher : public QObject
{
    Q_OBJECT

public:
    // The offscreen platform cannot raise a window nor keep its size, and warns of that; every other warning fails.
    static void initMain() { qunsetenv("QT_FATAL_WARNINGS"); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void initTestCase() { WindowLook::apply(QStringLiteral("light"), 100); }
    void whatWasClickedIsSavedAndTaken();
    void anEmptyRecordingSaysThatThereIsNothing();
    void aRecordingIsNotThrownAwayUnasked();
    void theTestsAreRunInOneWindow();
    void aNameThatIsTakenOrWrongIsSaidInThePlace();
    void lessonsAreRunAsTestsBesideTheSession();
};

static void press(LessonScene& scene, const char* name)
{
    auto* const button = scene.part<QPushButton>(name);
    QVERIFY2(button != nullptr && button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_Teacher::whatWasClickedIsSavedAndTaken()
{
    LessonScene scene;
    auto* const record = scene.part<QAction>("recordLesson");
    record->trigger();
    QVERIFY(!record->isEnabled());
    QVERIFY(scene.part<RecorderStrip>("recorderStrip")->isVisible());
    scene.window.actions()->quickEcho->trigger();
    QTRY_COMPARE(scene.session.endpoints().bytesReceived(), quint64(10)); // hello, there and back
    press(scene, "recorderStop");
    QVERIFY(record->isEnabled());
    auto* const dialog = scene.part<RecordedLessonDialog>("recordedLesson");
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().startsWith(QStringLiteral("Step 1: ")));
    dialog->findChild<QLineEdit*>(QStringLiteral("lessonFolderField"))
        ->setText(scene.directory.filePath(QStringLiteral("a/b")));
    auto* const title = dialog->findChild<QLineEdit*>(QStringLiteral("lessonTitleField"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Écho, again!"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("lessonSave")), Qt::LeftButton);
    QFile file(scene.directory.filePath(QStringLiteral("a/b/echo-again.lesson.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const LessonDocument saved = checkLesson(file.readAll());
    QVERIFY(!saved.remarks.hasErrors());
    QCOMPARE(saved.lesson.title.in(QStringLiteral("en")), QStringLiteral("Écho, again!"));
    QVERIFY(scene.window.noticeBar()->text().contains(QLatin1String("echo-again")));
    const QList<QPushButton*> choices = scene.window.noticeBar()->findChildren<QPushButton*>();
    QTest::mouseClick(choices.first(), Qt::LeftButton); // Take it
    QVERIFY(scene.runner() != nullptr);
    while (scene.runner()->state() != LessonRunner::State::Finished) {
        scene.runner()->doIt();
        QTRY_VERIFY2(scene.runner()->state() == LessonRunner::State::StepDone, qPrintable(scene.said()));
        scene.runner()->next();
    }
}

void tst_Teacher::anEmptyRecordingSaysThatThereIsNothing()
{
    LessonScene scene;
    scene.part<QAction>("recordLesson")->trigger();
    press(scene, "recorderStop");
    QVERIFY(scene.part<RecordedLessonDialog>("recordedLesson") == nullptr);
    QVERIFY(scene.window.noticeBar()->text().contains(QLatin1String("Nothing was done")));
    scene.part<QAction>("recordLesson")->trigger();
    press(scene, "recorderDiscard");
    QVERIFY(!scene.part<RecorderStrip>("recorderStrip")->isVisible());
}

void tst_Teacher::aRecordingIsNotThrownAwayUnasked()
{
    LessonScene scene;
    scene.part<QAction>("recordLesson")->trigger();
    scene.window.actions()->quickEcho->trigger();
    QTRY_COMPARE(scene.session.endpoints().bytesReceived(), quint64(10));
    press(scene, "recorderDiscard");
    QVERIFY(scene.part<RecorderStrip>("recorderStrip")->isVisible());
    press(scene, "discardCancel");
    QTRY_VERIFY(scene.part<DiscardQuestion>("discardQuestion") == nullptr);
    QVERIFY(scene.part<RecorderStrip>("recorderStrip")->isVisible());
    press(scene, "recorderStop");
    const QPointer dialog(scene.part<RecordedLessonDialog>("recordedLesson"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    press(scene, "discardCancel");
    QTRY_VERIFY(scene.part<DiscardQuestion>("discardQuestion") == nullptr);
    dialog->close();
    QVERIFY(dialog->isVisible());
    press(scene, "discardConfirm");
    QTRY_VERIFY(dialog == nullptr);
}

void tst_Teacher::theTestsAreRunInOneWindow()
{
    LessonScene scene;
    scene.part<QAction>("runAllLessons")->trigger();
    scene.part<QAction>("runAllLessons")->trigger();
    QCOMPARE(scene.window.findChildren<LessonTestsWindow*>().size(), 1);
}

void tst_Teacher::aNameThatIsTakenOrWrongIsSaidInThePlace()
{
    const QTemporaryDir folder;
    Lesson lesson;
    lesson.id = QStringLiteral("my-lesson");
    lesson.title = lesson.goal = LessonText(QStringLiteral("Mine"));
    lesson.steps = {{QStringLiteral("a"), LessonText(QStringLiteral("Go.")), {}, {}, {}, {}, {}, {}}};
    RecordedLessonDialog dialog(lesson, {}, folder.path());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* const id = dialog.findChild<QLineEdit*>(QStringLiteral("lessonIdField"));
    auto* const save = dialog.findChild<QPushButton*>(QStringLiteral("lessonSave"));
    auto* const problem = dialog.findChild<QLabel*>(QStringLiteral("lessonProblem"));
    QVERIFY(save->isEnabled() && !problem->isVisible());
    id->setText(QStringLiteral("../out"));
    QVERIFY(!save->isEnabled() && problem->isVisible());
    id->setText(QStringLiteral("x"));
    QFile there(folder.filePath(QStringLiteral("x.lesson.json")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    id->setText(QStringLiteral("x-"));
    id->setText(QStringLiteral("x"));
    QCOMPARE(save->text(), QStringLiteral("Replace"));
    dialog.findChild<QLineEdit*>(QStringLiteral("lessonFolderField"))->setText(there.fileName() + QLatin1String("/in"));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY2(problem->text().startsWith(QLatin1String("The folder")), qPrintable(problem->text()));
    QCOMPARE(RecordedLessonDialog::idFor(QStringLiteral(" Größe 12: «x» ")), QStringLiteral("gro-e-12-x"));
    QCOMPARE(RecordedLessonDialog::idFor(QStringLiteral("回显")), QString());
}

void tst_Teacher::lessonsAreRunAsTestsBesideTheSession()
{
    LessonScene scene;
    const QStringList files{LessonScene::builtIn("one-shot"), LessonScene::builtIn("first-echo"),
                            scene.write("wrong.lesson.json", "{}")};
    auto* const window = new LessonTestsWindow(files, &scene.window);
    window->show();
    auto* const report = window->findChild<QPushButton*>(QStringLiteral("lessonTestsReport"));
    QTRY_VERIFY(report->isEnabled());
    auto* const list = window->findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItem(0)->text(0), readLessonFile(files.at(0)).lesson.title.in(QLocale().name()));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("✓ passed"));
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("✓ passed"));
    QCOMPARE(list->topLevelItem(2)->text(1), QStringLiteral("✗ no valid file"));
    QCOMPARE(list->currentItem(), list->topLevelItem(2)); // what is wrong is shown by itself
    QVERIFY(window->findChild<QPlainTextEdit*>()->toPlainText().contains(QLatin1String("wrong.lesson.json")));
    QCOMPARE(window->findChild<QLabel*>(QStringLiteral("lessonTestsTotals"))->text(),
             QStringLiteral("2 passed, 1 failed, 0 skipped, of 3."));
    QCOMPARE(scene.session.store().end(), EventId(0)); // the window's own session has seen nothing of it
}

QTEST_MAIN(tst_Teacher)
#include "tst_Teacher.moc"

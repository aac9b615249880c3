// SPDX-License-Identifier: MIT
#include "widgets/lessons/RecordedLessonDialog.h"

#include "model/export/ExportFile.h"
#include "model/lessons/LessonCheck.h"
#include "model/lessons/LessonWriter.h"
#include "widgets/lessons/DiscardQuestion.h"
#include "widgets/style/EventColors.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

static constexpr QSize usualSize(640, 520);
static constexpr int mostTitle = 120; // characters

RecordedLessonDialog::RecordedLessonDialog(const Lesson& lesson, const QList<Message>& remarks, const QString& folder,
                                           QWidget* parent)
    : QDialog(parent)
    , m_lesson(lesson)
    , m_title(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_choose(new QToolButton(this))
    , m_summary(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Discard, this))
{
    setObjectName(QStringLiteral("recordedLesson"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The recorded lesson"));
    m_title->setObjectName(QStringLiteral("lessonTitleField"));
    m_id->setObjectName(QStringLiteral("lessonIdField"));
    m_folder->setObjectName(QStringLiteral("lessonFolderField"));
    m_problem->setObjectName(QStringLiteral("lessonProblem"));
    m_summary->setObjectName(QStringLiteral("lessonSummary"));
    m_title->setMaxLength(mostTitle);
    m_title->setText(m_lesson.title.in(QLocale().name()));
    m_choose->setText(tr("Choose…"));
    m_summary->setReadOnly(true);
    m_summary->setTabChangesFocus(true);
    m_summary->setAccessibleName(tr("Steps of the lesson"));
    m_summary->setPlainText(summary(remarks));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, EventColors::of(palette()).text(EventRole::Error));
    m_problem->setPalette(red);
    auto* place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Name:"), m_id);
    form->addRow(tr("&Folder:"), place);
    auto* folderLabel = qobject_cast<QLabel*>(form->labelForField(place));
    if (folderLabel != nullptr)
        folderLabel->setBuddy(m_folder);
    auto* hint = new QLabel(tr("The file is plain text: put your own words at “say”, ask at “predict”, and explain at "
                               "“explain”. “Check a lesson file…” tells what is missing."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary, 1);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    for (const auto button : {QDialogButtonBox::Save, QDialogButtonBox::Discard})
        m_buttons->button(button)->setIcon({}); // the style's own cannot be seen on dark
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("lessonSave"));
    m_buttons->button(QDialogButtonBox::Discard)->setText(tr("Discard"));
    resize(usualSize);
    connect(m_title, &QLineEdit::textEdited, this, &RecordedLessonDialog::onTitleEdited);
    connect(m_title, &QLineEdit::textChanged, this, &RecordedLessonDialog::check);
    connect(m_id, &QLineEdit::textChanged, this, &RecordedLessonDialog::check);
    connect(m_folder, &QLineEdit::textChanged, this, &RecordedLessonDialog::check);
    connect(m_choose, &QToolButton::clicked, this, &RecordedLessonDialog::chooseFolder);
    connect(m_buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &RecordedLessonDialog::save);
    connect(m_buttons->button(QDialogButtonBox::Discard), &QPushButton::clicked, this, &RecordedLessonDialog::reject);
    m_id->setText(m_lesson.id);
    check();
    m_title->selectAll();
    m_title->setFocus();
}

QString RecordedLessonDialog::idFor(const QString& title)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = title.normalized(QString::NormalizationForm_KD).toLower();
    id.remove(QRegularExpression(QStringLiteral("\\p{Mn}"))); // é is e
    return id.replace(others, QStringLiteral(" ")).simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
}

QString RecordedLessonDialog::summary(const QList<Message>& remarks) const
{
    QStringList lines;
    for (const LessonStep& step : m_lesson.steps) {
        const QString expected = tr("%n expectation(s)", nullptr, int(step.expect.size()));
        QString say = step.say.in(QLocale().name());
        for (const LessonParam& param : m_lesson.params)
            say.replace(QLatin1String("${") + param.name + QLatin1Char('}'), param.byDefault.toVariant().toString());
        lines += tr("%1 (%2)").arg(say, expected);
    }
    if (!remarks.isEmpty())
        lines += QString();
    for (const Message& remark : remarks)
        lines += QStringLiteral("• ") + translated(remark);
    return lines.join(QLatin1Char('\n'));
}

// The name follows the title until it was typed by hand.
void RecordedLessonDialog::onTitleEdited(const QString& title)
{
    const QString id = idFor(title);
    if (!m_id->isModified() && !id.isEmpty())
        m_id->setText(id);
}

QString RecordedLessonDialog::path() const
{
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed()))
        .filePath(m_id->text() + QLatin1String(".lesson.json"));
}

void RecordedLessonDialog::reject()
{
    auto* const question = new DiscardQuestion(this);
    connect(question, &DiscardQuestion::confirmed, this, [this] { QDialog::reject(); });
    question->open();
}

void RecordedLessonDialog::complain(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void RecordedLessonDialog::check()
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QString problem;
    if (m_title->text().trimmed().isEmpty())
        problem = tr("The lesson needs a title.");
    else if (!form.match(m_id->text()).hasMatch())
        problem = tr("The name has small letters a to z, digits and minus between them, such as “my-lesson”.");
    else if (QDir::isRelativePath(QDir::fromNativeSeparators(m_folder->text().trimmed())))
        problem = tr("The folder must be a full path. Choose one.");
    const bool exists = problem.isEmpty() && QFile::exists(path());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Save)->setText(exists ? tr("Replace") : tr("Save"));
    complain(exists ? tr("There is a lesson of this name already: “Replace” overwrites it.") : problem);
}

void RecordedLessonDialog::chooseFolder()
{
    auto* const chooser = new QFileDialog(this, tr("Folder for the lesson"), m_folder->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    chooser->open();
}

void RecordedLessonDialog::save()
{
    m_lesson.id = m_id->text();
    if (m_title->text() != m_lesson.title.in(QLocale().name()))
        m_lesson.title = LessonText(m_title->text().trimmed());
    const QByteArray bytes = lessonFile(m_lesson);
    const LessonDocument written = checkLesson(bytes);
    const QList<LessonRemark>& remarks = written.remarks.all();
    const auto isError = [](const LessonRemark& remark) { return remark.weight == LessonRemark::Weight::Error; };
    if (const auto wrong = std::find_if(remarks.begin(), remarks.end(), isError); wrong != remarks.end()) {
        complain(tr("It cannot be saved: %1 Record less at once.").arg(translated(wrong->what)));
        return;
    }
    const QFileInfo place(path());
    if (!QDir().mkpath(place.path())) {
        complain(
            tr("The folder %1 cannot be made. Choose another folder.").arg(QDir::toNativeSeparators(place.path())));
        return;
    }
    ExportFile file(place.filePath());
    if (!file.open() || !file.write(bytes) || !file.commit()) {
        complain(tr("%1 cannot be written: %2. Choose another folder.")
                     .arg(QDir::toNativeSeparators(place.filePath()), file.errorText()));
        return;
    }
    emit saved(place.filePath());
    accept();
}

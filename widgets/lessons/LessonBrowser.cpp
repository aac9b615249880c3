// SPDX-License-Identifier: MIT
#include "widgets/lessons/LessonBrowser.h"

#include "model/lessons/LessonReader.h"
#include "widgets/lessons/LessonList.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

static constexpr QSize usualSize(860, 600);
enum Column { Title, Level, Minutes, Covers, Progress, columnCount };

LessonBrowser::LessonBrowser(const Settings& settings, const QString& ownFolder, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ownFolder(ownFolder)
    , m_search(new QLineEdit(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_goal(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("lessonBrowser"));
    m_search->setObjectName(QStringLiteral("lessonSearch"));
    m_list->setObjectName(QStringLiteral("lessonList"));
    m_path->setObjectName(QStringLiteral("lessonPath"));
    m_start->setObjectName(QStringLiteral("lessonStart"));
    m_search->setClearButtonEnabled(true);
    setUpLessonList(*m_list, columnCount, Title);
    m_pathLabel->setBuddy(m_path);
    for (QLabel* label : {m_goal, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_goal->setMinimumHeight(3 * fontMetrics().height());
    m_goal->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_start->setDefault(true);
    m_buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own cannot be seen on dark
    m_buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_pathLabel);
    top->addWidget(m_path);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_goal);
    layout->addWidget(m_buttons);
    resize(usualSize);
    connect(m_search, &QLineEdit::textChanged, this, &LessonBrowser::fillList);
    connect(m_path, &QComboBox::currentIndexChanged, this, &LessonBrowser::fillList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LessonBrowser::showDetails);
    connect(m_list, &QTreeWidget::itemActivated, this, &LessonBrowser::choose);
    connect(m_start, &QPushButton::clicked, this, &LessonBrowser::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &LessonBrowser::reject);
    readLessons();
    retranslate();
}

void LessonBrowser::refresh()
{
    readLessons();
    fillList();
}

void LessonBrowser::readLessons()
{
    m_entries.clear();
    const auto add = [this](const QString& path, bool isOwn) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const LessonDocument document = readLesson(file.read(mostLessonBytes + 1));
        if (!document.remarks.hasErrors())
            m_entries.append({path, document.lesson, isOwn});
    };
    const QStringList ids = m_library.ids();
    for (const QString& id : ids)
        add(m_library.fileOf(id), false);
    const QStringList own = LessonLibrary::filesIn(m_ownFolder);
    for (const QString& path : own)
        add(path, true);
}

void LessonBrowser::fillPaths()
{
    const int before = std::max(m_path->currentIndex(), 0);
    m_path->clear();
    m_path->addItem(tr("All lessons"));
    for (const LessonLibrary::Path& path : m_library.paths())
        m_path->addItem(path.title.in(QLocale().name()));
    m_path->addItem(tr("My lessons"));
    m_path->setCurrentIndex(before);
}

bool LessonBrowser::isShown(const Entry& entry) const
{
    const int path = m_path->currentIndex();
    const auto ways = int(m_library.paths().size());
    if (path > ways && !entry.isOwn)
        return false;
    if (path > 0 && path <= ways && (entry.isOwn || !m_library.paths().at(path - 1).ids.contains(entry.lesson.id)))
        return false;
    const QString language = QLocale().name();
    const QString words = entry.lesson.id + QLatin1Char(' ') + entry.lesson.title.in(language) + QLatin1Char(' ') +
                          entry.lesson.goal.in(language) + QLatin1Char(' ') +
                          entry.lesson.title.in(QStringLiteral("en"));
    return words.contains(m_search->text().trimmed(), Qt::CaseInsensitive);
}

static QString levelText(Lesson::Level level)
{
    switch (level) {
    case Lesson::Level::Beginner:
        return LessonBrowser::tr("● basic");
    case Lesson::Level::Intermediate:
        return LessonBrowser::tr("●● medium");
    case Lesson::Level::Advanced:
        return LessonBrowser::tr("●●● advanced");
    }
    Q_UNREACHABLE();
    return {};
}

// "tutorial-2" is one of the three that the lessons follow; any other word is a lesson's own.
static QString coversText(const Lesson& lesson)
{
    QStringList names;
    for (const QString& name : lesson.covers) {
        const QString number = name.section(QLatin1Char('-'), 1);
        names += name.startsWith(QLatin1String("tutorial-")) ? LessonBrowser::tr("Tutorial %1").arg(number) : name;
    }
    return names.join(QLatin1String(", "));
}

QString LessonBrowser::progressText(const Lesson& lesson) const
{
    if (m_settings.isLessonDone(lesson.id))
        return tr("✓ done");
    const int step = m_settings.lessonStep(lesson.id);
    return step > 0
               ? tr("step %1 of %2").arg(std::min<qsizetype>(step + 1, lesson.steps.size())).arg(lesson.steps.size())
               : QString();
}

void LessonBrowser::fillList()
{
    const Entry* const before = current();
    const QString file = before ? before->file : QString();
    m_list->clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        if (!isShown(entry))
            continue;
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Title, entry.lesson.title.in(QLocale().name()));
        item->setText(Level, levelText(entry.lesson.level));
        item->setText(Minutes, tr("%1 min").arg(entry.lesson.minutes));
        item->setText(Covers, coversText(entry.lesson));
        item->setSizeHint(Title, QSize(0, leastLessonRow));
        item->setText(Progress, progressText(entry.lesson));
        item->setData(Title, Qt::UserRole, i);
        item->setData(Title, Qt::AccessibleTextRole,
                      QStringList{item->text(Title), item->text(Level), item->text(Minutes), item->text(Progress)}.join(
                          QLatin1String(", ")));
        if (entry.file == file)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const bool isOwn = m_path->currentIndex() > int(m_library.paths().size());
    m_empty->setText(isOwn ? tr("Put *.lesson.json files into %1, or drop one on the window.").arg(m_ownFolder)
                           : tr("No lesson has these words."));
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    showDetails();
}

const LessonBrowser::Entry* LessonBrowser::current() const
{
    const QTreeWidgetItem* const item = m_list->currentItem();
    const qsizetype index = item ? item->data(Title, Qt::UserRole).toLongLong() : -1;
    return index >= 0 && index < m_entries.size() ? &m_entries.at(index) : nullptr;
}

void LessonBrowser::showDetails()
{
    const Entry* const entry = current();
    m_start->setEnabled(entry != nullptr);
    m_goal->setText(entry ? entry->lesson.goal.in(QLocale().name()) : QString());
}

void LessonBrowser::choose()
{
    const Entry* const entry = current();
    if (entry == nullptr)
        return;
    const QString file = entry->file;
    hide();
    emit lessonChosen(file);
}

void LessonBrowser::retranslate()
{
    setWindowTitle(tr("Lessons"));
    m_search->setPlaceholderText(tr("Search the lessons"));
    m_search->setAccessibleName(tr("Search the lessons"));
    m_pathLabel->setText(tr("&Path:"));
    m_path->setAccessibleName(tr("Path through the lessons"));
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setHeaderLabels({tr("Lesson"), tr("Level"), tr("Time"), tr("Belongs to"), tr("Progress")});
    m_start->setText(tr("&Start"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fillPaths();
    fillList();
}

void LessonBrowser::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

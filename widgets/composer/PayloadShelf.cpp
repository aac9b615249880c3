// SPDX-License-Identifier: MIT
#include "widgets/composer/PayloadShelf.h"

#include "widgets/composer/PayloadList.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

PayloadShelf::PayloadShelf(PayloadLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_title(new QLabel(this))
    , m_list(new PayloadList(this))
    , m_name(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_problem(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("payloadName"));
    m_note->setObjectName(QStringLiteral("payloadNote"));
    m_save->setObjectName(QStringLiteral("savePayload"));
    m_problem->setObjectName(QStringLiteral("shelfProblem"));
    m_title->setBuddy(m_list);
    m_save->setAutoDefault(false);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText); // the theme's error colour
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);

    connect(m_list, &QListWidget::itemActivated, this, &PayloadShelf::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &PayloadShelf::onCurrent);
    connect(m_save, &QPushButton::clicked, this, &PayloadShelf::saveWanted);
    connect(m_name, &QLineEdit::returnPressed, this, &PayloadShelf::saveWanted);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(&m_library, &PayloadLibrary::changed, this, &PayloadShelf::fill);
    m_save->setEnabled(false);
    fill();
    tell(m_library.problem());
    retranslate();
}

void PayloadShelf::fill()
{
    m_list->setPayloads(m_examples, m_library.payloads());
}

void PayloadShelf::onCurrent()
{
    if (!m_list->isCurrentOwn() || m_list->current() == nullptr)
        return;
    m_name->setText(m_list->current()->name);
    m_note->setText(m_list->current()->note);
}

void PayloadShelf::take()
{
    if (m_list->current() != nullptr)
        emit chosen(m_list->current()->draft);
}

void PayloadShelf::save(const Draft& draft)
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        tell(m_library.save({name, m_note->text().trimmed(), draft}));
}

void PayloadShelf::remove()
{
    if (m_list->isCurrentOwn() && m_list->current() != nullptr)
        tell(m_library.remove(QString(m_list->current()->name)));
}

void PayloadShelf::askImport()
{
    auto* dialog = new QFileDialog(this, tr("Import payloads"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Payloads (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { tell(m_library.importFrom(path)); });
    dialog->open();
}

void PayloadShelf::askExport()
{
    auto* dialog = new QFileDialog(this, tr("Export payloads"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("payloads.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { tell(m_library.exportTo(path)); });
    dialog->open();
}

void PayloadShelf::tell(const std::optional<Problem>& problem)
{
    m_problem->setText(problem ? problem->sentence() : QString());
    m_problem->setVisible(problem.has_value());
}

void PayloadShelf::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PayloadShelf::retranslate()
{
    m_title->setText(tr("Sa&ved payloads"));
    m_list->setAccessibleName(tr("Saved payloads"));
    m_list->setAccessibleDescription(tr("Enter takes one into the field; it can be dragged to a connection, too."));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the payload"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note about the payload"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Keep what is in the field, with its format, under this name."));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Remove, import and export."));
    m_menu->clear();
    connect(m_menu->addAction(tr("Remove")), &QAction::triggered, this, &PayloadShelf::remove);
    connect(m_menu->addAction(tr("Import…")), &QAction::triggered, this, &PayloadShelf::askImport);
    connect(m_menu->addAction(tr("Export…")), &QAction::triggered, this, &PayloadShelf::askExport);
}

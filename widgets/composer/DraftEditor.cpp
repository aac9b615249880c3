// SPDX-License-Identifier: MIT
#include "widgets/composer/DraftEditor.h"

#include "model/composing/PayloadTemplate.h"
#include "widgets/composer/ComposerEditor.h"
#include "widgets/composer/FormatBar.h"
#include "widgets/composer/LinkedPanes.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

enum Tab { Bytes, Template, File }; // bytes: text and hex

Problem tooLong()
{
    return {{QT_TRANSLATE_NOOP("model", "Too long for this field")},
            {QT_TRANSLATE_NOOP("model", "It takes lines of at most 4 096 characters, and 1 048 576 in all.")},
            {QT_TRANSLATE_NOOP("model", "Put it into a file and send the file.")}};
}

} // namespace

DraftEditor::DraftEditor(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QTabBar(this))
    , m_fields(new QStackedWidget(this))
    , m_panes(new LinkedPanes(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_format(new FormatBar(this))
    , m_error(new QLabel(this))
    , m_replace(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_interpret(new QToolButton(this))
{
    build();
    connect(m_kinds, &QTabBar::currentChanged, this, &DraftEditor::onKind);
    connect(m_panes, &LinkedPanes::edited, this, &DraftEditor::onEdited);
    connect(m_panes, &LinkedPanes::sendWanted, this, &DraftEditor::sendWanted);
    connect(m_panes, &LinkedPanes::olderWanted, this, &DraftEditor::olderWanted);
    connect(m_panes, &LinkedPanes::newerWanted, this, &DraftEditor::newerWanted);
    connect(m_panes, &LinkedPanes::tooLongPasted, this, [this] { showProblem(tooLong()); });
    connect(m_path, &QLineEdit::textChanged, this, &DraftEditor::onEdited);
    connect(m_path, &QLineEdit::returnPressed, this, &DraftEditor::sendWanted);
    connect(m_browse, &QPushButton::clicked, this, &DraftEditor::browse);
    connect(m_format, &FormatBar::chosen, this, [this] { m_panes->setFormat(m_format->format()); });
    connect(m_format, &FormatBar::variableWanted, this, [this](const QString& variable) {
        m_panes->textPane()->insertPlainText(variable);
        m_panes->textPane()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_replace, &QPushButton::clicked, m_panes, &LinkedPanes::replaceNotEncodable);
    connect(m_interpret, &QToolButton::clicked, this, &DraftEditor::interpretEscapes);
    retranslate();
    setDraft({});
}

void DraftEditor::build()
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_path->setObjectName(QStringLiteral("filePath"));
    m_error->setObjectName(QStringLiteral("draftError"));
    m_replace->setObjectName(QStringLiteral("replaceNotEncodable"));
    m_interpret->setObjectName(QStringLiteral("interpretButton"));
    for (int i = 0; i <= Tab::File; ++i)
        m_kinds->addTab(QString());
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    m_browse->setAutoDefault(false);
    m_replace->setAutoDefault(false);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setForegroundRole(QPalette::BrightText); // the theme's error colour
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* file = new QWidget(m_fields);
    auto* fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(m_browse);
    fileRow->setAlignment(Qt::AlignTop);
    m_fields->addWidget(m_panes);
    m_fields->addWidget(file);
    m_fields->setMinimumHeight(fontMetrics().height() * 5);
    auto* errorRow = new QHBoxLayout;
    errorRow->addWidget(m_error, 1);
    errorRow->addWidget(m_replace);
    auto* hintRow = new QHBoxLayout;
    hintRow->addWidget(m_hint);
    hintRow->addWidget(m_interpret);
    hintRow->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_kinds);
    top->addStretch(1);
    top->addWidget(m_format->insertButton());
    layout->addLayout(top);
    layout->addWidget(m_fields, 1);
    layout->addLayout(errorRow);
    layout->addLayout(hintRow);
    layout->addWidget(m_format);
}

Draft DraftEditor::draft() const
{
    Draft draft = m_panes->draft();
    if (m_isFile) {
        draft.kind = Draft::Kind::File;
        draft.text = m_path->text();
    }
    draft.format.mode = draft.payloadFormat().mode;
    return draft;
}

void DraftEditor::setDraft(const Draft& draft)
{
    m_isFile = draft.kind == Draft::Kind::File;
    const bool fits = m_isFile || m_panes->setDraft(draft);
    if (m_isFile)
        m_path->setText(draft.text);
    showKind();
    if (!fits)
        showProblem(tooLong());
}

void DraftEditor::onKind(int tab)
{
    m_isFile = tab == Tab::File;
    const bool fits = m_isFile || m_panes->setTemplate(tab == Tab::Template);
    showKind();
    if (!fits)
        showProblem(tooLong());
    focusField();
}

void DraftEditor::showKind()
{
    const Draft::Kind kind = draft().kind;
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentIndex(m_isFile ? Tab::File : kind == Draft::Kind::Template ? Tab::Template : Tab::Bytes);
    m_fields->setCurrentIndex(m_isFile ? 1 : 0);
    onEdited();
    emit kindChanged(kind);
}

void DraftEditor::setValues(const TemplateValues& values)
{
    m_panes->setValues(values);
}

void DraftEditor::onEdited()
{
    clearProblem();
    m_format->setFormat(m_panes->draft().format);
    m_format->setKind(draft().kind);
    m_format->setEnabled(m_panes->hasText());
    showHint();
    m_replace->setVisible(!m_isFile && m_panes->lacksCharacters());
    if (!m_isFile && m_panes->problem()) {
        m_problem = *m_panes->problem();
        m_hasFailed = true;
        retranslate();
    }
}

void DraftEditor::showHint()
{
    const Result<qint64> size = m_isFile ? sizeOfFile(m_path->text()) : Result<qint64>(0);
    const bool isFile = m_isFile && size;
    const bool hasEscape = !m_isFile && !m_panes->draft().format.readsEscapes &&
                           m_panes->textPane()->text().contains(QLatin1String("\\n"));
    m_hint->setText(isFile ? tr("%1 bytes").arg(QLocale().toString(*size)) : tr("\\n is sent as 2 characters."));
    m_hint->setVisible(hasEscape || isFile);
    m_interpret->setVisible(hasEscape);
}

void DraftEditor::interpretEscapes()
{
    PayloadFormat format = m_panes->draft().format;
    format.readsEscapes = true;
    m_panes->setFormat(format);
    m_panes->textPane()->setFocus(Qt::OtherFocusReason);
}

Result<QByteArray> DraftEditor::bytes()
{
    Result<QByteArray> made = m_panes->bytes();
    if (!made)
        showProblem(made.problem());
    return made;
}

Result<qint64> DraftEditor::fileSize()
{
    Result<qint64> size = sizeOfFile(m_path->text());
    if (!size)
        showProblem(size.problem());
    return size;
}

void DraftEditor::showProblem(const Problem& problem)
{
    m_problem = problem;
    m_hasFailed = true;
    if (!m_isFile)
        m_panes->showProblem(problem);
    else if (problem.position >= 0)
        m_path->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void DraftEditor::clearProblem()
{
    m_hasFailed = false;
    m_error->setVisible(false);
}

bool DraftEditor::tellsTime() const
{
    const Draft now = draft();
    if (now.kind != Draft::Kind::Template)
        return false;
    const Result<PayloadTemplate> made = PayloadTemplate::parse(now.text, now.format);
    return made && made->tellsTime();
}

void DraftEditor::focusField()
{
    if (m_isFile)
        m_path->setFocus(Qt::OtherFocusReason);
    else
        m_panes->written()->setFocus(Qt::OtherFocusReason);
}

void DraftEditor::browse()
{
    auto* dialog = new QFileDialog(this, tr("File to send"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void DraftEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DraftEditor::retranslate()
{
    m_kinds->setTabText(Tab::Bytes, tr("Text and hex"));
    m_kinds->setTabText(Tab::Template, tr("Te&mplate"));
    m_kinds->setTabText(Tab::File, tr("&File"));
    m_kinds->setTabToolTip(Tab::Bytes, tr("The same bytes twice: write in either."));
    m_kinds->setTabToolTip(Tab::Template, tr("Text with places that are filled in when it is sent."));
    m_kinds->setTabToolTip(Tab::File, tr("A file of any size, sent as the peer takes it."));
    m_kinds->setAccessibleName(tr("What is sent"));
    m_path->setAccessibleName(tr("File to send"));
    m_path->setPlaceholderText(tr("Path of the file; one can be dropped here, too"));
    m_browse->setText(tr("&Browse…"));
    showHint();
    m_interpret->setText(tr("Interpret"));
    m_interpret->setToolTip(tr("Read \\n, \\r, \\t, \\xHH and the like as the bytes they stand for."));
    m_replace->setText(tr("Replace by ?"));
    m_replace->setToolTip(tr("Write a question mark for each character that the encoding does not have."));
    m_error->setText(m_problem.sentence());
    m_error->setVisible(m_hasFailed);
}

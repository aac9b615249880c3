// SPDX-License-Identifier: MIT
#include "widgets/composer/DraftEditor.h"

#include "model/composing/PayloadTemplate.h"
#include "model/payload/PayloadParser.h"
#include "model/payload/TypedText.h"
#include "widgets/composer/BytesPreview.h"
#include "widgets/composer/ComposerEditor.h"
#include "widgets/composer/FormatBar.h"

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

#include <algorithm>
#include <functional>

namespace {

constexpr qsizetype mostMarks = 200;

Problem tooLong()
{
    return {{QT_TRANSLATE_NOOP("model", "Too long for this field")},
            {QT_TRANSLATE_NOOP("model", "It takes lines of at most 4 096 characters, and 1 048 576 in all.")},
            {QT_TRANSLATE_NOOP("model", "Put it into a file and send the file.")}};
}

qsizetype charactersOf(const QString& text)
{
    return text.toUcs4().size();
}

} // namespace

DraftEditor::DraftEditor(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QTabBar(this))
    , m_fields(new QStackedWidget(this))
    , m_editor(new ComposerEditor(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_format(new FormatBar(this))
    , m_error(new QLabel(this))
    , m_replace(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_interpret(new QToolButton(this))
    , m_preview(new BytesPreview(this))
{
    build();
    connect(m_kinds, &QTabBar::currentChanged, this, &DraftEditor::onKind);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &DraftEditor::onEdited);
    connect(m_editor, &ComposerEditor::sendWanted, this, &DraftEditor::sendWanted);
    connect(m_editor, &ComposerEditor::olderWanted, this, &DraftEditor::olderWanted);
    connect(m_editor, &ComposerEditor::newerWanted, this, &DraftEditor::newerWanted);
    connect(m_editor, &ComposerEditor::unfitPasted, this, &DraftEditor::takeEscaped);
    connect(m_editor, &ComposerEditor::tooLongPasted, this, [this] { showProblem(tooLong()); });
    connect(m_path, &QLineEdit::textChanged, this, &DraftEditor::onEdited);
    connect(m_path, &QLineEdit::returnPressed, this, &DraftEditor::sendWanted);
    connect(m_browse, &QPushButton::clicked, this, &DraftEditor::browse);
    connect(m_format, &FormatBar::chosen, this, &DraftEditor::onEdited);
    connect(m_format, &FormatBar::variableWanted, this, [this](const QString& variable) {
        m_editor->insertPlainText(variable);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_replace, &QPushButton::clicked, this, &DraftEditor::replaceNotEncodable);
    connect(m_interpret, &QToolButton::clicked, this, &DraftEditor::interpretEscapes);
    retranslate();
    setDraft({});
}

void DraftEditor::build()
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_editor->setObjectName(QStringLiteral("draftText"));
    m_path->setObjectName(QStringLiteral("filePath"));
    m_error->setObjectName(QStringLiteral("draftError"));
    m_replace->setObjectName(QStringLiteral("replaceNotEncodable"));
    m_interpret->setObjectName(QStringLiteral("interpretButton"));
    for (int i = 0; i < 4; ++i)
        m_kinds->addTab(QString());
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    m_browse->setAutoDefault(false);
    m_replace->setAutoDefault(false);
    m_interpret->setAutoRaise(true);
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
    m_fields->addWidget(m_editor);
    m_fields->addWidget(file);
    m_fields->setMinimumHeight(fontMetrics().height() * 3);
    auto* errorRow = new QHBoxLayout;
    errorRow->addWidget(m_error, 1);
    errorRow->addWidget(m_replace);
    auto* hintRow = new QHBoxLayout;
    hintRow->addWidget(m_hint, 1);
    hintRow->addWidget(m_interpret);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_kinds);
    top->addStretch(1);
    top->addWidget(m_format->insertButton());
    layout->addLayout(top);
    layout->addWidget(m_fields, 3);
    layout->addLayout(errorRow);
    layout->addLayout(hintRow);
    layout->addWidget(m_format);
    layout->addWidget(m_preview, 2);
}

Draft DraftEditor::draft() const
{
    Draft draft = m_draft;
    draft.text = m_draft.kind == Draft::Kind::File ? m_path->text() : m_editor->text();
    draft.format = m_format->format();
    draft.format.mode = draft.payloadFormat().mode;
    return draft;
}

void DraftEditor::setDraft(const Draft& draft)
{
    const QSignalBlocker quietKinds(m_kinds);
    const QSignalBlocker quietEditor(m_editor);
    const QSignalBlocker quietPath(m_path);
    m_draft = draft;
    m_kinds->setCurrentIndex(int(draft.kind));
    const bool isFile = draft.kind == Draft::Kind::File;
    m_fields->setCurrentIndex(isFile ? 1 : 0);
    m_format->setKind(draft.kind);
    m_format->setFormat(draft.format);
    if (isFile) {
        m_path->setText(draft.text);
    } else if (ComposerEditor::isTooLong(draft.text)) {
        onEdited();
        showProblem(tooLong());
        return;
    } else if (draft.kind != Draft::Kind::Hex && !fitsIntoLines(draft.text)) {
        // Shown as lines it would become another text: written with escapes it has the same bytes.
        m_editor->setText(escapedIntoLines(draft.text, draft.format.readsEscapes));
        readEscapes();
    } else {
        m_editor->setText(draft.text);
    }
    onEdited();
    emit kindChanged(draft.kind);
}

void DraftEditor::onKind(int tab)
{
    const auto kind = Draft::Kind(tab);
    const Draft before = draft();
    const bool isFile = kind == Draft::Kind::File || before.kind == Draft::Kind::File;
    if (!isFile && m_isReadable) {
        const Draft same = draftOf(m_bytes, kind, before);
        if (ComposerEditor::isTooLong(same.text)) {
            const QSignalBlocker quiet(m_kinds);
            m_kinds->setCurrentIndex(int(before.kind));
            showProblem(tooLong());
            return;
        }
        setDraft(same);
    } else {
        Draft other = before;
        other.kind = kind;
        other.text = kind == Draft::Kind::File ? m_path->text() : m_editor->text();
        setDraft(other);
    }
    focusField();
}

void DraftEditor::setValues(const TemplateValues& values)
{
    m_values = values;
    if (m_draft.kind == Draft::Kind::Template)
        showPreview();
}

void DraftEditor::onEdited()
{
    clearProblem();
    const Draft now = draft();
    const bool isText = now.kind == Draft::Kind::Text || now.kind == Draft::Kind::Template;
    m_isHint = isText && !now.format.readsEscapes && now.text.contains(QLatin1String("\\n"));
    m_interpret->setVisible(m_isHint);
    showHint();
    showPreview();
    showNotEncodable();
}

void DraftEditor::showHint()
{
    const Result<qint64> size = m_draft.kind == Draft::Kind::File ? sizeOfFile(m_path->text()) : Result<qint64>(0);
    const bool isFile = m_draft.kind == Draft::Kind::File && size;
    m_hint->setText(isFile ? tr("%1 bytes").arg(QLocale().toString(*size)) : tr("\\n is sent as 2 characters."));
    m_hint->setVisible(m_isHint || isFile);
}

void DraftEditor::showPreview()
{
    const Draft now = draft();
    if (now.kind == Draft::Kind::File) {
        m_preview->setVisible(false);
        return;
    }
    m_preview->setVisible(true);
    const Result<QByteArray> made = resolved(now, m_values);
    m_isReadable = made.isOk();
    m_bytes = made ? *made : QByteArray();
    if (m_isReadable)
        m_preview->setBytes(m_bytes, now.kind == Draft::Kind::Text ? charactersOf(now.text) : -1);
    else
        m_preview->setNothing();
}

void DraftEditor::showNotEncodable()
{
    const Draft now = draft();
    const bool isText = now.kind == Draft::Kind::Text;
    const QList<qsizetype> places =
        isText ? notEncodablePlaces(now.text, now.payloadFormat(), mostMarks) : QList<qsizetype>();
    m_editor->mark(places);
    m_replace->setVisible(!places.isEmpty());
    if (places.isEmpty())
        return;
    const Result<QByteArray> refused = resolved(now, m_values);
    if (!refused) {
        m_problem = refused.problem();
        m_hasFailed = true;
        retranslate();
    }
}

void DraftEditor::replaceNotEncodable()
{
    // Seen in the field before it is sent; from behind, so that the places in front stay where they are.
    QList<qsizetype> places = notEncodablePlaces(m_editor->text(), draft().payloadFormat(), mostMarks);
    std::sort(places.begin(), places.end(), std::greater<>());
    const QString text = m_editor->text();
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    for (const qsizetype place : std::as_const(places)) {
        const TypedRuns runs = typedRuns(QStringView(text).sliced(place), draft().format.readsEscapes);
        const bool isEscape = !runs.runs.isEmpty() && !runs.runs.constFirst().isPlain;
        const bool isPair = text[place].isHighSurrogate() && place + 1 < text.size();
        const qsizetype escape = runs.runs.size() > 1 ? runs.runs[1].from : text.size() - place;
        cursor.setPosition(int(place));
        cursor.setPosition(int(place + (isEscape ? escape : isPair ? 2 : 1)), QTextCursor::KeepAnchor);
        cursor.insertText(QStringLiteral("?"));
    }
    cursor.endEditBlock();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DraftEditor::interpretEscapes()
{
    readEscapes();
    onEdited();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DraftEditor::takeEscaped(const QString& text)
{
    if (m_draft.kind == Draft::Kind::Hex) {
        m_editor->insertPlainText(text); // white space is white space
        return;
    }
    // What was typed before stands for the same bytes, written with escapes as well.
    if (!m_format->format().readsEscapes) {
        const int place = m_editor->textCursor().position();
        const QString before = escapedIntoLines(m_editor->text().left(place), false);
        m_editor->setText(before + escapedIntoLines(m_editor->text().mid(place), false));
        m_editor->goTo(before.size());
        readEscapes();
    }
    m_editor->insertPlainText(escapedIntoLines(text, false));
}

void DraftEditor::readEscapes()
{
    PayloadFormat format = m_format->format();
    format.readsEscapes = true;
    m_format->setFormat(format);
}

Result<QByteArray> DraftEditor::bytes()
{
    Result<QByteArray> made = resolved(draft(), m_values);
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
    if (problem.position >= 0 && m_draft.kind != Draft::Kind::File) {
        if (m_editor->marks().isEmpty())
            m_editor->mark({problem.position});
        m_editor->goTo(problem.position);
    } else if (problem.position >= 0) {
        m_path->setFocus(Qt::OtherFocusReason);
    }
    retranslate();
}

void DraftEditor::clearProblem()
{
    m_hasFailed = false;
    m_error->setVisible(false);
    m_replace->setVisible(false);
}

bool DraftEditor::tellsTime() const
{
    if (m_draft.kind != Draft::Kind::Template)
        return false;
    const Result<PayloadTemplate> made = PayloadTemplate::parse(m_editor->text(), m_format->format());
    return made && made->tellsTime();
}

void DraftEditor::focusField()
{
    if (m_draft.kind == Draft::Kind::File)
        m_path->setFocus(Qt::OtherFocusReason);
    else
        m_editor->setFocus(Qt::OtherFocusReason);
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
    m_kinds->setTabText(int(Draft::Kind::Text), tr("&Text"));
    m_kinds->setTabText(int(Draft::Kind::Hex), tr("&Hex"));
    m_kinds->setTabText(int(Draft::Kind::Template), tr("Te&mplate"));
    m_kinds->setTabText(int(Draft::Kind::File), tr("&File"));
    m_kinds->setTabToolTip(int(Draft::Kind::Text), tr("The characters in their encoding, nothing added."));
    m_kinds->setTabToolTip(int(Draft::Kind::Hex),
                           tr("Pairs of hex digits; spaces, colons, commas and 0x are allowed, # begins a comment."));
    m_kinds->setTabToolTip(int(Draft::Kind::Template), tr("Text with places that are filled in when it is sent."));
    m_kinds->setTabToolTip(int(Draft::Kind::File), tr("A file of any size, sent as the peer takes it."));
    m_kinds->setAccessibleName(tr("What is sent"));
    m_editor->setAccessibleName(tr("Bytes to send"));
    m_editor->setToolTip(tr("Enter sends, Shift+Enter begins a line, Up and Down recall what was sent."));
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

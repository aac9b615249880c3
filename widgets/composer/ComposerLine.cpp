// SPDX-License-Identifier: MIT
#include "widgets/composer/ComposerLine.h"

#include "model/payload/PayloadParser.h"
#include "model/payload/TypedText.h"
#include "widgets/composer/ComposerField.h"
#include "widgets/composer/ComposerOptions.h"
#include "widgets/style/SummaryButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

} // namespace

ComposerLine::ComposerLine(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_field(new ComposerField(this))
    , m_expand(new QToolButton(this))
    , m_send(new QPushButton(this))
    , m_error(new QLabel(this))
    , m_replace(new QPushButton(this))
    , m_hint(new QWidget(this))
    , m_hintText(new QLabel(m_hint))
    , m_interpret(new QToolButton(m_hint))
    , m_summary(new SummaryButton(this))
    , m_count(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("composerField"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_error->setObjectName(QStringLiteral("composerError"));
    m_count->setObjectName(QStringLiteral("composerCount"));
    m_interpret->setObjectName(QStringLiteral("interpretButton"));
    m_summary->setObjectName(QStringLiteral("composerSummary"));
    m_expand->setObjectName(QStringLiteral("expandComposer"));
    m_expand->setText(QStringLiteral("⤢"));
    m_expand->setAutoRaise(true);
    m_expand->setVisible(false);
    m_send->setAutoDefault(true); // Enter on the focused button sends, too
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setForegroundRole(QPalette::BrightText); // the theme's error colour
    m_error->setVisible(false);
    m_replace->setObjectName(QStringLiteral("replaceNotEncodable"));
    m_replace->setAutoDefault(false);
    m_replace->setVisible(false);
    m_hintText->setTextFormat(Qt::PlainText);
    m_hintText->setForegroundRole(QPalette::PlaceholderText);
    m_interpret->setAutoRaise(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setVisible(false);

    m_row->setSpacing(6);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_send);
    auto* hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->addWidget(m_hintText, 1);
    hint->addWidget(m_interpret);
    auto* below = new QHBoxLayout;
    below->addWidget(m_summary);
    below->addStretch(1);
    below->addWidget(m_count);
    below->addWidget(m_expand);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addWidget(m_error);
    layout->addWidget(m_replace, 0, Qt::AlignLeft);
    layout->addWidget(m_hint);
    layout->addLayout(below);

    connect(m_field, &ComposerField::textChanged, this, &ComposerLine::onTextChanged);
    connect(m_field, &ComposerField::sendWanted, this, &ComposerLine::submit);
    connect(m_field, &ComposerField::olderWanted, this, [this] {
        if (const auto entry = m_history.older(draft()))
            recall(*entry);
    });
    connect(m_field, &ComposerField::newerWanted, this, [this] {
        if (const auto entry = m_history.newer())
            recall(*entry);
    });
    connect(m_expand, &QToolButton::clicked, this, [this] { emit expandWanted(draft()); });
    connect(m_send, &QPushButton::clicked, this, &ComposerLine::submit);
    connect(m_summary, &QToolButton::clicked, this, &ComposerLine::openOptions);
    connect(m_interpret, &QToolButton::clicked, this, &ComposerLine::interpretEscapes);
    connect(m_replace, &QPushButton::clicked, this, &ComposerLine::replaceNotEncodable);
    retranslate();
}

void ComposerLine::addButton(QWidget* button)
{
    m_row->addWidget(button);
}

void ComposerLine::setText(const QString& text)
{
    m_field->setText(text);
    m_field->selectAll();
}

QString ComposerLine::text() const
{
    return m_field->text();
}

Draft ComposerLine::draft() const
{
    const bool isHex = m_format.mode == PayloadFormat::Mode::Hex;
    return {isHex ? Draft::Kind::Hex : Draft::Kind::Text, text(), m_format, {}};
}

void ComposerLine::setExpandable(bool expandable)
{
    m_expand->setVisible(expandable);
}

void ComposerLine::setFormat(const PayloadFormat& format)
{
    const PayloadFormat before = m_format;
    if (before.mode != format.mode) {
        PayloadFormat bare = before;
        bare.lineEnding = PayloadFormat::LineEnding::None;
        const Result<QByteArray> bytes = parsePayload(text(), bare);
        m_format = format;
        if (bytes && format.mode == PayloadFormat::Mode::Hex)
            m_field->setText(QLatin1String(bytes->toHex(' ')));
        else if (bytes)
            showAsText(*bytes);
    } else {
        m_format = format;
    }
    onTextChanged();
}

void ComposerLine::showAsText(const QByteArray& bytes)
{
    const QString plain = decodedText(bytes, m_format.encoding);
    const bool needsEscapes =
        encodedText(plain, m_format.encoding) != bytes || std::any_of(plain.cbegin(), plain.cend(), isControl);
    m_format.readsEscapes = m_format.readsEscapes || needsEscapes;
    m_field->setText(m_format.readsEscapes ? typedText(bytes, m_format.encoding) : plain);
}

void ComposerLine::setSendable(bool sendable)
{
    m_isSendable = sendable;
    m_send->setEnabled(sendable);
}

void ComposerLine::setMostBytes(qsizetype most)
{
    m_mostBytes = most;
    showCount();
}

void ComposerLine::setSendText(const QString& text, const QString& toolTip)
{
    m_sendText = text;
    m_sendTip = toolTip;
    retranslate();
}

void ComposerLine::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void ComposerLine::focusSend()
{
    m_send->setFocus(Qt::OtherFocusReason);
}

void ComposerLine::submit()
{
    if (!m_isSendable)
        return;
    const Result<QByteArray> bytes = parsePayload(text(), m_format);
    if (!bytes) {
        m_problem = bytes.problem();
        m_hasFailed = true;
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->markError(std::max<qsizetype>(0, m_problem.position));
        retranslate();
        return;
    }
    m_history.add(draft());
    m_field->selectAll(); // what is typed next is another text
    emit submitted(*bytes);
}

void ComposerLine::recall(const Draft& entry)
{
    m_format = entry.format;
    m_field->setText(entry.text);
    onTextChanged();
}

void ComposerLine::onTextChanged()
{
    const bool isText = m_format.mode == PayloadFormat::Mode::Text;
    if (isText && std::any_of(text().cbegin(), text().cend(), isControl)) {
        // Pasted line breaks and tabs would be sent unseen: write them as escapes.
        QString escaped = escapedIntoLines(text(), m_format.readsEscapes);
        escaped.replace(QLatin1Char('\n'), QLatin1String("\\n")).replace(QLatin1Char('\t'), QLatin1String("\\t"));
        m_format.readsEscapes = true;
        m_field->setText(escaped);
        return;
    }
    m_hasFailed = false;
    m_error->setVisible(false);
    m_replace->setVisible(false);
    m_hint->setVisible(isText && !m_format.readsEscapes && text().contains(QLatin1String("\\n")));
    m_summary->setSummary(ComposerOptions::summary(m_format));
    showCount();
}

void ComposerLine::showCount()
{
    const Result<QByteArray> bytes = parsePayload(text(), m_format);
    if (!bytes)
        m_count->setText(tr("not readable yet"));
    else if (m_mostBytes != 0 && bytes->size() > m_mostBytes)
        m_count->setText(tr("%1 bytes: at most %2 fit").arg(bytes->size()).arg(m_mostBytes));
    else
        m_count->setText(tr("sends %n byte(s)", nullptr, int(bytes->size())));
}

void ComposerLine::openOptions()
{
    auto* options = new ComposerOptions(m_format, this);
    connect(options, &ComposerOptions::formatChosen, this, &ComposerLine::setFormat);
    options->adjustSize();
    options->move(m_summary->mapToGlobal(QPoint(0, m_summary->height())));
    options->show();
}

void ComposerLine::interpretEscapes()
{
    m_format.readsEscapes = true;
    onTextChanged();
    m_field->setFocus(Qt::OtherFocusReason);
}

bool ComposerLine::lacksCharacters() const
{
    return !notEncodablePlaces(text(), m_format, 1).isEmpty();
}

void ComposerLine::replaceNotEncodable()
{
    m_field->setText(withoutNotEncodable(text(), m_format)); // seen before it is sent
    m_field->setFocus(Qt::OtherFocusReason);
}

void ComposerLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComposerLine::retranslate()
{
    m_field->setAccessibleName(tr("Bytes to send"));
    m_field->setPlaceholderText(tr("Text to send"));
    m_field->setToolTip(tr("Enter sends, Up and Down recall what was sent."));
    m_expand->setToolTip(tr("Full composer: pieces, repeats, templates, files, saved payloads (Ctrl+Shift+Enter)."));
    m_expand->setAccessibleName(tr("Full composer"));
    m_send->setText(m_sendText.isEmpty() ? tr("Send") : m_sendText);
    m_send->setToolTip(m_sendTip.isEmpty() ? tr("Hand these bytes to the system: send().") : m_sendTip);
    m_hintText->setText(tr("\\n is sent as 2 characters."));
    m_interpret->setText(tr("Interpret"));
    m_interpret->setToolTip(tr("Read \\n, \\r, \\t, \\xHH and the like as the bytes they stand for."));
    m_summary->setSummary(ComposerOptions::summary(m_format));
    m_summary->setToolTip(tr("Text or hex, escapes, line ending."));
    m_count->setToolTip(tr("Nothing is added to what you see."));
    m_error->setText(m_problem.sentence());
    m_error->setVisible(m_hasFailed);
    m_replace->setText(tr("Replace by ?"));
    m_replace->setToolTip(tr("Write a question mark for each character that the encoding does not have."));
    m_replace->setVisible(m_hasFailed && lacksCharacters());
    showCount();
}

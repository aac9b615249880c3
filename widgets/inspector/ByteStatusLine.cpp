// SPDX-License-Identifier: MIT
#include "widgets/inspector/ByteStatusLine.h"

#include "model/payload/PayloadHints.h"
#include "widgets/inspector/KeptBytes.h"
#include "widgets/style/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr qsizetype hintBytes = 64 * 1024;

} // namespace

ByteStatusLine::ByteStatusLine(const PayloadSource& source, const ByteSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_selection(selection)
    , m_status(new ElidedLabel(this))
    , m_showStream(new QPushButton(this))
    , m_hints(new ElidedLabel(this))
{
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hints->setForegroundRole(QPalette::PlaceholderText);
    m_showStream->setObjectName(QStringLiteral("showStream"));
    m_showStream->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 3);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_showStream);
    layout->addWidget(m_hints);
    connect(m_showStream, &QPushButton::clicked, this, &ByteStatusLine::streamWanted);
    connect(&m_selection, &ByteSelection::changed, this, [this] {
        m_said.clear();
        showSelection();
    });
    retranslate();
}

void ByteStatusLine::setEncoding(TextEncoding encoding)
{
    m_encoding = encoding;
    showSelection();
}

void ByteStatusLine::setViewNote(const QString& note, bool leadsToStream)
{
    m_viewNote = note;
    m_leadsToStream = leadsToStream;
    showSelection();
}

void ByteStatusLine::say(const QString& sentence)
{
    m_said = sentence;
    showSelection();
}

QString ByteStatusLine::text() const
{
    return m_status->text();
}

QString ByteStatusLine::stateNote() const
{
    const QList<BytePiece> pieces = m_source.bytes()->pieces(m_selection.cursor(), m_selection.cursor() + 1);
    switch (pieces.isEmpty() ? BytePiece::State::Kept : pieces.first().state) {
    case BytePiece::State::Kept:
        return {};
    case BytePiece::State::Dropped:
        return tr("These bytes are no longer kept: the recording is at its limit.");
    case BytePiece::State::Damaged:
        return tr("These bytes are damaged: the recording has something else here.");
    case BytePiece::State::Unreadable:
        return tr("These bytes cannot be read from the recording.");
    }
    Q_UNREACHABLE();
    return {};
}

// A character that goes on in the next read: only the stream has it whole.
bool ByteStatusLine::endsInsideCharacter() const
{
    constexpr quint64 window = 1024;
    const quint64 size = m_source.bytes()->size();
    if (m_source.scope() != PayloadSource::Scope::Event || !m_source.hasStreams() || size == 0)
        return false;
    const quint64 begin = size > window ? (size - window) / 4 * 4 : 0; // whole units of every encoding
    const QByteArray end = m_source.bytes()->read(begin, qsizetype(size - begin));
    return textStep(end, textStart(end, end.size() - 1, m_encoding), m_encoding).state == TextStep::State::Cut;
}

void ByteStatusLine::showSelection()
{
    const ByteSource* const bytes = m_source.bytes();
    const bool hasBytes = bytes && bytes->size() > 0;
    const bool isCut = hasBytes && endsInsideCharacter();
    const bool isOneRead = m_source.scope() == PayloadSource::Scope::Event && m_source.hasStreams();
    m_showStream->setVisible(isCut || (hasBytes && isOneRead && m_leadsToStream));
    if (!hasBytes) {
        m_status->setText(m_said);
        return;
    }
    const quint64 first = m_selection.first();
    const quint64 last = m_selection.end() - 1;
    QStringList parts{m_said, stateNote(), isCut ? tr("a character goes on in the next read") : QString(), m_viewNote};
    parts += first == last ? tr("byte %1 of %2").arg(first).arg(bytes->size())
                           : tr("bytes %1–%2 (%3) of %4").arg(first).arg(last).arg(last - first + 1).arg(bytes->size());
    if (const Event event = m_source.store().at(m_source.currentEvent());
        m_source.scope() == PayloadSource::Scope::Event && hasStreamOffset(event.kind))
        parts += first == last
                     ? tr("stream offset %1").arg(event.streamOffset + first)
                     : tr("stream offset %1–%2").arg(event.streamOffset + first).arg(event.streamOffset + last);
    if (m_source.isScanning())
        parts += tr("looking for more …");
    parts.removeAll(QString());
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
    shareRoom();
}

// What is known comes before what is guessed.
void ByteStatusLine::shareRoom()
{
    constexpr int between = 24;
    m_hints->setMaximumWidth(std::max(0, width() - m_status->sizeHint().width() - between));
}

void ByteStatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void ByteStatusLine::noteGrown()
{
    if (m_hinted < hintBytes)
        showHints();
    showSelection();
}

void ByteStatusLine::showHints()
{
    QStringList texts;
    const QByteArray bytes = m_source.bytes() ? keptBytes(*m_source.bytes(), 0, hintBytes) : QByteArray();
    m_hinted = bytes.size();
    for (const Message& hint : payloadHints(bytes))
        texts += translated(hint);
    QStringList guesses;
    if (!texts.isEmpty())
        guesses += tr("looks like: %1").arg(texts.join(QStringLiteral(", ")));
    if (bytes.size() >= 64)
        guesses += tr("entropy %1 bits per byte").arg(QLocale().toString(byteEntropy(bytes), 'f', 2));
    const QString text = guesses.join(QStringLiteral("  ·  "));
    m_hints->setText(text);
    m_hints->setToolTip(QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("<p>") +
                        tr("A guess from how the bytes begin. Nothing is decoded by it.").toHtmlEscaped());
}

void ByteStatusLine::retranslate()
{
    m_showStream->setText(tr("Show stream"));
    showHints();
    showSelection();
}

void ByteStatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

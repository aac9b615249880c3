// SPDX-License-Identifier: MIT
#include "widgets/composer/LinkedPanes.h"

#include "model/payload/HexDigits.h"
#include "model/payload/PayloadParser.h"
#include "widgets/composer/ComposerEditor.h"
#include "widgets/style/MonoFont.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qsizetype mostMarks = 200;
constexpr qsizetype longestEscape = 10; // \u{10ffff}

// Who is in the middle of a byte or an escape has made no mistake yet.
bool isBeingTyped(const QString& text, qsizetype problem, qsizetype cursor)
{
    if (problem < 0 || cursor <= problem || cursor - problem > longestEscape)
        return false;
    const QStringView begun = QStringView(text).sliced(problem, cursor - problem);
    return std::all_of(begun.cbegin(), begun.cend(),
                       [](QChar c) { return hexValue(c) >= 0 || QStringView(u"xXu\\{").contains(c); });
}

} // namespace

LinkedPanes::LinkedPanes(QWidget* parent)
    : QWidget(parent)
    , m_split(new QSplitter(this))
    , m_textLabel(new QLabel(this))
    , m_hexLabel(new QLabel(this))
    , m_count(new QLabel(this))
    , m_text(new ComposerEditor(this))
    , m_hex(new ComposerEditor(this))
{
    build();
    connectPane(m_text);
    connectPane(m_hex);
    connect(m_text, &ComposerEditor::unfitPasted, this, &LinkedPanes::takeEscaped);
    connect(m_hex, &ComposerEditor::unfitPasted, m_hex, &QPlainTextEdit::insertPlainText); // white space is white space
    retranslate();
}

void LinkedPanes::build()
{
    m_text->setObjectName(QStringLiteral("draftText"));
    m_hex->setObjectName(QStringLiteral("draftHex"));
    m_count->setObjectName(QStringLiteral("draftCount"));
    m_textLabel->setBuddy(m_text);
    m_hexLabel->setBuddy(m_hex);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_hex->setFont(monoFont(font()));
    m_hex->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // between bytes
    for (ComposerEditor* pane : {m_text, m_hex}) {
        auto* half = new QWidget(m_split);
        auto* column = new QVBoxLayout(half);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto* head = new QHBoxLayout;
        head->addWidget(pane == m_text ? m_textLabel : m_hexLabel);
        head->addStretch(1);
        if (pane == m_hex)
            head->addWidget(m_count);
        column->addLayout(head);
        column->addWidget(pane, 1);
        m_split->addWidget(half);
    }
    m_split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
}

void LinkedPanes::connectPane(ComposerEditor* pane)
{
    connect(pane, &QPlainTextEdit::textChanged, this, [this, pane] { onTyped(pane); });
    connect(pane, &QPlainTextEdit::cursorPositionChanged, this, [this, pane] { onCursor(pane); });
    connect(pane, &QPlainTextEdit::selectionChanged, this, [this, pane] { onCursor(pane); });
    connect(pane, &ComposerEditor::entered, this, [this, pane] { onCursor(pane); });
    connect(pane, &ComposerEditor::sendWanted, this, &LinkedPanes::sendWanted);
    connect(pane, &ComposerEditor::olderWanted, this, &LinkedPanes::olderWanted);
    connect(pane, &ComposerEditor::newerWanted, this, &LinkedPanes::newerWanted);
    connect(pane, &ComposerEditor::tooLongPasted, this, &LinkedPanes::tooLongPasted);
}

// --- what is written -----------------------------------------------------------------------------------------------

ComposerEditor* LinkedPanes::written() const
{
    return m_draft.kind == Draft::Kind::Hex ? m_hex : m_text;
}

bool LinkedPanes::hasText() const
{
    return !m_text->isReadOnly();
}

bool LinkedPanes::setDraft(const Draft& draft)
{
    if (ComposerEditor::isTooLong(draft.text))
        return false;
    Draft fitting = draft;
    if (draft.kind != Draft::Kind::Hex && !fitsIntoLines(draft.text)) {
        // Shown as lines it would become another text: written with escapes it has the same bytes.
        fitting.text = escapedIntoLines(draft.text, draft.format.readsEscapes);
        fitting.format.readsEscapes = true;
    }
    write(fitting);
    return true;
}

bool LinkedPanes::setTemplate(bool isTemplate)
{
    if (isTemplate == (m_draft.kind == Draft::Kind::Template))
        return true;
    const auto kind = isTemplate ? Draft::Kind::Template : Draft::Kind::Text;
    Draft same = m_isReadable ? draftOf(m_bytes, kind, m_draft) : m_draft;
    same.kind = kind;
    if (!isTemplate && ComposerEditor::isTooLong(same.text) && m_isReadable)
        same = draftOf(m_bytes, Draft::Kind::Hex, m_draft);
    return setDraft(same);
}

void LinkedPanes::write(const Draft& draft)
{
    m_draft = draft;
    written()->setTextInteractionFlags(Qt::TextEditorInteraction);
    written()->setPlaceholderText({});
    {
        const QSignalBlocker quiet(written());
        written()->setText(draft.text);
    }
    retranslate();
    showOther();
    check();
    onCursor(written());
    emit edited();
}

void LinkedPanes::setFormat(const PayloadFormat& format)
{
    Draft same = m_draft;
    same.format = format;
    const bool isAsText = m_draft.kind == Draft::Kind::Hex && m_isReadable && hasText();
    if (isAsText && format.encoding == m_draft.format.encoding) {
        same.kind = Draft::Kind::Text; // its end, or its escapes, are another text
        same.text = m_text->text();
    }
    write(same);
}

void LinkedPanes::setValues(const TemplateValues& values)
{
    m_values = values;
    if (m_draft.kind == Draft::Kind::Template)
        showOther();
}

void LinkedPanes::onTyped(ComposerEditor* pane)
{
    if (pane == m_hex)
        m_draft.kind = Draft::Kind::Hex;
    else if (m_draft.kind == Draft::Kind::Hex)
        m_draft.kind = Draft::Kind::Text;
    m_draft.text = pane->text();
    showOther();
    check();
    onCursor(pane);
    emit edited();
}

void LinkedPanes::takeEscaped(const QString& text)
{
    // What was typed before stands for the same bytes, written with escapes as well.
    if (!m_draft.format.readsEscapes) {
        const int place = m_text->textCursor().position();
        const QString all = m_text->text();
        const QString before = escapedIntoLines(all.left(place), false);
        m_draft.format.readsEscapes = true;
        m_text->setText(before + escapedIntoLines(all.mid(place), false));
        m_text->goTo(before.size());
    }
    m_text->insertPlainText(escapedIntoLines(text, false));
}

void LinkedPanes::replaceNotEncodable()
{
    m_text->setText(withoutNotEncodable(m_draft.text, m_draft.payloadFormat()));
    m_text->setFocus(Qt::OtherFocusReason);
}

// --- what it is in the other pane ----------------------------------------------------------------------------------

void LinkedPanes::showOther()
{
    m_places[0].reset();
    m_places[1].reset();
    const Result<QByteArray> made = bytes();
    m_isReadable = made.isOk();
    if (made)
        m_bytes = *made;
    ComposerEditor* const pane = other(written());
    m_text->setFaded(!m_isReadable && pane == m_text);
    m_hex->setFaded(!m_isReadable && pane == m_hex);
    showCount();
    if (!m_isReadable)
        return; // what was there before stays, pale
    Draft same = m_draft;
    if (m_bytes.size() <= mostLinked)
        same = draftOf(m_bytes, pane == m_hex ? Draft::Kind::Hex : Draft::Kind::Text, m_draft);
    const bool isShown = m_bytes.size() <= mostLinked && !ComposerEditor::isTooLong(same.text);
    if (isShown && pane == m_text)
        m_draft.format = same.format;
    const bool isWritable = isShown && m_draft.kind != Draft::Kind::Template;
    pane->setTextInteractionFlags(isWritable ? Qt::TextEditorInteraction
                                             : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    pane->setPlaceholderText(isShown ? QString() : tr("Too long to be shown here, too. It is sent as it is written."));
    showIn(pane, isShown ? same.text : QString());
}

void LinkedPanes::showIn(ComposerEditor* pane, const QString& text)
{
    if (pane->text() == text)
        return;
    const QSignalBlocker quiet(pane);
    pane->setPlainText(text); // nobody typed it here: there is nothing to undo
}

QString LinkedPanes::countText() const
{
    if (!m_isReadable)
        return tr("not readable yet");
    const QString bytes = tr("%n byte(s)", nullptr, int(m_bytes.size()));
    if (m_draft.kind != Draft::Kind::Text)
        return bytes;
    return tr("%n character(s) → %1", nullptr, int(m_draft.text.toUcs4().size())).arg(bytes);
}

void LinkedPanes::showCount()
{
    m_count->setText(countText());
    m_hex->setAccessibleDescription(m_count->text());
    m_text->setAccessibleDescription(m_count->text());
}

PayloadFormat LinkedPanes::formatOf(const ComposerEditor* pane) const
{
    PayloadFormat format = m_draft.format;
    format.mode = pane == m_hex ? PayloadFormat::Mode::Hex : PayloadFormat::Mode::Text;
    return format;
}

void LinkedPanes::onCursor(ComposerEditor* pane)
{
    ComposerEditor* const there = other(pane);
    there->light({0, 0});
    pane->light({0, 0});
    if (!m_isReadable || m_draft.kind == Draft::Kind::Template || there->isReadOnly())
        return;
    const auto places = [this](const ComposerEditor* of) -> const TypedPlaces& {
        std::optional<TypedPlaces>& known = m_places[of == m_hex ? 1 : 0];
        if (!known)
            known = TypedPlaces(of->text(), formatOf(of));
        return *known;
    };
    const QTextCursor cursor = pane->textCursor();
    const TypedPlaces::Stretch selected{cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    there->light(places(there).placeOf(places(pane).bytesAt(selected)));
}

// --- what is wrong -------------------------------------------------------------------------------------------------

void LinkedPanes::check()
{
    const bool isText = m_draft.kind == Draft::Kind::Text;
    const QList<qsizetype> lacking =
        isText ? notEncodablePlaces(m_draft.text, m_draft.payloadFormat(), mostMarks) : QList<qsizetype>();
    m_lacksCharacters = !lacking.isEmpty();
    m_problem.reset();
    other(written())->mark({});
    written()->mark(lacking);
    if (m_isReadable || m_draft.kind == Draft::Kind::Template)
        return;
    const Problem found = bytes().problem();
    if (isBeingTyped(m_draft.text, found.position, written()->textCursor().position()))
        return;
    m_problem = found;
    if (lacking.isEmpty())
        written()->mark({found.position});
}

void LinkedPanes::showProblem(const Problem& problem)
{
    if (problem.position < 0)
        return;
    if (written()->marks().isEmpty())
        written()->mark({problem.position});
    written()->goTo(problem.position);
}

// --- words ---------------------------------------------------------------------------------------------------------

void LinkedPanes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_hex->setFont(monoFont(font()));
}

void LinkedPanes::retranslate()
{
    const bool isTemplate = m_draft.kind == Draft::Kind::Template;
    m_textLabel->setText(isTemplate ? tr("&Template") : tr("&Text"));
    m_hexLabel->setText(tr("&Hex"));
    m_text->setAccessibleName(isTemplate ? tr("Template of the bytes to send") : tr("Bytes to send, as text"));
    m_hex->setAccessibleName(tr("Bytes to send, as hex"));
    const QString keys = tr("Enter sends, Shift+Enter begins a line, Up and Down recall what was sent.");
    m_text->setToolTip(tr("The characters in their encoding, nothing added.") + QLatin1Char('\n') + keys);
    m_hex->setToolTip(isTemplate
                          ? tr("The template filled in: exactly these bytes go.")
                          : tr("Pairs of hex digits; spaces, colons, commas and 0x are allowed, # begins a comment.") +
                                QLatin1Char('\n') + keys);
    showCount();
}

// SPDX-License-Identifier: MIT
#include "widgets/inspector/InspectorPane.h"

#include "model/events/EventText.h"
#include "model/payload/SafeText.h"
#include "widgets/inspector/BitsView.h"
#include "widgets/inspector/ByteExport.h"
#include "widgets/inspector/ByteStatusLine.h"
#include "widgets/inspector/DiffView.h"
#include "widgets/inspector/FindBar.h"
#include "widgets/inspector/FramesView.h"
#include "widgets/inspector/HexView.h"
#include "widgets/inspector/JsonView.h"
#include "widgets/inspector/NumbersView.h"
#include "widgets/inspector/TextView.h"
#include "widgets/style/ElidedLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int rowSizes[] = {4, 8, 16, 32};
constexpr int usualRowSize = 2; // index
constexpr int leastScopeLetters = 9;

} // namespace

InspectorPane::InspectorPane(const EventFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_source(new PayloadSource(feed, this))
    , m_scope(new QComboBox(this))
    , m_title(new ElidedLabel(this))
    , m_encoding(new QComboBox(this))
    , m_rowSize(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_copyMenu(new QMenu(m_copy))
    , m_find(new FindBar(this))
    , m_tabs(new QTabWidget(this))
    , m_hex(new HexView(m_selection, this))
    , m_text(new TextView(m_selection, this))
    , m_bits(new BitsView(m_selection, this))
    , m_numbers(new NumbersView(m_selection, this))
    , m_json(new JsonView(m_selection, this))
    , m_frames(new FramesView(m_selection, this))
    , m_diff(new DiffView(*m_source, m_selection, this))
    , m_export(new ByteExport(this))
    , m_line(new ByteStatusLine(*m_source, m_selection, this))
    , m_plainViews{m_hex, m_text, m_bits, m_json}
{
    build();
    connectViews();
    retranslate();
    showSelection();
}

// Its bytes outlive the views that show them.
InspectorPane::~InspectorPane()
{
    leaveSource();
}

void InspectorPane::build()
{
    m_scope->setObjectName(QStringLiteral("scope"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (int i = 0; i < 4; ++i)
        m_scope->addItem(QString());
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents); // where there is room
    m_scope->setMinimumContentsLength(leastScopeLetters);
    const QList<TextEncoding> encodings = textEncodings();
    for (const TextEncoding encoding : encodings)
        m_encoding->addItem(textEncodingName(encoding), int(encoding));
    for (const int size : rowSizes)
        m_rowSize->addItem(QString::number(size), size);
    m_rowSize->setCurrentIndex(usualRowSize);
    m_rowSize->setMinimumContentsLength(3);
    m_copy->setMenu(m_copyMenu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    for (int i = 0; i <= int(Tab::Diff); ++i)
        m_tabs->addTab(QList<QWidget*>{m_hex, m_text, m_bits, m_numbers, m_json, m_frames, m_diff}[i], QString());
    m_tabs->setDocumentMode(true);

    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->setContentsMargins(6, 4, 6, 0);
    top->addWidget(m_scope);
    top->addWidget(m_title, 1);
    top->addWidget(m_find);
    top->addWidget(m_encoding);
    top->addWidget(m_rowSize);
    top->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_line);
}

void InspectorPane::addControl(QWidget* control)
{
    m_tabs->setCornerWidget(control);
}

void InspectorPane::connectViews()
{
    connect(m_source, &PayloadSource::aboutToChange, this, &InspectorPane::leaveSource);
    connect(m_source, &PayloadSource::changed, this, &InspectorPane::takeSource);
    connect(m_source, &PayloadSource::grown, this, &InspectorPane::takeMore);
    connect(m_scope, &QComboBox::activated, this, [this](int index) { setScope(PayloadSource::Scope(index)); });
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &InspectorPane::applyEncoding);
    connect(m_encoding, &QComboBox::activated, this,
            [this] { m_encodings[m_source->socket().endpoint()] = TextEncoding(m_encoding->currentData().toInt()); });
    connect(m_rowSize, &QComboBox::currentIndexChanged, this,
            [this] { m_hex->setBytesPerRow(m_rowSize->currentData().toInt()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setFocusProxy(bytesWidget());
        showSelection();
    });
    setFocusProxy(bytesWidget());
    connect(m_copyMenu, &QMenu::aboutToShow, this, [this] { m_export->fill(*m_copyMenu); });
    connect(m_export, &ByteExport::said, m_line, &ByteStatusLine::say);
    connect(&m_selection, &ByteSelection::changed, this, &InspectorPane::showSelection);
    connect(m_json, &JsonView::statusChanged, this, &InspectorPane::showSelection);
    connect(m_find, &FindBar::found, &m_selection, &ByteSelection::select);
    connect(m_find, &FindBar::said, m_line, &ByteStatusLine::say);
    connect(m_find, &FindBar::closed, this, &InspectorPane::focusBytes);
    connect(m_frames, &FramesView::eventChosen, this, &InspectorPane::eventChosen);
    const QList<ByteView*> views = byteViews();
    for (ByteView* view : views) {
        if (view != m_frames->list())
            connect(view, &ByteView::eventChosen, this, &InspectorPane::eventChosen);
        connect(view, &ByteView::findWanted, m_find, &FindBar::open);
        connect(view, &ByteView::findAgainWanted, m_find, &FindBar::find);
        connect(view, &ByteView::copyWanted, this, &InspectorPane::copy);
    }
    connect(m_line, &ByteStatusLine::streamWanted, this, [this] {
        const Event event = m_source->store().at(m_source->currentEvent());
        const bool isSent = eventRole(event.kind) == EventRole::Send;
        setScope(isSent ? PayloadSource::Scope::Sent : PayloadSource::Scope::Received);
    });
}

QList<ByteView*> InspectorPane::byteViews() const
{
    return {m_hex, m_text, m_bits, m_json, m_frames->list(), m_diff->list()};
}

// What takes the keyboard in the current tab.
QWidget* InspectorPane::bytesWidget() const
{
    if (m_tabs->currentWidget() == m_frames)
        return m_frames->list();
    return m_tabs->currentWidget() == m_diff ? m_diff->list() : m_tabs->currentWidget();
}

void InspectorPane::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void InspectorPane::copy()
{
    const bool isText = m_tabs->currentWidget() == m_text || m_tabs->currentWidget() == m_json;
    m_export->copy(isText ? ByteForm::Text : ByteForm::Hex);
}

void InspectorPane::focusBytes()
{
    bytesWidget()->setFocus(Qt::ShortcutFocusReason);
}

// --- which bytes ---------------------------------------------------------------------------------------------------

void InspectorPane::setCurrentEvent(EventId id)
{
    m_wanted = id;
    if (!isVisible())
        return;
    m_isPlaced = m_isPlaced && id == m_source->currentEvent();
    m_source->setEvent(id);
    if (!m_source->hasStreams() &&
        (m_source->scope() == PayloadSource::Scope::Sent || m_source->scope() == PayloadSource::Scope::Received))
        m_source->setScope(PayloadSource::Scope::Conversation);
    showScopes();
    showSelection();
}

void InspectorPane::setScope(PayloadSource::Scope scope)
{
    m_isPlaced = false;
    m_source->setScope(scope);
    showScopes();
}

void InspectorPane::leaveSource()
{
    m_diff->clear();
    m_find->setSource(nullptr);
    m_export->setSource(nullptr);
    for (ByteView* view : m_plainViews)
        view->setSource(nullptr);
    m_frames->setSource(nullptr);
    m_numbers->setSource(nullptr);
}

void InspectorPane::takeSource()
{
    const ByteSource* const bytes = m_source->bytes();
    m_selection.moveTo(0);
    recallEncoding();
    m_find->setSource(bytes);
    m_export->setSource(bytes);
    for (ByteView* view : m_plainViews)
        view->setSource(bytes);
    m_frames->setSource(bytes, m_source->scope() == PayloadSource::Scope::Conversation);
    m_numbers->setSource(bytes);
    if (m_diff->isVisible())
        m_diff->start();
    m_isPlaced = false;
    placeSelection();
    m_line->showHints();
    showScopes();
    showSelection();
}

void InspectorPane::takeMore()
{
    for (ByteView* view : m_plainViews)
        view->noteGrown();
    m_frames->noteGrown();
    m_numbers->noteGrown();
    placeSelection();
    m_line->noteGrown();
    showSelection();
}

// The selection is joined with the window's: in a stream it goes to what the current event brought.
void InspectorPane::placeSelection()
{
    if (m_isPlaced || m_source->currentEvent() == noEvent || m_source->scope() == PayloadSource::Scope::Event)
        return;
    const std::optional<quint64> offset = m_source->offsetOfEvent();
    if (!offset)
        return;
    m_isPlaced = true;
    m_selection.select(*offset, m_source->store().at(m_source->currentEvent()).bytes);
}

void InspectorPane::applyEncoding()
{
    const auto encoding = TextEncoding(m_encoding->currentData().toInt());
    m_hex->setEncoding(encoding);
    m_bits->setEncoding(encoding);
    m_text->setEncoding(encoding);
    m_frames->list()->setEncoding(encoding);
    m_find->setEncoding(encoding);
    m_line->setEncoding(encoding);
}

// An endpoint is read as it was the last time, or as the other end of its connection is.
void InspectorPane::recallEncoding()
{
    const TextEncoding ofPartner = m_encodings.value(m_source->partner().endpoint(), TextEncoding::Utf8);
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_encodings.value(m_source->socket().endpoint(), ofPartner))));
}

// --- words ---------------------------------------------------------------------------------------------------------

void InspectorPane::showScopes()
{
    const QString socket = m_source->socket().isValid() ? m_source->socket().display() : QStringLiteral("…");
    const QString partner =
        m_source->partner().isValid() ? QStringLiteral(" → ") + m_source->partner().display() : QString();
    const QString from =
        m_source->partner().isValid() ? m_source->partner().display() + QStringLiteral(" → ") : QString();
    m_scope->setItemText(0, tr("This event"));
    m_scope->setItemText(1, tr("Stream %1, sent").arg(socket + partner));
    m_scope->setItemText(2, tr("Stream %1, received").arg(from + socket));
    m_scope->setItemText(3, tr("Conversation of %1").arg(socket));
    m_scope->setCurrentIndex(int(m_source->scope()));
    const auto* model = qobject_cast<QStandardItemModel*>(m_scope->model());
    for (int i = 1; i < 4; ++i) {
        const bool isStream = i != int(PayloadSource::Scope::Conversation);
        model->item(i)->setEnabled(m_source->socket().isValid() && (!isStream || m_source->hasStreams()));
        model->item(i)->setToolTip(
            isStream && !m_source->hasStreams() ? tr("Datagrams are no stream: each stands for itself.") : QString());
    }
    m_title->setText(eventTitle());
    const bool hasNone = !m_source->bytes() || m_source->bytes()->size() == 0;
    QString empty = tr("Select an event with data.");
    if (hasNone && m_source->currentEvent() != noEvent) {
        const Event event = m_source->store().at(m_source->currentEvent());
        if (m_source->scope() != PayloadSource::Scope::Event)
            empty = tr("No bytes yet.");
        else if (carriesPayload(event.kind) && !m_source->hasStreams())
            empty = tr("An empty datagram: it has no bytes, and it went all the same.");
    }
    for (ByteView* view : m_plainViews)
        view->setEmptyText(view == m_json && !hasNone ? tr("There is no JSON in these bytes.") : empty);
}

QString InspectorPane::eventTitle() const
{
    if (m_source->currentEvent() == noEvent)
        return {};
    const Event event = m_source->store().at(m_source->currentEvent());
    const QString words = quotedForTerminal(translated(eventText(m_source->store(), event))); // a file wrote them
    return QStringLiteral("#%1 · %2 · %3 · %4")
        .arg(QString::number(m_source->currentEvent() + 1), event.on.display(), words, callText(event));
}

QString InspectorPane::status() const
{
    return m_line->text();
}

void InspectorPane::showSelection()
{
    const ByteSource* const bytes = m_source->bytes();
    const bool hasBytes = bytes && bytes->size() > 0;
    const quint64 size = m_selection.size();
    m_find->setPlace(m_selection.first(), m_selection.end());
    m_export->setRange(size > 1 ? m_selection.first() : 0, size > 1 ? size : hasBytes ? bytes->size() : 0);
    m_rowSize->setVisible(m_tabs->currentWidget() == m_hex);
    m_copy->setEnabled(hasBytes);
    const bool isJson = m_tabs->currentWidget() == m_json;
    m_line->setViewNote(isJson ? m_json->status() : QString(), isJson && m_json->isIncomplete());
    if (const QList<EventPart> parts = selectedParts(); parts != m_parts) {
        m_parts = parts;
        emit partsSelected(parts);
    }
}

// A single byte is only where the cursor is.
QList<EventPart> InspectorPane::selectedParts() const
{
    constexpr quint64 most = 65'536; // bytes
    const ByteSource* const bytes = m_source->bytes();
    if (!bytes || m_selection.size() < 2)
        return {};
    const quint64 first = m_selection.first();
    const quint64 end = qMin(m_selection.end(), first + most);
    QList<EventPart> parts;
    for (const BytePiece& piece : bytes->pieces(first, end)) {
        const quint64 from = qMax(first, piece.offset);
        parts += {piece.event, from - piece.offset, qMin(end, piece.end()) - from};
    }
    return parts;
}

void InspectorPane::retranslate()
{
    setAccessibleName(tr("Payload inspector"));
    const QString names[] = {tr("Hex"), tr("Text"), tr("Bits"), tr("Numbers"), tr("JSON"), tr("Frames"), tr("Diff")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, names[i]);
    m_hex->setAccessibleName(tr("Bytes in hex"));
    m_text->setAccessibleName(tr("Bytes as text"));
    m_bits->setAccessibleName(tr("Bytes in bits"));
    m_json->setAccessibleName(tr("Bytes as JSON"));
    m_scope->setAccessibleName(tr("Which bytes"));
    m_encoding->setAccessibleName(tr("Encoding of text"));
    m_encoding->setToolTip(tr("How the bytes are read as text. They do not say it themselves."));
    m_rowSize->setAccessibleName(tr("Bytes in a row"));
    m_rowSize->setToolTip(tr("Bytes in a row"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("The selected bytes, or all of them."));
    showScopes();
    showSelection();
}

void InspectorPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InspectorPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_source->setActive(true);
    setCurrentEvent(m_wanted);
}

void InspectorPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_source->setActive(false);
}

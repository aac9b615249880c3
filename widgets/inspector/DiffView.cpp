// SPDX-License-Identifier: MIT
#include "widgets/inspector/DiffView.h"

#include "model/streams/EventBytes.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

static constexpr int leastLetters = 9;

DiffView::DiffView(const PayloadSource& source, ByteSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_list(new DiffList(selection, this))
    , m_title(new QLabel(this))
    , m_with(new QComboBox(this))
    , m_event(new QSpinBox(this))
    , m_again(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_result(new QLabel(this))
{
    m_title->setBuddy(m_with);
    m_event->setObjectName(QStringLiteral("event"));
    m_event->setRange(1, std::numeric_limits<int>::max());
    m_event->setPrefix(QStringLiteral("#"));
    m_result->setTextFormat(Qt::PlainText);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->setContentsMargins(6, 2, 6, 2);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents); // where there is room
    m_with->setMinimumContentsLength(leastLetters);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(m_title);
    top->addWidget(m_with);
    top->addWidget(m_event);
    top->addStretch(1);
    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->setContentsMargins(8, 0, 6, 2);
    below->addWidget(m_result, 1);
    below->addWidget(m_again);
    below->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(below);
    layout->addWidget(m_list, 1);
    connect(m_with, &QComboBox::activated, this, &DiffView::compare);
    connect(m_event, &QSpinBox::valueChanged, this, &DiffView::compare);
    connect(m_again, &QPushButton::clicked, this, &DiffView::compare);
    connect(m_next, &QPushButton::clicked, this, [this] {
        qint64 row = m_list->nextDifference(m_list->currentRow());
        if (row < 0)
            row = m_list->nextDifference(-1);
        if (row >= 0)
            m_list->goToRow(row);
    });
    connect(&m_timer, &QTimer::timeout, this, &DiffView::step);
    retranslate();
}

QString DiffView::result() const
{
    return m_result->text();
}

void DiffView::clear()
{
    m_timer.stop();
    m_list->setDiff(nullptr, nullptr);
    m_list->setSource(nullptr);
    m_diff.reset();
    m_stream = nullptr;
    m_right.reset();
    m_result->clear();
    m_next->setEnabled(false);
}

void DiffView::start()
{
    if (m_source.currentEvent() != m_current) {
        m_previous = m_current;
        m_current = m_source.currentEvent();
    }
    offer();
    compare();
}

void DiffView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_diff)
        start();
}

QString DiffView::sideName(SocketId socket, bool isSent) const
{
    return isSent ? tr("sent by %1").arg(socket.display()) : tr("received by %1").arg(socket.display());
}

// What there is to compare with.
void DiffView::offer()
{
    const auto scope = m_source.scope();
    const bool isStream = scope == PayloadSource::Scope::Sent || scope == PayloadSource::Scope::Received;
    m_with->clear();
    if (const SocketId partner = m_source.partner(); isStream && partner.isValid())
        m_with->addItem(sideName(partner, scope == PayloadSource::Scope::Received), int(With::Partner));
    m_with->addItem(tr("the payload of event"), int(With::Event));
    if (const EventId other = guess(); other < quint64(std::numeric_limits<int>::max())) {
        const QSignalBlocker quiet(m_event);
        m_event->setValue(int(other + 1));
    }
}

// The event with bytes that was looked at before, or the nearest one. noEvent: there is none.
EventId DiffView::guess() const
{
    constexpr EventId furthest = 4096;
    const EventStore& store = m_source.store();
    const auto hasBytes = [&](EventId id) { return id < store.end() && id != m_current && store.at(id).bytes > 0; };
    if (m_current == noEvent || hasBytes(m_previous))
        return m_previous;
    for (EventId distance = 1; distance < furthest; ++distance) {
        if (distance <= m_current && hasBytes(m_current - distance))
            return m_current - distance;
        if (hasBytes(m_current + distance))
            return m_current + distance;
    }
    return noEvent;
}

void DiffView::compare()
{
    clear();
    const bool isEvent = m_with->currentData().toInt() == int(With::Event);
    m_event->setVisible(isEvent);
    if (!isVisible() || !m_source.bytes())
        return;
    const bool isSent = m_source.scope() == PayloadSource::Scope::Sent;
    QString right;
    if (!isEvent) {
        auto stream = m_source.stream(m_source.partner(),
                                      isSent ? StreamBytes::Direction::Received : StreamBytes::Direction::Sent);
        m_stream = stream.get();
        m_right = std::move(stream);
        right = m_with->currentText();
    } else if (const EventId id = EventId(m_event->value()) - 1; id < m_source.store().end()) {
        m_right = std::make_unique<EventBytes>(m_source.store(), id);
        right = tr("event #%1").arg(m_event->value());
    } else {
        m_result->setText(
            tr("There is no event #%1 yet. The last is #%2.").arg(m_event->value()).arg(m_source.store().end()));
        return;
    }
    const QString left = m_source.scope() == PayloadSource::Scope::Event
                             ? tr("event #%1").arg(m_source.currentEvent() + 1)
                         : m_source.scope() == PayloadSource::Scope::Conversation
                             ? tr("conversation of %1").arg(m_source.socket().display())
                             : sideName(m_source.socket(), isSent);
    m_rightName = right;
    m_list->setNames(left, right);
    m_list->setSource(m_source.bytes());
    m_timer.start(0);
}

void DiffView::step()
{
    if (m_source.isScanning())
        return; // first all of the left side
    if (m_stream && m_stream->advance(m_source.store().end()))
        return;
    m_stream = nullptr; // what comes now is not compared
    if (!m_diff)
        m_diff = std::make_unique<PayloadDiff>(*m_source.bytes(), *m_right);
    if (!m_diff->advance())
        m_timer.stop();
    m_list->setDiff(m_diff.get(), m_right.get());
    showResult();
}

void DiffView::showResult()
{
    if (!m_diff)
        return;
    const auto number = [](quint64 value) { return QLocale().toString(value); };
    const std::optional<quint64> first = m_diff->firstDifference();
    m_next->setEnabled(first.has_value());
    if (first && m_right->size() == 0)
        m_result->setText(tr("%1 has no bytes").arg(m_rightName));
    else if (first)
        m_result->setText(m_diff->isCut()
                              ? tr("first difference at offset %1; too many to list all").arg(number(*first))
                              : tr("first difference at offset %1").arg(number(*first)));
    else if (!m_diff->isDone())
        m_result->setText(tr("%1 bytes compared …").arg(number(m_diff->compared())));
    else
        m_result->setText(m_diff->compared() == 0 ? tr("both sides have no bytes")
                                                  : tr("identical, %1 bytes").arg(number(m_diff->compared())));
}

void DiffView::retranslate()
{
    m_title->setText(tr("Compare with"));
    m_with->setAccessibleName(m_title->text());
    m_event->setAccessibleName(tr("Number of the event"));
    m_again->setText(tr("Compare again"));
    m_next->setText(tr("Next difference"));
    m_list->setAccessibleName(tr("Two runs of bytes compared"));
    m_list->setEmptyText(tr("There are no bytes on the left side."));
    showResult();
}

void DiffView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            start();
    }
    QWidget::changeEvent(event);
}

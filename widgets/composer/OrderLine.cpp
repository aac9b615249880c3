// SPDX-License-Identifier: MIT
#include "widgets/composer/OrderLine.h"

#include "model/events/ErrorText.h"
#include "widgets/style/EventColors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace {

constexpr int mostNumber = 127;
constexpr int barSteps = 1000;

// Of all orders of this program: two windows may send through one socket.
int nextNumber()
{
    static int last = 0;
    last = last % mostNumber + 1;
    return last;
}

QString amount(quint64 number)
{
    return QLocale().toString(number);
}

} // namespace

OrderLine::OrderLine(CommandSink& sink, const EndpointTable& table, const EventStore& store, QWidget* parent)
    : QWidget(parent)
    , m_sink(sink)
    , m_table(table)
    , m_store(store)
    , m_text(new QLabel(this))
    , m_what(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("orderResult"));
    m_what->setObjectName(QStringLiteral("whatIsThis"));
    m_stop->setObjectName(QStringLiteral("stopOrder"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMargin(2);
    m_stop->setAutoDefault(false);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_what);
    row->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_bar);
    connect(m_stop, &QPushButton::clicked, this, &OrderLine::stop);
    connect(m_what, &QToolButton::clicked, this, &OrderLine::explain);
    hide();
    retranslate();
}

void OrderLine::start(command::SendOrder order, qint64 total, const QString& name)
{
    order.number = nextNumber();
    m_order = order;
    m_total = total;
    m_name = name;
    m_isStopped = false;
    m_sink.post(std::move(order));
    show();
    setRunning(true);
    refresh();
}

void OrderLine::stop()
{
    if (!m_isRunning)
        return;
    m_isStopped = true;
    m_sink.post(command::StopOrder{m_order.on, m_order.number});
    setRunning(false);
    refresh();
}

SendProgress OrderLine::progress() const
{
    const EndpointState* state = m_table.find(m_order.on);
    if (state != nullptr && state->order.number == m_order.number)
        return state->order;
    return {m_order.number, 0, 0, false, noEvent};
}

void OrderLine::refresh()
{
    if (m_order.number == 0)
        return;
    const EndpointState* state = m_table.find(m_order.on);
    const SendProgress done = progress();
    const bool isOpen = state != nullptr && state->isOpen();
    showProgress(done, isOpen, isOpen && state->isSendBufferFull);
    if (m_isRunning && (done.isOver || !isOpen))
        setRunning(false);
}

void OrderLine::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_stop->setVisible(isRunning);
    emit runningChanged();
}

QString OrderLine::sentence(const SendProgress& done, bool isOpen, bool isFull) const
{
    const QString call = m_order.on.isUdp() ? QStringLiteral("sendto()") : QStringLiteral("send()");
    if (done.error != noEvent)
        return errorText(m_store, m_store.at(done.error)).sentence();
    const QString bytes =
        m_total < 0 ? amount(done.bytes) : tr("%1 of %2").arg(amount(done.bytes), amount(quint64(m_total)));
    if (m_isStopped)
        return tr("Stopped: %1 bytes were sent").arg(bytes);
    if (!isOpen && !done.isOver)
        return tr("Ended with the connection: %1 bytes were sent").arg(bytes);
    if (!m_name.isEmpty())
        return tr("%1: %2 bytes").arg(m_name, bytes);
    if (m_order.plan.isPlain())
        return isFull && done.bytes > 0 && !done.isOver ? tr("took %1; the rest waits for room").arg(bytes)
               : done.calls > 0                         ? tr("%1 took %2 bytes").arg(call, bytes)
                                                        : tr("%1 …").arg(call);
    return tr("%n call(s), %1 bytes", nullptr, int(done.calls)).arg(bytes);
}

void OrderLine::showProgress(const SendProgress& done, bool isOpen, bool isFull)
{
    const bool waits = isFull && !done.isOver && !m_isStopped && done.error == noEvent;
    QString text = sentence(done, isOpen, isFull);
    if (waits && (!m_order.plan.isPlain() || !m_name.isEmpty()))
        text += QStringLiteral(" · ") + tr("the rest waits for room");
    m_text->setText(text);
    m_text->setAutoFillBackground(waits);
    QPalette look = palette();
    if (waits) {
        look.setColor(QPalette::Window, EventColors::warningBadge().background);
        look.setColor(QPalette::WindowText, EventColors::warningBadge().text);
    }
    m_text->setPalette(look);
    m_text->setForegroundRole(done.error != noEvent ? QPalette::BrightText : QPalette::WindowText);
    m_what->setVisible(waits);
    m_bar->setVisible(m_total > 0 && m_isRunning && !done.isOver && (!m_name.isEmpty() || !m_order.plan.isPlain()));
    m_bar->setValue(m_total > 0 ? int(double(done.bytes) / double(m_total) * barSteps) : 0);
}

void OrderLine::explain()
{
    QWhatsThis::showText(m_what->mapToGlobal(QPoint(0, m_what->height())),
                         tr("The kernel keeps what it takes in the socket's send buffer until the peer has it. The "
                            "buffer is full now: this app keeps the rest and sends on as soon as there is room. A slow "
                            "peer slows the sender down; that is TCP's flow control."),
                         m_what);
}

QString OrderLine::text() const
{
    return m_text->text();
}

void OrderLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderLine::retranslate()
{
    m_what->setText(tr("What is this?"));
    m_what->setAccessibleName(m_what->text());
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Send nothing more of it. What was sent is sent."));
    m_bar->setAccessibleName(tr("How much of it was sent"));
    refresh();
}

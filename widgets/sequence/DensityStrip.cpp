// SPDX-License-Identifier: MIT
#include "widgets/sequence/DensityStrip.h"

#include "widgets/sequence/SequenceView.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

static_assert(int(EventRole::Dim) == 6);

DensityStrip::DensityStrip(SequenceView& view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("strip"));
    setTexts();
    setCursor(Qt::PointingHandCursor);
}

void DensityStrip::setTexts()
{
    setToolTip(tr("The whole session: colours of the events, errors marked. Click to go there."));
}

void DensityStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

QSize DensityStrip::sizeHint() const
{
    return {14, 100};
}

void DensityStrip::clear()
{
    m_buckets.clear();
    m_rowsPerBucket = 1;
    m_taken = 0;
}

void DensityStrip::takeRows()
{
    const auto rows = quint64(m_view.index().end() - m_view.eventAt(0));
    for (; m_taken < rows; ++m_taken) {
        if (m_taken / m_rowsPerBucket >= mostBuckets)
            halve();
        const auto bucket = size_t(m_taken / m_rowsPerBucket);
        if (bucket >= m_buckets.size())
            m_buckets.resize(bucket + 1);
        const Event& event = m_view.index().eventOf(m_view.eventAt(qint64(m_taken)));
        ++m_buckets[bucket].events[size_t(eventRole(event.kind))];
    }
}

void DensityStrip::halve()
{
    for (size_t i = 0; i < m_buckets.size(); ++i) {
        Bucket& to = m_buckets[i / 2];
        if (i % 2 == 0) {
            to = m_buckets[i];
            continue;
        }
        for (size_t role = 0; role < roles; ++role)
            to.events[role] += m_buckets[i].events[role];
    }
    m_buckets.resize((m_buckets.size() + 1) / 2);
    m_rowsPerBucket *= 2;
}

void DensityStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const EventColors colors = EventColors::of(palette());
    painter.fillRect(rect(), colors.row(true));
    const auto rows = double(std::max<qint64>(m_view.rowCount(), 1));
    // A short session is not stretched: a row is at most 3 px.
    const double scale = std::min(3.0, height() / rows);
    for (int y = 0; y < height(); ++y) {
        const auto first = size_t(y / scale / double(m_rowsPerBucket));
        const auto last = size_t((y + 1) / scale / double(m_rowsPerBucket));
        Bucket sum;
        for (size_t i = first; i <= last && i < m_buckets.size(); ++i) {
            for (size_t role = 0; role < roles; ++role)
                sum.events[role] += m_buckets[i].events[role];
        }
        const auto most = std::max_element(sum.events.begin(), sum.events.end());
        if (*most == 0)
            continue;
        QColor color = colors.text(EventRole(most - sum.events.begin()));
        color.setAlphaF(0.55F);
        painter.fillRect(3, y, width() - 6, 1, color);
        if (sum.events[size_t(EventRole::Error)] > 0)
            painter.fillRect(0, y, width(), 1, EventColors::errorBadge().background);
    }
    const EventRange visible = m_view.visibleEvents();
    const double top = double(visible.first - m_view.eventAt(0)) * scale;
    const QRectF part(0.5, top, width() - 1.0, std::max(4.0, double(visible.count()) * scale));
    painter.setPen(colors.selectionBar());
    QColor fill = colors.selectionBar();
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawRect(part);
}

void DensityStrip::goTo(int y)
{
    const auto rows = double(m_view.rowCount());
    const double scale = std::min(3.0, height() / std::max(rows, 1.0));
    const auto page = qint64(m_view.visibleEvents().count());
    m_view.scrollToRow(qint64(y / scale) - page / 2);
}

void DensityStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(int(event->position().y()));
}

void DensityStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(int(event->position().y()));
}

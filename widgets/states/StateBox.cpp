// SPDX-License-Identifier: MIT
#include "widgets/states/StateBox.h"

#include "model/states/TcpStateText.h"
#include "widgets/states/StatesLayout.h"
#include "widgets/style/AppStyle.h"
#include "widgets/style/EventColors.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

StateBox::StateBox(TcpPlace place, QWidget* parent)
    : QAbstractButton(parent)
    , m_place(place)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus); // the figure gives one of its boxes to Tab
    setTexts();
}

void StateBox::setTokens(const QList<Token>& tokens, size_t count)
{
    m_tokens = tokens;
    m_count = count;
    arrange();
    setTexts();
    update();
}

void StateBox::setExplained(bool isExplained)
{
    m_isExplained = isExplained;
    update();
}

QFont StateBox::tokenFont() const
{
    return StatesLayout::scaled(font(), 0.92);
}

void StateBox::arrange()
{
    constexpr qreal gap = 5;
    m_rects.clear();
    const QFontMetricsF metrics(tokenFont());
    const qreal left = 7;
    const qreal right = width() - 7;
    const auto moreWidth = [&metrics](size_t count) {
        return metrics.horizontalAdvance(QStringLiteral("+%1").arg(count)) + gap;
    };
    qreal x = left;
    for (const Token& token : std::as_const(m_tokens)) {
        const QSizeF size = Token::size(token.text, tokenFont());
        const size_t rest = m_count > size_t(m_rects.size()) + 1 ? m_count - size_t(m_rects.size()) - 1 : 0;
        if (x + size.width() + (rest > 0 ? moreWidth(rest) : 0) > right)
            break;
        m_rects += QRectF(QPointF(x, height() - size.height() - 5), size);
        x += size.width() + gap;
    }
    size_t shown = 0;
    for (qsizetype i = 0; i < m_rects.size(); ++i)
        shown += m_tokens[i].known != StateKnowledge::PassedThrough ? 1U : 0U;
    m_hidden = int(m_count - std::min(shown, m_count));
    m_more = QPointF(x, height() - 5 - metrics.descent() - 2);
    if (m_rects.isEmpty() && m_hidden > 0)
        m_more.setX(left);
}

QRectF StateBox::tokenRect(SocketId socket) const
{
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        if (m_tokens[i].socket == socket)
            return m_rects[i];
    }
    return {QRectF(rect()).center(), QSizeF()};
}

SocketId StateBox::tokenAt(const QPointF& point) const
{
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        if (m_rects[i].adjusted(-2, -4, 2, 4).contains(point))
            return m_tokens[i].socket;
    }
    return {};
}

void StateBox::setTexts()
{
    QStringList names;
    for (const Token& token : std::as_const(m_tokens)) {
        if (token.known != StateKnowledge::PassedThrough)
            names += token.text;
    }
    if (m_count > size_t(names.size()))
        names += QStringLiteral("+%1").arg(m_count - size_t(names.size()));
    const QString state = tcpStateName(tcpStateAt(m_place));
    setText(state);
    setAccessibleName(m_count == 0 ? tr("%1, no socket").arg(state)
                                   : tr("%1: %2").arg(state, names.join(QStringLiteral(", "))));
    const QString meaning = translated(explanation(tcpStateAt(m_place)));
    setAccessibleDescription(meaning);
    setToolTip(m_hidden > 0 ? names.join(QStringLiteral(", ")) : QString());
}

void StateBox::paintEvent(QPaintEvent*)
{
    const EventColors colors = EventColors::of(palette());
    const bool isUsed = m_count > 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = m_isExplained || hasFocus();
    const QColor line = isStrong ? colors.selectionBar()
                        : isUsed ? colors.text(EventRole::Connect)
                                 : AppStyle::edge(palette());
    const qreal width = isStrong ? 2 : isUsed ? 1.5 : 1;
    painter.setPen(QPen(line, width));
    painter.setBrush(underMouse() || m_isExplained ? colors.selection() : colors.row(!isUsed));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(isUsed ? palette().color(QPalette::Text) : colors.secondary());
    const QRectF nameRoom(0, 4, rect().width(), QFontMetricsF(bold).height());
    painter.drawText(nameRoom, Qt::AlignCenter, text());

    painter.setFont(tokenFont());
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        if (!m_tokens[i].isFlying)
            m_tokens[i].paint(painter, m_rects[i], palette());
    }
    if (m_hidden > 0) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(m_more, QStringLiteral("+%1").arg(m_hidden));
    }
}

void StateBox::mousePressEvent(QMouseEvent* event)
{
    const SocketId socket = tokenAt(event->position());
    if (event->button() == Qt::LeftButton && socket.isValid())
        emit socketChosen(socket);
    else
        QAbstractButton::mousePressEvent(event);
}

void StateBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return emit neighbourWanted({-1, 0});
    case Qt::Key_Right:
        return emit neighbourWanted({1, 0});
    case Qt::Key_Up:
        return emit neighbourWanted({0, -1});
    case Qt::Key_Down:
        return emit neighbourWanted({0, 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Space:
        return emit nextSocketWanted();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StateBox::resizeEvent(QResizeEvent*)
{
    arrange();
}

void StateBox::enterEvent(QEnterEvent*)
{
    update();
}

void StateBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QAbstractButton::changeEvent(event);
}

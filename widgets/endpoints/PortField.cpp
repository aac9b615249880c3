// SPDX-License-Identifier: MIT
#include "widgets/endpoints/PortField.h"

#include "model/core/HostPort.h"

#include <QEvent>

PortField::PortField(Zero zero, QWidget* parent)
    : QLineEdit(parent)
    , m_zero(zero)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

Result<quint16> PortField::port() const
{
    return parsePort(text().trimmed(), m_zero == Zero::MeansFreePort);
}

void PortField::setPort(quint16 port)
{
    setText(QString::number(port));
}

QSize PortField::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    return {fontMetrics().horizontalAdvance(QStringLiteral("65535")) + fontMetrics().averageCharWidth() * 2 + 6,
            base.height()};
}

void PortField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PortField::retranslate()
{
    setAccessibleName(tr("Port"));
    setToolTip(m_zero == Zero::MeansFreePort ? tr("A number from 0 to 65535 or a service name. 0 asks for a free port.")
                                             : tr("A number from 1 to 65535 or a service name such as http."));
}

// SPDX-License-Identifier: MIT
#include "widgets/endpoints/PeerCombo.h"

#include "widgets/endpoints/AddressDelegate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLineEdit>

PeerCombo::PeerCombo(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setCompleter(nullptr); // it would replace what was typed by an item that merely begins alike
    setInsertPolicy(QComboBox::NoInsert);
    setItemDelegate(new AddressDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void PeerCombo::setSource(std::function<QList<UdpSender>()> senders)
{
    m_senders = std::move(senders);
}

bool PeerCombo::isEmpty() const
{
    return currentText().trimmed().isEmpty();
}

Result<HostPort> PeerCombo::peer() const
{
    QString text = currentText().trimmed();
    const QLatin1String everybody("<broadcast>");
    if (text.startsWith(everybody))
        text.replace(0, everybody.size(), QStringLiteral("255.255.255.255"));
    return parseHostPort(text);
}

QSize PeerCombo::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("255.255.255.255:65535")),
            QComboBox::minimumSizeHint().height()};
}

void PeerCombo::showPopup()
{
    const QString typed = currentText();
    {
        const QSignalBlocker quiet(this);
        clear();
        const QList<UdpSender> senders = m_senders ? m_senders() : QList<UdpSender>();
        for (const UdpSender& sender : senders) {
            addItem(sender.address.display());
            setItemData(count() - 1, tr("%n datagram(s)", nullptr, int(sender.datagrams)),
                        AddressDelegate::meaningRole);
        }
        setEditText(typed);
    }
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * fontMetrics().height());
    QComboBox::showPopup();
}

void PeerCombo::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeerCombo::retranslate()
{
    setAccessibleName(tr("Send to"));
    lineEdit()->setPlaceholderText(tr("Send to host:port"));
    setToolTip(tr("Where the next datagram goes; the list holds those heard from."));
}

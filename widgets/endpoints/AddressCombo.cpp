// SPDX-License-Identifier: MIT
#include "widgets/endpoints/AddressCombo.h"

#include "model/core/HostPort.h"
#include "widgets/endpoints/AddressDelegate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHostInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QWheelEvent>

AddressCombo::AddressCombo(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setCompleter(nullptr); // it would replace what was typed by an item that merely begins alike
    setInsertPolicy(QComboBox::NoInsert);
    setItemDelegate(new AddressDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
    fill();
    connect(this, &QComboBox::editTextChanged, this, &AddressCombo::hostEdited);
}

Result<QString> AddressCombo::host() const
{
    return parseHost(currentText().trimmed());
}

void AddressCombo::setHost(const QString& host)
{
    setEditText(host);
}

QSize AddressCombo::sizeHint() const
{
    return minimumSizeHint();
}

QSize AddressCombo::minimumSizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(QStringLiteral("255.255.255.255"));
    return {text + 2 * fontMetrics().height(), QComboBox::minimumSizeHint().height()};
}

void AddressCombo::setFixed(bool isFixed)
{
    m_isFixed = isFixed;
    lineEdit()->setReadOnly(isFixed);
}

void AddressCombo::showPopup()
{
    if (m_isFixed)
        return;
    fill(); // interfaces come and go
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * fontMetrics().height());
    QComboBox::showPopup();
}

void AddressCombo::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void AddressCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the wheel scrolls the cards and never changes an address by accident
}

void AddressCombo::keyPressEvent(QKeyEvent* event)
{
    if (m_isFixed)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

void AddressCombo::fill()
{
    const QString typed = count() == 0 ? QStringLiteral("127.0.0.1") : currentText();
    const QSignalBlocker quiet(this);
    clear();
    add(QStringLiteral("127.0.0.1"), tr("this computer only"));
    add(QStringLiteral("::1"), tr("this computer only, IPv6"));
    add(QStringLiteral("0.0.0.0"), tr("all IPv4"));
    add(QStringLiteral("::"), tr("all, dual stack"));
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            const QString host = entry.ip().toString();
            if (findText(host, Qt::MatchExactly) < 0)
                add(host, interface.humanReadableName());
        }
    }
    add(QHostInfo::localHostName(), tr("my host name"));
    setEditText(typed);
}

void AddressCombo::add(const QString& host, const QString& meaning)
{
    if (host.isEmpty())
        return;
    addItem(host);
    setItemData(count() - 1, meaning, AddressDelegate::meaningRole);
    setItemData(count() - 1, host + QLatin1String(", ") + meaning, Qt::AccessibleTextRole);
}

void AddressCombo::retranslate()
{
    setAccessibleName(tr("Local address"));
    setToolTip(tr("The address of this computer that bind() asks for."));
}

// SPDX-License-Identifier: MIT
#include "widgets/endpoints/OptionRow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>
#include <utility>

namespace {

// The least and the greatest value, see OptionName.
std::pair<int, int> rangeOf(OptionName name)
{
    switch (name) {
    case OptionName::Linger:
        return {-1, 3600};
    case OptionName::MulticastTtl:
        return {0, 255};
    case OptionName::TimeToLive:
        return {1, 255};
    case OptionName::KeepAliveIdle:
    case OptionName::KeepAliveInterval:
        return {1, 32767};
    case OptionName::KeepAliveCount:
        return {1, 127};
    default:
        return {1, std::numeric_limits<int>::max()};
    }
}

bool isSetBeforeBind(OptionName name)
{
    return name == OptionName::ReuseAddress || name == OptionName::V6Only;
}

} // namespace

OptionRow::OptionRow(OptionName name, QGridLayout* grid, QWidget* owner)
    : QObject(owner)
    , m_name(name)
    , m_actual(new QLabel(owner))
{
    const int row = grid->rowCount();
    auto* label = new QLabel(QString(optionId(name)), owner);
    grid->addWidget(label, row, 0);
    if (isSwitch(name)) {
        m_switch = new QComboBox(owner);
        m_switch->setObjectName(optionId(name));
        m_switch->addItems({tr("default"), tr("off"), tr("on")});
        label->setBuddy(m_switch);
        grid->addWidget(m_switch, row, 1);
        connect(m_switch, &QComboBox::activated, this,
                [this](int index) { emit asked(m_name, index == 0 ? std::nullopt : std::optional<int>(index - 1)); });
    } else {
        m_number = new QSpinBox(owner);
        m_number->setObjectName(optionId(name));
        const auto [least, greatest] = rangeOf(name);
        m_number->setRange(least - 1, greatest);
        m_number->setSpecialValueText(tr("default"));
        m_number->setValue(least - 1);
        m_number->setKeyboardTracking(false);
        label->setBuddy(m_number);
        grid->addWidget(m_number, row, 1);
        connect(m_number, &QSpinBox::valueChanged, this, [this](int value) {
            emit asked(m_name, value == m_number->minimum() ? std::nullopt : std::optional<int>(value));
        });
    }
    m_actual->setTextFormat(Qt::PlainText);
    m_actual->setForegroundRole(QPalette::PlaceholderText);
    m_actual->setToolTip(tr("The value the system gives back: getsockopt()."));
    grid->addWidget(m_actual, row, 2);
}

bool OptionRow::isSwitch(OptionName name)
{
    switch (name) {
    case OptionName::ReuseAddress:
    case OptionName::NoDelay:
    case OptionName::KeepAlive:
    case OptionName::V6Only:
    case OptionName::Broadcast:
    case OptionName::MulticastLoop:
        return true;
    default:
        return false;
    }
}

void OptionRow::setAsked(std::optional<int> value)
{
    if (m_switch != nullptr) {
        m_switch->setCurrentIndex(value ? (*value != 0 ? 2 : 1) : 0);
    } else {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value.value_or(m_number->minimum()));
    }
}

void OptionRow::follow(const EndpointState* state)
{
    QWidget* const editor = m_switch != nullptr ? static_cast<QWidget*>(m_switch) : m_number;
    const bool isOpen = state != nullptr && state->isOpen();
    editor->setEnabled(!(isOpen && isSetBeforeBind(m_name)));
    if (!isOpen || !state->options.contains(m_name)) {
        m_actual->clear();
        return;
    }
    const OptionValue value = state->options.value(m_name);
    m_actual->setText(value.actual ? tr("is %1").arg(valueText(*value.actual)) : tr("not known on this system"));
}

QString OptionRow::valueText(qint64 value) const
{
    if (isSwitch(m_name))
        return value != 0 ? tr("on") : tr("off");
    if (m_name == OptionName::Linger && value < 0)
        return tr("off");
    return QString::number(value);
}

// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointState.h"

#include <QObject>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

// One socket option in a grid: its C name, what to ask for, and what the system says it is.
class OptionRow final : public QObject
{
    Q_OBJECT

public:
    // Adds the row to the end of the grid, whose widget owns it.
    OptionRow(OptionName name, QGridLayout* grid, QWidget* owner);

    // nullptr: the socket is not open.
    void follow(const EndpointState* state);
    void setAsked(std::optional<int> value);

signals:
    // Sent when another value was chosen; nothing: the system's default.
    void asked(OptionName name, std::optional<int> value);

private:
    static bool isSwitch(OptionName name);
    QString valueText(qint64 value) const;

    OptionName m_name;
    QComboBox* m_switch = nullptr;
    QSpinBox* m_number = nullptr;
    QLabel* m_actual;
};

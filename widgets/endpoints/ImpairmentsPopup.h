// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Impairments.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QSpinBox;

// What a simulated relay does on purpose, behind the muted line of its card: the numbers that its transport knows. A
// number counts when it is finished (Enter, another field, closing), not with every digit.
class ImpairmentsPopup final : public QFrame
{
    Q_OBJECT

public:
    enum class Transport : quint8 { Tcp, Udp };

    ImpairmentsPopup(Transport transport, const Impairments& impairments, QWidget* parent);

    void openBelow(const QWidget* anchor);

signals:
    // Sent when one of them is another.
    void impairmentsChanged(const Impairments& impairments);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Range
    {
        int least = 0;
        int most = 0;
        QString unit;
        QString leastText; // instead of the least number
    };
    template <typename Number>
    QSpinBox* add(QGridLayout* grid, const QString& label, const QString& toolTip, const Range& range,
                  Number Impairments::*number);
    void addDatagramRows(QGridLayout* grid);
    void addDelayRows(QGridLayout* grid);
    void addStreamRows(QGridLayout* grid);

    Impairments m_impairments;
};

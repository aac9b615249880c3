// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/SendPlan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

// How the bytes go out: in pieces with pauses, again and again. Nothing checked: one call.
class PlanBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBar(QWidget* parent = nullptr);

    void setPlan(const SendPlan& plan);
    SendPlan plan() const;
    // Datagrams have no stream: a file goes out in pieces, and each is a datagram.
    void setMustCut(bool mustCut);

signals:
    // Sent when the user chose something.
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void onChoice();
    void showChoice();
    void retranslate();

    bool m_mustCut = false;
    QCheckBox* m_cuts;
    QSpinBox* m_size;
    QLabel* m_pauseLabel;
    QSpinBox* m_pause;
    QCheckBox* m_repeats;
    QSpinBox* m_times;
    QLabel* m_everyLabel;
    QSpinBox* m_every;
};

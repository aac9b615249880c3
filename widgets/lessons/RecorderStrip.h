// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

// Says that what is clicked is being recorded for a lesson, and ends it.
class RecorderStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit RecorderStrip(QWidget* parent = nullptr);

    void setClicks(qsizetype clicks);

signals:
    // Sent when a lesson shall be made of it.
    void stopWanted();
    // Sent when it shall be forgotten.
    void discardWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_stop;
    QPushButton* m_discard;
    qsizetype m_clicks = 0;
};

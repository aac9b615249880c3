// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/Framing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

// The choice of how a protocol marks the ends of its messages.
class FramingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FramingBar(QWidget* parent = nullptr);

    const Framing& framing() const { return m_framing; }

signals:
    // Sent when another rule was chosen that makes sense.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void retranslate();

    Framing m_framing;
    QLabel* m_title;
    QComboBox* m_kind;
    QLineEdit* m_delimiter;
    QSpinBox* m_size;
    QComboBox* m_prefix;
    QCheckBox* m_countsItself;
    QLabel* m_problem;
};

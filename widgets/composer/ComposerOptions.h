// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/PayloadFormat.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QRadioButton;

// The popup behind the composer's muted line: text or hex, escapes, line ending.
class ComposerOptions final : public QFrame
{
    Q_OBJECT

public:
    ComposerOptions(const PayloadFormat& format, QWidget* parent);

    // "UTF-8 · no line ending".
    static QString summary(const PayloadFormat& format);

signals:
    // Sent when something was chosen.
    void formatChosen(PayloadFormat format);

private:
    PayloadFormat chosen() const;
    void onChoice();

    QRadioButton* m_text;
    QRadioButton* m_hex;
    QComboBox* m_encoding;
    QCheckBox* m_escapes;
    QComboBox* m_lineEnding;
};

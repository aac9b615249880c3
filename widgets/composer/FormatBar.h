// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/Draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

// How text becomes bytes: encoding, line ending, escapes; of templates the variables, too.
class FormatBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatBar(QWidget* parent = nullptr);

    void setFormat(const PayloadFormat& format);
    PayloadFormat format() const;
    // The button that inserts variables; the owner finds it a place.
    QToolButton* insertButton() const { return m_insert; }
    // Files need none of it.
    void setKind(Draft::Kind kind);

signals:
    // Sent when the user chose something.
    void chosen();
    // Sent when a variable shall stand where the cursor is.
    void variableWanted(const QString& variable);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillVariables();
    void retranslate();

    QLabel* m_encodingLabel;
    QComboBox* m_encoding;
    QLabel* m_endingLabel;
    QComboBox* m_ending;
    QCheckBox* m_escapes;
    QToolButton* m_insert;
    QMenu* m_variables;
};

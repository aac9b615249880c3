// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

// Chooses what a server does by itself, with the text or the pace some behaviours need.
class BehaviourBox final : public QWidget
{
    Q_OBJECT

public:
    explicit BehaviourBox(QWidget* parent = nullptr);

    BehaviourSpec spec() const;
    void setSpec(const BehaviourSpec& spec);

signals:
    // Sent when the user chose another behaviour, text or pace.
    void specChosen(BehaviourSpec spec);

protected:
    void changeEvent(QEvent* event) override;

private:
    static QString name(BehaviourKind kind);
    static QString meaning(BehaviourKind kind);
    void showParts();
    void retranslate();

    QLabel* m_label;
    QComboBox* m_kind;
    QLabel* m_textLabel;
    QLineEdit* m_text;
    QLabel* m_paceLabel;
    QSpinBox* m_pace;
};

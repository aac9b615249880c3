// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

// What is wrong with a field, said right below it; the field itself is marked until it is edited.
class FieldNote final : public QLabel
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    void show(QLineEdit* field, const Problem& problem);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void mark(bool wrong);

    Problem m_problem;
    QPointer<QLineEdit> m_field;
};

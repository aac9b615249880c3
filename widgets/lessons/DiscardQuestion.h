// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

// Asks before what was recorded for a lesson is thrown away; forgets itself when it was answered.
class DiscardQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    explicit DiscardQuestion(QWidget* parent);

signals:
    // Sent when it shall be thrown away.
    void confirmed();
};

// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

// A muted line that sums up choices and opens them: "accept: automatic · recv size 1024 ▾".
class SummaryButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit SummaryButton(QWidget* parent = nullptr);

    void setSummary(const QString& summary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QScrollArea>

// Keeps a scrolling area as high as what is in it, up to a limit, while this object lives.
class FittedHeight final : public QObject
{
    Q_OBJECT

public:
    // share: of the height of the window that the area may have, 0 … 1.
    FittedHeight(QScrollArea& area, double share, QObject* parent);
    ~FittedHeight() override;

    void setShare(double share);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QPointer<QScrollArea> m_area; // may go first, with the window
    double m_share;
};

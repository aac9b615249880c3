// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>

// What a view of many rows tells screen readers. A QAbstractScrollArea implements it besides.
class SpokenRows
{
public:
    virtual ~SpokenRows() = default;

    virtual int spokenRows() const = 0;
    virtual QString spokenText(int row) const = 0;
    virtual QRect spokenRect(int row) const = 0; // on the viewport
    virtual int spokenCurrent() const = 0;       // -1: none
    virtual bool isSpokenSelected(int row) const = 0;
    virtual int spokenRowAt(const QPoint& point) const = 0; // of the viewport; -1: none
};

// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/SequenceIndex.h"

#include <QFont>
#include <QImage>

// The diagram of some events as a picture to keep: light, on white, with its legend.
class SequencePicture final
{
public:
    // Rows that fit into a picture of that scale (1, 2, 3): an image has at most 32 767 px.
    static quint64 mostRows(int scale);
    // The first mostRows() of the range.
    static QImage draw(const SequenceIndex& index, EventRange rows, bool withImplied, const QFont& font, int scale);
};

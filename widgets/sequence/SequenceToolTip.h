// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/SequenceText.h"
#include "widgets/sequence/SequenceScene.h"

// What the diagram says when the mouse rests: of an arrow, how it is known; of a row, its sentence.
class SequenceToolTip final
{
public:
    explicit SequenceToolTip(const SequenceIndex& index)
        : m_index(index)
        , m_text(index, translated)
    {
    }

    // Escaped and marked as rich text: left to guess, Qt could take a payload for HTML. Empty: nothing to say.
    QString at(const SequenceScene& scene, const SequenceGeometry& geometry, const QPoint& point) const;

private:
    const SequenceIndex& m_index;
    const SequenceText m_text;
};

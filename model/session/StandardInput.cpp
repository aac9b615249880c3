// SPDX-License-Identifier: MIT
#include "model/session/StandardInput.h"

bool StandardInput::isRedirected()
{
    return !StandardInputSource::isTerminal();
}

StandardInput::StandardInput(qsizetype pieceSize, QObject* parent)
    : QObject(parent)
    , m_source([this] { read(); })
    , m_pieceSize(pieceSize)
{
}

void StandardInput::setWanted(bool wanted)
{
    m_source.setEnabled(wanted && !m_hasEnded);
}

void StandardInput::read()
{
    const QByteArray bytes = m_source.read(m_pieceSize);
    if (!bytes.isEmpty()) {
        emit received(bytes);
        return;
    }
    m_hasEnded = true;
    m_source.setEnabled(false);
    emit ended();
}

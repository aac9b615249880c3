// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Answers any HTTP/1.x request with 200 and a small page that shows the request, then closes (RFC 9112). The head
// of the request ends with an empty line; a body of a told length is taken in first, so that closing does not reset.
class HttpBehaviour final : public Behaviour
{
public:
    static constexpr qsizetype largestHead = 64 << 10; // bytes; a longer one is answered 431

    BehaviourActions onReceived(QByteArrayView bytes) override;
    BehaviourActions onEndOfStream() override;

private:
    BehaviourActions answer();

    QByteArray m_request;   // its head
    quint64 m_bodyLeft = 0; // bytes
    bool m_isInBody = false;
    bool m_isDone = false;
};

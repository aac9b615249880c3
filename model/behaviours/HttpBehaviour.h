// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Answers any HTTP/1.x request with 200 and a small page that shows the request, then closes (RFC 9112). Only the head
// of the request is waited for: it ends with an empty line.
class HttpBehaviour final : public Behaviour
{
public:
    static constexpr qsizetype largestHead = 64 << 10; // bytes; a longer one is answered 431

    BehaviourActions onReceived(QByteArrayView bytes) override;
    BehaviourActions onEndOfStream() override;

private:
    QByteArray m_request;
    bool m_isDone = false;
};

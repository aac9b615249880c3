// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodePlaces.h"
#include "model/code/CodeStep.h"
#include "model/code/CodeStreams.h"

#include <optional>
#include <vector>

// What a program is made of.
enum class CodePart : quint8 {
    Calls,      // no program of its own: the calls of a click or of an endpoint
    Transcript, // every call of the session by one program with one thread
    Server,     // of two programs
    Client,
};

// The calls behind events: for each event the step of a program, or none if it is no call (a state that was read, the
// start of something whose result is another event).
class CodeSteps final
{
public:
    // All outlive it.
    CodeSteps(const EventStore& store, const std::vector<NumberedEvent>& events, const CodeStreams& streams,
              const CodePlaces& places, CodePart part);

    // To be asked for each event in order. The steps of connects stand at their results.
    std::optional<CodeStep> step(size_t index);

private:
    struct Socket
    {
        bool isIPv6 = false;
        bool hasEnded = false; // end of stream, or an error that a later reset was told by
        bool isConnectedUdp = false;
        quint32 peer = 0;          // of a connected UDP socket
        EventId started = noEvent; // a connect whose result is not known yet
    };

    bool fill(CodeStep& step, size_t index);
    bool fillData(CodeStep& step, size_t index);
    bool fillEnd(CodeStep& step);
    bool fillError(CodeStep& step);
    void takePayload(CodeStep& step) const;
    void tell(CodeStep& step, const Message& remark = {}) const;
    bool isProgram() const { return m_part != CodePart::Calls; }

    const EventStore& m_store;
    const std::vector<NumberedEvent>& m_events;
    const CodeStreams& m_streams;
    const CodePlaces& m_places;
    const CodePart m_part;
    QHash<SocketId, Socket> m_sockets;
};

// SPDX-License-Identifier: MIT
#include "model/sequence/LegendEntries.h"

namespace {

LegendEntry arrow(Arrow::What what, Arrow::Level level, Arrow::Fate fate, const char* text)
{
    LegendEntry entry;
    entry.arrow.what = what;
    entry.arrow.level = level;
    entry.arrow.fate = fate;
    entry.arrow.start = 0; // it leaves from a row
    if (what == Arrow::What::Link)
        entry.arrow.arrival = 0;
    entry.arrow.bytes = entry.arrow.whole = 1;
    entry.text = {text};
    return entry;
}

LegendEntry lifeline(Lane::Kind kind, LifelineState state, const char* text)
{
    LegendEntry entry;
    entry.sample = LegendEntry::Sample::Lifeline;
    entry.kind = kind;
    entry.state = state;
    entry.text = {text};
    return entry;
}

LegendEntry mark(LegendEntry::Sample sample, const char* text)
{
    LegendEntry entry;
    entry.sample = sample;
    entry.text = {text};
    return entry;
}

} // namespace

std::vector<LegendEntry> legendEntries()
{
    using What = Arrow::What;
    using Level = Arrow::Level;
    using Fate = Arrow::Fate;
    using Kind = Lane::Kind;
    using State = LifelineState;
    LegendEntry ribbon = arrow(What::Data, Level::Observed, Fate::Arrives,
                               QT_TRANSLATE_NOOP("model", "One part of a send that several recvs delivered, or the "
                                                          "other way round"));
    ribbon.arrow.isRibbon = true;
    return {
        arrow(What::Data, Level::Observed, Fate::Arrives,
              QT_TRANSLATE_NOOP("model", "Observed: send() here and recv() there are both calls of this app")),
        arrow(What::Data, Level::HalfObserved, Fate::Arrives,
              QT_TRANSLATE_NOOP("model", "Half-observed: the other end is outside this app")),
        arrow(What::Syn, Level::Implied, Fate::Arrives,
              QT_TRANSLATE_NOOP("model", "Implied: no call, but TCP must have done it")),
        arrow(What::AckOfData, Level::Implied, Fate::Arrives,
              QT_TRANSLATE_NOOP("model", "Implied, nobody knows when: an acknowledgement, a SYN sent again")),
        arrow(What::Link, Level::Observed, Fate::Arrives,
              QT_TRANSLATE_NOOP("model", "accept() took the connection that this connect() made")),
        ribbon,
        arrow(What::Data, Level::Observed, Fate::UnderWay,
              QT_TRANSLATE_NOOP("model", "Bytes that no recv() has delivered yet")),
        arrow(What::Datagram, Level::Observed, Fate::Arrives, QT_TRANSLATE_NOOP("model", "A datagram")),
        arrow(What::Datagram, Level::Observed, Fate::Lost,
              QT_TRANSLATE_NOOP("model", "Not received (bytes: never read)")),
        arrow(What::Datagram, Level::Observed, Fate::NotYet, QT_TRANSLATE_NOOP("model", "Not received (yet)")),
        arrow(What::Datagram, Level::Observed, Fate::Cut,
              QT_TRANSLATE_NOOP("model", "Only the beginning of the datagram was kept")),
        lifeline(Kind::Client, State::Open, QT_TRANSLATE_NOOP("model", "Both sides may still send")),
        lifeline(Kind::Client, State::Half, QT_TRANSLATE_NOOP("model", "Half closed: one direction has ended")),
        lifeline(Kind::Client, State::Idle, QT_TRANSLATE_NOOP("model", "A socket that carries no bytes")),
        lifeline(Kind::Client, State::TimeWait,
                 QT_TRANSLATE_NOOP("model", "Closed; the system keeps the connection in TIME-WAIT")),
        lifeline(Kind::Peer, State::Open, QT_TRANSLATE_NOOP("model", "A peer outside this app")),
        mark(LegendEntry::Sample::Close, QT_TRANSLATE_NOOP("model", "close()")),
        mark(LegendEntry::Sample::Reset, QT_TRANSLATE_NOOP("model", "Ended by a reset")),
    };
}

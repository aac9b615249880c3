// SPDX-License-Identifier: MIT
#include "model/export/CsvWriter.h"

#include "model/core/TcpState.h"
#include "model/events/EventText.h"
#include "model/payload/SafeText.h"

#include <algorithm>
#include <limits>

namespace {

// One line, cell by cell.
class CsvLine final
{
public:
    explicit CsvLine(QByteArray& to)
        : m_to(to)
    {
    }

    void add(QByteArrayView cell)
    {
        if (!m_isFirst)
            m_to += ',';
        m_isFirst = false;
        const QByteArrayView mark = isFormula(cell) ? "'" : "";
        const bool needsQuotes = std::any_of(cell.begin(), cell.end(), needsQuote);
        if (!needsQuotes) {
            m_to += mark;
            m_to += cell;
            return;
        }
        m_to += '"';
        m_to += mark;
        for (const char c : cell) {
            if (c == '"')
                m_to += '"';
            m_to += c;
        }
        m_to += '"';
    }
    // Names, paths and notes come from anywhere: nothing invisible in them.
    void addText(const QString& cell) { add(quotedForTerminal(cell).toUtf8()); }
    void addNumber(qint64 number) { add(QByteArray::number(number)); }
    void addNumberIf(bool isKnown, qint64 number) { add(isKnown ? QByteArray::number(number) : QByteArray()); }
    void end() { m_to += "\r\n"; }

private:
    static bool isFormula(QByteArrayView cell)
    {
        static constexpr const char* fullWidth[] = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}; // of = + - @
        return !cell.isEmpty() && (QByteArrayView("=+-@\t\r").contains(cell.front()) ||
                                   std::any_of(std::begin(fullWidth), std::end(fullWidth),
                                               [cell](const char* sign) { return cell.startsWith(sign); }));
    }
    static bool needsQuote(char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; }

    QByteArray& m_to;
    bool m_isFirst = true;
};

QByteArray seconds(qint64 nanoseconds)
{
    constexpr qint64 perSecond = 1'000'000'000;
    return QByteArray::number(nanoseconds / perSecond) + '.' +
           QByteArray::number(nanoseconds % perSecond).rightJustified(9, '0');
}

} // namespace

void CsvWriter::begin(QByteArray& to)
{
    to += "n,time_s,wall_ns,endpoint,kind,event,bytes,data,call,local,peer,offset,tcp_state,error,errno,fd,thread,recv_"
          "q,send_q\r\n";
}

void CsvWriter::add(EventId id, const Event& event, QByteArray& to)
{
    const bool hasData = carriesPayload(event.kind);
    CsvLine line(to);
    line.addNumber(qint64(id) + 1);
    line.add(seconds(event.timeNs));
    line.addNumber(event.wallNs);
    line.addText(event.on.display());
    line.addText(eventKindId(event.kind));
    line.addText(said(eventText(store(), event)));
    line.addNumberIf(hasData, event.value);
    line.add(escapedText(payload(event).value_or(QByteArray()), std::numeric_limits<qsizetype>::max()).toUtf8());
    line.addText(callText(event));
    line.addText(store().address(event.local).display());
    line.addText(store().address(event.peer).display());
    line.addNumberIf(hasStreamOffset(event.kind), qint64(event.streamOffset));
    line.addText(tcpStateName(event.tcpState));
    line.addText(errorId(event.error));
    line.addNumberIf(event.systemError != 0, event.systemError);
    line.addNumberIf(event.descriptor >= 0, event.descriptor);
    line.addNumberIf(event.thread != 0, event.thread);
    line.addNumberIf(event.receiveQueue != Event::unknownQueue, event.receiveQueue);
    line.addNumberIf(event.sendQueue != Event::unknownQueue, event.sendQueue);
    line.end();
}

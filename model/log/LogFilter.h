// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/core/Result.h"
#include "model/endpoints/EndpointTable.h"
#include "model/events/Event.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

// What the filter box asks for, ready to be asked of events. All terms have to hold:
//
//   word "two words"   in what the row says, its kind, an address, a text, the payload; upper and lower case are alike
//   C1 S1 S1.1 U1      this socket; of an endpoint, its connections too
//   conn:S1.1          the connection, seen from both ends
//   kind:recv call:accept port:8888 port:http error
//   bytes>1000 t>3     also < >= <= =; t is seconds since the session began
//   hex:0d0a           these bytes in the payload
//   -term              not so
//
// Threads: a value.
class LogFilter final
{
public:
    // What the quick choices above the log let through.
    enum class Group : quint8 { All, Connections, Data, Datagrams, Errors };
    enum class What : quint8 { Group, Word, Socket, Connection, Kind, Call, Port, Bytes, Time, Hex, Error };
    enum class Compare : quint8 { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };
    struct Term
    {
        What what = What::Word;
        Compare compare = Compare::Equal;
        bool isNegated = false;
        QString text;
        QList<QByteArray> bytes; // any of these: the ways to write a word, ASCII in lower case; of hex, one
        SocketId socket;
        SocketId partner; // of a connection: its other end, if that is here, too
        double number = 0;
        int code = 0; // Group, EventKind, Call or port
    };

    // An empty text gives the filter that lets everything through. Or what is wrong, with its position in the text.
    static Result<LogFilter> parse(const QString& text, Group group = Group::All);
    static bool isIn(Group group, EventKind kind);
    // What the other one asks for has to hold, too.
    void add(const LogFilter& other);
    // Finds the other ends of the connections that are asked for.
    void findPartners(const EndpointTable& table);

    // How the words of a row read to the user: what is looked for may be one of them. Called in any thread. Without it
    // only what needs no language is found.
    using Language = QString (*)(const Message& message);
    void setLanguage(Language words) { m_language = words; }
    Language language() const { return m_language; }

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<Term>& terms() const { return m_terms; }

private:
    std::vector<Term> m_terms;
    Language m_language = nullptr;
};

// SPDX-License-Identifier: MIT
#include "model/code/CodeProgram.h"
#include "tests/support/CodeLexer.h"

#include <algorithm>

// Events with whatever payload and texts, as programs: whatever they hold, each line of a program is whole by itself.
// Each event is a byte for the kind, one for the call, one for the socket, one for the length, and then its bytes.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    EventStore store;
    const SocketId sockets[] = {{'S', 1}, {'S', 1, 1}, {'C', 1}, {'U', 1}, {'L', 1}, {'L', 1, 1}, {'C', 2}, {'U', 2}};
    while (size >= 4 && store.end() < 64) {
        const size_t length = std::min<size_t>(data[3], size - 4);
        const QByteArray bytes(reinterpret_cast<const char*>(data) + 4, qsizetype(length));
        Event event;
        event.kind = EventKind(data[0] % eventKindCount);
        event.call = Call(data[1] % callCount);
        event.on = sockets[data[2] % 8];
        event.error = ErrorId(data[2] / 8 % errorIdCount);
        event.flags = data[1] / 64;
        event.asked = event.value =
            event.kind == EventKind::Accept ? qint64(event.on.accepted(1).packed()) : qint64(length);
        event.text = store.textId(QString::fromUtf8(bytes));
        event.local = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, quint16(data[1] % 3 + 1)));
        event.peer = store.addressId(data[2] % 8 >= 4 && data[2] % 8 <= 5
                                         ? SocketAddress::local(QString::fromUtf8(bytes))
                                         : SocketAddress::internet(QHostAddress::LocalHost, quint16(data[0] % 3 + 1)));
        store.append(event, bytes, {qint64(store.end()), 0});
        data += 4 + length;
        size -= 4 + length;
    }
    for (const CodeLanguage language : codeLanguages) {
        for (const CodeScope scope :
             {CodeScope::Click, CodeScope::Endpoint, CodeScope::Session, CodeScope::TwoPrograms}) {
            CodeRequest request;
            request.language = language;
            request.scope = scope;
            request.event = store.end() / 2;
            const CodeProgram program = CodeProgram::make(store, store.end(), request, translated);
            for (const CodeFile& file : program.files) {
                for (const CodeLine& line : file.code.lines()) {
                    if (!CodeLexer::read(language, line.text).isSound)
                        qFatal("%s", qPrintable(line.text));
                }
            }
        }
    }
    return 0;
}

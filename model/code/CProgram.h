// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeWriter.h"

// What stands around the calls of a program in C: includes, functions that it needs, threads, main().
class CProgram : public CodeWriter
{
protected:
    CProgram(const CodePlan& plan, const QString& name, Wording words);

    // Notes a variable for a socket. True: it is declared where it gets its value; false: it is already, or threads
    // share it.
    bool declare(SocketId socket);

private:
    void assemble(CodeText& to) override;
    void startTalk(const CodeTalk& talk) override;
    void beReady() override;

    QSet<SocketId> m_sockets;
};

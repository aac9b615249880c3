// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeOption.h"
#include "model/code/CodeWriter.h"

// The calls in C++ with Qt's sockets, which hide some of them. A click is shown as with an event loop; a whole program
// uses the blocking functions, so that its order can be read.
class QtCode final : public CodeWriter
{
public:
    QtCode(const CodePlan& plan, const QString& name, Wording words);

private:
    void writeStep(const CodeStep& step) override;
    void assemble(CodeText& to) override;
    void beReady() override;

    void declare(const CodeStep& step);
    void listen(const CodeStep& step);
    void accept(const CodeStep& step);
    void connectTo(const CodeStep& step);
    void send(const CodeStep& step);
    void receive(const CodeStep& step);
    void receiveDatagram(const CodeStep& step);
    void end(const CodeStep& step);
    void checkReceived(const CodeStep& step, const QString& data);
    void setOption(const CodeStep& step, const CodeOption& option);
    void lookUp(const CodeStep& step);
    void failed(const CodeStep& step);
    void slot(const CodeStep& step, const QString& signal, const QString& line);
    QStringList warnings() const;

    QString target(SocketId socket) const; // "C1." or "S1_1->"
    QString classOf(SocketId socket) const;
    QString host(const SocketAddress& address) const;
    QString text(const QString& text) const;
    QStringList payload(const CodeStep& step) const;

    QSet<SocketId> m_listening; // local ones that do
    QSet<SocketId> m_declared;
};

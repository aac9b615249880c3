// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CProgram.h"
#include "model/code/CodeOption.h"

// The calls in C with BSD sockets.
class CCode final : public CProgram
{
public:
    CCode(const CodePlan& plan, const QString& name, Wording words);

private:
    void writeStep(const CodeStep& step) override;
    void open(const CodeStep& step, SocketId socket, const QString& call);
    void call(const CodeStep& step, const QString& call);
    void withAddress(const CodeStep& step, const QString& function);
    void send(const CodeStep& step);
    void receive(const CodeStep& step);
    void checkReceived(const CodeStep& step);
    void setOption(const CodeStep& step, const CodeOption& option);
    void changeGroup(const CodeStep& step, bool join);
    void lookUp(const CodeStep& step);
    void failed(const CodeStep& step);
    QString declareAddress(const CodeStep& step);
    QString payload(const CodeStep& step);
    QString text(const QString& text) const;
};

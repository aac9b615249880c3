// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeWriter.h"

// The calls in Python 3 with its module socket.
class PythonCode final : public CodeWriter
{
public:
    PythonCode(const CodePlan& plan, const QString& name, Wording words);

private:
    void writeStep(const CodeStep& step) override;
    void assemble(CodeText& to) override;
    void startTalk(const CodeTalk& talk) override;
    void beReady() override;

    void call(const CodeStep& step, const QString& function, const QString& arguments, const QString& result = {});
    void send(const CodeStep& step);
    void receive(const CodeStep& step);
    void setOption(const CodeStep& step);
    void changeGroup(const CodeStep& step, bool join);
    void failed(const CodeStep& step);
    QString address(const SocketAddress& address);
    QString host(const QString& name) const;
    QString path(const QString& path) const;
    QStringList payload(const CodeStep& step);
    void addTools(CodeText& to) const;
    static QString talkName(const CodeTalk& talk);
};

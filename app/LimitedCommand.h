// SPDX-License-Identifier: MIT
#pragma once

#include "app/Conversation.h"

#include "model/session/StandardInput.h"

// `sockplay limited`: uses the descriptors of this process up. A server that accepts nothing by itself, and clients
// that connect to it until socket() fails; then lines on standard input say what to do: "accept", "close C3", "close
// S1.2". Its end is the end of this program.
class LimitedCommand final : public Conversation
{
    Q_OBJECT

public:
    static constexpr const char* name = "limited";

    struct Arguments
    {
        int descriptors = 0;
        ConversationSpec spec;
    };
    // `arguments` begin behind the command's word: --descriptors N, --events FORM.
    static Result<Arguments> read(const QStringList& arguments);
    explicit LimitedCommand(const ConversationSpec& spec);

protected:
    void open() override;
    void take(const Event& event) override;
    bool isAllSent() const override { return true; }
    void stop() override;

private:
    void connectOne();
    void onInput(const QByteArray& bytes);
    void obey(const QByteArray& line);

    StandardInput m_input;
    QByteArray m_line; // not at its end yet
    HostPort m_server;
    bool m_isFull = false;
};

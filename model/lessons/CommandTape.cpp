// SPDX-License-Identifier: MIT
#include "model/lessons/CommandTape.h"

CommandTape::CommandTape(CommandSink& sink, const EventStore& store, QObject* parent)
    : QObject(parent)
    , m_sink(sink)
    , m_store(store)
{
}

static Command cut(Command command)
{
    const auto shorten = [](auto& order) {
        if (order.bytes.size() > CommandTape::mostBytes)
            order.bytes = order.bytes.left(CommandTape::mostBytes + 1);
    };
    if (auto* const send = std::get_if<command::Send>(&command))
        shorten(*send);
    else if (auto* const sendTo = std::get_if<command::SendTo>(&command))
        shorten(*sendTo);
    else if (auto* const order = std::get_if<command::SendOrder>(&command))
        shorten(*order);
    return command;
}

void CommandTape::post(Command command)
{
    const bool isNew = m_isRecording && !m_isInClick && !isFull();
    if (isNew) {
        m_isInClick = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isInClick = false; }, Qt::QueuedConnection);
        m_clicks.append({{}, m_store.end()});
    }
    if (m_isRecording && m_isInClick && m_clicks.constLast().commands.size() < mostCommands)
        m_clicks.last().commands += cut(command);
    emit posted(command);
    m_sink.post(std::move(command));
    if (isNew)
        emit clicked(m_clicks.size());
}

void CommandTape::start()
{
    m_clicks.clear();
    m_isInClick = false;
    m_isRecording = true;
}

void CommandTape::stop()
{
    m_end = m_store.end();
    m_isRecording = false;
}

EventId CommandTape::end() const
{
    return m_isRecording ? m_store.end() : m_end;
}

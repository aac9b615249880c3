// SPDX-License-Identifier: MIT
#include "model/lessons/CommandTape.h"

CommandTape::CommandTape(CommandSink& sink, const EventStore& store, QObject* parent)
    : QObject(parent)
    , m_sink(sink)
    , m_store(store)
{
}

void CommandTape::post(Command command)
{
    const bool isNew = m_isRecording && !m_isInClick && m_clicks.size() < mostClicks;
    if (isNew) {
        m_isInClick = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isInClick = false; }, Qt::QueuedConnection);
        m_clicks.append({{}, m_store.end()});
    }
    if (m_isRecording && m_isInClick)
        m_clicks.last().commands += command;
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

// SPDX-License-Identifier: MIT
#include "widgets/endpoints/OpenRetry.h"

OpenRetry::OpenRetry(QObject* parent)
    : QObject(parent)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &OpenRetry::count);
}

void OpenRetry::start()
{
    m_triesLeft = tries;
    m_secondsLeft = secondsBetween;
    m_second.start();
    emit changed();
}

void OpenRetry::stop()
{
    if (!isWaiting())
        return;
    m_second.stop();
    emit changed();
}

void OpenRetry::count()
{
    if (--m_secondsLeft <= 0) {
        m_secondsLeft = secondsBetween;
        if (--m_triesLeft <= 0)
            m_second.stop();
        emit due();
    }
    emit changed();
}

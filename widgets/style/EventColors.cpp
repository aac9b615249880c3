// SPDX-License-Identifier: MIT
#include "widgets/style/EventColors.h"

#include "widgets/style/Theme.h"

EventColors EventColors::of(const QPalette& palette)
{
    return EventColors(Theme::isDark(palette));
}

QColor EventColors::text(EventRole role) const
{
    switch (role) {
    case EventRole::Setup:
        return m_dark ? QColor(0x98, 0x9F, 0xAB) : QColor(0x63, 0x6B, 0x78);
    case EventRole::Connect:
        return m_dark ? QColor(0x9C, 0xE3, 0xC6) : QColor(0x00, 0x4D, 0x45);
    case EventRole::Send:
        return m_dark ? QColor(0x57, 0x97, 0xF7) : QColor(0x17, 0x69, 0xD6);
    case EventRole::Receive:
        return m_dark ? QColor(0xFF, 0xC0, 0x61) : QColor(0x95, 0x60, 0x1F);
    case EventRole::Close:
        return m_dark ? QColor(0xE6, 0xD2, 0xFC) : QColor(0x4A, 0x1C, 0x92);
    case EventRole::Error:
        return m_dark ? QColor(0xEE, 0x6A, 0x72) : QColor(0x8C, 0x0A, 0x14);
    case EventRole::Dim:
        break;
    }
    return secondary();
}

QColor EventColors::secondary() const
{
    return m_dark ? QColor(0x9A, 0xA3, 0xAF) : QColor(0x5B, 0x64, 0x70);
}

QColor EventColors::row(bool alternate) const
{
    if (m_dark)
        return alternate ? QColor(0x26, 0x2A, 0x30) : QColor(0x1E, 0x21, 0x26);
    return alternate ? QColor(0xF4, 0xF6, 0xF8) : QColor(0xFF, 0xFF, 0xFF);
}

QColor EventColors::selection() const
{
    return m_dark ? QColor(0x1F, 0x2E, 0x45) : QColor(0xE8, 0xF0, 0xFD);
}

QColor EventColors::selectionBar() const
{
    return text(EventRole::Send);
}

EventColors::Badge EventColors::warningBadge()
{
    return {QColor(0x1B, 0x15, 0x00), QColor(0xFF, 0xC8, 0x3D)};
}

EventColors::Badge EventColors::errorBadge()
{
    return {QColor(0xFF, 0xFF, 0xFF), QColor(0xC8, 0x10, 0x2E)};
}

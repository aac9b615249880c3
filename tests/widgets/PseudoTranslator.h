// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

// Translates every text of ours into itself, 40 % longer and marked, so that tests find what is not translated and what
// does not fit.
class PseudoTranslator final : public QTranslator
{
public:
    static constexpr QChar mark = u'¿';

    explicit PseudoTranslator(int percent = 40)
        : m_percent(percent)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (context[0] == 'Q' && QByteArrayView(context) != "QuickEcho")
            return {}; // Qt's own
        const QString text = QString::fromUtf8(source);
        // About as long again as the letters ask for; an ampersand is a key, a % a place.
        return mark + text + QString(text.size() * m_percent / 100, u'n');
    }

private:
    int m_percent;
};

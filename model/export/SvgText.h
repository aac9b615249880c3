// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// Writes elements of an SVG picture (SVG 1.1, UTF-8) with coordinates in pixels. Classes carry the look.
class SvgText final
{
public:
    explicit SvgText(QByteArray& to)
        : m_to(to)
    {
    }

    // & < > and quotes as entities. The text has no control characters: it was made safe before.
    static QByteArray escaped(const QString& text);

    void open(const QByteArray& tag); // "g class='row'"
    void close(const QByteArray& name);
    void line(const char* styleClass, double x1, double y1, double x2, double y2);
    void rect(const char* styleClass, double x, double y, double width, double height);
    void path(const char* styleClass, const QByteArray& data);
    void circle(const char* styleClass, double x, double y, double radius);
    // anchor: "start", "middle", "end".
    void text(const char* styleClass, double x, double y, const char* anchor, const QString& text);
    void title(const QString& text); // of the group that was opened just before
    static QByteArray number(double value);

private:
    QByteArray& m_to;
};

// SPDX-License-Identifier: MIT
#include "model/export/SvgText.h"

QByteArray SvgText::number(double value)
{
    return QByteArray::number(value, 'f', 1);
}

QByteArray SvgText::escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;")).toUtf8();
}

void SvgText::open(const QByteArray& tag)
{
    m_to += '<' + tag + ">\n";
}

void SvgText::close(const QByteArray& name)
{
    m_to += "</" + name + ">\n";
}

void SvgText::line(const char* styleClass, double x1, double y1, double x2, double y2)
{
    m_to += QByteArray("<line class='") + styleClass + "' x1='" + number(x1) + "' y1='" + number(y1) + "' x2='" +
            number(x2) + "' y2='" + number(y2) + "'/>\n";
}

void SvgText::rect(const char* styleClass, double x, double y, double width, double height)
{
    m_to += QByteArray("<rect class='") + styleClass + "' x='" + number(x) + "' y='" + number(y) + "' width='" +
            number(width) + "' height='" + number(height) + "'/>\n";
}

void SvgText::path(const char* styleClass, const QByteArray& data)
{
    m_to += QByteArray("<path class='") + styleClass + "' d='" + data + "'/>\n";
}

void SvgText::circle(const char* styleClass, double x, double y, double radius)
{
    m_to += QByteArray("<circle class='") + styleClass + "' cx='" + number(x) + "' cy='" + number(y) + "' r='" +
            number(radius) + "'/>\n";
}

void SvgText::title(const QString& text)
{
    m_to += "<title>" + escaped(text) + "</title>\n";
}

void SvgText::text(const char* styleClass, double x, double y, const char* anchor, const QString& text)
{
    m_to += QByteArray("<text class='") + styleClass + "' x='" + number(x) + "' y='" + number(y) + "' text-anchor='" +
            anchor + "'>" + escaped(text) + "</text>\n";
}

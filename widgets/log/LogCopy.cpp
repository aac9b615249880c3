// SPDX-License-Identifier: MIT
#include "widgets/log/LogCopy.h"

#include "widgets/log/LogHeader.h"
#include "widgets/log/LogText.h"
#include "widgets/log/LogView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace {

QStringList cells(const QAbstractItemModel& model, int row, const QList<LogColumn>& columns)
{
    QStringList texts;
    for (const LogColumn column : columns)
        texts += LogText::cell(model.index(row, int(column)));
    return texts;
}

QString htmlRow(const QStringList& texts, QLatin1String tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& text : texts)
        html += QLatin1Char('<') + tag + QLatin1Char('>') + text.toHtmlEscaped() + QLatin1String("</") + tag +
                QLatin1Char('>');
    return html + QLatin1String("</tr>\n");
}

} // namespace

std::unique_ptr<QMimeData> LogCopy::rows(const LogView& view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    const QList<LogColumn> columns = view.header()->shownColumns();
    QList<QItemSelectionRange> ranges(selection.cbegin(), selection.cend());
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange& a, const QItemSelectionRange& b) { return a.top() < b.top(); });

    QStringList titles;
    for (const LogColumn column : columns)
        titles += LogText::title(column);
    QString plain;
    QString html = QLatin1String("<table>\n") + htmlRow(titles, QLatin1String("th"));
    qint64 count = 0;
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom() && count < maxRows; ++row, ++count) {
            const QStringList texts = cells(*range.model(), row, columns);
            plain += texts.join(QLatin1Char('\t')) + QLatin1Char('\n');
            html += htmlRow(texts, QLatin1String("td"));
        }
    }
    html += QLatin1String("</table>\n");

    qint64 left = -count;
    for (const QItemSelectionRange& range : ranges)
        left += range.height();
    if (left > 0) {
        const QString rest =
            tr("… and %n more row(s)", nullptr, int(qMin<qint64>(left, std::numeric_limits<int>::max())));
        plain += rest + QLatin1Char('\n');
        html += QLatin1String("<p>") + rest.toHtmlEscaped() + QLatin1String("</p>\n");
    }

    auto data = std::make_unique<QMimeData>();
    data->setText(plain);
    data->setHtml(html);
    return data;
}

void LogCopy::toClipboard(const LogView& view)
{
    if (view.selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setMimeData(rows(view).release());
}

QString LogCopy::payload(const EventStore& store, const Event& event, Form form)
{
    const QByteArray bytes = store.payload(event);
    return form == Form::Text ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes.toHex(' '));
}

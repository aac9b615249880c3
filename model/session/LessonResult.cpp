// SPDX-License-Identifier: MIT
#include "model/session/LessonResult.h"

#include "model/export/ExportWriter.h"

#include <QXmlStreamWriter>

#include <algorithm>

static constexpr quint64 lastEvents = 10;

QStringList failureLines(const LessonFailure& failure, const EventStore& store, QString (*words)(const Message&))
{
    QStringList lines = {words(failure.what)};
    if (!failure.seen.isEmpty())
        lines += words(failure.seen);
    lines += words({QT_TRANSLATE_NOOP("model", "Expected: %1"), {QString::fromUtf8(failure.expected)}});
    const EventRange events = failure.events;
    lines += events.isEmpty() ? words({QT_TRANSLATE_NOOP("model", "There was no event in this step.")})
                              : words({QT_TRANSLATE_NOOP("model", "The last events of the step:")});
    const std::unique_ptr<ExportWriter> writer = ExportWriter::make(ExportFormat::Text, store, words);
    for (EventId id = std::max(events.first, events.end - std::min(events.end, lastEvents)); id < events.end; ++id) {
        QByteArray line;
        writer->add(id, store.at(id), line);
        lines += QLatin1String("  ") + QString::fromUtf8(line).trimmed();
    }
    return lines;
}

QString inSeconds(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000, 'f', 3);
}

qint64 LessonResult::tookMs() const
{
    qint64 sum = failedAfterMs;
    for (const Step& step : done)
        sum += step.tookMs;
    return sum;
}

static void addCase(QXmlStreamWriter& xml, const LessonResult& result, const QString& step, qint64 tookMs)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), result.id);
    xml.writeAttribute(QStringLiteral("name"), step);
    xml.writeAttribute(QStringLiteral("time"), inSeconds(tookMs));
}

static void addSuite(QXmlStreamWriter& xml, const LessonResult& result)
{
    const bool isFailed = !result.failedStep.isEmpty();
    const bool isWhole = !result.missing.isEmpty() || !result.invalid.isEmpty(); // one case for the lesson as a whole
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), result.id);
    xml.writeAttribute(QStringLiteral("tests"), QString::number(result.done.size() + int(isFailed) + int(isWhole)));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(int(isFailed)));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(int(!result.invalid.isEmpty())));
    xml.writeAttribute(QStringLiteral("skipped"), QString::number(int(!result.missing.isEmpty())));
    xml.writeAttribute(QStringLiteral("time"), inSeconds(result.tookMs()));
    for (const LessonResult::Step& step : result.done) {
        addCase(xml, result, step.id, step.tookMs);
        xml.writeEndElement();
    }
    if (isFailed || isWhole) {
        addCase(xml, result, isFailed ? result.failedStep : QStringLiteral("lesson"), result.failedAfterMs);
        const QStringList lines = isFailed ? result.failure : result.invalid + result.missing;
        xml.writeStartElement(isFailed                   ? QStringLiteral("failure")
                              : result.missing.isEmpty() ? QStringLiteral("error")
                                                         : QStringLiteral("skipped"));
        xml.writeAttribute(QStringLiteral("message"), lines.value(0));
        xml.writeCharacters(lines.join(QLatin1Char('\n')));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray junitReport(const QList<LessonResult>& results)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    for (const LessonResult& result : results)
        addSuite(xml, result);
    xml.writeEndDocument();
    return bytes;
}

// SPDX-License-Identifier: MIT
#include "model/lessons/LessonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace {

// On one line, with the spaces that QJsonDocument leaves out.
QByteArray compact(const QJsonValue& value)
{
    if (value.isArray()) {
        QByteArray text;
        for (const QJsonValue& item : value.toArray())
            text += (text.isEmpty() ? "" : ", ") + compact(item);
        return "[" + text + "]";
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QByteArray text;
        for (auto it = object.begin(); it != object.end(); ++it)
            text += (text.isEmpty() ? "" : ", ") + compact(it.key()) + ": " + compact(it.value());
        return "{" + text + "}";
    }
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.mid(1, inArray.size() - 2);
}

// Members of one object, each on a line of its own.
class Members final
{
public:
    explicit Members(int indent)
        : m_indent(indent, ' ')
    {
    }

    void add(const char* key, const QByteArray& value)
    {
        m_text += (m_text.isEmpty() ? "" : ",\n") + m_indent + compact(QLatin1String(key)) + ": " + value;
    }
    void add(const char* key, const QJsonValue& value) { add(key, compact(value)); }
    void add(const char* key, const LessonText& text)
    {
        if (!text.isEmpty())
            add(key, text.toJson());
    }
    void addList(const char* key, const QList<QByteArray>& lines)
    {
        if (lines.isEmpty())
            return;
        const QByteArray inner = m_indent + "  ";
        add(key, "[\n" + inner + lines.join(",\n" + inner) + "\n" + m_indent + "]");
    }

    QByteArray object() const { return "{\n" + m_text + "\n" + m_indent.chopped(2) + "}"; }

private:
    const QByteArray m_indent;
    QByteArray m_text;
};

QByteArray actionLine(const LessonAction& action)
{
    const QByteArray by = action.isByApp ? ", \"by\": \"app\"" : "";
    return "{" + compact(lessonActionId(action.kind)) + ": " + compact(action.arguments) + by + "}";
}

QList<QByteArray> expectationLines(const QList<LessonExpectation>& expectations)
{
    QList<QByteArray> lines;
    for (const LessonExpectation& expectation : expectations)
        lines += compact(expectation.toJson());
    return lines;
}

QByteArray predictionObject(const LessonPrediction& prediction)
{
    QJsonArray choices;
    for (const LessonText& choice : prediction.choices)
        choices += choice.toJson();
    Members members(8);
    members.add("ask", prediction.ask);
    members.add("choices", choices);
    members.add("answer", prediction.answer);
    members.add("because", prediction.because);
    return members.object();
}

QByteArray stepObject(const LessonStep& step)
{
    Members members(6);
    members.add("id", step.id);
    members.add("say", step.say);
    if (step.predict)
        members.add("predict", predictionObject(*step.predict));
    QList<QByteArray> actions;
    for (const LessonAction& action : step.actions)
        actions += actionLine(action);
    members.addList("do", actions);
    members.addList("expect", expectationLines(step.expect));
    members.addList("expectNone", expectationLines(step.expectNone));
    members.add("explain", step.explain);
    if (!step.show.isEmpty())
        members.add("show", QJsonArray::fromStringList(step.show));
    return members.object();
}

QJsonObject requirements(const Lesson& lesson)
{
    QJsonObject object;
    if (!lesson.os.isEmpty())
        object.insert(QLatin1String("os"), QJsonArray::fromStringList(lesson.os));
    if (!lesson.capabilities.isEmpty())
        object.insert(QLatin1String("capabilities"), QJsonArray::fromStringList(lesson.capabilities));
    return object;
}

QJsonObject params(const Lesson& lesson)
{
    QJsonObject object;
    for (const LessonParam& param : lesson.params) {
        QJsonObject fields{{QLatin1String("type"), lessonParamTypeId(param.type)}};
        if (!param.byDefault.isUndefined() && !param.byDefault.isNull())
            fields.insert(QLatin1String("default"), param.byDefault);
        object.insert(param.name, fields);
    }
    return object;
}

} // namespace

QByteArray lessonFile(const Lesson& lesson)
{
    Members members(2);
    members.add("format", QJsonValue(QLatin1String("socket-lesson/1")));
    members.add("id", QJsonValue(lesson.id));
    members.add("title", lesson.title);
    members.add("goal", lesson.goal);
    members.add("level", QJsonValue(lessonLevelId(lesson.level)));
    members.add("minutes", QJsonValue(lesson.minutes));
    if (!lesson.covers.isEmpty())
        members.add("covers", QJsonArray::fromStringList(lesson.covers));
    if (const QJsonObject needed = requirements(lesson); !needed.isEmpty())
        members.add("requires", needed);
    if (!lesson.params.isEmpty())
        members.add("params", params(lesson));
    QList<QByteArray> steps;
    for (const LessonStep& step : lesson.steps)
        steps += stepObject(step);
    members.addList("steps", steps);
    return members.object() + '\n';
}

QLatin1String lessonLevelId(Lesson::Level level)
{
    switch (level) {
    case Lesson::Level::Beginner:
        return QLatin1String("beginner");
    case Lesson::Level::Intermediate:
        return QLatin1String("intermediate");
    case Lesson::Level::Advanced:
        return QLatin1String("advanced");
    }
    Q_UNREACHABLE();
    return {};
}

QLatin1String lessonParamTypeId(LessonParam::Type type)
{
    switch (type) {
    case LessonParam::Type::Port:
        return QLatin1String("port");
    case LessonParam::Type::Number:
        return QLatin1String("number");
    case LessonParam::Type::Text:
        return QLatin1String("text");
    case LessonParam::Type::Path:
        return QLatin1String("path");
    case LessonParam::Type::HostName:
        return QLatin1String("hostname");
    }
    Q_UNREACHABLE();
    return {};
}

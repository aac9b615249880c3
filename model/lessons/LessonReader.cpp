// SPDX-License-Identifier: MIT
#include "model/lessons/LessonReader.h"

#include "model/lessons/ActionReader.h"
#include "model/lessons/ExpectationReader.h"
#include "model/lessons/LessonObject.h"
#include "model/lessons/LessonWriter.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <climits>

using Need = LessonObject::Need;

static QString readId(LessonObject& object, const char* key)
{
    const QString id = object.string(key, Need::Required);
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    if (!id.isEmpty() && !form.match(id).hasMatch())
        object.remarks().error(object.pathOf(key),
                               {QT_TRANSLATE_NOOP("model", "“%1” is no such name: lower case letters, digits and minus "
                                                           "signs between them."),
                                {id}});
    return id;
}

static LessonPrediction readPrediction(const QJsonValue& value, const QString& path, LessonRemarks& remarks)
{
    LessonObject object(value, path, remarks);
    LessonPrediction prediction;
    prediction.ask = object.text("ask", Need::Required);
    const QJsonArray choices = object.array("choices", Need::Required);
    for (qsizetype i = 0; i < choices.size(); ++i)
        prediction.choices += readLessonText(choices[i], LessonObject::item(object.pathOf("choices"), i), remarks);
    if (choices.size() < 2 || choices.size() > 4)
        remarks.error(object.pathOf("choices"), {QT_TRANSLATE_NOOP("model", "A prediction has two to four choices.")});
    prediction.answer =
        object.number("answer", 0, 0, std::max<int>(int(prediction.choices.size()) - 1, 0), Need::Required);
    prediction.because = object.text("because", Need::Required);
    object.finish();
    return prediction;
}

static QList<LessonExpectation> readExpectations(LessonObject& step, const char* key)
{
    QList<LessonExpectation> expectations;
    const QJsonArray items = step.array(key);
    for (qsizetype i = 0; i < items.size(); ++i)
        expectations += readLessonExpectation(items[i], LessonObject::item(step.pathOf(key), i), step.remarks());
    return expectations;
}

static QStringList readShow(LessonObject& step)
{
    static const QStringList panes = {QStringLiteral("log"),       QStringLiteral("diagram"), QStringLiteral("states"),
                                      QStringLiteral("inspector"), QStringLiteral("code"),    QStringLiteral("frames")};
    const QStringList shown = step.strings("show");
    for (const QString& each : shown) {
        if (!panes.contains(each) && !each.startsWith(QLatin1String("ribbons:")))
            step.remarks().error(step.pathOf("show"),
                                 {QT_TRANSLATE_NOOP("model", "Here one of these must stand: %1."),
                                  {panes.join(QLatin1String(", ")) + QLatin1String(", ribbons:C1>S1.1")}});
    }
    return shown;
}

static LessonStep readStep(const QJsonValue& value, const QString& path, LessonRemarks& remarks)
{
    LessonObject object(value, path, remarks);
    LessonStep step;
    step.id = readId(object, "id");
    step.say = object.text("say", Need::Required);
    const QJsonValue prediction = object.value("predict");
    if (object.has("predict"))
        step.predict = readPrediction(prediction, object.pathOf("predict"), remarks);
    step.actions = readLessonActions(object.array("do"), object.pathOf("do"), remarks);
    step.expect = readExpectations(object, "expect");
    step.expectNone = readExpectations(object, "expectNone");
    for (const LessonExpectation& expectation : step.expectNone) {
        if (expectation.kind != LessonExpectation::Kind::Event)
            remarks.error(object.pathOf("expectNone"),
                          {QT_TRANSLATE_NOOP("model", "Only events can be expected not to come.")});
    }
    step.explain = object.text("explain");
    step.show = readShow(object);
    object.finish();
    return step;
}

static void readRequirements(LessonObject& object, Lesson& lesson)
{
    const QJsonValue value = object.value("requires");
    if (!object.has("requires"))
        return;
    LessonObject needed(value, object.pathOf("requires"), object.remarks());
    lesson.os = needed.strings("os");
    checkOperatingSystems(lesson.os, needed.pathOf("os"), object.remarks());
    lesson.capabilities = needed.strings("capabilities");
    for (const QString& capability : std::as_const(lesson.capabilities)) {
        if (!lessonCapabilities().contains(capability))
            object.remarks().error(needed.pathOf("capabilities"),
                                   {QT_TRANSLATE_NOOP("model", "Here one of these must stand: %1."),
                                    {lessonCapabilities().join(QLatin1String(", "))}});
    }
    needed.finish();
}

static LessonParam readParam(const QString& name, const QJsonValue& value, const QString& path, LessonRemarks& remarks)
{
    static const QStringList types = {
        lessonParamTypeId(LessonParam::Type::Port), lessonParamTypeId(LessonParam::Type::Number),
        lessonParamTypeId(LessonParam::Type::Text), lessonParamTypeId(LessonParam::Type::Path),
        lessonParamTypeId(LessonParam::Type::HostName)};
    LessonObject object(value, path, remarks);
    LessonParam param;
    param.name = name;
    param.type = LessonParam::Type(object.word("type", types, Need::Required));
    switch (param.type) {
    case LessonParam::Type::Port:
        object.number("default", 1, 1, 65535, Need::Required);
        break;
    case LessonParam::Type::Number:
        object.number("default", 0, INT_MIN, INT_MAX, Need::Required);
        break;
    case LessonParam::Type::Text:
    case LessonParam::Type::Path:
        object.string("default", Need::Required);
        break;
    case LessonParam::Type::HostName:
        break;
    }
    param.byDefault = value.toObject().value(QLatin1String("default"));
    object.finish();
    return param;
}

static void readParams(LessonObject& object, Lesson& lesson)
{
    const QJsonObject params = object.value("params").toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        lesson.params +=
            readParam(it.key(), it.value(), object.pathOf("params") + QLatin1Char('.') + it.key(), object.remarks());
}

static Lesson readWhole(LessonObject& object)
{
    static const QStringList levels = {lessonLevelId(Lesson::Level::Beginner),
                                       lessonLevelId(Lesson::Level::Intermediate),
                                       lessonLevelId(Lesson::Level::Advanced)};
    Lesson lesson;
    object.word("format", {QStringLiteral("socket-lesson/1")}, Need::Required);
    lesson.id = readId(object, "id");
    lesson.title = object.text("title", Need::Required);
    lesson.goal = object.text("goal", Need::Required);
    lesson.level = Lesson::Level(object.word("level", levels, Need::Required));
    lesson.minutes = object.number("minutes", lesson.minutes, 1, 120, Need::Required);
    lesson.covers = object.strings("covers");
    readRequirements(object, lesson);
    readParams(object, lesson);
    const QJsonArray steps = object.array("steps", Need::Required);
    QSet<QString> ids;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString path = LessonObject::item(object.pathOf("steps"), i);
        lesson.steps += readStep(steps[i], path, object.remarks());
        if (ids.contains(lesson.steps.constLast().id))
            object.remarks().error(path + QLatin1String(".id"),
                                   {QT_TRANSLATE_NOOP("model", "Another step has this id already.")});
        ids += lesson.steps.constLast().id;
    }
    if (steps.isEmpty() && object.has("steps"))
        object.remarks().error(object.pathOf("steps"), {QT_TRANSLATE_NOOP("model", "A lesson has at least one step.")});
    object.finish();
    return lesson;
}

LessonDocument readLesson(const QByteArray& file)
{
    LessonDocument document;
    if (file.size() > mostLessonBytes) {
        document.remarks.error({},
                               {QT_TRANSLATE_NOOP("model", "The file is too large for a lesson: %1 bytes, at most %2."),
                                {QString::number(file.size()), QString::number(mostLessonBytes)}});
        return document;
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError) {
        document.remarks.notJson(file, error.offset, error.errorString());
        return document;
    }
    LessonObject object(json.isObject() ? QJsonValue(json.object()) : QJsonValue(), QStringLiteral("$"),
                        document.remarks);
    if (json.isObject())
        document.lesson = readWhole(object);
    document.remarks.locate(file);
    return document;
}

// SPDX-License-Identifier: MIT
#include "model/lessons/LessonCheck.h"

#include "model/core/SocketId.h"
#include "model/lessons/ActionReader.h"
#include "model/lessons/LessonCommands.h"
#include "model/lessons/LessonNeeds.h"
#include "model/lessons/LessonObject.h"
#include "model/lessons/LessonReach.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

using Kind = LessonActionKind;

constexpr int leastPatienceMs = 500;

// Goes through one lesson from the first step to the last.
class Checker final
{
public:
    Checker(const Lesson& lesson, LessonRemarks& remarks)
        : m_lesson(lesson)
        , m_remarks(remarks)
    {
        for (const LessonParam& param : lesson.params)
            m_params += param.name;
    }

    void check()
    {
        checkText(m_lesson.title, QStringLiteral("$.title"));
        checkText(m_lesson.goal, QStringLiteral("$.goal"));
        checkNeeds();
        bool hasPrediction = false;
        for (qsizetype i = 0; i < m_lesson.steps.size(); ++i) {
            checkStep(m_lesson.steps.at(i), LessonObject::item(QStringLiteral("$.steps"), i));
            hasPrediction = hasPrediction || m_lesson.steps.at(i).predict.has_value();
        }
        if (!hasPrediction)
            m_remarks.warn(QStringLiteral("$.steps"),
                           {QT_TRANSLATE_NOOP("model", "The lesson asks for no prediction; one before the decisive "
                                                       "click makes it stick.")});
    }

private:
    void checkText(const LessonText& text, const QString& path);
    void checkNeeds();
    void checkStep(const LessonStep& step, const QString& path);
    void checkAction(const LessonAction& action, const QString& path);
    void checkValues(const QJsonValue& value, const QString& path);
    void checkUse(const QString& name, const QString& path);
    void checkExpectation(const LessonExpectation& expectation, const LessonStep& step, const QString& path);
    void checkTime(const LessonExpectation& expectation, const QString& path);
    void checkSystems(const LessonExpectation& expectation, const QString& path);
    bool isReceivingByHand(const QString& name) const;

    const Lesson& m_lesson;
    LessonRemarks& m_remarks;
    QSet<QString> m_params;
    QSet<QString> m_opened;
    QSet<QString> m_byHand; // sockets, and servers, whose recv is asked for
};

void Checker::checkText(const LessonText& text, const QString& path)
{
    if (!text.isEmpty() && !text.missing().isEmpty())
        m_remarks.warn(path, {QT_TRANSLATE_NOOP("model", "There is no translation into: %1."),
                              {text.missing().join(QLatin1String(", "))}});
}

// What a computer may not have is said, so that the lesson is skipped there and does not fail.
void Checker::checkNeeds()
{
    const QStringList needed = neededCapabilities(m_lesson);
    for (const QString& capability : needed) {
        const bool isEverywhere = capability == QLatin1String("loopback") || capability == QLatin1String("relay");
        const bool isToldElsewhere = capability == QLatin1String("internet"); // at the action itself
        if (!isEverywhere && !isToldElsewhere && !m_lesson.capabilities.contains(capability))
            m_remarks.warn(QStringLiteral("$.requires"),
                           {QT_TRANSLATE_NOOP("model", "Not every computer has what an action needs: say “%1” in "
                                                       "“capabilities”."),
                            {capability}});
    }
}

void Checker::checkStep(const LessonStep& step, const QString& path)
{
    checkText(step.say, path + QLatin1String(".say"));
    checkText(step.explain, path + QLatin1String(".explain"));
    if (step.predict) {
        checkText(step.predict->ask, path + QLatin1String(".predict.ask"));
        checkText(step.predict->because, path + QLatin1String(".predict.because"));
        for (qsizetype i = 0; i < step.predict->choices.size(); ++i)
            checkText(step.predict->choices.at(i), LessonObject::item(path + QLatin1String(".predict.choices"), i));
    }
    for (qsizetype i = 0; i < step.actions.size(); ++i)
        checkAction(step.actions.at(i), LessonObject::item(path + QLatin1String(".do"), i));
    for (qsizetype i = 0; i < step.expect.size(); ++i) {
        const QString place = LessonObject::item(path + QLatin1String(".expect"), i);
        checkExpectation(step.expect.at(i), step, place);
        checkTime(step.expect.at(i), place);
    }
    for (qsizetype i = 0; i < step.expectNone.size(); ++i)
        checkExpectation(step.expectNone.at(i), step, LessonObject::item(path + QLatin1String(".expectNone"), i));
}

void Checker::checkAction(const LessonAction& action, const QString& actionPath)
{
    const QString path = actionPath + QLatin1Char('.') + lessonActionId(action.kind);
    if (action.kind == Kind::Repeat) {
        LessonRemarks known;
        const QList<LessonAction> inner =
            readLessonActions(action.arguments.value(QLatin1String("do")).toArray(), {}, known);
        for (qsizetype i = 0; i < inner.size(); ++i)
            checkAction(inner.at(i), LessonObject::item(path + QLatin1String(".do"), i));
        return;
    }
    checkValues(action.arguments, path);
    const QString name = lessonSocketName(action);
    const bool isByHand = action.arguments.value(QLatin1String("receive")).toString() == QLatin1String("manual");
    if (isByHand)
        m_byHand += name;
    if (lessonOpens(action) != 0) {
        m_opened += name;
    } else if (!name.isEmpty()) {
        checkUse(name, path + QLatin1String(".on"));
    }
    for (const char* key : {"port", "to"}) {
        const QJsonValue value = action.arguments.value(QLatin1String(key));
        if (value.isString() && !LessonObject::isParam(value))
            checkUse(value.toString(), path + QLatin1Char('.') + QLatin1String(key));
        const QJsonValue port = value.isObject() ? value[QLatin1String("port")] : value;
        if (port.toInt() >= 1024)
            m_remarks.warn(path + QLatin1Char('.') + QLatin1String(key),
                           {QT_TRANSLATE_NOOP("model", "A fixed port may be taken: use a parameter of type “port”.")});
    }
    if (!m_lesson.capabilities.contains(QLatin1String("internet"))) {
        const QStringList hosts = LessonReach::of(m_lesson, action).hosts;
        for (const QString& host : hosts)
            m_remarks.warn(path, {QT_TRANSLATE_NOOP("model", "%1 is outside this computer: say “internet” in "
                                                             "“capabilities”, or use loopback."),
                                  {host}});
    }
}

void Checker::checkUse(const QString& name, const QString& path)
{
    const std::optional<SocketId> id = SocketId::fromString(name);
    if (id && !m_opened.contains(id->endpoint().fileForm()))
        m_remarks.warn(path,
                       {QT_TRANSLATE_NOOP("model", "No action before this one opens %1: it cannot be done."), {name}});
}

// What stands for a parameter must be one.
void Checker::checkValues(const QJsonValue& value, const QString& path)
{
    if (value.isArray() || value.isObject()) {
        const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray();
        for (const QJsonValue& item : items)
            checkValues(item, path);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            checkValues(it.value(), path + QLatin1Char('.') + it.key());
        return;
    }
    static const QRegularExpression reference(QStringLiteral("\\$\\{([^}]*)\\}"));
    for (auto it = reference.globalMatch(value.toString()); it.hasNext();) {
        const QString name = it.next().captured(1);
        const QString socket = name.section(QLatin1Char('.'), 0, -2);
        const QString part = name.section(QLatin1Char('.'), -1);
        const bool isOfSocket =
            SocketId::fromString(socket) && (part == QLatin1String("port") || part == QLatin1String("address"));
        if (!m_params.contains(name) && !isOfSocket)
            m_remarks.warn(path, {QT_TRANSLATE_NOOP("model", "“%1” is no parameter of the lesson."), {name}});
    }
}

bool Checker::isReceivingByHand(const QString& name) const
{
    const std::optional<SocketId> id = SocketId::fromString(name);
    return m_byHand.contains(name) || (id && m_byHand.contains(id->endpoint().fileForm()));
}

void Checker::checkExpectation(const LessonExpectation& expectation, const LessonStep& step, const QString& path)
{
    checkValues(expectation.fields, path);
    checkSystems(expectation, path);
    const QString on = expectation.fields.value(QLatin1String("on")).toString();
    if (!on.isEmpty())
        checkUse(on, path + QLatin1String(".on"));
    if (expectation.kind != LessonExpectation::Kind::Event)
        return;
    if (step.actions.isEmpty() && !step.expect.isEmpty())
        m_remarks.warn(
            path, {QT_TRANSLATE_NOOP("model", "The step does nothing, so whether this event comes before or "
                                              "after it begins is left to chance: expect it where its cause is.")});
    const QString kind = expectation.fields.value(QLatin1String("kind")).toString();
    const bool counts = expectation.fields.contains(QLatin1String("times")) ||
                        expectation.fields.contains(QLatin1String("bytes")) ||
                        expectation.fields.contains(QLatin1String("text"));
    if (kind == QLatin1String("recv") && counts && !isReceivingByHand(on))
        m_remarks.warn(path,
                       {QT_TRANSLATE_NOOP("model", "%1 receives by itself: how many recv() calls that takes is left "
                                                   "to chance. Expect the stream, or receive by hand."),
                        {on}});
}

// A time that the lesson passes only on a computer that is fast enough.
void Checker::checkTime(const LessonExpectation& expectation, const QString& path)
{
    if (expectation.withinMs < leastPatienceMs)
        m_remarks.warn(path + QLatin1String(".withinMs"),
                       {QT_TRANSLATE_NOOP("model", "A busy computer needs longer than %1 ms for anything: leave "
                                                   "“withinMs” out. How long something takes is compared with “pace”."),
                        {QString::number(expectation.withinMs)}});
    const bool isState = expectation.fields.value(QLatin1String("kind")).toString() == QLatin1String("state");
    if (isState && expectation.fields.contains(QLatin1String("asked")))
        m_remarks.warn(path + QLatin1String(".asked"),
                       {QT_TRANSLATE_NOOP("model", "How long the system keeps a state is its own affair: expect the "
                                                   "state alone.")});
}

// What systems do differently must be said where it is expected.
void Checker::checkSystems(const LessonExpectation& expectation, const QString& path)
{
    if (!expectation.os.isEmpty() || !m_lesson.os.isEmpty())
        return;
    const QJsonObject& fields = expectation.fields;
    const QString kind = fields.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("dropped"))
        m_remarks.warn(path,
                       {QT_TRANSLATE_NOOP("model", "Not every system tells of dropped datagrams: say at “os” which.")});
    const QString option = fields.value(QLatin1String("name")).toString();
    const bool isBuffer = option == QLatin1String("SO_SNDBUF") || option == QLatin1String("SO_RCVBUF");
    if (kind == QLatin1String("option") && isBuffer && fields.value(QLatin1String("value")).isDouble())
        m_remarks.warn(path + QLatin1String(".value"),
                       {QT_TRANSLATE_NOOP("model", "Each system makes the buffers as large as it likes (Linux twice as "
                                                   "large): say at “os” which one this is, or expect only “asked”.")});
    const bool isFill = kind == QLatin1String("send-partial") || kind == QLatin1String("send-full");
    if (isFill && fields.value(QLatin1String("bytes")).isDouble())
        m_remarks.warn(path + QLatin1String(".bytes"),
                       {QT_TRANSLATE_NOOP("model", "How much fits into the buffers differs from system to system: say "
                                                   "at “os” which one this is, or give a range.")});
    static const QStringList onlyRead = {QStringLiteral("SYN-RECEIVED"), QStringLiteral("FIN-WAIT-2"),
                                         QStringLiteral("CLOSING"), QStringLiteral("TIME-WAIT")};
    const QString state = fields.value(QLatin1String("is")).toString();
    if (onlyRead.contains(state) && !m_lesson.capabilities.contains(QLatin1String("tcp-table")))
        m_remarks.warn(path,
                       {QT_TRANSLATE_NOOP("model", "The calls do not tell of %1, and only Linux lets it be read: say "
                                                   "“linux” at “os”, or “tcp-table” in “capabilities”."),
                        {state}});
}

} // namespace

LessonDocument checkLesson(const QByteArray& file)
{
    LessonDocument document = readLesson(file);
    if (!document.remarks.hasErrors()) {
        Checker(document.lesson, document.remarks).check();
        document.remarks.locate(file);
    }
    return document;
}

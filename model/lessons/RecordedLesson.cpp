// SPDX-License-Identifier: MIT
#include "model/lessons/RecordedLesson.h"

#include "model/commands/CommandSocket.h"
#include "model/lessons/ClickAction.h"
#include "model/lessons/LessonNeeds.h"

#include <algorithm>

static constexpr qsizetype mostNamed = 20; // sockets or steps of a remark

static QString named(const QStringList& names)
{
    return names.join(QLatin1String(", "));
}

static void note(QStringList& names, const QString& name)
{
    if (!names.contains(name) && names.size() <= mostNamed)
        names += names.size() < mostNamed ? name : QStringLiteral("…");
}

RecordedLesson::RecordedLesson(const CommandTape& tape, const EventStore& store, Wording words, const QString& language)
    : RecordedLesson(tape.clicks(), ClickEvents::of(tape, store), store, words, language)
{
}

RecordedLesson::RecordedLesson(const QList<CommandTape::Click>& clicks, const QList<ClickEvents>& all,
                               const EventStore& store, Wording words, const QString& language)
    : m_store(store)
    , m_words(words)
    , m_language(language.left(2))
    , m_proposal(store, all, m_names)
{
    m_lesson.id = QStringLiteral("my-lesson");
    m_lesson.title = text({QT_TRANSLATE_NOOP("model", "My lesson")});
    m_lesson.goal = text({QT_TRANSLATE_NOOP("model", "Do again what was done once.")});
    for (qsizetype i = 0; i < all.size(); ++i)
        add(clicks.at(i), all.at(i));
    if (!m_next.actions.isEmpty()) { // settings behind the last click
        sayStep(m_next, m_nextSays);
        m_lesson.steps += m_next;
    }
    m_lesson.params = m_names.params();
    m_lesson.minutes = int(std::clamp<qsizetype>(m_lesson.steps.size(), 1, 120));
    predict();
    m_lesson.capabilities = neededCapabilities(m_lesson);
    if (!m_strangers.isEmpty())
        m_remarks += Message{QT_TRANSLATE_NOOP("model", "Not in the lesson, because they were open before the "
                                                        "recording began: %1. Record from their opening on."),
                             {named(m_strangers)}};
    if (!m_outsiders.isEmpty())
        m_remarks +=
            Message{QT_TRANSLATE_NOOP("model", "Not in the lesson, because other programs are their clients: %1."),
                    {named(m_outsiders)}};
    if (m_proposal.hasForeignDatagrams())
        m_remarks += Message{
            QT_TRANSLATE_NOOP("model", "Not in the lesson: datagrams of sockets that the lesson does not open.")};
    if (!m_cutSteps.isEmpty())
        m_remarks += Message{QT_TRANSLATE_NOOP("model", "More came than a lesson can expect: only the first of it is "
                                                        "expected in these steps: %1."),
                             {named(m_cutSteps)}};
    if (m_lesson.steps.isEmpty() && m_remarks.isEmpty())
        m_remarks += Message{QT_TRANSLATE_NOOP("model", "Nothing was done while the recording ran.")};
    if (all.size() < clicks.size() || clicks.size() == CommandTape::mostClicks)
        m_remarks += Message{QT_TRANSLATE_NOOP("model", "Only the first %1 clicks were recorded."),
                             {QString::number(all.size())}};
}

// Opens a socket of the lesson, and is no longer about one that was there before.
static bool opens(const Command& command)
{
    return std::holds_alternative<command::Listen>(command) || std::holds_alternative<command::ListenLocal>(command) ||
           std::holds_alternative<command::Connect>(command) ||
           std::holds_alternative<command::ConnectLocal>(command) ||
           std::holds_alternative<command::OpenUdp>(command) || std::holds_alternative<command::OpenRelay>(command) ||
           std::holds_alternative<command::OpenLimited>(command);
}

bool RecordedLesson::isLeftOut(const Command& command)
{
    const SocketId on = commandSocket(command);
    if (!on.isValid() || opens(command))
        return false;
    if (m_proposal.isOutsider(on)) {
        note(m_outsiders, on.display());
        return true;
    }
    const bool isNote = std::holds_alternative<command::Note>(command);
    if (!m_names.has(on) && !isNote)
        note(m_strangers, on.endpoint().display());
    return !m_names.has(on) && !isNote;
}

void RecordedLesson::learnAddresses(const QList<Event>& events)
{
    for (const Event& event : events) {
        const bool isBound = event.kind == EventKind::Listen || event.kind == EventKind::Bind;
        if (isBound && !event.on.isConnection() && m_names.has(event.on) && event.local != 0)
            m_names.noteAddress(event.on, m_store.address(event.local));
        if (event.kind == EventKind::Close && !event.on.isConnection())
            m_names.forgetAddress(event.on);
        if (event.kind == EventKind::Accept && m_names.has(event.on) && m_proposal.isOutsider(event.accepted()))
            note(m_outsiders, event.accepted().display());
    }
}

void RecordedLesson::tell(const Command& command, const QList<Event>& events)
{
    if (isLeftOut(command))
        return;
    const ClickAction action = ClickAction::of(command, events, m_store, m_names);
    if (!action.refusal.isEmpty())
        m_remarks += Message{QT_TRANSLATE_NOOP("model", "Not in the lesson: %1."), {m_words(action.refusal)}};
    m_next.actions += action.actions;
    m_nextSays += action.says;
}

// What nobody can see the end of (a setting, a send that the system holds back) goes into the next step.
void RecordedLesson::add(const CommandTape::Click& click, const ClickEvents& came)
{
    for (const Command& command : click.commands)
        tell(command, came.events);
    learnAddresses(came.events);
    const QList<LessonExpectation> expected = m_proposal.after(click.commands, came);
    if (m_proposal.isCut())
        note(m_cutSteps, QString::number(m_lesson.steps.size() + 1));
    if (m_next.actions.isEmpty() || expected.isEmpty())
        return;
    m_next.expect = expected;
    sayStep(m_next, m_nextSays);
    m_lesson.steps += m_next;
    m_next = {};
    m_nextSays.clear();
}

static QString filledEnglish(const Message& message)
{
    QString text = QString::fromUtf8(message.text);
    switch (message.args.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(message.args[0]);
    case 2:
        return text.arg(message.args[0], message.args[1]);
    default:
        return text.arg(message.args[0], message.args[1], message.args[2]);
    }
}

LessonText RecordedLesson::text(const Message& message) const
{
    LessonText text(filledEnglish(message));
    if (m_language != QLatin1String("en") && LessonText::languages().contains(m_language))
        text.set(m_language, m_words(message));
    return text;
}

void RecordedLesson::sayStep(LessonStep& step, const QList<Message>& says) const
{
    const qsizetype number = m_lesson.steps.size() + 1;
    step.id = QStringLiteral("step-%1").arg(number);
    const auto sentences = [&says](auto&& word) {
        QString all;
        for (const Message& each : says) // not every language has a space behind a full stop
            all = all.isEmpty() ? word(each) : word(Message{QT_TRANSLATE_NOOP("model", "%1 %2"), {all, word(each)}});
        return all.isEmpty() ? QStringLiteral("…") : all;
    };
    const Message whole{QT_TRANSLATE_NOOP("model", "Step %1: %2"), {QString::number(number), {}}};
    const auto in = [&](const QString& all) {
        Message filled = whole;
        filled.args[1] = all;
        return filled;
    };
    step.say = LessonText(filledEnglish(in(sentences(filledEnglish))));
    if (m_language != QLatin1String("en") && LessonText::languages().contains(m_language))
        step.say.set(m_language, m_words(in(sentences(m_words))));
}

// One question, true by the events, where the author can write a better one.
void RecordedLesson::predict()
{
    const auto fails = [](const LessonExpectation& each) { return each.fields.contains(QLatin1String("error")); };
    const auto heard = [](const LessonExpectation& each) {
        const bool isStream = each.kind == LessonExpectation::Kind::Stream;
        const QJsonObject data = isStream ? each.fields.value(QLatin1String("received")).toObject() : each.fields;
        const bool isData =
            isStream || each.fields.value(QLatin1String("kind")).toString().startsWith(QLatin1String("recv"));
        return isData ? data.value(QLatin1String("text")).toString().toUtf8() : QByteArray();
    };
    const auto hears = [&heard](const LessonExpectation& each) { return !heard(each).isEmpty(); };
    const auto stepWith = [this](auto&& holds) {
        return std::find_if(m_lesson.steps.begin(), m_lesson.steps.end(), [&](const LessonStep& step) {
            return std::any_of(step.expect.begin(), step.expect.end(), holds);
        });
    };
    LessonPrediction prediction;
    if (const auto failing = stepWith(fails); failing != m_lesson.steps.end()) {
        prediction.ask = text({QT_TRANSLATE_NOOP("model", "Does this work?")});
        prediction.choices = {text({QT_TRANSLATE_NOOP("model", "Yes")}), text({QT_TRANSLATE_NOOP("model", "No")})};
        prediction.answer = 1;
        prediction.because = text({QT_TRANSLATE_NOOP("model", "The log shows the error.")});
        failing->predict = prediction;
        return;
    }
    const auto hearing = stepWith(hears);
    if (hearing == m_lesson.steps.end())
        return;
    const LessonExpectation data = *std::find_if(hearing->expect.begin(), hearing->expect.end(), hears);
    const QString socket = data.fields.value(QLatin1String("on")).toString();
    const qsizetype bytes = heard(data).size();
    prediction.ask = text({QT_TRANSLATE_NOOP("model", "How many bytes does %1 receive?"), {socket}});
    for (const qsizetype choice : {qsizetype(0), bytes, 2 * bytes})
        prediction.choices += LessonText(QString::number(choice));
    prediction.answer = 1;
    prediction.because = text({QT_TRANSLATE_NOOP("model", "The log shows what recv() returned.")});
    hearing->predict = prediction;
}

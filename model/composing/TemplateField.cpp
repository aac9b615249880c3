// SPDX-License-Identifier: MIT
#include "model/composing/TemplateField.h"

#include "model/payload/PayloadParser.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace {

constexpr int mostRandomBytes = 65536;
constexpr qint64 nsPerMs = 1'000'000;

Problem fieldProblem(Message why, qsizetype position)
{
    return {{QT_TRANSLATE_NOOP("model", "Not a template")},
            std::move(why),
            {QT_TRANSLATE_NOOP("model", "There are ${counter}, ${time}, ${random:8}, ${local}, ${peer}, ${hex:0d 0a}, "
                                        "${length:2}, ${crc16:modbus}, ${crc16:ccitt}, ${crc32}, ${sum8}, ${xor8}.")},
            position};
}

// The words behind the name, and where they are.
struct Words
{
    QList<QStringView> words;
    QList<qsizetype> places;
    qsizetype next = 1; // the name is the first

    bool isOver() const { return next >= words.size(); }
    // Takes the word if it is that one.
    bool take(const char* word)
    {
        const bool is = !isOver() && words[next] == QLatin1String(word);
        next += is ? 1 : 0;
        return is;
    }
    std::optional<int> takeNumber(int most)
    {
        bool isNumber = false;
        const int number = isOver() ? 0 : words[next].toInt(&isNumber);
        if (!isNumber || number < 1 || number > most)
            return std::nullopt;
        ++next;
        return number;
    }
};

Words split(QStringView inside, qsizetype from)
{
    Words words;
    for (qsizetype at = 0; at <= inside.size();) {
        const qsizetype colon = inside.indexOf(QLatin1Char(':'), at);
        const qsizetype end = colon < 0 ? inside.size() : colon;
        words.words += inside.sliced(at, end - at).trimmed();
        words.places += from + at;
        at = end + 1;
    }
    return words;
}

void takeOrder(Words& words, TemplateField& field)
{
    field.isLittle = words.take("le");
    if (!field.isLittle)
        words.take("be");
}

bool isOneOf(std::optional<int> width, std::initializer_list<int> allowed)
{
    return width && std::find(allowed.begin(), allowed.end(), *width) != allowed.end();
}

std::optional<Problem> readAddress(Words& words, TemplateField& field)
{
    if (words.take("host"))
        field.form = TemplateField::Form::Host;
    else if (words.take("port"))
        field.form = TemplateField::Form::Port;
    return std::nullopt;
}

std::optional<Problem> readCounter(Words& words, TemplateField& field)
{
    if (words.isOver())
        return std::nullopt;
    const std::optional<int> width = words.takeNumber(8);
    if (!isOneOf(width, {1, 2, 4, 8}))
        return fieldProblem({QT_TRANSLATE_NOOP("model", "A binary counter has 1, 2, 4 or 8 bytes.")},
                            words.places.value(1));
    field.width = *width;
    takeOrder(words, field);
    return std::nullopt;
}

std::optional<Problem> readLength(Words& words, TemplateField& field)
{
    const std::optional<int> width = words.takeNumber(4);
    if (!isOneOf(width, {1, 2, 4}))
        return fieldProblem({QT_TRANSLATE_NOOP("model", "A length has 1, 2 or 4 bytes, as in ${length:2}.")},
                            words.places.value(1, field.from));
    field.width = *width;
    takeOrder(words, field);
    if (words.take("all"))
        field.form = TemplateField::Form::All;
    return std::nullopt;
}

std::optional<Problem> readCrc16(Words& words, TemplateField& field)
{
    if (words.take("modbus"))
        field.checksum = Checksum::Crc16Modbus;
    else if (words.take("ccitt"))
        field.checksum = Checksum::Crc16Ccitt;
    else
        return fieldProblem({QT_TRANSLATE_NOOP("model", "There are several CRC-16; this needs its name.")},
                            words.places.value(1, field.from));
    return std::nullopt;
}

std::optional<Problem> readChecksum(Words& words, TemplateField& field, QStringView name)
{
    if (name == QLatin1String("crc16")) {
        if (const std::optional<Problem> problem = readCrc16(words, field))
            return problem;
    } else {
        field.checksum = name == QLatin1String("crc32")  ? Checksum::Crc32
                         : name == QLatin1String("sum8") ? Checksum::Sum8
                                                         : Checksum::Xor8;
    }
    field.width = checksumSize(field.checksum);
    if (field.width > 1)
        takeOrder(words, field);
    return std::nullopt;
}

std::optional<TemplateField::Kind> kindOf(QStringView name)
{
    using Kind = TemplateField::Kind;
    static const std::pair<const char*, Kind> names[] = {
        {"counter", Kind::Counter}, {"time", Kind::Time},     {"random", Kind::Random},  {"local", Kind::Local},
        {"peer", Kind::Peer},       {"length", Kind::Length}, {"crc16", Kind::Checksum}, {"crc32", Kind::Checksum},
        {"sum8", Kind::Checksum},   {"xor8", Kind::Checksum}};
    for (const auto& [word, kind] : names) {
        if (name == QLatin1String(word))
            return kind;
    }
    return std::nullopt;
}

std::optional<Problem> readWords(Words& words, TemplateField& field)
{
    switch (field.kind) {
    case TemplateField::Kind::Counter:
        return readCounter(words, field);
    case TemplateField::Kind::Time:
        if (words.take("unix"))
            field.form = TemplateField::Form::UnixTime;
        else if (words.take("ms"))
            field.form = TemplateField::Form::UnixTimeMs;
        return std::nullopt;
    case TemplateField::Kind::Random:
        field.width = words.takeNumber(mostRandomBytes).value_or(0);
        if (field.width == 0)
            return fieldProblem({QT_TRANSLATE_NOOP("model", "How many random bytes? 1 to 65 536, as in ${random:8}.")},
                                words.places.value(1, field.from));
        return std::nullopt;
    case TemplateField::Kind::Local:
    case TemplateField::Kind::Peer:
        return readAddress(words, field);
    case TemplateField::Kind::Length:
        return readLength(words, field);
    case TemplateField::Kind::Checksum:
        return readChecksum(words, field, words.words.first());
    case TemplateField::Kind::Bytes:
        break;
    }
    return std::nullopt;
}

QString timeText(const TemplateField& field, qint64 wallNs)
{
    const qint64 ms = wallNs / nsPerMs;
    if (field.form == TemplateField::Form::UnixTime)
        return QString::number(ms / 1000);
    if (field.form == TemplateField::Form::UnixTimeMs)
        return QString::number(ms);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString addressText(const TemplateField& field, const SocketAddress& address)
{
    if (field.form == TemplateField::Form::Host)
        return address.displayHost();
    return field.form == TemplateField::Form::Port ? QString::number(address.port) : address.display();
}

} // namespace

Result<TemplateField> TemplateField::parse(QStringView inside, qsizetype from)
{
    TemplateField field;
    field.from = from;
    const qsizetype start = from + 2;
    const QStringView hex = inside.trimmed();
    if (hex.startsWith(QLatin1String("hex:"))) {
        const qsizetype digits = inside.indexOf(QLatin1Char(':')) + 1;
        const Result<QByteArray> bytes = parsePayload(inside.sliced(digits).toString(), {PayloadFormat::Mode::Hex});
        if (!bytes) {
            Problem problem = bytes.problem();
            problem.position += start + digits;
            return problem;
        }
        field.bytes = *bytes;
        return field;
    }
    Words words = split(inside, start);
    const std::optional<Kind> kind = kindOf(words.words.first());
    if (!kind)
        return fieldProblem({QT_TRANSLATE_NOOP("model", "There is no variable of this name.")}, from);
    field.kind = *kind;
    if (const std::optional<Problem> problem = readWords(words, field))
        return *problem;
    if (!words.isOver())
        return fieldProblem({QT_TRANSLATE_NOOP("model", "This word does not belong here.")}, words.places[words.next]);
    return field;
}

QByteArray TemplateField::number(quint64 value) const
{
    QByteArray digits(width, '\0');
    for (int i = 0; i < width; ++i)
        digits[isLittle ? i : width - 1 - i] = char(value >> (8 * i) & 0xffU);
    return digits;
}

Result<QByteArray> TemplateField::resolved(const TemplateValues& values, int place, TextEncoding encoding) const
{
    const SocketAddress& address = kind == Kind::Local ? values.local : values.peer;
    switch (kind) {
    case Kind::Bytes:
        return bytes;
    case Kind::Counter:
        return width > 0 ? number(values.counter) : encodedText(QString::number(values.counter), encoding);
    case Kind::Time:
        return encodedText(timeText(*this, values.wallNs), encoding);
    case Kind::Random:
        return values.randomBytes(place, width);
    case Kind::Local:
    case Kind::Peer:
        if (!address.isValid())
            return Problem{{QT_TRANSLATE_NOOP("model", "No address yet")},
                           {QT_TRANSLATE_NOOP("model", "The socket has no such address now.")},
                           {QT_TRANSLATE_NOOP("model", "Connect it first, or write the address.")},
                           from};
        return encodedText(addressText(*this, address), encoding);
    case Kind::Length:
    case Kind::Checksum:
        break;
    }
    return QByteArray(width, '\0');
}

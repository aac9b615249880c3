// SPDX-License-Identifier: MIT
#include "model/recording/Crc32c.h"

#include <QtEndian>

#include <array>
#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <nmmintrin.h>
#define CRC32C_BY_INSTRUCTION __attribute__((target("sse4.2")))
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#define CRC32C_BY_INSTRUCTION
#endif

namespace {

constexpr quint32 polynomial = 0x82F63B78; // 0x1EDC6F41, bits reversed
using Tables = std::array<std::array<quint32, 256>, 8>;

constexpr Tables makeTables()
{
    Tables tables = {};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
        tables[0][i] = crc;
    }
    for (size_t table = 1; table < tables.size(); ++table) {
        for (size_t i = 0; i < 256; ++i) {
            const quint32 shorter = tables[table - 1][i];
            tables[table][i] = (shorter >> 8) ^ tables[0][shorter & 0xff];
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

// Eight bytes a step, one table for each place of a byte in them.
quint32 byTables(const char* data, qsizetype size, quint32 crc)
{
    for (; size >= 8; data += 8, size -= 8) {
        const quint64 next = qFromLittleEndian<quint64>(data) ^ crc;
        crc = 0;
        for (size_t place = 0; place < 8; ++place)
            crc ^= tables[7 - place][(next >> (8 * place)) & 0xff];
    }
    for (; size > 0; ++data, --size)
        crc = (crc >> 8) ^ tables[0][(crc ^ quint8(*data)) & 0xff];
    return crc;
}

#if defined(CRC32C_BY_INSTRUCTION)
// What many zero bytes behind it make of a CRC: it is linear, so of each bit by itself.
using Shift = std::array<quint32, 32>;

constexpr quint32 shifted(const Shift& shift, quint32 crc)
{
    quint32 result = 0;
    for (size_t bit = 0; bit < shift.size(); ++bit)
        result ^= ((crc >> bit) & 1) != 0 ? shift[bit] : 0;
    return result;
}

constexpr int laneDoublings = 15; // of one zero bit
constexpr qsizetype lane = (1 << laneDoublings) / 8;

constexpr std::array<std::array<quint32, 256>, 4> makeLaneTables()
{
    Shift shift = {polynomial};
    for (size_t bit = 1; bit < shift.size(); ++bit)
        shift[bit] = quint32(1) << (bit - 1);
    for (int i = 0; i < laneDoublings; ++i) {
        const Shift half = shift;
        for (quint32& each : shift)
            each = shifted(half, each);
    }
    std::array<std::array<quint32, 256>, 4> found = {};
    for (size_t place = 0; place < found.size(); ++place) {
        for (quint32 byte = 0; byte < 256; ++byte)
            found[place][byte] = shifted(shift, byte << (8 * place));
    }
    return found;
}

constexpr auto laneTables = makeLaneTables();

quint32 behindLane(quint64 crc)
{
    quint32 result = 0;
    for (size_t place = 0; place < laneTables.size(); ++place)
        result ^= laneTables[place][(crc >> (8 * place)) & 0xff];
    return result;
}

#if defined(__x86_64__)
bool hasInstruction()
{
    static const bool has = __builtin_cpu_supports("sse4.2") != 0;
    return has;
}

CRC32C_BY_INSTRUCTION inline quint64 step(quint64 crc, const char* eight)
{
    quint64 next = 0;
    std::memcpy(&next, eight, sizeof next);
    return _mm_crc32_u64(crc, next);
}
#else
bool hasInstruction()
{
    return true;
}

inline quint64 step(quint64 crc, const char* eight)
{
    quint64 next = 0;
    std::memcpy(&next, eight, sizeof next);
    return __crc32cd(quint32(crc), next);
}
#endif

// The instruction takes a new value each cycle and three to answer: three lanes side by side keep it busy.
CRC32C_BY_INSTRUCTION quint32 byInstruction(const char* data, qsizetype size, quint32 before)
{
    quint64 crc = before;
    for (; size >= 3 * lane; data += 3 * lane, size -= 3 * lane) {
        quint64 second = 0;
        quint64 third = 0;
        for (const char* at = data; at < data + lane; at += 8) {
            crc = step(crc, at);
            second = step(second, at + lane);
            third = step(third, at + 2 * lane);
        }
        crc = behindLane(behindLane(crc) ^ second) ^ third;
    }
    for (; size >= 8; data += 8, size -= 8)
        crc = step(crc, data);
    return byTables(data, size, quint32(crc));
}
#else
bool hasInstruction()
{
    return false;
}

quint32 byInstruction(const char* data, qsizetype size, quint32 before)
{
    return byTables(data, size, before);
}
#endif

} // namespace

quint32 crc32c(const char* data, qsizetype size, quint32 before)
{
    return ~(hasInstruction() ? byInstruction(data, size, ~before) : byTables(data, size, ~before));
}

quint32 portableCrc32c(const char* data, qsizetype size, quint32 before)
{
    return ~byTables(data, size, ~before);
}

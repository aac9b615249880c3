// SPDX-License-Identifier: MIT
#include "model/recording/Crc32c.h"

#include <QtEndian>

#include <array>
#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <nmmintrin.h>
#define CRC32C_BY_SSE42
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#define CRC32C_BY_ARM
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

#if defined(CRC32C_BY_SSE42)
bool hasInstruction()
{
    static const bool has = __builtin_cpu_supports("sse4.2") != 0;
    return has;
}

__attribute__((target("sse4.2"))) quint32 byInstruction(const char* data, qsizetype size, quint32 crc)
{
    quint64 wide = crc;
    for (; size >= 8; data += 8, size -= 8) {
        quint64 next = 0;
        std::memcpy(&next, data, sizeof next);
        wide = _mm_crc32_u64(wide, next);
    }
    crc = quint32(wide);
    for (; size > 0; ++data, --size)
        crc = _mm_crc32_u8(crc, quint8(*data));
    return crc;
}
#elif defined(CRC32C_BY_ARM)
bool hasInstruction()
{
    return true;
}

quint32 byInstruction(const char* data, qsizetype size, quint32 crc)
{
    for (; size >= 8; data += 8, size -= 8) {
        quint64 next = 0;
        std::memcpy(&next, data, sizeof next);
        crc = __crc32cd(crc, next);
    }
    for (; size > 0; ++data, --size)
        crc = __crc32cb(crc, quint8(*data));
    return crc;
}
#else
bool hasInstruction()
{
    return false;
}

quint32 byInstruction(const char* data, qsizetype size, quint32 crc)
{
    return byTables(data, size, crc);
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

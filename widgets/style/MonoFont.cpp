// SPDX-License-Identifier: MIT
#include "widgets/style/MonoFont.h"

#include <QFontDatabase>
#include <QStringList>

QFont monoFont(const QFont& like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Without named families the fallback for Chinese is a proportional or serif font of any height.
    font.setFamilies(QStringList{font.family(), QStringLiteral("Noto Sans Mono CJK SC"),
                                 QStringLiteral("WenQuanYi Micro Hei Mono"), QStringLiteral("Microsoft YaHei"),
                                 QStringLiteral("PingFang SC")});
    font.setStyleHint(QFont::Monospace);
    if (like.pixelSize() > 0)
        font.setPixelSize(like.pixelSize());
    else
        font.setPointSizeF(like.pointSizeF());
    return font;
}

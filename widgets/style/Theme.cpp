// SPDX-License-Identifier: MIT
#include "widgets/style/Theme.h"

#include "widgets/style/AppStyle.h"
#include "widgets/style/EventColors.h"

#include <QApplication>
#include <QFontInfo>
#include <QToolTip>

namespace {

struct Shades
{
    QRgb window, text, button, light, mid, dark, disabled, highlight;
};

constexpr Shades lightShades = {0xFFEDEEF2, 0xFF1B1F24, 0xFFFAFBFC, 0xFFFFFFFF,
                                0xFFC4C9D1, 0xFF9AA1AC, 0xFF8B93A0, 0xFF1769D6};
constexpr Shades darkShades = {0xFF17191D, 0xFFE6E8EB, 0xFF2B3038, 0xFF3A404A,
                               0xFF454C57, 0xFF0E1013, 0xFF69717D, 0xFF2F5C9E};

} // namespace

void Theme::apply(ThemeChoice choice)
{
    // Once our palette is set the desktop's can no longer be read.
    static const bool systemIsDark = isDark(QApplication::palette());
    static const QFont systemFont = QApplication::font();

    const QPalette colors = palette(choice == ThemeChoice::System ? systemIsDark : choice == ThemeChoice::Dark);
    if (!qobject_cast<AppStyle*>(QApplication::style()))
        QApplication::setStyle(new AppStyle); // the application owns it
    QApplication::setPalette(colors);
    QToolTip::setPalette(colors);
    QApplication::setFont(font(systemFont));
}

QPalette Theme::palette(bool dark)
{
    const Shades& shades = dark ? darkShades : lightShades;
    const EventColors events(dark);
    QPalette palette(QColor(shades.button), QColor(shades.window));
    palette.setColor(QPalette::Window, QColor(shades.window));
    palette.setColor(QPalette::Base, events.row(false));
    palette.setColor(QPalette::AlternateBase, events.row(true));
    palette.setColor(QPalette::Button, QColor(shades.button));
    palette.setColor(QPalette::Light, QColor(shades.light));
    palette.setColor(QPalette::Midlight, QColor(shades.light));
    palette.setColor(QPalette::Mid, QColor(shades.mid));
    palette.setColor(QPalette::Dark, QColor(shades.dark));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 120));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, events.selectionBar());
    palette.setColor(QPalette::LinkVisited, events.text(EventRole::Close));
    palette.setColor(QPalette::PlaceholderText, events.secondary());
    palette.setColor(QPalette::ToolTipBase, events.row(dark));
    palette.setColor(QPalette::BrightText, events.text(EventRole::Error));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(shades.text));
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.mid));
    return palette;
}

bool Theme::isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QFont Theme::font(const QFont& system)
{
    QFont font = system;
    if (QFontInfo(font).pixelSize() < 13)
        font.setPixelSize(13);
    return font;
}

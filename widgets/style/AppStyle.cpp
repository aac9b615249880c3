// SPDX-License-Identifier: MIT
#include "widgets/style/AppStyle.h"

#include "widgets/style/ActionIcons.h"
#include "widgets/style/EventColors.h"
#include "widgets/style/Theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

namespace {

constexpr qreal radius = 4;

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

QColor AppStyle::edge(const QPalette& palette)
{
    return Theme::isDark(palette) ? QColor(0x76, 0x7F, 0x8C) : QColor(0x80, 0x88, 0x94);
}

QColor AppStyle::checkedFill(const QPalette& palette)
{
    const QColor accent = EventColors::of(palette).selectionBar();
    const QColor base = palette.color(QPalette::Button);
    const qreal part = Theme::isDark(palette) ? 0.30 : 0.18;
    const auto mix = [part](int of, int with) { return int(of * (1 - part) + with * part); };
    return {mix(base.red(), accent.red()), mix(base.green(), accent.green()), mix(base.blue(), accent.blue())};
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_TabBarTabShape && tab &&
        (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth))
        drawTab(*option, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ShapedFrame && widget && widget->windowType() == Qt::Popup)
        drawPopupEdge(*option, *painter);
    if (element == CE_ShapedFrame && isOn(*option, State_HasFocus) && isOn(*option, State_KeyboardFocusChange)) {
        painter->setPen(QPen(EventColors::of(option->palette).selectionBar(), 2)); // where the keys go
        painter->drawRect(QRectF(option->rect).adjusted(1, 1, -1, -1));
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                 const QWidget* widget) const
{
    constexpr int spare = 10; // of Fusion's 22 px between one text of a tool bar and the next icon
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool isInToolBar = type == CT_ToolButton && tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
                             widget && qobject_cast<const QToolBar*>(widget->parentWidget());
    if (isInToolBar)
        return size - QSize(spare, 0);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type != CT_PushButton || !button || button->text.isEmpty())
        return size;
    // Room beside the text that grows with it; Fusion's stays the same.
    const int beside = option->fontMetrics.height() / 2;
    return size.expandedTo({contents.width() + 2 * beside, 0});
}

// Fusion's is as dark as what is behind it.
void AppStyle::drawPopupEdge(const QStyleOption& option, QPainter& painter) const
{
    painter.setPen(edge(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

// The selected one has the colour of its page and a line in the accent colour above it.
void AppStyle::drawTab(const QStyleOption& option, QPainter& painter) const
{
    const QPalette& palette = option.palette;
    const bool isSelected = isOn(option, State_Selected);
    const QRect tab = option.rect.adjusted(0, isSelected ? 0 : 2, -1, 0);
    QColor fill = palette.color(isSelected ? QPalette::Base : QPalette::Window);
    if (!isSelected && isOn(option, State_MouseOver) && isOn(option, State_Enabled))
        fill = palette.color(QPalette::Button);
    painter.fillRect(tab, fill);
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawLine(tab.bottomLeft(), tab.topLeft());
    painter.drawLine(tab.topLeft(), tab.topRight());
    painter.drawLine(tab.topRight(), tab.bottomRight());
    if (isSelected)
        painter.fillRect(QRect(tab.left(), tab.top(), tab.width(), 3), EventColors::of(palette).selectionBar());
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter, option->palette.color(QPalette::Base), isOn(*option, State_HasFocus));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    case PE_FrameLineEdit:
        drawField(*option, *painter, Qt::transparent, isOn(*option, State_HasFocus));
        break;
    case PE_Frame: // a field of several lines looks like one of a line
        if (const auto* lines = qobject_cast<const QPlainTextEdit*>(widget); lines && !lines->isReadOnly())
            drawField(*option, *painter, option->palette.color(QPalette::Base), isOn(*option, State_HasFocus));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    case PE_PanelButtonCommand:
        drawButton(*option, *painter);
        break;
    case PE_PanelMenu:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawPopupEdge(*option, *painter);
        break;
    case PE_FrameMenu:
        drawPopupEdge(*option, *painter);
        break;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                  const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_ComboBox && combo && combo->frame) {
        if (combo->editable)
            drawField(*option, *painter, option->palette.color(QPalette::Base), isOn(*option, State_HasFocus));
        else
            drawButton(*option, *painter);
        drawArrow(*option, *painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), 0, true);
    } else if (control == CC_SpinBox && spin && spin->frame) {
        drawField(*option, *painter, option->palette.color(QPalette::Base), isOn(*option, State_HasFocus));
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        drawArrow(*option, *painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), 180,
                  spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
        drawArrow(*option, *painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), 0,
                  spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void AppStyle::drawArrow(const QStyleOption& option, QPainter& painter, const QRect& room, qreal degrees,
                         bool isUsable) const
{
    const int side = qMin(12, room.height());
    painter.save();
    painter.translate(QRectF(room).center());
    painter.rotate(degrees);
    actionIcon(ActionIcon::ChevronDown)
        .paint(&painter, QRect(-side / 2, -side / 2, side, side), Qt::AlignCenter,
               isUsable && isOn(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    painter.restore();
}

void AppStyle::drawField(const QStyleOption& option, QPainter& painter, const QColor& fill, bool hasFocus) const
{
    const QPalette& palette = option.palette;
    const qreal width = hasFocus ? 2 : 1;
    const QColor line = hasFocus                      ? EventColors::of(palette).selectionBar()
                        : isOn(option, State_Enabled) ? edge(palette)
                                                      : palette.color(QPalette::Mid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void AppStyle::drawButton(const QStyleOption& option, QPainter& painter) const
{
    const bool isDark = Theme::isDark(option.palette);
    QColor fill = option.palette.color(QPalette::Button);
    const bool isChecked = isOn(option, State_On);
    if (isChecked)
        fill = checkedFill(option.palette);
    else if (isOn(option, State_Sunken))
        fill = isDark ? fill.darker(130) : fill.darker(112);
    else if (isOn(option, State_MouseOver) && isOn(option, State_Enabled))
        fill = isDark ? fill.lighter(118) : fill.darker(104);
    drawField(option, painter, fill, isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange));
    if (isChecked) { // shape as well as colour: a line at the foot
        painter.fillRect(QRectF(option.rect).adjusted(4, option.rect.height() - 3, -4, -1),
                         EventColors::of(option.palette).selectionBar());
    }
}

void AppStyle::drawBox(const QStyleOption& option, QPainter& painter, qreal corner) const
{
    const QPalette& palette = option.palette;
    const bool isSet = isOn(option, State_On) || isOn(option, State_NoChange);
    const bool isEnabled = isOn(option, State_Enabled);
    const QColor accent = palette.color(isEnabled ? QPalette::Highlight : QPalette::Mid);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isSet ? accent : isEnabled ? edge(palette) : palette.color(QPalette::Mid));
    painter.setBrush(isSet ? accent : palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void AppStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const
{
    const QRectF box = option.rect;
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.save();
    drawBox(option, painter, 3);
    painter.setPen(
        QPen(option.palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn(option, State_On))
        painter.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.44, 0.70), at(0.75, 0.32)}));
    else if (isOn(option, State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

void AppStyle::drawRadioButton(const QStyleOption& option, QPainter& painter) const
{
    const QRectF box = option.rect;
    painter.save();
    drawBox(option, painter, box.width() / 2);
    if (isOn(option, State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::HighlightedText));
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    }
    painter.restore();
}

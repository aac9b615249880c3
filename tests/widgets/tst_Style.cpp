// SPDX-License-Identifier: MIT
#include "tests/widgets/Contrast.h"
#include "widgets/style/ActionIcons.h"
#include "widgets/style/AppStyle.h"
#include "widgets/style/EventIcons.h"
#include "widgets/style/MonoFont.h"
#include "widgets/style/OutlinePath.h"
#include "widgets/style/StateChip.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

class tst_Style : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Theme::apply(ThemeChoice::Light); }
    void readsOutlines();
    void everyEventShapeFillsTheUnitSquareAndNoMore();
    void eventShapesDiffer();
    void everyActionIconFollowsTheTheme_data();
    void everyActionIconFollowsTheTheme();
    void knowsDarkFromLight();
    void edgesOfControlsAreVisible_data();
    void edgesOfControlsAreVisible();
    void whatIsSwitchedOnIsTold_data() { edgesOfControlsAreVisible_data(); }
    void whatIsSwitchedOnIsTold();
    void popupsHaveAnEdge_data() { edgesOfControlsAreVisible_data(); }
    void popupsHaveAnEdge();
    void textHasRoomInsideAButton();
    void neverGoesBelowThirteenPixels();
    void theFixedFontNamesChineseFamilies();
    void theChipHasRoomForItsText();
    void theChipSaysItsStateToScreenReaders();
};

namespace {

QImage shapeImage(EventKind kind)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintEventShape(painter, kind, QRectF(0, 0, 48, 48), Qt::black);
    return image;
}

// The mean colour of the opaque pixels.
QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

void tst_Style::readsOutlines()
{
    const QPainterPath path = outlinePath(QLatin1String("M 1 2 L 11 2 L 11 12 Z O 20 20 3"));
    QCOMPARE(path.boundingRect().topLeft(), QPointF(1, 2));
    QCOMPARE(path.boundingRect().bottomRight(), QPointF(23, 23));
    QVERIFY(outlinePath(QLatin1String("")).isEmpty());
}

void tst_Style::everyEventShapeFillsTheUnitSquareAndNoMore()
{
    for (int i = 0; i < eventKindCount; ++i) {
        const EventShape& shape = eventShape(EventKind(i));
        const QRectF bounds = shape.stroke.boundingRect().united(shape.fill.boundingRect());
        QVERIFY2(QRectF(0.04, 0.04, 0.92, 0.92).contains(bounds), eventKindId(EventKind(i)).data());
        QVERIFY2(qMax(bounds.width(), bounds.height()) >= 0.6, eventKindId(EventKind(i)).data());
    }
}

void tst_Style::eventShapesDiffer()
{
    for (int i = 0; i < eventKindCount; ++i) {
        for (int j = 0; j < i; ++j) {
            const bool areResets = EventKind(j) == EventKind::ResetOut && EventKind(i) == EventKind::ResetIn;
            QVERIFY2((shapeImage(EventKind(i)) == shapeImage(EventKind(j))) == areResets,
                     eventKindId(EventKind(i)).data());
        }
    }
}

void tst_Style::everyActionIconFollowsTheTheme_data()
{
    QTest::addColumn<int>("icon");
    for (int i = 0; i < actionIconCount; ++i)
        QTest::addRow("%d", i) << i;
}

void tst_Style::everyActionIconFollowsTheTheme()
{
    QFETCH(int, icon);
    const QIcon drawn = actionIcon(ActionIcon(icon));
    Theme::apply(ThemeChoice::Light);
    const QColor light = inkOf(drawn);
    QVERIFY(light.isValid() && light.lightness() < 80);
    Theme::apply(ThemeChoice::Dark);
    const QColor dark = inkOf(drawn);
    QVERIFY(dark.isValid() && dark.lightness() > 180);
    QVERIFY(inkOf(drawn, QIcon::Disabled).lightness() < dark.lightness());
}

void tst_Style::knowsDarkFromLight()
{
    QVERIFY(Theme::isDark(Theme::palette(true)));
    QVERIFY(!Theme::isDark(Theme::palette(false)));
    Theme::apply(ThemeChoice::Dark);
    QVERIFY(Theme::isDark(QApplication::palette()));
    Theme::apply(ThemeChoice::System); // offscreen: the desktop is light
    QVERIFY(!Theme::isDark(QApplication::palette()));
}

void tst_Style::edgesOfControlsAreVisible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Style::edgesOfControlsAreVisible()
{
    QFETCH(bool, dark);
    Theme::apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QColor edge = AppStyle::edge(QApplication::palette());
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        QVERIFY(contrast(edge, QApplication::palette().color(role)) >= 3);

    QWidget window;
    window.resize(300, 120);
    QLineEdit line(&window);
    QPushButton button(&window);
    QComboBox combo(&window);
    QCheckBox box(&window);
    line.setGeometry(10, 10, 80, 26);
    button.setGeometry(10, 50, 80, 26);
    combo.setGeometry(110, 10, 80, 26);
    box.setGeometry(110, 50, 80, 26);
    const QImage image = window.grab().toImage();
    for (const QWidget* control :
         {static_cast<QWidget*>(&line), static_cast<QWidget*>(&button), static_cast<QWidget*>(&combo)})
        QCOMPARE(image.pixelColor(control->geometry().center().x(), control->y()), edge);
    bool hasEdge = false;
    for (int x = box.x(); x < box.x() + 12; ++x)
        hasEdge = hasEdge || image.pixelColor(x, box.geometry().center().y()) == edge;
    QVERIFY(hasEdge);
}

void tst_Style::whatIsSwitchedOnIsTold()
{
    QFETCH(const bool, dark);
    Theme::apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QPalette colors = Theme::palette(dark);
    QVERIFY(contrast(AppStyle::checkedFill(colors), colors.color(QPalette::ButtonText)) >= 4.5);
    QToolButton button;
    button.setCheckable(true);
    button.resize(80, 28);
    const QImage off = button.grab().toImage();
    button.setChecked(true);
    const QImage on = button.grab().toImage();
    const QPoint foot(40, 26);
    QVERIFY(contrast(on.pixelColor(foot), off.pixelColor(foot)) >= 3);
    QTabBar tabs;
    tabs.addTab(QStringLiteral("One"));
    tabs.addTab(QStringLiteral("Two"));
    tabs.resize(tabs.sizeHint());
    const QImage picture = tabs.grab().toImage();
    const auto top = [&](int tab) { return picture.pixelColor(tabs.tabRect(tab).center().x(), 1); };
    QVERIFY(contrast(top(0), top(1)) >= 3);
}

void tst_Style::popupsHaveAnEdge()
{
    QFETCH(const bool, dark);
    Theme::apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QMenu menu;
    menu.addAction(QStringLiteral("One"));
    QFrame popup(nullptr, Qt::Popup);
    popup.setFrameShape(QFrame::StyledPanel);
    for (QWidget* each : {static_cast<QWidget*>(&menu), static_cast<QWidget*>(&popup)}) {
        each->resize(120, 60);
        const QColor behind = Theme::palette(dark).color(QPalette::Window);
        QVERIFY2(contrast(each->grab().toImage().pixelColor(60, 0), behind) >= 3, each->metaObject()->className());
    }
}

void tst_Style::textHasRoomInsideAButton()
{
    for (const int pixels : {13, 22, 40}) {
        QPushButton button(QStringLiteral("Mach es für mich"));
        QFont font = button.font();
        font.setPixelSize(pixels);
        button.setFont(font);
        button.ensurePolished();
        const QFontMetrics metrics(font);
        QVERIFY(button.sizeHint().width() >= metrics.horizontalAdvance(button.text()) + metrics.height() - 2);
    }
}

void tst_Style::neverGoesBelowThirteenPixels()
{
    QFont tiny;
    tiny.setPixelSize(9);
    QCOMPARE(QFontInfo(Theme::font(tiny)).pixelSize(), 13);
    QFont large;
    large.setPixelSize(22);
    QCOMPARE(Theme::font(large), large);
}

void tst_Style::theFixedFontNamesChineseFamilies()
{
    QFont base;
    base.setPixelSize(17);
    const QFont font = monoFont(base);
    QCOMPARE(font.pixelSize(), 17);
    QVERIFY(font.families().contains(QStringLiteral("Noto Sans Mono CJK SC")));
}

void tst_Style::theChipHasRoomForItsText()
{
    StateChip chip;
    chip.setState(QStringLiteral("LISTEN"), EventRole::Setup, StateChip::Shape::Ring);
    const int shortWidth = chip.sizeHint().width();
    chip.setState(QStringLiteral("ESTABLISHED"), EventRole::Connect, StateChip::Shape::Disc);
    QVERIFY(chip.sizeHint().width() > shortWidth);
    QFont bold = chip.font();
    bold.setBold(true);
    QVERIFY(chip.sizeHint().width() > QFontMetrics(bold).horizontalAdvance(chip.text()));
}

void tst_Style::theChipSaysItsStateToScreenReaders()
{
    StateChip chip;
    chip.setState(QStringLiteral("LISTEN"), EventRole::Setup, StateChip::Shape::Ring);
    QCOMPARE(chip.accessibleName(), QStringLiteral("LISTEN"));
}

QTEST_MAIN(tst_Style)
#include "tst_Style.moc"

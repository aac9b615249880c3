// SPDX-License-Identifier: MIT
#include "tests/widgets/Contrast.h"
#include "widgets/style/EventColors.h"

#include <QTest>

#include <array>
#include <cmath>

// Computes what the colours promise: contrast as WCAG 2.1 defines it, difference as CIEDE2000 (Sharma, Wu, Dalal 2005),
// colour vision deficiency as Machado, Oliveira, Fernandes 2009 at full severity.
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr double pi = 3.14159265358979323846;

constexpr Matrix normalVision = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Vector times(const Matrix& m, const Vector& v)
{
    Vector result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return result;
}

// CIE L*a*b* under D65, after the simulated deficiency.
Vector lab(const QColor& color, const Matrix& vision)
{
    Vector rgb = times(vision, linearRgb(color));
    for (double& channel : rgb)
        channel = qBound(0.0, channel, 1.0);
    constexpr Matrix toXyz = {
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Vector xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double hueDegrees(double b, double a)
{
    if (a == 0 && b == 0)
        return 0;
    const double h = std::atan2(b, a) * 180 / pi;
    return h < 0 ? h + 360 : h;
}

double ciede2000(const Vector& one, const Vector& two)
{
    const double meanC = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7))));
    const double a1 = (1 + g) * one[1];
    const double a2 = (1 + g) * two[1];
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, two[2]);
    const double h1 = hueDegrees(one[2], a1);
    const double h2 = hueDegrees(two[2], a2);

    const double dL = two[0] - one[0];
    const double dC = c2 - c1;
    double dh = 0;
    double meanH = h1 + h2;
    if (c1 * c2 != 0) {
        dh = h2 - h1;
        if (dh > 180)
            dh -= 360;
        else if (dh < -180)
            dh += 360;
        if (std::abs(h1 - h2) <= 180)
            meanH = (h1 + h2) / 2;
        else
            meanH = (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
    }
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * pi / 180);
    const double meanL = (one[0] + two[0]) / 2;
    const double meanCp = (c1 + c2) / 2;
    const auto cosine = [](double degrees) { return std::cos(degrees * pi / 180); };
    const double t = 1 - 0.17 * cosine(meanH - 30) + 0.24 * cosine(2 * meanH) + 0.32 * cosine(3 * meanH + 6) -
                     0.20 * cosine(4 * meanH - 63);
    const double rotation = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double rC = 2 * std::sqrt(std::pow(meanCp, 7) / (std::pow(meanCp, 7) + std::pow(25.0, 7)));
    const double sL = 1 + 0.015 * std::pow(meanL - 50, 2) / std::sqrt(20 + std::pow(meanL - 50, 2));
    const double sC = 1 + 0.045 * meanCp;
    const double sH = 1 + 0.015 * meanCp * t;
    const double rT = -std::sin(2 * rotation * pi / 180) * rC;
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + rT * (dC / sC) * (dH / sH));
}

constexpr std::array<EventRole, 6> roles = {EventRole::Setup,   EventRole::Connect, EventRole::Send,
                                            EventRole::Receive, EventRole::Close,   EventRole::Error};

} // namespace

class tst_EventColors : public QObject
{
    Q_OBJECT

private slots:
    void computesTheDifferenceAsThePaperDoes();
    void textIsReadableOnEveryRow_data();
    void textIsReadableOnEveryRow();
    void rolesStayApartForEveryColourVision_data();
    void rolesStayApartForEveryColourVision();
    void badgesAreReadable();
};

void tst_EventColors::computesTheDifferenceAsThePaperDoes()
{
    // Rows 1, 7, 17 and 25 of the test data in Sharma, Wu, Dalal 2005.
    QVERIFY(qAbs(ciede2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 0.0001);
    QVERIFY(qAbs(ciede2000({50, 0, 0}, {50, -1, 2}) - 2.3669) < 0.0001);
    QVERIFY(qAbs(ciede2000({50, 2.5, 0}, {73, 25, -18}) - 27.1492) < 0.0001);
    QVERIFY(qAbs(ciede2000({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) - 1.2644) < 0.0001);
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.001);
}

void tst_EventColors::textIsReadableOnEveryRow_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_EventColors::textIsReadableOnEveryRow()
{
    QFETCH(bool, dark);
    const EventColors colors(dark);
    QList<QColor> texts = {colors.secondary(), colors.text(EventRole::Dim)};
    for (EventRole role : roles)
        texts += colors.text(role);
    for (const QColor& background : {colors.row(false), colors.row(true), colors.selection()}) {
        for (const QColor& text : texts) {
            const double ratio = contrast(text, background);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), background.name()).arg(ratio)));
        }
        QVERIFY(contrast(colors.selectionBar(), background) >= 3); // WCAG 1.4.11, graphics
    }
}

void tst_EventColors::rolesStayApartForEveryColourVision_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("vision");
    const std::array<const char*, 4> names = {"normal", "protan", "deutan", "tritan"};
    for (int vision = 0; vision < 4; ++vision) {
        QTest::addRow("light, %s", names[size_t(vision)]) << false << vision;
        QTest::addRow("dark, %s", names[size_t(vision)]) << true << vision;
    }
}

void tst_EventColors::rolesStayApartForEveryColourVision()
{
    QFETCH(bool, dark);
    QFETCH(int, vision);
    const std::array<Matrix, 4> visions = {normalVision, protan, deutan, tritan};
    const Matrix& matrix = visions[size_t(vision)];
    const EventColors colors(dark);
    for (size_t i = 0; i < roles.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const double difference = ciede2000(lab(colors.text(roles[i]), matrix), lab(colors.text(roles[j]), matrix));
            QVERIFY2(difference >= 12, qPrintable(QStringLiteral("roles %1 and %2: %3").arg(i).arg(j).arg(difference)));
        }
    }
}

void tst_EventColors::badgesAreReadable()
{
    for (const EventColors::Badge& badge : {EventColors::warningBadge(), EventColors::errorBadge()})
        QVERIFY(contrast(badge.text, badge.background) >= 4.5);
}

QTEST_APPLESS_MAIN(tst_EventColors)
#include "tst_EventColors.moc"

// SPDX-License-Identifier: MIT
#include "model/core/HostPort.h"
#include "model/core/ServiceNames.h"
#include "model/core/SocketAddress.h"

#include <QTest>

class tst_HostPort : public QObject
{
    Q_OBJECT

private slots:
    void readsHosts_data();
    void readsHosts();
    void refusesWhatQHostAddressTakes_data();
    void refusesWhatQHostAddressTakes();
    void readsPorts_data();
    void readsPorts();
    void readsHostAndPort_data();
    void readsHostAndPort();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void leavesOutTheHostOnlyIfAllowed();
    void takesPortZeroOnlyIfAllowed();
    void everyServiceNameIsFoundAgain();
    void showsIPv6InBrackets();
    void showsAMappedAddressAsIPv4();
};

void tst_HostPort::readsHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address"); // empty: a name to look up
    QTest::newRow("quad") << "127.0.0.1"
                          << "127.0.0.1"
                          << "127.0.0.1";
    QTest::newRow("all") << "0.0.0.0"
                         << "0.0.0.0"
                         << "0.0.0.0";
    QTest::newRow("largest") << "255.255.255.255"
                             << "255.255.255.255"
                             << "255.255.255.255";
    QTest::newRow("six") << "::1"
                         << "::1"
                         << "::1";
    QTest::newRow("bracketed") << "[::1]"
                               << "::1"
                               << "::1";
    QTest::newRow("scope") << "fe80::1%eth0"
                           << "fe80::1%eth0"
                           << "fe80::1%eth0";
    QTest::newRow("mapped") << "::ffff:127.0.0.1"
                            << "::ffff:127.0.0.1"
                            << "::ffff:127.0.0.1";
    QTest::newRow("name") << "localhost"
                          << "localhost"
                          << "";
    QTest::newRow("dotted name") << "www.Example.org."
                                 << "www.Example.org."
                                 << "";
    QTest::newRow("digits in a name") << "3com.7-up.example"
                                      << "3com.7-up.example"
                                      << "";
    QTest::newRow("beyond ASCII") << QStringLiteral("münchen.example") << "xn--mnchen-3ya.example"
                                  << "";
}

void tst_HostPort::readsHosts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const QString, address);
    const Result<QString> result = parseHost(text);
    QVERIFY2(result.isOk(), result ? "" : qPrintable(result.problem().sentence()));
    QCOMPARE(*result, host);
    const std::optional<QHostAddress> literal = literalAddress(*result);
    QCOMPARE(literal.has_value(), !address.isEmpty());
    if (literal)
        QCOMPARE(*literal, QHostAddress(address));
}

void tst_HostPort::refusesWhatQHostAddressTakes_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"1",          "127.1",       "127.0.1",     "010.0.0.1",  "127.0.0.01",   "0x7f.0.0.1",
          "0x7f000001", "256.0.0.1",   "1.2.3.4.5",   "127.0.0.1.", "::ffff:127.1", "::ffff:010.0.0.1",
          "fe80::1%",   "[127.0.0.1]", "[localhost]", "[::1",       "::1]",         "1::2::3",
          "",           ".",           "a..b",        "-a",         "a-",           "a_b",
          "a b",        " localhost",  "localhost ",  "a/b",        "<b>",          "12345::",
          "+1.2.3.4"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long label") << QString(64, QLatin1Char('a'));
    QTest::newRow("long name") << QStringLiteral("abcdefg.").repeated(32) + QLatin1String("org");
    QTest::newRow("Arabic digits") << QStringLiteral("١٢٧.٠.٠.١");
    QTest::newRow("full-width digits") << QStringLiteral("\uff11\uff12\uff17.0.0.1");
    QTest::newRow("numbers when mapped") << QStringLiteral("0\u034f827.");
    QTest::newRow("zero byte") << QString(QChar(0));
}

void tst_HostPort::refusesWhatQHostAddressTakes()
{
    QFETCH(const QString, text);
    const Result<QString> result = parseHost(text);
    QVERIFY(!result.isOk());
    QVERIFY(!result.problem().what.isEmpty());
    QVERIFY(!result.problem().why.isEmpty());
    QVERIFY(!result.problem().advice.isEmpty());
    QVERIFY(!literalAddress(text) || text.startsWith(QLatin1Char('[')));
}

void tst_HostPort::readsPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port"); // -1: refused
    QTest::newRow("smallest") << "1" << 1;
    QTest::newRow("largest") << "65535" << 65535;
    QTest::newRow("service") << "http" << 80;
    QTest::newRow("any case") << "HTTPS" << 443;
    QTest::newRow("ftp is the control port") << "ftp" << 21;
    QTest::newRow("ftp-data") << "ftp-data" << 20;
    QTest::newRow("zero") << "0" << -1;
    QTest::newRow("too large") << "65536" << -1;
    QTest::newRow("what toUShort() reads as 0") << "99999" << -1;
    QTest::newRow("very large") << "18446744073709551617" << -1;
    QTest::newRow("negative") << "-1" << -1;
    QTest::newRow("plus") << "+80" << -1;
    QTest::newRow("hex") << "0x50" << -1;
    QTest::newRow("leading zero") << "080" << -1;
    QTest::newRow("space") << "80 " << -1;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("unknown service") << "nonsense" << -1;
    QTest::newRow("Arabic digits") << QStringLiteral("٨٠") << -1;
}

void tst_HostPort::readsPorts()
{
    QFETCH(const QString, text);
    QFETCH(const int, port);
    const Result<quint16> result = parsePort(text, false);
    QCOMPARE(result ? int(*result) : -1, port);
}

void tst_HostPort::readsHostAndPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::newRow("quad") << "127.0.0.1:8888"
                          << "127.0.0.1:8888";
    QTest::newRow("name and service") << "localhost:http"
                                      << "localhost:80";
    QTest::newRow("six") << "[::1]:8888"
                         << "[::1]:8888";
    QTest::newRow("scope") << "[fe80::1%lo]:7"
                           << "[fe80::1%lo]:7";
}

void tst_HostPort::readsHostAndPort()
{
    QFETCH(const QString, text);
    QFETCH(const QString, display);
    const Result<HostPort> result = parseHostPort(text);
    QVERIFY(result.isOk());
    QCOMPARE(result->display(), display);
}

void tst_HostPort::pointsAtTheMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("no port") << "localhost" << 9;
    QTest::newRow("no port behind brackets") << "[::1]" << 5;
    QTest::newRow("empty port") << "localhost:" << 10;
    QTest::newRow("bad port") << "localhost:99999" << 10;
    QTest::newRow("no brackets") << "::1:8888" << 0;
    QTest::newRow("space in the name") << "local host:80" << 5;
    QTest::newRow("hyphen at the end of a part") << "ab-.c:80" << 2;
    QTest::newRow("no host") << ":80" << 0;
}

void tst_HostPort::pointsAtTheMistake()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const Result<HostPort> result = parseHostPort(text);
    QVERIFY(!result.isOk());
    QCOMPARE(result.problem().position, position);
}

void tst_HostPort::leavesOutTheHostOnlyIfAllowed()
{
    QVERIFY(!parseHostPort(QStringLiteral(":8888")));
    const Result<HostPort> result = parseHostPort(QStringLiteral(":8888"), true);
    QVERIFY(result.isOk());
    QCOMPARE(result->host, QString());
    QCOMPARE(result->port, 8888);
}

void tst_HostPort::takesPortZeroOnlyIfAllowed()
{
    QVERIFY(!parseHostPort(QStringLiteral("localhost:0")));
    QVERIFY(parseHostPort(QStringLiteral("localhost:0"), false, true).isOk());
    QVERIFY(parsePort(QStringLiteral("0"), true).isOk());
}

void tst_HostPort::everyServiceNameIsFoundAgain()
{
    int known = 0;
    for (int port = 0; port <= 65535; ++port) {
        const QLatin1String name = serviceName(quint16(port));
        if (name.isEmpty())
            continue;
        ++known;
        QCOMPARE(servicePort(QString(name)).value_or(0), port);
    }
    QVERIFY(known >= 40);
}

void tst_HostPort::showsIPv6InBrackets()
{
    QCOMPARE((HostPort{QStringLiteral("::1"), 7}).display(), QStringLiteral("[::1]:7"));
    QCOMPARE((HostPort{QStringLiteral("a.b"), 7}).display(), QStringLiteral("a.b:7"));
}

void tst_HostPort::showsAMappedAddressAsIPv4()
{
    const auto shown = [](const char* host) {
        return SocketAddress::internet(QHostAddress(QLatin1String(host)), 80).display();
    };
    QCOMPARE(shown("::ffff:127.0.0.1"), QStringLiteral("127.0.0.1:80"));
    QCOMPARE(shown("::1"), QStringLiteral("[::1]:80"));
    QCOMPARE(shown("::"), QStringLiteral("[::]:80"));
    QCOMPARE(shown("0.0.0.0"), QStringLiteral("0.0.0.0:80"));
}

QTEST_GUILESS_MAIN(tst_HostPort)
#include "tst_HostPort.moc"

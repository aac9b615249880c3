// SPDX-License-Identifier: MIT
#include "model/core/EndpointUrl.h"

#include <QTest>

using Scheme = EndpointUrl::Scheme;

class tst_EndpointUrl : public QObject
{
    Q_OBJECT

private slots:
    void readsUrls_data();
    void readsUrls();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
};

void tst_EndpointUrl::readsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("path");
    QTest::newRow("tcp") << "tcp://127.0.0.1:8888" << int(Scheme::Tcp) << "127.0.0.1:8888"
                         << "";
    QTest::newRow("udp, IPv6") << "udp://[::1]:53" << int(Scheme::Udp) << "[::1]:53"
                               << "";
    QTest::newRow("upper case") << "TCP://LOCALHOST:HTTP" << int(Scheme::Tcp) << "LOCALHOST:80"
                                << "";
    QTest::newRow("no host, any port") << "tcp://:0" << int(Scheme::Tcp) << ":0"
                                       << "";
    QTest::newRow("unix") << "unix:///run/a b.sock" << int(Scheme::Unix) << ":0"
                          << "/run/a b.sock";
}

void tst_EndpointUrl::readsUrls()
{
    QFETCH(const QString, text);
    QFETCH(const int, scheme);
    QFETCH(const QString, where);
    QFETCH(const QString, path);
    const Result<EndpointUrl> url = parseEndpointUrl(text);
    QVERIFY(url.isOk());
    QCOMPARE(int(url->scheme), scheme);
    QCOMPARE(url->where.display(), where);
    QCOMPARE(url->path, path);
}

void tst_EndpointUrl::pointsAtTheMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("no scheme") << "127.0.0.1:8888" << 0;
    QTest::newRow("another scheme") << "http://127.0.0.1:8888" << 0;
    QTest::newRow("one slash") << "tcp:/127.0.0.1:8888" << 0;
    QTest::newRow("old address form") << "tcp://127.1:8888" << 6;
    QTest::newRow("bad port") << "tcp://127.0.0.1:88888" << 16;
    QTest::newRow("path behind") << "tcp://127.0.0.1:8888/" << 16;
    QTest::newRow("no port") << "tcp://localhost" << 15;
    QTest::newRow("relative path") << "unix://a" << 7;
    QTest::newRow("no path") << "unix://" << 7;
    QTest::newRow("root") << "unix:///" << 7;
    QTest::newRow("zero in path") << QStringLiteral("unix:///a") + QChar(0) << 9;
}

void tst_EndpointUrl::pointsAtTheMistake()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const Result<EndpointUrl> url = parseEndpointUrl(text);
    QVERIFY(!url.isOk());
    QCOMPARE(url.problem().position, position);
    QVERIFY(!url.problem().sentence().isEmpty());
}

QTEST_GUILESS_MAIN(tst_EndpointUrl)
#include "tst_EndpointUrl.moc"

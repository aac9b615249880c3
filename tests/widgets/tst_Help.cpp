// SPDX-License-Identifier: MIT
#include "widgets/help/HelpBrowser.h"
#include "widgets/help/HelpContents.h"
#include "widgets/help/HelpPage.h"
#include "widgets/help/HelpTerms.h"
#include "widgets/help/HelpWindow.h"
#include "widgets/log/HelpPlace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTest>

static const QStringList languages = {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh")};

static QStringList anchorsOf(const HelpPage& page)
{
    QStringList anchors;
    for (const HelpSection& section : page.sections())
        anchors += section.anchor;
    return anchors;
}

// "glossary#peer" of all pages.
static QSet<QString> placesIn(const QString& language)
{
    QSet<QString> places;
    for (const QString& name : HelpPage::names()) {
        for (const QString& anchor : anchorsOf(HelpPage::read(name, language)))
            places.insert(name + QLatin1Char('#') + anchor);
    }
    return places;
}

class TestHelp final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageExistsInThreeLanguagesWithTheSameAnchors()
    {
        for (const QString& name : HelpPage::names()) {
            const QStringList english = anchorsOf(HelpPage::read(name, languages[0]));
            QVERIFY2(!english.isEmpty(), qPrintable(name));
            QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
            QCOMPARE(english.constFirst(), name);
            for (const QString& language : languages) {
                const HelpPage page = HelpPage::read(name, language);
                QCOMPARE(anchorsOf(page), english);
                QVERIFY2(!page.markdown().contains(QLatin1String("{#")), qPrintable(name + language));
            }
            QVERIFY(HelpPage::read(name, languages[1]).markdown() != HelpPage::read(name, languages[0]).markdown());
            QVERIFY(HelpPage::read(name, languages[2]).markdown() != HelpPage::read(name, languages[0]).markdown());
        }
    }

    void everyLinkOfEveryPageLeadsToAPlaceInTheHelp()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^()]*)\\)"));
        int links = 0;
        for (const QString& language : languages) {
            const QSet<QString> places = placesIn(language);
            for (const QString& name : HelpPage::names()) {
                const QString text = HelpPage::read(name, language).markdown();
                auto found = link.globalMatch(text);
                for (; found.hasNext(); ++links) {
                    QString place = found.next().captured(1);
                    if (place.startsWith(QLatin1Char('#')))
                        place.prepend(name);
                    QVERIFY2(places.contains(place), qPrintable(name + language + place));
                }
                QVERIFY2(!text.contains(QLatin1String("://")) && !text.contains(QLatin1String("![")),
                         qPrintable(name + language));
            }
        }
        QVERIFY(links > 100);
    }

    void theGlossaryHasAllEightyTerms()
    {
        int terms = 0;
        for (const HelpSection& section : HelpPage::read(QStringLiteral("glossary"), languages[0]).sections())
            terms += int(section.level == 3);
        QCOMPARE(terms, 80);
        const QSet<QString> places = placesIn(languages[0]);
        for (const char* anchor : {"socket", "peer", "backlog", "byte-stream", "half-close", "ephemeral-port",
                                   "simulated", "observed-implied", "network-byte-order", "end-of-stream", "present"})
            QVERIFY2(places.contains(QLatin1String("glossary#") + QLatin1String(anchor)), anchor);
    }

    void whatTheLogExplainsHasAPlaceInTheHelp()
    {
        const QSet<QString> places = placesIn(languages[0]);
        Event event;
        for (int kind = 0; kind < eventKindCount; ++kind) {
            for (int call = 0; call < callCount; ++call) {
                for (int error = 0; error < errorIdCount; ++error) {
                    event.kind = EventKind(kind);
                    event.call = Call(call);
                    event.error = ErrorId(error);
                    const QString place = helpPlace(event);
                    if (!place.isEmpty() && !places.contains(place))
                        QFAIL(qPrintable(place));
                    QVERIFY(!place.isEmpty() || event.call == Call::None);
                }
            }
        }
        event = {};
        event.kind = EventKind::Eof;
        event.call = Call::Recv;
        QCOMPARE(helpPlace(event), QStringLiteral("glossary#end-of-stream"));
        event.kind = EventKind::Recv;
        QCOMPARE(helpPlace(event), QStringLiteral("calls#recv"));
    }

    void findsTheTermsOfASentence()
    {
        const auto places = [](const QString& language, const QString& text) {
            QStringList found;
            for (const HelpTerms::Term& term : HelpTerms(language).in(text, 2))
                found += term.word + QLatin1Char('=') + term.place.section(QLatin1Char('#'), 1);
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(places(languages[0], QStringLiteral("Two bytes lay unread in the receive buffer of the peer.")),
                 QStringLiteral("receive buffer=buffers peer=peer"));
        QCOMPARE(places(languages[0], QStringLiteral("Reports of important portals.")), QString());
        QCOMPARE(places(languages[0], QStringLiteral("Datagrams keep their edges.")),
                 QStringLiteral("Datagram=datagram"));
        QCOMPARE(places(languages[1], QStringLiteral("Der Rückstau bremst den Sender.")),
                 QStringLiteral("Rückstau=back-pressure"));
        QCOMPARE(places(languages[2], QStringLiteral("这就是流量控制：接收缓冲区满了。")),
                 QStringLiteral("流量控制=flow-control 接收缓冲区=buffers"));
    }

    void opensAtATermAndFindsTheWayBack()
    {
        QWidget host; // the offscreen platform warns of windows with a least size, and warnings are fatal
        HelpWindow window(&host);
        window.setWindowFlags(Qt::Widget);
        host.resize(window.size());
        window.open(QStringLiteral("glossary"));
        window.show();
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        QScrollBar* const bar = window.browser()->verticalScrollBar();
        QCOMPARE(bar->value(), 0);
        window.open(QStringLiteral("glossary#end-of-stream"));
        QVERIFY(bar->value() > 0);
        QCOMPARE(window.contents()->currentItem()->text(0), QStringLiteral("end of stream (EOF)"));
        window.open(QStringLiteral("calls#shutdown"));
        QCOMPARE(window.browser()->page().name(), QStringLiteral("calls"));
        window.browser()->backward();
        QCOMPARE(window.browser()->page().name(), QStringLiteral("glossary"));
        QCOMPARE(window.contents()->currentItem()->text(0), QStringLiteral("end of stream (EOF)"));
        window.open(QStringLiteral("glossary#peer"));
        QCOMPARE(window.contents()->currentItem()->text(0), QStringLiteral("peer"));
    }

    void anotherLanguageKeepsThePlace()
    {
        HelpWindow window;
        window.open(QStringLiteral("glossary#peer"));
        window.setLanguage(QStringLiteral("de"));
        QCOMPARE(window.contents()->currentItem()->text(0), QStringLiteral("Gegenstelle"));
        QVERIFY(window.browser()->toPlainText().contains(QStringLiteral("Gegenstelle")));
        window.setLanguage(QStringLiteral("zh"));
        QVERIFY(window.browser()->toPlainText().contains(QStringLiteral("对端")));
    }

    void searchingShowsWhatHasAllTheWords()
    {
        HelpWindow window;
        window.open(QStringLiteral("glossary"));
        const int all = window.contents()->foundCount();
        window.searchField()->setText(QStringLiteral("back pressure"));
        QVERIFY(window.contents()->foundCount() > 0 && window.contents()->foundCount() < all);
        QCOMPARE(window.contents()->firstFound(), QStringLiteral("glossary#back-pressure"));
        QVERIFY(!window.browser()->extraSelections().isEmpty());
        QTest::keyClick(window.searchField(), Qt::Key_Return);
        QCOMPARE(window.contents()->currentItem()->text(0), QStringLiteral("back-pressure"));
        window.searchField()->setText(QStringLiteral("nowhere-to-be-found"));
        QCOMPARE(window.contents()->foundCount(), 0);
        window.searchField()->clear();
        QCOMPARE(window.contents()->foundCount(), all);
    }

    void noLinkLeavesTheHelp()
    {
        HelpWindow window;
        window.open(QStringLiteral("ports"));
        for (const char* elsewhere : {"http://127.0.0.1:1/", "file:///etc/hostname", "nowhere"})
            window.browser()->setSource(QUrl(QLatin1String(elsewhere)));
        QCOMPARE(window.browser()->page().name(), QStringLiteral("ports"));
        const QUrl picture(QStringLiteral("file:///etc/hostname"));
        QVERIFY(!window.browser()->loadResource(QTextDocument::ImageResource, picture).isValid());
    }

    void namesTheCaptureFilterAndCopiesIt()
    {
        HelpWindow window;
        window.setCaptureFilter(QStringLiteral("tcp.port == 4711"));
        window.open(QStringLiteral("ports"));
        QVERIFY(window.copyButton()->isHidden());
        window.open(QStringLiteral("cannot-see"));
        QVERIFY(window.browser()->toPlainText().contains(QStringLiteral("tcp.port == 4711")));
        QVERIFY(!window.copyButton()->isHidden());
        window.copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tcp.port == 4711"));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_Help.moc"

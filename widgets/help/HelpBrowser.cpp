// SPDX-License-Identifier: MIT
#include "widgets/help/HelpBrowser.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

static constexpr QLatin1String scheme("help");

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(18);
    // Going back does not come through doSetSource().
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& source) {
        dress();
        if (source.hasFragment())
            scrollToAnchor(source.fragment());
    });
}

void HelpBrowser::open(const QString& place)
{
    QUrl url(QLatin1Char('/') + place);
    url.setScheme(scheme);
    setSource(url);
}

void HelpBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    const QUrl url = source().resolved(name);
    if (url.scheme() == scheme && HelpPage::names().contains(url.path().mid(1)))
        QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::MarkdownResource)
        return {};
    m_page = HelpPage::read(name.path().mid(1), m_language);
    return m_page.markdown().replace(QLatin1String("{filter}"), m_captureFilter);
}

void HelpBrowser::dress()
{
    const QList<HelpSection> sections = m_page.sections();
    const qreal line = fontMetrics().lineSpacing();
    qsizetype next = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat room;
        room.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        room.setTopMargin(level == 0 ? 0 : line * (level == 2 ? 1.1 : 0.7));
        room.setBottomMargin(line * (block.textList() ? 0.2 : 0.35));
        cursor.mergeBlockFormat(room);
        if (level == 0 || next == sections.size())
            continue;
        QTextCharFormat place;
        place.setAnchor(true);
        place.setAnchorNames({sections[next++].anchor});
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(place);
    }
    const QList<QTextFrame*> frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(line / 4);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(palette().brush(QPalette::Mid));
            format.setBottomMargin(line * 0.7);
            table->setFormat(format);
        }
    }
    mark(m_words);
}

void HelpBrowser::mark(const QStringList& words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().brush(QPalette::Highlight));
    format.setForeground(palette().brush(QPalette::HighlightedText));
    for (const QString& word : words) {
        QTextCursor found = document()->find(word);
        while (!found.isNull()) {
            marks.append({found, format});
            found = document()->find(word, found);
        }
    }
    setExtraSelections(marks);
}

void HelpBrowser::setLanguage(const QString& code)
{
    if (m_language == code)
        return;
    m_language = code;
    reloadInPlace();
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reloadInPlace(); // the colours of links are in the document
}

void HelpBrowser::reloadInPlace()
{
    if (source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

// SPDX-License-Identifier: MIT
#include "widgets/code/CodeView.h"

#include "widgets/code/CodeTint.h"
#include "widgets/style/EventColors.h"
#include "widgets/style/MonoFont.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

static constexpr int tinted = 1; // a block's state; others have to be
static constexpr int barWidth = 3;

CodeView::CodeView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(6);
    setFont(monoFont(QApplication::font()));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::onCursorMoved);
}

void CodeView::setCode(const CodeText& code, CodeLanguage language)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const QList<CodeLine>& before = m_code.lines();
    const QList<CodeLine>& now = code.lines();
    qsizetype same = 0;
    if (language == m_language) {
        while (same < before.size() && same < now.size() && before.at(same).text == now.at(same).text)
            ++same;
    }
    if (same < before.size() || same < now.size()) {
        QString rest;
        for (qsizetype i = same; i < now.size(); ++i)
            rest += (i > same ? QStringLiteral("\n") : QString()) + now.at(i).text;
        if (same == 0) {
            setPlainText(rest);
        } else { // what is above stays, and with it the place that somebody looks at
            QTextCursor cursor(document()->findBlockByNumber(int(same) - 1));
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
            cursor.insertText(now.size() > same ? QLatin1Char('\n') + rest : QString());
        }
    }
    m_code = code;
    m_language = language;
    mark();
}

void CodeView::setCurrentEvent(EventId id)
{
    m_current = id;
    mark();
    const qsizetype line = m_code.lineOf(id);
    if (line < 0 || m_code.eventAt(textCursor().blockNumber()) == id)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    setTextCursor(QTextCursor(document()->findBlockByNumber(int(line))));
    ensureCursorVisible();
}

QString CodeView::textToCopy() const
{
    const QString selected = textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return selected.isEmpty() ? m_code.text() : selected;
}

void CodeView::onCursorMoved()
{
    if (m_isShowing)
        return;
    const EventId id = m_code.eventAt(textCursor().blockNumber());
    if (id == noEvent || id == m_current)
        return;
    m_current = id;
    mark();
    emit eventChosen(id);
}

void CodeView::mark()
{
    QTextCharFormat format;
    format.setBackground(EventColors::of(palette()).selection());
    format.setProperty(QTextFormat::FullWidthSelection, true);
    QList<QTextEdit::ExtraSelection> marks;
    const QList<CodeLine>& lines = m_code.lines();
    for (qsizetype i = qMax<qsizetype>(0, m_code.lineOf(m_current)); i < lines.size() && m_current != noEvent; ++i) {
        if (lines.at(i).events.contains(m_current))
            marks += QTextEdit::ExtraSelection{QTextCursor(document()->findBlockByNumber(int(i))), format};
    }
    setExtraSelections(marks);
}

void CodeView::tintVisible()
{
    const CodeTint tint(m_language, EventColors::of(palette()));
    qreal top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= viewport()->height(); block = block.next()) {
        top += blockBoundingRect(block).height();
        if (block.userState() == tinted)
            continue;
        block.setUserState(tinted);
        block.layout()->setFormats(tint.formats(block.text()));
    }
}

void CodeView::forgetTint()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setUserState(-1);
    mark();
    viewport()->update();
}

void CodeView::paintEvent(QPaintEvent* event)
{
    tintVisible();
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QColor bar = EventColors::of(palette()).selectionBar();
    const QList<QTextEdit::ExtraSelection> marks = extraSelections();
    for (const QTextEdit::ExtraSelection& mark : marks) {
        const QTextBlock block = mark.cursor.block();
        const qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
        painter.fillRect(QRectF(0, top, barWidth, block.layout()->boundingRect().height()), bar);
    }
}

void CodeView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        forgetTint();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setFont(monoFont(QApplication::font()));
    }
}

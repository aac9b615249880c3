// SPDX-License-Identifier: MIT
#include "widgets/inspector/FindBar.h"

#include "model/payload/PayloadParser.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_isHex(new QCheckBox(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("find"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(6);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each :
         {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_isHex), static_cast<QWidget*>(m_previous),
          static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_cancel)})
        layout->addWidget(each);
    m_cancel->hide();
    connect(m_field, &QLineEdit::textEdited, this, [this] { start(m_first, ByteSearch::Direction::Forward); });
    connect(m_isHex, &QCheckBox::toggled, this, [this] { start(m_first, ByteSearch::Direction::Forward); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(+1); });
    connect(m_cancel, &QToolButton::clicked, this, &FindBar::stop);
    connect(&m_timer, &QTimer::timeout, this, &FindBar::step);
    retranslate();
}

void FindBar::setSource(const ByteSource* source)
{
    stop();
    m_source = source;
}

void FindBar::setPlace(quint64 first, quint64 end)
{
    m_first = first;
    m_end = end;
}

void FindBar::open()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::find(int step)
{
    if (step > 0)
        start(m_end, ByteSearch::Direction::Forward);
    else
        start(m_first, ByteSearch::Direction::Backward);
}

void FindBar::start(quint64 from, ByteSearch::Direction direction)
{
    stop();
    if (m_field->text().isEmpty() || !m_source)
        return;
    QByteArray needle;
    if (m_isHex->isChecked()) {
        const Result<QByteArray> bytes = parsePayload(m_field->text(), {PayloadFormat::Mode::Hex});
        if (!bytes) {
            emit said(bytes.problem().sentence());
            return;
        }
        needle = *bytes;
    } else {
        needle = encodedText(m_field->text(), m_encoding);
        if (needle.isEmpty())
            emit said(tr("%1 has no such character").arg(textEncodingName(m_encoding)));
    }
    if (needle.isEmpty())
        return;
    m_needleSize = needle.size();
    m_search.emplace(*m_source, needle, from, direction);
    step(); // what is near is there at once
    if (m_search) {
        m_timer.start(0);
        m_cancel->show();
    }
}

void FindBar::step()
{
    const bool isDone = m_search->advance(4 << 20);
    emit said(tr("%1 %").arg(int(m_search->progress() * 100)));
    if (!isDone)
        return;
    const std::optional<quint64> offset = m_search->found();
    stop();
    if (offset)
        emit found(*offset, quint64(m_needleSize));
    else
        emit said(tr("not found"));
}

void FindBar::stop()
{
    m_timer.stop();
    m_search.reset();
    m_cancel->hide();
    emit said({});
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F3;
    if (!isEnter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else if (isEnter) {
        find(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
    } else {
        stop();
        emit closed();
    }
    return true;
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the bytes"));
    m_field->setAccessibleName(tr("Find in the bytes"));
    m_isHex->setText(tr("hex"));
    m_isHex->setToolTip(tr("Look for bytes written as 0d 0a instead of text."));
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_next->setToolTip(tr("Next (F3)"));
    m_cancel->setText(tr("Stop"));
    for (QToolButton* button : {m_previous, m_next})
        button->setAccessibleName(button->toolTip());
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// SPDX-License-Identifier: MIT
#include "widgets/help/HelpContents.h"

#include "widgets/help/HelpPage.h"

#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <array>

static constexpr int placeRole = Qt::UserRole;
static constexpr int textRole = Qt::UserRole + 1;

HelpContents::HelpContents(QWidget* parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            emit placeChosen(item->data(0, placeRole).toString());
    });
}

void HelpContents::setLanguage(const QString& code)
{
    const QSignalBlocker quiet(this);
    clear();
    const QStringList names = HelpPage::names();
    for (const QString& name : names) {
        std::array<QTreeWidgetItem*, 4> last = {invisibleRootItem()}; // by level
        const QList<HelpSection> sections = HelpPage::read(name, code).sections();
        for (const HelpSection& section : sections) {
            const size_t level = std::min<size_t>(size_t(section.level), last.size() - 1);
            auto* item = new QTreeWidgetItem(last[level - 1], {section.title});
            item->setData(0, placeRole, QString(name + QLatin1Char('#') + section.anchor));
            item->setData(0, textRole, section.text);
            last[level] = item;
        }
    }
    filter(m_words);
}

static bool hasAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void HelpContents::filter(const QStringList& words)
{
    m_words = words;
    m_firstFound.clear();
    m_foundCount = 0;
    bool isInTitle = false;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        QTreeWidgetItem* const item = *it;
        const bool fits = hasAll(item->text(0) + QLatin1Char(' ') + item->data(0, textRole).toString(), words);
        item->setHidden(!fits);
        item->setExpanded(!words.isEmpty() || item->parent() == nullptr);
        if (!fits)
            continue;
        ++m_foundCount;
        for (QTreeWidgetItem* parent = item->parent(); parent; parent = parent->parent())
            parent->setHidden(false);
        const bool titleFits = hasAll(item->text(0), words);
        if (m_firstFound.isEmpty() || (titleFits && !isInTitle)) {
            m_firstFound = item->data(0, placeRole).toString();
            isInTitle = titleFits;
        }
    }
}

void HelpContents::setCurrentPlace(const QString& place)
{
    const QSignalBlocker quiet(this);
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->data(0, placeRole).toString() == place) {
            setCurrentItem(*it);
            scrollToItem(*it);
            return;
        }
    }
}

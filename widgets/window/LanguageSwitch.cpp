// SPDX-License-Identifier: MIT
#include "widgets/window/LanguageSwitch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace {

const QStringList codes = {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh")};
const QStringList labels = {QStringLiteral("EN"), QStringLiteral("DE"), QStringLiteral("中文")};

} // namespace

LanguageSwitch::LanguageSwitch(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < codes.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(labels.at(i));
        button->setObjectName(codes.at(i));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit languageChosen(codes.at(id)); });
    retranslate();
}

void LanguageSwitch::setLanguage(const QString& code)
{
    if (QAbstractButton* button = m_buttons->button(int(codes.indexOf(code))))
        button->setChecked(true);
}

void LanguageSwitch::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageSwitch::retranslate()
{
    setToolTip(tr("Language"));
    setAccessibleName(tr("Language"));
}

// SPDX-License-Identifier: MIT
#include "widgets/endpoints/BehaviourBox.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

BehaviourBox::BehaviourBox(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_paceLabel(new QLabel(this))
    , m_pace(new QSpinBox(this))
{
    m_kind->setObjectName(QStringLiteral("behaviour"));
    for (int i = 0; i < behaviourCount; ++i)
        m_kind->addItem(name(BehaviourKind(i)));
    m_pace->setRange(1, 60000);
    m_pace->setSuffix(QStringLiteral(" ms"));
    m_pace->setValue(BehaviourSpec().readIntervalMs);
    m_label->setBuddy(m_kind);
    m_textLabel->setBuddy(m_text);
    m_paceLabel->setBuddy(m_pace);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_kind, 0, 1);
    layout->addWidget(m_textLabel, 1, 0);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(m_paceLabel, 2, 0);
    layout->addWidget(m_pace, 2, 1);
    layout->setColumnStretch(1, 1);

    connect(m_kind, &QComboBox::activated, this, [this] {
        showParts();
        emit specChosen(spec());
    });
    connect(m_text, &QLineEdit::editingFinished, this, [this] { emit specChosen(spec()); });
    connect(m_pace, &QSpinBox::editingFinished, this, [this] { emit specChosen(spec()); });
    retranslate();
    showParts();
}

BehaviourSpec BehaviourBox::spec() const
{
    return {BehaviourKind(m_kind->currentIndex()), m_text->text().toUtf8(), m_pace->value()};
}

void BehaviourBox::setSpec(const BehaviourSpec& spec)
{
    m_kind->setCurrentIndex(int(spec.kind));
    m_text->setText(QString::fromUtf8(spec.text));
    m_pace->setValue(spec.readIntervalMs);
    showParts();
}

void BehaviourBox::showParts()
{
    const auto kind = BehaviourKind(m_kind->currentIndex());
    const bool hasText = kind == BehaviourKind::Greet || kind == BehaviourKind::ReplyOnce;
    const bool hasPace = kind == BehaviourKind::SlowReader;
    m_textLabel->setVisible(hasText);
    m_text->setVisible(hasText);
    m_paceLabel->setVisible(hasPace);
    m_pace->setVisible(hasPace);
    m_kind->setToolTip(meaning(kind) + QLatin1Char('\n') + tr("For connections accepted from now on."));
}

QString BehaviourBox::name(BehaviourKind kind)
{
    switch (kind) {
    case BehaviourKind::Manual:
        return tr("Manual");
    case BehaviourKind::Echo:
        return tr("Echo");
    case BehaviourKind::EchoOnce:
        return tr("Echo once and close");
    case BehaviourKind::Greet:
        return tr("Greet and close");
    case BehaviourKind::ReplyOnce:
        return tr("Reply once and close");
    case BehaviourKind::Chat:
        return tr("Chat");
    case BehaviourKind::Discard:
        return tr("Discard");
    case BehaviourKind::Daytime:
        return tr("Daytime");
    case BehaviourKind::Quote:
        return tr("Quote of the day");
    case BehaviourKind::CharGen:
        return tr("Character generator");
    case BehaviourKind::Http:
        return tr("HTTP 200");
    case BehaviourKind::SlowReader:
        return tr("Slow reader");
    case BehaviourKind::NeverRead:
        return tr("Never read");
    }
    Q_UNREACHABLE();
}

QString BehaviourBox::meaning(BehaviourKind kind)
{
    switch (kind) {
    case BehaviourKind::Manual:
        return tr("The server does nothing by itself.");
    case BehaviourKind::Echo:
        return tr("Sends back every byte it receives.");
    case BehaviourKind::EchoOnce:
        return tr("Sends back what one recv returned, then closes.");
    case BehaviourKind::Greet:
        return tr("Speaks first, then closes without reading.");
    case BehaviourKind::ReplyOnce:
        return tr("Reads once, answers with a fixed text, closes.");
    case BehaviourKind::Chat:
        return tr("Passes the bytes on to every other connection.");
    case BehaviourKind::Discard:
        return tr("Reads and throws away (RFC 863).");
    case BehaviourKind::Daytime:
        return tr("Sends date and time, then closes (RFC 867).");
    case BehaviourKind::Quote:
        return tr("Sends a quotation, then closes (RFC 865).");
    case BehaviourKind::CharGen:
        return tr("Sends characters as fast as they are taken (RFC 864).");
    case BehaviourKind::Http:
        return tr("Answers any request with status 200 and a small page.");
    case BehaviourKind::SlowReader:
        return tr("Reads one receive size at a time, with pauses.");
    case BehaviourKind::NeverRead:
        return tr("Never calls recv: the buffers fill up.");
    }
    Q_UNREACHABLE();
}

void BehaviourBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BehaviourBox::retranslate()
{
    m_label->setText(tr("Behaviour"));
    m_textLabel->setText(tr("Says"));
    m_text->setPlaceholderText(tr("the built-in sentence"));
    m_paceLabel->setText(tr("Pause"));
    for (int i = 0; i < behaviourCount; ++i) {
        m_kind->setItemText(i, name(BehaviourKind(i)));
        m_kind->setItemData(i, meaning(BehaviourKind(i)), Qt::ToolTipRole);
    }
    showParts();
}

// SPDX-License-Identifier: MIT
#include "widgets/composer/FormatBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

FormatBar::FormatBar(QWidget* parent)
    : QWidget(parent)
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_endingLabel(new QLabel(this))
    , m_ending(new QComboBox(this))
    , m_escapes(new QCheckBox(this))
    , m_insert(new QToolButton(this))
    , m_variables(new QMenu(this))
{
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_ending->setObjectName(QStringLiteral("lineEnding"));
    m_escapes->setObjectName(QStringLiteral("escapes"));
    m_insert->setObjectName(QStringLiteral("insertVariable"));
    m_encodingLabel->setBuddy(m_encoding);
    m_endingLabel->setBuddy(m_ending);
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setMenu(m_variables);
    const QList<TextEncoding> encodings = textEncodings();
    for (const TextEncoding encoding : encodings)
        m_encoding->addItem(textEncodingName(encoding), int(encoding));
    m_ending->addItems({QString(), QStringLiteral("LF"), QStringLiteral("CR LF"), QStringLiteral("CR")});

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_encodingLabel);
    layout->addWidget(m_encoding);
    layout->addWidget(m_endingLabel);
    layout->addWidget(m_ending);
    layout->addWidget(m_escapes);
    layout->addStretch(1);

    connect(m_encoding, &QComboBox::activated, this, &FormatBar::chosen);
    connect(m_ending, &QComboBox::activated, this, &FormatBar::chosen);
    connect(m_escapes, &QCheckBox::clicked, this, &FormatBar::chosen);
    retranslate();
}

void FormatBar::setFormat(const PayloadFormat& format)
{
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(int(format.encoding))));
    m_ending->setCurrentIndex(int(format.lineEnding));
    m_escapes->setChecked(format.readsEscapes);
}

PayloadFormat FormatBar::format() const
{
    PayloadFormat format;
    format.encoding = TextEncoding(m_encoding->currentData().toInt());
    format.lineEnding = PayloadFormat::LineEnding(m_ending->currentIndex());
    format.readsEscapes = m_escapes->isChecked();
    return format;
}

void FormatBar::setKind(Draft::Kind kind)
{
    setVisible(kind != Draft::Kind::File);
    m_insert->setVisible(kind == Draft::Kind::Template);
}

void FormatBar::fillVariables()
{
    m_variables->clear();
    const auto add = [this](const char* variable, const QString& meaning) {
        const QString text = QLatin1String(variable);
        connect(m_variables->addAction(text + QStringLiteral("   ") + meaning), &QAction::triggered, this,
                [this, text] { emit variableWanted(text); });
    };
    add("${counter}", tr("one more with every payload"));
    add("${counter:4}", tr("the counter in 4 bytes; add :le for the least byte first"));
    add("${time}", tr("time of sending, UTC"));
    add("${time:unix}", tr("seconds since 1970; ms: milliseconds"));
    add("${random:8}", tr("8 random bytes"));
    add("${local}", tr("our address; :host or :port alone"));
    add("${peer}", tr("address of the peer; :host or :port alone"));
    add("${hex:0d 0a}", tr("bytes in hex"));
    m_variables->addSeparator();
    add("${length:4}", tr("bytes that follow, in 1, 2 or 4 bytes; :all counts all"));
    add("${crc16:modbus:le}", tr("CRC-16/MODBUS of what stands before"));
    add("${crc16:ccitt}", tr("CRC-16/IBM-3740 (CCITT-FALSE) of what stands before"));
    add("${crc32}", tr("CRC-32 (Ethernet, zip) of what stands before"));
    add("${sum8}", tr("sum of what stands before, modulo 256"));
    add("${xor8}", tr("exclusive or of what stands before"));
}

void FormatBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormatBar::retranslate()
{
    m_encodingLabel->setText(tr("&Encoding"));
    m_encoding->setToolTip(tr("Which bytes a character becomes."));
    m_endingLabel->setText(tr("&Line ending"));
    m_ending->setItemText(0, tr("none"));
    m_ending->setToolTip(tr("Bytes put behind the text; never added silently."));
    m_escapes->setText(tr("&Interpret escapes"));
    m_escapes->setToolTip(QStringLiteral("\\n \\r \\t \\0 \\\\ \\xHH \\uHHHH \\u{…}"));
    m_insert->setText(tr("Insert &variable"));
    m_insert->setToolTip(tr("What is filled in when it is sent: counter, time, addresses, lengths, checksums."));
    fillVariables();
}

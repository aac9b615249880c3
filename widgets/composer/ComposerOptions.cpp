// SPDX-License-Identifier: MIT
#include "widgets/composer/ComposerOptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

ComposerOptions::ComposerOptions(const PayloadFormat& format, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QRadioButton(tr("&Text"), this))
    , m_hex(new QRadioButton(tr("&Hex"), this))
    , m_encoding(new QComboBox(this))
    , m_escapes(new QCheckBox(tr("&Interpret escapes"), this))
    , m_lineEnding(new QComboBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setToolTip(tr("The characters in their encoding, nothing added."));
    m_hex->setToolTip(tr("Pairs of hex digits; spaces, colons, commas and 0x are allowed."));
    m_escapes->setToolTip(QStringLiteral("\\n \\r \\t \\0 \\\\ \\xHH \\uHHHH"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->setToolTip(tr("Which bytes a character becomes."));
    const QList<TextEncoding> encodings = textEncodings();
    for (const TextEncoding encoding : encodings)
        m_encoding->addItem(textEncodingName(encoding), int(encoding));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(int(format.encoding))));
    m_lineEnding->setToolTip(tr("Bytes put behind the text; never added silently."));
    m_lineEnding->addItems({tr("none"), QStringLiteral("LF"), QStringLiteral("CR LF"), QStringLiteral("CR")});
    const bool isHex = format.mode == PayloadFormat::Mode::Hex;
    m_hex->setChecked(isHex);
    m_text->setChecked(!isHex);
    m_escapes->setChecked(format.readsEscapes);
    m_lineEnding->setCurrentIndex(int(format.lineEnding));
    m_encoding->setEnabled(!isHex);
    m_escapes->setEnabled(!isHex);
    m_lineEnding->setEnabled(!isHex);

    auto* modes = new QHBoxLayout;
    modes->addWidget(m_text);
    modes->addWidget(m_hex);
    modes->addStretch(1);
    auto* form = new QFormLayout;
    form->addRow(tr("&Encoding"), m_encoding);
    form->addRow(tr("&Line ending"), m_lineEnding);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(modes);
    layout->addWidget(m_escapes);
    layout->addLayout(form);

    connect(m_hex, &QRadioButton::toggled, this, &ComposerOptions::onChoice);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ComposerOptions::onChoice);
    connect(m_escapes, &QCheckBox::toggled, this, &ComposerOptions::onChoice);
    connect(m_lineEnding, &QComboBox::currentIndexChanged, this, &ComposerOptions::onChoice);
}

QString ComposerOptions::summary(const PayloadFormat& format)
{
    if (format.mode == PayloadFormat::Mode::Hex)
        return tr("Hex");
    QStringList parts{textEncodingName(format.encoding)};
    if (format.readsEscapes)
        parts += tr("escapes");
    switch (format.lineEnding) {
    case PayloadFormat::LineEnding::None:
        parts += tr("no line ending");
        break;
    case PayloadFormat::LineEnding::Lf:
        parts += QStringLiteral("LF");
        break;
    case PayloadFormat::LineEnding::CrLf:
        parts += QStringLiteral("CR LF");
        break;
    case PayloadFormat::LineEnding::Cr:
        parts += QStringLiteral("CR");
        break;
    }
    return parts.join(QStringLiteral(" · "));
}

PayloadFormat ComposerOptions::chosen() const
{
    PayloadFormat format;
    format.mode = m_hex->isChecked() ? PayloadFormat::Mode::Hex : PayloadFormat::Mode::Text;
    format.encoding = TextEncoding(m_encoding->currentData().toInt());
    format.readsEscapes = m_escapes->isChecked();
    format.lineEnding = PayloadFormat::LineEnding(m_lineEnding->currentIndex());
    return format;
}

void ComposerOptions::onChoice()
{
    m_encoding->setEnabled(!m_hex->isChecked());
    m_escapes->setEnabled(!m_hex->isChecked());
    m_lineEnding->setEnabled(!m_hex->isChecked());
    emit formatChosen(chosen());
}

// SPDX-License-Identifier: MIT
#include "widgets/inspector/FramingBar.h"

#include "model/payload/PayloadParser.h"
#include "widgets/style/EventColors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace {

constexpr int kinds = int(Framing::Kind::JsonLines) + 1;
constexpr int widestFixed = 1 << 20;
constexpr int leastLetters = 9;
constexpr int leastKindLetters = 16;

struct Prefix
{
    int bytes;
    bool isLittleEndian;
};
constexpr Prefix prefixes[] = {{1, false}, {2, false}, {4, false}, {2, true}, {4, true}};

} // namespace

FramingBar::FramingBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_delimiter(new QLineEdit(QStringLiteral("\\r\\n"), this))
    , m_size(new QSpinBox(this))
    , m_prefix(new QComboBox(this))
    , m_countsItself(new QCheckBox(this))
    , m_problem(new QLabel(this))
{
    m_kind->setObjectName(QStringLiteral("framing"));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_title->setBuddy(m_kind);
    for (int i = 0; i < kinds; ++i)
        m_kind->addItem(QString());
    for (size_t i = 0; i < std::size(prefixes); ++i)
        m_prefix->addItem(QString());
    m_prefix->setCurrentIndex(2);
    m_size->setRange(1, widestFixed);
    m_size->setValue(int(m_framing.size));
    m_problem->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(6);
    layout->setContentsMargins(6, 2, 6, 2);
    for (QComboBox* choice : {m_kind, m_prefix}) { // as wide as they need, where there is room
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumContentsLength(leastLetters);
    }
    m_kind->setMinimumContentsLength(leastKindLetters);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_title);
    layout->addWidget(m_kind);
    layout->addWidget(m_delimiter);
    layout->addWidget(m_size);
    layout->addWidget(m_prefix);
    layout->addWidget(m_countsItself);
    layout->addWidget(m_problem, 1);
    layout->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FramingBar::read);
    connect(m_delimiter, &QLineEdit::textChanged, this, &FramingBar::read);
    connect(m_size, &QSpinBox::valueChanged, this, &FramingBar::read);
    connect(m_prefix, &QComboBox::currentIndexChanged, this, &FramingBar::read);
    connect(m_countsItself, &QCheckBox::toggled, this, &FramingBar::read);
    retranslate();
    read();
}

void FramingBar::read()
{
    Framing framing;
    framing.kind = Framing::Kind(m_kind->currentIndex());
    m_delimiter->setVisible(framing.kind == Framing::Kind::Delimiter);
    m_size->setVisible(framing.kind == Framing::Kind::Fixed);
    m_prefix->setVisible(framing.kind == Framing::Kind::LengthPrefix);
    m_countsItself->setVisible(framing.kind == Framing::Kind::LengthPrefix);
    framing.size = quint32(m_size->value());
    framing.prefixBytes = prefixes[m_prefix->currentIndex()].bytes;
    framing.isLittleEndian = prefixes[m_prefix->currentIndex()].isLittleEndian;
    framing.countsItself = m_countsItself->isChecked();
    m_problem->clear();
    if (framing.kind == Framing::Kind::Delimiter) {
        const Result<QByteArray> delimiter = parsePayload(m_delimiter->text(), {PayloadFormat::Mode::Text, true});
        if (!delimiter || delimiter->isEmpty()) {
            m_problem->setText(delimiter ? tr("Which bytes end a message? Escapes: \\r \\n \\0 \\xHH")
                                         : delimiter.problem().sentence());
            return;
        }
        framing.delimiter = *delimiter;
    }
    if (framing == m_framing)
        return;
    m_framing = framing;
    emit changed();
}

void FramingBar::retranslate()
{
    m_title->setText(tr("A message ends"));
    const QStringList names{tr("nowhere: a byte stream has no messages"),
                            tr("with its line (LF, CR LF)"),
                            tr("with a delimiter"),
                            tr("after a fixed number of bytes"),
                            tr("where its length prefix says"),
                            tr("where HTTP/1.1 says"),
                            tr("with its line of JSON")};
    for (int i = 0; i < kinds; ++i)
        m_kind->setItemText(i, names[i]);
    for (size_t i = 0; i < std::size(prefixes); ++i)
        m_prefix->setItemText(int(i), prefixes[i].bytes == 1 ? tr("1 byte")
                                      : prefixes[i].isLittleEndian
                                          ? tr("%1 bytes, little endian").arg(prefixes[i].bytes)
                                          : tr("%1 bytes, big endian").arg(prefixes[i].bytes));
    m_kind->setAccessibleName(m_title->text());
    m_delimiter->setAccessibleName(tr("Delimiter"));
    m_size->setAccessibleName(tr("Bytes of a message"));
    m_prefix->setAccessibleName(tr("Length prefix"));
    m_countsItself->setText(tr("counts its own bytes"));
}

void FramingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

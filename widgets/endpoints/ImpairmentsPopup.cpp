// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ImpairmentsPopup.h"

#include "widgets/style/PopupPlace.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <climits>

ImpairmentsPopup::ImpairmentsPopup(Transport transport, const Impairments& impairments, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_impairments(impairments)
{
    setObjectName(QStringLiteral("impairmentsPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setVerticalSpacing(6);
    auto* title = new QLabel(tr("Done on purpose, in both directions"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(title, 0, 0, 1, 2);
    if (transport == Transport::Udp)
        addDatagramRows(grid);
    addDelayRows(grid);
    if (transport == Transport::Tcp)
        addStreamRows(grid);
    add(grid, tr("Seed"), tr("The same seed decides alike for the same traffic, so that a run can be repeated."),
        {0, INT_MAX, {}, {}}, &Impairments::seed)
        ->setObjectName(QStringLiteral("seed"));
}

template <typename Number>
QSpinBox* ImpairmentsPopup::add(QGridLayout* grid, const QString& label, const QString& toolTip, const Range& range,
                                Number Impairments::*number)
{
    auto* box = new QSpinBox(this);
    box->setKeyboardTracking(false);
    box->setRange(range.least, range.most);
    box->setSuffix(range.unit);
    box->setSpecialValueText(range.leastText);
    box->setValue(int(std::clamp<qint64>(m_impairments.*number, range.least, range.most)));
    box->setToolTip(toolTip);
    auto* name = new QLabel(label, this);
    name->setBuddy(box);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(box, row, 1);
    connect(box, &QSpinBox::valueChanged, this, [this, number](int value) {
        m_impairments.*number = Number(value);
        emit impairmentsChanged(m_impairments);
    });
    return box;
}

void ImpairmentsPopup::addDatagramRows(QGridLayout* grid)
{
    const Range percent{0, 100, QStringLiteral(" %"), {}};
    add(grid, tr("Loss"), tr("How many datagrams are not passed on."), percent, &Impairments::lossPercent)
        ->setObjectName(QStringLiteral("loss"));
    add(grid, tr("Duplicates"), tr("How many datagrams are passed on twice."), percent, &Impairments::duplicatePercent)
        ->setObjectName(QStringLiteral("duplicate"));
    add(grid, tr("Out of order"), tr("How many datagrams wait until the next one has overtaken them."), percent,
        &Impairments::reorderPercent)
        ->setObjectName(QStringLiteral("reorder"));
}

void ImpairmentsPopup::addDelayRows(QGridLayout* grid)
{
    const Range time{0, Impairments::longestDelayMs, QStringLiteral(" ms"), {}};
    add(grid, tr("Delay"), tr("How much later all is passed on."), time, &Impairments::delayMs)
        ->setObjectName(QStringLiteral("delay"));
    add(grid, tr("Jitter"), tr("By how much the delay is longer or shorter, by chance."), time, &Impairments::jitterMs)
        ->setObjectName(QStringLiteral("jitter"));
}

void ImpairmentsPopup::addStreamRows(QGridLayout* grid)
{
    add(grid, tr("Bytes per second"), tr("As a slow line would. The sender is held back: TCP's flow control."),
        {0, INT_MAX, {}, tr("no limit")}, &Impairments::bytesPerSecond)
        ->setObjectName(QStringLiteral("bytesPerSecond"));
    add(grid, tr("Largest piece"), tr("The most bytes passed on with one send()."),
        {0, 1 << 20, QStringLiteral(" B"), tr("as they come")}, &Impairments::pieceSize)
        ->setObjectName(QStringLiteral("pieceSize"));
    add(grid, tr("Cut off after"),
        tr("When so many bytes of one direction have been passed on, both sides are closed."),
        {int(Impairments::never), INT_MAX, QStringLiteral(" B"), tr("never")}, &Impairments::cutAfter)
        ->setObjectName(QStringLiteral("cutAfter"));
    auto* byReset = new QCheckBox(tr("Cut off with a reset (RST)"), this);
    byReset->setObjectName(QStringLiteral("cutByReset"));
    byReset->setToolTip(tr("SO_LINGER 0, close(): both sides see an error instead of the end of the stream."));
    byReset->setChecked(m_impairments.isCutByReset);
    connect(byReset, &QCheckBox::toggled, this, [this](bool isOn) {
        m_impairments.isCutByReset = isOn;
        emit impairmentsChanged(m_impairments);
    });
    grid->addWidget(byReset, grid->rowCount(), 0, 1, 2);
}

void ImpairmentsPopup::hideEvent(QHideEvent* event)
{
    const QList<QSpinBox*> boxes = findChildren<QSpinBox*>();
    for (QSpinBox* const box : boxes)
        box->interpretText(); // what was typed counts, too
    QFrame::hideEvent(event);
}

void ImpairmentsPopup::openBelow(const QWidget* anchor)
{
    adjustSize();
    move(popupPlace(*this, *anchor));
    show();
    auto* const first = findChild<QSpinBox*>();
    first->setFocus(Qt::PopupFocusReason);
    first->selectAll();
}

// SPDX-License-Identifier: MIT
#include "widgets/lessons/DiscardQuestion.h"

#include <QPushButton>

DiscardQuestion::DiscardQuestion(QWidget* parent)
    : QMessageBox(parent)
{
    setObjectName(QStringLiteral("discardQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setText(tr("Throw the recording away?"));
    setInformativeText(tr("What was clicked is not saved as a lesson yet."));
    QPushButton* const discard = addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* const keep = addButton(tr("Keep it"), QMessageBox::RejectRole);
    discard->setObjectName(QStringLiteral("discardConfirm"));
    keep->setObjectName(QStringLiteral("discardCancel"));
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, &DiscardQuestion::confirmed);
}

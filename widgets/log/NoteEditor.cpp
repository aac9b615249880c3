// SPDX-License-Identifier: MIT
#include "widgets/log/NoteEditor.h"

#include "widgets/log/LogView.h"
#include "widgets/log/RowPopup.h"

#include <QLineEdit>

static constexpr int longestNote = 4096; // UTF-16 units

NoteEditor::NoteEditor(LogView& view)
    : QObject(&view)
    , m_view(view)
{
}

void NoteEditor::ask(EventId id)
{
    m_view.setCurrentEvent(id);
    auto* popup = new RowPopup(m_view);
    popup->setObjectName(QStringLiteral("noteEditor"));
    popup->addText(tr("Note on event %1").arg(id + 1), true);
    auto* field = new QLineEdit(popup);
    field->setMaxLength(longestNote);
    field->setPlaceholderText(tr("Return keeps the note as an event of its own"));
    field->setAccessibleName(tr("Note on event %1").arg(id + 1));
    popup->addField(field);
    connect(field, &QLineEdit::returnPressed, popup, [this, popup, field, id] {
        const QString text = field->text().trimmed();
        if (!text.isEmpty())
            emit noteWanted({m_view.words().store().at(id).on, text, id + 1});
        popup->close();
    });
    popup->showBelow(m_view.currentIndex());
}

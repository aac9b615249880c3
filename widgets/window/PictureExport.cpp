// SPDX-License-Identifier: MIT
#include "widgets/window/PictureExport.h"

#include "widgets/log/LogPane.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/sequence/SequencePicture.h"
#include "widgets/sequence/SequenceView.h"
#include "widgets/window/NoticeBar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageWriter>
#include <QLocale>

PictureExport::PictureExport(const SequencePane& sequence, const LogPane& log, Settings& settings, NoticeBar& notice,
                             QWidget* window)
    : QObject(window)
    , m_sequence(sequence)
    , m_log(log)
    , m_settings(settings)
    , m_notice(notice)
    , m_window(window)
{
}

EventRange PictureExport::rows() const
{
    const QList<EventRange> selected = m_log.selectedEvents();
    quint64 count = 0;
    for (const EventRange& range : selected)
        count += range.count();
    if (count > 1)
        return {selected.constFirst().first, selected.constLast().end};
    return {m_sequence.view()->eventAt(0), m_sequence.index().end()};
}

void PictureExport::ask(int scale)
{
    auto* const chooser = new QFileDialog(m_window, tr("Sequence diagram as a picture"), m_settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(QStringLiteral("png"));
    chooser->setNameFilters({tr("Picture (*.png)")});
    chooser->selectFile(QStringLiteral("diagram.png"));
    connect(chooser, &QFileDialog::fileSelected, this, [this, scale](const QString& path) { write(path, scale); });
    chooser->open();
}

void PictureExport::write(const QString& path, int scale)
{
    const EventRange all = rows();
    const SequenceView& view = *m_sequence.view();
    const QImage image =
        SequencePicture::draw(m_sequence.index(), all, view.options().showsImplied, view.font(), scale);
    QImageWriter writer(path, "png");
    const QString shownPath = QDir::toNativeSeparators(path);
    if (!writer.write(image)) {
        say(tr("%1 cannot be written: %2. Choose another place.").arg(shownPath, writer.errorString()), true);
        return;
    }
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    const quint64 most = SequencePicture::mostRows(scale);
    if (all.count() > most)
        say(tr("%1 has the first %2 of %3 events: more do not fit into one picture.")
                .arg(shownPath, QLocale().toString(most), QLocale().toString(all.count())),
            false);
    else
        say(tr("%1 is written.").arg(shownPath), false);
}

void PictureExport::say(const QString& text, bool isError)
{
    m_notice.display(isError ? NoticeBar::Tone::Error : NoticeBar::Tone::Information, text,
                     {{tr("Dismiss"), [this] { m_notice.hide(); }}});
}

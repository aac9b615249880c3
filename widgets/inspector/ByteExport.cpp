// SPDX-License-Identifier: MIT
#include "widgets/inspector/ByteExport.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace {

constexpr qsizetype partSize = 1 << 20;

} // namespace

ByteExport::ByteExport(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &ByteExport::step);
}

void ByteExport::setSource(const ByteSource* source)
{
    if (isSaving())
        emit said(tr("Not saved: other bytes were chosen meanwhile."));
    m_timer.stop();
    m_file.reset();
    m_source = source;
}

void ByteExport::setRange(quint64 offset, quint64 size)
{
    m_offset = offset;
    m_size = size;
}

void ByteExport::fill(QMenu& menu)
{
    const QString names[] = {tr("Copy as &text"),   tr("Copy as &hex"),        tr("Copy as &C array"),
                             tr("Copy as &Python"), tr("Copy as &QByteArray"), tr("Copy as &Base64")};
    menu.clear();
    for (const ByteForm form : byteForms)
        connect(menu.addAction(names[size_t(form)]), &QAction::triggered, this, [this, form] { copy(form); });
    menu.addSeparator();
    connect(menu.addAction(tr("&Save as they are…")), &QAction::triggered, this, &ByteExport::askForFile);
}

void ByteExport::copy(ByteForm form)
{
    if (!m_source || m_size == 0) {
        emit said(tr("There are no bytes to copy."));
        return;
    }
    if (m_size > mostCopied) {
        emit said(tr("Too many bytes for the clipboard: it takes 16 MiB. Save them as they are."));
        return;
    }
    if (!areKept(m_offset, m_size))
        return;
    const QByteArray bytes = m_source->read(m_offset, qsizetype(m_size));
    QGuiApplication::clipboard()->setText(byteLiteral(bytes, form));
    emit said(tr("%n byte(s) copied", nullptr, int(bytes.size())));
}

void ByteExport::askForFile()
{
    if (!m_source || m_size == 0) {
        emit said(tr("There are no bytes to save."));
        return;
    }
    auto* dialog = new QFileDialog(m_window, tr("Save bytes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("payload.bin"));
    connect(dialog, &QFileDialog::fileSelected, this, &ByteExport::saveTo);
    dialog->open();
}

void ByteExport::saveTo(const QString& path)
{
    if (!m_source)
        return;
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        emit said(tr("%1 cannot be written: %2").arg(path, m_file->errorString()));
        m_file.reset();
        return;
    }
    m_from = m_offset;
    m_at = m_offset;
    m_end = m_offset + m_size;
    m_timer.start(0);
}

bool ByteExport::areKept(quint64 offset, quint64 size)
{
    const QList<BytePiece> pieces = m_source->pieces(offset, offset + size);
    const bool are = std::all_of(pieces.begin(), pieces.end(),
                                 [](const BytePiece& piece) { return piece.state == BytePiece::State::Kept; });
    if (!are)
        emit said(tr("Not all of these bytes can be had any more. Choose others."));
    return are;
}

void ByteExport::step()
{
    if (!areKept(m_at, qMin(quint64(partSize), m_end - m_at))) {
        m_timer.stop();
        m_file.reset();
        return;
    }
    const QByteArray part = m_source->read(m_at, qsizetype(qMin(quint64(partSize), m_end - m_at)));
    const bool isWritten = m_file->write(part) == part.size();
    m_at += quint64(part.size());
    const bool isEnd = m_at >= m_end || part.isEmpty();
    if (isWritten && !isEnd) {
        emit said(
            tr("%1 of %2 bytes saved").arg(QLocale().toString(m_at - m_from), QLocale().toString(m_end - m_from)));
        return;
    }
    m_timer.stop();
    if (isWritten && m_file->commit())
        emit said(tr("Saved to %1").arg(m_file->fileName()));
    else
        emit said(tr("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString()));
    m_file.reset();
}

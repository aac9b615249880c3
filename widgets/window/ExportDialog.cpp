// SPDX-License-Identifier: MIT
#include "widgets/window/ExportDialog.h"

#include "model/export/ExportFile.h"
#include "widgets/endpoints/FieldNote.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

namespace {

QString withSuffix(ExportFormat format)
{
    return QLatin1Char('.') + exportFormatSuffix(format);
}

} // namespace

ExportDialog::ExportDialog(const QList<ExportSet>& sets, ExportFormat format, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_sets(sets)
    , m_folder(folder)
    , m_format(format)
    , m_formats(new QComboBox(this))
    , m_choices(new QButtonGroup(this))
    , m_path(new QLineEdit(this))
    , m_problem(new FieldNote(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Export events"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ExportFormat each : exportFormats)
        m_formats->addItem(translated(exportFormatName(each)));
    m_formats->setCurrentIndex(int(format));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setMinimumWidth(m_path->fontMetrics().averageCharWidth() * 48);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setText(tr("This file is there already; it will be replaced."));

    auto* const events = new QVBoxLayout;
    addSets(events);
    auto* const browse = new QPushButton(tr("&Browse…"), this);
    auto* const place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto* const form = new QFormLayout;
    const auto labelled = [this](const QString& text, QWidget* buddy) {
        auto* const label = new QLabel(text, this);
        label->setBuddy(buddy);
        return label;
    };
    form->addRow(labelled(tr("&Format"), m_formats), m_formats);
    form->addRow(labelled(tr("Events"), nullptr), events);
    form->addRow(labelled(tr("F&ile"), m_path), place);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_note);

    // Not the standard button: its word and picture come from what is installed of Qt.
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(buttons);

    const QString name = QLatin1String("events-") +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")) +
                         withSuffix(m_format);
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
    check();
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::offer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::addSets(QVBoxLayout* layout)
{
    for (int i = 0; i < m_sets.size(); ++i) {
        const QString count = QLocale().toString(m_sets.at(i).count);
        QString text;
        switch (m_sets.at(i).kind) {
        case ExportSet::Kind::All:
            text = tr("&All of the session: %1").arg(count);
            break;
        case ExportSet::Kind::Shown:
            text = tr("Those that the &log shows: %1").arg(count);
            break;
        case ExportSet::Kind::Selected:
            text = tr("The &selected ones: %1").arg(count);
            break;
        }
        auto* const button = new QRadioButton(text, this);
        button->setChecked(i == 0);
        m_choices->addButton(button, i);
        layout->addWidget(button);
    }
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() ? typed : QDir(m_folder).absoluteFilePath(typed);
}

void ExportDialog::browse()
{
    auto* const chooser = new QFileDialog(this, tr("Export events"), path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(exportFormatSuffix(m_format));
    chooser->setNameFilters(
        {translated(exportFormatName(m_format)) + QLatin1String(" (*") + withSuffix(m_format) + QLatin1Char(')'),
         tr("All files (*)")});
    chooser->selectFile(path());
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
    chooser->open();
}

void ExportDialog::takeFormat()
{
    QString text = m_path->text();
    const QString old = withSuffix(m_format);
    m_format = exportFormats[size_t(m_formats->currentIndex())];
    if (text.endsWith(old))
        m_path->setText(text.replace(text.size() - old.size(), old.size(), withSuffix(m_format)));
}

void ExportDialog::check()
{
    m_note->setVisible(QFileInfo(path()).isFile());
}

void ExportDialog::offer()
{
    if (const std::optional<Problem> problem = ExportFile::obstacle(path())) {
        m_problem->show(m_path, *problem);
        return;
    }
    emit exportWanted(m_format, m_sets.at(m_choices->checkedId()).choice, path());
    accept();
}

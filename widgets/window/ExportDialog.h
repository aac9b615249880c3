// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/Exporter.h"

#include <QDialog>
#include <QList>

class FieldNote;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

// Some of the events, as a line to choose in the dialog.
struct ExportSet
{
    enum class Kind : quint8 { All, Shown, Selected };
    Kind kind = Kind::All;
    quint64 count = 0;
    ExportChoice choice;
};

// What of the session goes to which file: one question, asked before anything is written.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // The first of the sets is chosen. Goes away by itself.
    ExportDialog(const QList<ExportSet>& sets, ExportFormat format, const QString& folder, QWidget* parent);

signals:
    // Sent when everything is in order, as far as can be seen before.
    void exportWanted(ExportFormat format, const ExportChoice& choice, const QString& path);

private:
    void addSets(QVBoxLayout* layout);
    void browse();
    void takeFormat();
    void check();
    void offer();
    QString path() const;

    const QList<ExportSet> m_sets;
    const QString m_folder;
    ExportFormat m_format;
    QComboBox* m_formats;
    QButtonGroup* m_choices;
    QLineEdit* m_path;
    FieldNote* m_problem;
    QLabel* m_note; // an older file is in the way
    QPushButton* m_export;
};

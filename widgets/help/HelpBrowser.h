// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/help/HelpPage.h"

#include <QTextBrowser>

// Shows help pages and nothing else: no link leads out of the help, and no picture is loaded from anywhere.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    // "glossary#peer", "ports"; a place that is not there leaves everything as it is.
    void open(const QString& place);
    const HelpPage& page() const { return m_page; }
    // The place keeps.
    void setLanguage(const QString& code);
    // What stands for {filter} in the pages.
    void setCaptureFilter(const QString& filter) { m_captureFilter = filter; }
    // Marks these words wherever they are on the page.
    void mark(const QStringList& words);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;

private:
    // Gives the sections their anchors, and the text room to breathe.
    void dress();
    void reloadInPlace();

    HelpPage m_page;
    QString m_language;
    QString m_captureFilter;
    QStringList m_words;
};

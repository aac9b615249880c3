// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class HelpBrowser;
class HelpContents;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

// The help in a window of its own: contents and search at the left, the page at the right.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    // "glossary#peer", "ports".
    void open(const QString& place);
    // "en", "de", "zh".
    void setLanguage(const QString& code);
    // What to type into Wireshark, for the page that names it.
    void setCaptureFilter(const QString& filter);

    HelpBrowser* browser() const { return m_browser; }
    HelpContents* contents() const { return m_contents; }
    QLineEdit* searchField() const { return m_search; }
    QPushButton* copyButton() const { return m_copy; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& text);
    void showSource(const QUrl& source);
    void retranslate();

    QLineEdit* m_search;
    QLabel* m_nothing;
    HelpContents* m_contents;
    HelpBrowser* m_browser;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QPushButton* m_copy;
    QString m_captureFilter;
};

// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;

// EN / DE / 中文 at the end of the status bar: switches at once.
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QWidget* parent = nullptr);

    void setLanguage(const QString& code); // "en", "de", "zh"

signals:
    // Sent when another language was chosen.
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QButtonGroup* m_buttons;
};

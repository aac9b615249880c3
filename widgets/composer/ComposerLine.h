// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"
#include "widgets/composer/ComposerHistory.h"

#include <QByteArray>
#include <QWidget>

class ComposerField;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class SummaryButton;

// Where bytes are written before they are sent: text or hex, what it is encoded as, and how many bytes it makes.
// What cannot be read is marked at its place and nothing is sent.
class ComposerLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerLine(QWidget* parent = nullptr);

    // Puts a button behind Send; takes it over.
    void addButton(QWidget* button);
    void setText(const QString& text);
    QString text() const;
    const PayloadFormat& format() const { return m_format; }
    // Another format keeps the bytes.
    void setFormat(const PayloadFormat& format);
    // What stands in it now.
    Draft draft() const;
    // Whether it offers the full composer.
    void setExpandable(bool expandable);
    // Whether there is a socket that could send.
    void setSendable(bool sendable);
    // More bytes than that do not fit into one datagram, and the count says so; 0: no limit.
    void setMostBytes(qsizetype most);
    void setSendText(const QString& text, const QString& toolTip);
    void focusField();
    void focusSend();

    // Does what the Send button does.
    void submit();

signals:
    // Sent when the user wants these bytes sent.
    void submitted(const QByteArray& bytes);
    // Sent when the full composer shall go on with what stands here.
    void expandWanted(const Draft& draft);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recall(const Draft& entry);
    void showAsText(const QByteArray& bytes);
    void onTextChanged();
    void showCount();
    void openOptions();
    void interpretEscapes();
    void replaceNotEncodable();
    bool lacksCharacters() const;
    void retranslate();

    ComposerHistory m_history;
    PayloadFormat m_format;
    qsizetype m_mostBytes = 0;
    bool m_isSendable = true;
    bool m_hasFailed = false; // the error line is on display
    QHBoxLayout* m_row;
    ComposerField* m_field;
    QToolButton* m_expand;
    QPushButton* m_send;
    QLabel* m_error;
    QPushButton* m_replace;
    QWidget* m_hint;
    QLabel* m_hintText;
    QToolButton* m_interpret;
    SummaryButton* m_summary;
    QLabel* m_count;
    QString m_sendText;
    QString m_sendTip;
    Problem m_problem;
};

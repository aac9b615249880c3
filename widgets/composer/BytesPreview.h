// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QWidget>

// The bytes that would be sent, as hex and as text side by side: the beginning of them, and how many there are.
class BytesPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit BytesPreview(QWidget* parent = nullptr);

    // characters: of the text that makes them, -1: it was no text.
    void setBytes(const QByteArray& bytes, qsizetype characters);
    // No bytes can be made of what is typed.
    void setNothing();

    QString hex() const;
    QString countText() const;

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int bytesPerRow() const;
    int headerHeight() const;
    void showCount();

    QByteArray m_bytes;
    qsizetype m_characters = -1;
    bool m_isReadable = true;
};

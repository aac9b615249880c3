// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QComboBox>

// A field for one of this computer's addresses, with all of them to choose from; each says who can reach it.
class AddressCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit AddressCombo(QWidget* parent = nullptr);

    Result<QString> host() const;
    void setHost(const QString& host);
    // Readable and selectable, but not to be changed: the socket is bound.
    void setFixed(bool isFixed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

signals:
    // Sent when the address was typed or chosen.
    void hostEdited();

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void add(const QString& host, const QString& meaning);
    void retranslate();

    bool m_isFixed = false;
};

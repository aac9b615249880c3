// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QLineEdit>

// A field for a port: a number or the name of a well-known service.
class PortField final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Zero : quint8 { Refused, MeansFreePort };

    explicit PortField(Zero zero, QWidget* parent = nullptr);

    Result<quint16> port() const;
    void setPort(quint16 port);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Zero m_zero;
};

// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/endpoints/EndpointSetup.h"
#include "widgets/endpoints/SessionAccess.h"

#include <QFrame>

class OptionRow;
class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

// Everything that can be set at an endpoint, behind the muted line of its card: how it accepts and receives, its
// limits, and the socket options with the value asked for and the value read back.
class OptionsPopup final : public QFrame
{
    Q_OBJECT

public:
    OptionsPopup(const SessionAccess& session, SocketId id, EndpointRole role, const EndpointSetup& setup,
                 QWidget* parent);

    // Opens below the widget, on the screen.
    void openBelow(const QWidget* anchor);

signals:
    // Sent when accept or receive mode, limits or the local address were changed.
    void setupChanged(const EndpointSetup& setup);
    // Sent when an option of the endpoint's own socket was asked for; the setup holds it already.
    void optionAsked(OptionRequest option);
    // Sent when an option of the accepted connections was asked for; the setup holds it already.
    void connectionOptionAsked(OptionRequest option);

private:
    void addModes(QGridLayout* grid);
    void addLimits(QGridLayout* grid);
    void addLocalAddress(QGridLayout* grid);
    QComboBox* addChoice(QGridLayout* grid, const QString& label, const QString& toolTip, bool automatic);
    QSpinBox* addNumber(QGridLayout* grid, const QString& label, const QString& toolTip, int least, int greatest,
                        int value);
    void addHeading(QGridLayout* grid, const QString& text);
    void addOptions(QGridLayout* grid, const QList<OptionName>& names, bool ofConnections);
    void refresh();
    const EndpointState* newestConnection() const;
    void tell() { emit setupChanged(m_setup); }

    SessionAccess m_session;
    SocketId m_id;
    EndpointRole m_role;
    EndpointSetup m_setup;
    QList<OptionRow*> m_own;
    QList<OptionRow*> m_ofConnections;
    QList<QWidget*> m_beforeOpening; // what a running socket no longer takes
};

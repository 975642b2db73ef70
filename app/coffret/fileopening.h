// SPDX-License-Identifier: GPL-3.0-or-later
// A vault opened from the file manager while the program runs: macOS tells it by an event to the
// application instead of an argument. Unrun on macOS; the test sends the event.
#pragma once

#include <QObject>

class QCoreApplication;

namespace coffret::app {

class FileOpening : public QObject
{
    Q_OBJECT

public:
    explicit FileOpening(QCoreApplication &application, QObject *parent = nullptr);

Q_SIGNALS:
    void asked(const QString &vault);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace coffret::app

// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS show what a tray icon says; the icon stands only as long as the notification. Written
// from Qt's documentation; not yet run on either.
#include "ui/reminders/systemnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace coffret::ui {
namespace {

class TrayNotifier final : public Notifier
{
public:
    TrayNotifier() : tray(QApplication::windowIcon())
    {
        connect(&tray, &QSystemTrayIcon::messageClicked, this, &Notifier::chosen);
        connect(&tray, &QSystemTrayIcon::activated, this, &Notifier::chosen);
    }

    void tell(const QString &sentence) override
    {
        if (!QSystemTrayIcon::supportsMessages())
            return;
        tray.show();
        tray.showMessage(QStringLiteral("Coffret"), sentence, QSystemTrayIcon::NoIcon);
    }

    void withdraw() override { tray.hide(); }

private:
    QSystemTrayIcon tray;
};

} // namespace

std::unique_ptr<Notifier> systemNotifier()
{
    return std::make_unique<TrayNotifier>();
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a secret on the clipboard for a while (30 seconds usually), with the hints by which clipboard histories leave it
// alone, and takes it away again if it is still there, also when the program ends. Watching everything, it does the
// same with whatever else this program puts there: a customer's number, a copied field, a marked text.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QClipboard;
QT_END_NAMESPACE

namespace coffret::ui {

class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualTime{30};

    explicit SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds time = usualTime,
                             QObject *parent = nullptr);
    ~SecretClipboard() override;                  // clears
    void setTime(std::chrono::milliseconds time); // of what is copied from now on
    void copy(const QString &text);
    // `isOurs` tells whether what is on the clipboard was put there by this program.
    void watchEverything(std::function<bool()> isOurs);
    void clear();

Q_SIGNALS:
    void cleared();

private:
    QClipboard &clipboard;
    QTimer timer;
    std::function<bool()> isOurs = [] { return false; };
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/secretclipboard.h"

#include <QClipboard>
#include <QMimeData>

namespace coffret::ui {

// Marks what this object put there, so that it never clears what the person copied since.
static QString ownMark()
{
    return QStringLiteral("application/x-coffret-secret");
}

SecretClipboard::SecretClipboard(QClipboard &c, std::chrono::milliseconds time, QObject *parent)
    : QObject(parent), clipboard(c)
{
    timer.setSingleShot(true);
    timer.setInterval(time);
    connect(&timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::setTime(std::chrono::milliseconds time)
{
    timer.setInterval(time);
}

void SecretClipboard::copy(const QString &text)
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(text);
    data->setData(ownMark(), QByteArray("1"));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArray("secret"));
    data->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArray("1"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), text.toUtf8());
    clipboard.setMimeData(data);
    timer.start();
}

void SecretClipboard::watchEverything(std::function<bool()> ours)
{
    isOurs = std::move(ours);
    connect(&clipboard, &QClipboard::dataChanged, this, [this] {
        if (isOurs())
            timer.start();
    });
}

void SecretClipboard::clear()
{
    timer.stop();
    const QMimeData *data = clipboard.mimeData();
    if (!data || !(data->hasFormat(ownMark()) || isOurs()))
        return;
    clipboard.clear();
    Q_EMIT cleared();
}

} // namespace coffret::ui

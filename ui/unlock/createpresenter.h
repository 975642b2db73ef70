// SPDX-License-Identifier: GPL-3.0-or-later
// Leads through the making of a vault. The vault is made when its password is settled, and counts only
// once two groups of its recovery key were typed from paper: going back, giving up or closing the
// window before that takes it away again. made() comes then, created() when the person goes to work.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/lock/secretclipboard.h"
#include "ui/unlock/createpage.h"

#include <QObject>
#include <functional>
#include <optional>

namespace coffret::ui {

class CreatePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Begin { Empty, Import };
    CreatePresenter(workspace::Workspace &workspace, CreatePage &page, SecretClipboard &clipboard,
                    QObject *parent = nullptr);
    ~CreatePresenter() override; // takes a vault nobody has the recovery key of away

Q_SIGNALS:
    void made(const QString &path);
    void created(const QString &path, coffret::ui::CreatePresenter::Begin begin);
    void openAsked(); // a vault the person has already
    void givenUp();

private:
    void goOn();
    void goBack();
    void leave();
    void reopen(const QString &key);
    void create();
    void makeDemo();
    void endDemo(const std::optional<Error> &error);
    QString demoPath() const;
    void answer(Result<workspace::Opened> result);
    void complain(const Error &error);
    void abandon(std::function<void()> then);

    workspace::Workspace &workspace;
    CreatePage &page;
    SecretClipboard &clipboard;
    QString path;
    bool creating = false;
    bool unconfirmed = false; // a vault stands whose recovery key nobody has yet
};

} // namespace coffret::ui

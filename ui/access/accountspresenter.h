// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner does to the accounts of the vault: makes one, changes profile and end, gives a new code, disables and
// enables, and makes new keys. The code is shown once and wiped with its page. Asks before what takes something from somebody; a refusal is
// a sentence, beside its field where it has one. With fewer than two active owners the page says so.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/access/accountspage.h"

#include <QFutureWatcher>
#include <QObject>

namespace coffret::ui {

class SecretClipboard;

class AccountsPresenter : public QObject
{
    Q_OBJECT

public:
    AccountsPresenter(workspace::Workspace &workspace, AccountsPage &page, SecretClipboard &clipboard,
                      const Clock &clock, QObject *parent = nullptr);
    void open();                                        // reads the accounts
    void want(const QString &login) { wanted = login; } // in front when the page opens next
    void cancel();                                      // the lock comes

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void failed(const QString &sentence);

private:
    void show(const QList<workspace::Person> &people);
    void tellOwners();
    void tellAcceptance();
    void begin(bool owner);
    void beginChange(const QString &login);
    void submit();
    void make();
    void changeAccount();
    void leaveForm();
    void renewCode(const QString &login);
    void invite(QFuture<Result<workspace::InvitedPerson>> answer, const QString &name);
    void showCode(const workspace::InvitedPerson &invited, const QString &name);
    void refuse(const Error &error);
    void changeState(const QString &login, bool disable);
    void change(const workspace::RightsWish &wish, const QString &sentence);
    void askForKeys();
    void renewKeys();
    void keysDone();
    void settle();
    QDate today() const;
    QString nameOf(const QString &login) const;

    workspace::Workspace &workspace;
    AccountsPage &page;
    SecretClipboard &clipboard;
    const Clock &clock;
    QFutureWatcher<Result<Secret>> renewal;
    QString wanted; // the login to be in front once the list is there
};

} // namespace coffret::ui

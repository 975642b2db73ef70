// SPDX-License-Identifier: GPL-3.0-or-later
// Leads somebody with a code to an account of their own. The code is proved first and used up last, with the password, so
// whoever stops in between has lost nothing. Then the vault opens: enrolled(). When it does not, the password is set all
// the same: settled() says so, and the vault is opened as on any other day.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/lock/secretclipboard.h"
#include "ui/unlock/enrolpage.h"

#include <QObject>

namespace coffret::ui {

class EnrolPresenter : public QObject
{
    Q_OBJECT

public:
    EnrolPresenter(workspace::Workspace &workspace, EnrolPage &page, SecretClipboard &clipboard,
                   QObject *parent = nullptr);
    // With a code that was just found to be one, it goes on by itself.
    void begin(const QString &path, const QString &login, const Secret &code);
    QString path() const { return vaultPath; }
    void useCost(workspace::CreateRequest::Cost wish)
    {
        cost = wish;
    } // of the password to come; calibrated unless told

Q_SIGNALS:
    void enrolled(const QList<coffret::workspace::Notice> &notices, const QString &keyFile, bool asksForCharter);
    void settled(const QString &path, const QString &login, const QString &sentence); // sentence: why it stayed closed
    void givenUp();

private:
    void goOn();
    void reopen(const QString &key);
    void leave();
    void prove();
    void proved(const Result<workspace::InvitationFacts> &facts);
    void enrol();
    void chosen(Result<Secret> recoveryKey);
    void openVault();
    void complainOfCode(const Error &error);
    void complain(const Error &error);
    void wait(const QString &sentence);
    void stopWaiting();

    workspace::Workspace &workspace;
    EnrolPage &page;
    SecretClipboard &clipboard;
    workspace::CreateRequest::Cost cost = workspace::CreateRequest::Cost::Calibrated;
    QString vaultPath;
    QString login;
    QString keyFile;
    Secret code;     // proved
    Secret password; // set, until the vault is open
    enum class Busy { No, Proving, Enrolling } busy = Busy::No;
    int question = 0;
};

} // namespace coffret::ui

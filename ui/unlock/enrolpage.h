// SPDX-License-Identifier: GPL-3.0-or-later
// From a code to an account of one's own, in steps: account and code, what is to be read and accepted, password, and for an
// owner the recovery key. Only layout; EnrolPresenter decides what follows what.
#pragma once

#include "core/workspace/requests.h"
#include "ui/common/assistantpage.h"
#include "ui/unlock/charterstep.h"
#include "ui/unlock/codestep.h"
#include "ui/unlock/passwordstep.h"
#include "ui/unlock/recoverysheet.h"

namespace coffret::ui {

class EnrolPage : public AssistantPage
{
    Q_OBJECT

public:
    enum class Step { Code, Charter, Password, Recovery };
    EnrolPage(FileChooser &files, const PasswordAdvisor &advisor, QWidget *parent = nullptr);
    void start(const QString &vault, const QString &login, const Secret &code);
    void go(Step step);
    Step step() const;
    void dress(const workspace::InvitationFacts &facts); // what follows for this account
    void showRecovery(const Secret &key, int firstGroup, int secondGroup);
    void setResult(Step step, const QString &result);
    void setWaiting(bool waiting);
    void wipe();
    CodeStep &code() { return *codeStep; }
    CharterStep &charter() { return *charterStep; }
    PasswordStep &password() { return *passwordStep; }
    RecoverySheet &recovery() { return *sheet; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dressFooter();
    CodeStep *codeStep;
    CharterStep *charterStep;
    PasswordStep *passwordStep;
    RecoverySheet *sheet;
    bool isOwner = false;
};

} // namespace coffret::ui

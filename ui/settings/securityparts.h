// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the settings that change keys: master password, recovery key, cost of guessing. Only
// layout; SecurityPresenter asks the workspace.
#pragma once

#include "ui/settings/foldedpart.h"
#include "ui/settings/proofform.h"
#include "ui/unlock/recoverysheet.h"

namespace coffret::ui {

class SettingsPage;

class SecurityParts
{
public:
    SecurityParts(SettingsPage &page, FileChooser &files, const PasswordAdvisor &advisor);
    void showKey(const Secret &key, int firstGroup, int secondGroup); // the new one, in place of the question
    void showKeyQuestion();

    FoldedPart *password;
    FoldedPart *recovery;
    FoldedPart *cost;
    ProofForm *passwordForm;
    ProofForm *recoveryForm;
    ProofForm *costForm;
    RecoverySheet *sheet;
};

} // namespace coffret::ui

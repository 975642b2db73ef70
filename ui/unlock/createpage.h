// SPDX-License-Identifier: GPL-3.0-or-later
// Two steps on one page: describe the vault, then keep its recovery key. Only layout.
#pragma once

#include "ui/unlock/createform.h"
#include "ui/unlock/recoverysheet.h"

#include <QWidget>

namespace coffret::ui {

class Banner;
class VaultHeading;

class CreatePage : public QWidget
{
    Q_OBJECT

public:
    CreatePage(FileChooser &files, const PasswordAdvisor &advisor, const QString &documents, QWidget *parent = nullptr);
    void showForm();
    void showRecovery(const Secret &key, int firstGroup, int secondGroup);
    CreateForm &form() { return *createForm; }
    RecoverySheet &recovery() { return *sheet; }
    Banner &banner() { return *notice; }

private:
    VaultHeading *heading;
    Banner *notice;
    CreateForm *createForm;
    RecoverySheet *sheet;
};

} // namespace coffret::ui

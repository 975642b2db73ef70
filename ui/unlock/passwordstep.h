// SPDX-License-Identifier: GPL-3.0-or-later
// The master password of a new vault, proposed or typed, and a key file for who wants one.
#pragma once

#include "core/workspace/requests.h"
#include "ui/unlock/newpassword.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace coffret::ui {

class FieldNote;
class FileChooser;

class PasswordStep : public QWidget
{
    Q_OBJECT

public:
    PasswordStep(FileChooser &files, const PasswordAdvisor &advisor, QWidget *parent = nullptr);
    NewPassword &password() { return *fresh; }
    bool check();
    void fill(workspace::CreateRequest &request); // takes the password with it

private:
    NewPassword *fresh;
    QCheckBox *withKeyFile;
    QLineEdit *keyFile;
    FieldNote *note;
};

} // namespace coffret::ui

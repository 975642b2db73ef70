// SPDX-License-Identifier: GPL-3.0-or-later
// A first password, proposed or typed: of a new vault, or of somebody who was invited. A key file for who wants one, or
// whose profile asks for one.
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
    PasswordStep(FileChooser &files, const PasswordAdvisor &advisor,
                 NewPassword::Which which = NewPassword::Which::First, QWidget *parent = nullptr);
    void setIntroduction(const QString &text);
    void setKeyFileNeeded(bool needed);
    void complainOfKeyFile(const QString &sentence);
    NewPassword &password() { return *fresh; }
    bool check();
    void fill(workspace::CreateRequest &request);     // takes the password with it
    void fill(workspace::Enrolment &enrolment) const; // leaves it: what is refused is put right

private:
    class TextLabel *introduction;
    NewPassword *fresh;
    QCheckBox *withKeyFile;
    QLineEdit *keyFile;
    FieldNote *note;
};

} // namespace coffret::ui

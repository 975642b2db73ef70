// SPDX-License-Identifier: GPL-3.0-or-later
// The person at the desk shows once more who they are before a key is changed: present password, and
// the key file where the vault asks for one. With fields for a new password on request.
#pragma once

#include "core/workspace/requests.h"
#include "ui/unlock/newpassword.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace coffret::ui {

class BusyLine;
class FieldNote;
class FileChooser;
class FormRows;
class PasswordField;

class ProofForm : public QWidget
{
    Q_OBJECT

public:
    ProofForm(const QString &verbKey, const QString &verb, FileChooser &files, QWidget *parent = nullptr);
    void askForNewPassword(const PasswordAdvisor &advisor); // and takes the recovery key for a forgotten one
    void setOwner(const QString &login, const QString &organisation);
    void askForKeyFile(bool asked);
    workspace::Credentials take();
    Secret takeNew();
    void clear();
    void complain(const QString &sentence); // of the present password
    void complainOfKeyFile(const QString &sentence);
    void complainOfNew(const QString &sentence);
    void setBusy(const QString &sentence); // empty: no longer
    void focusFirst();
    QHBoxLayout &actions() { return *row; } // room for a way out beside the verb

Q_SIGNALS:
    void submitted();

private:
    void buildRecovery();
    void useRecovery(bool used);
    void submit();
    FormRows *rows;
    PasswordField *present;
    QWidget *keyFileRow;
    QLineEdit *keyFile;
    NewPassword *fresh = nullptr;
    QLineEdit *recoveryKey = nullptr; // of a form that takes it
    QPushButton *forgotten = nullptr;
    bool recovering = false;
    QPushButton *go;
    BusyLine *busy;
    FieldNote *keyFileNote;
    FieldNote *recoveryNote = nullptr;
    QHBoxLayout *row;
    QString login;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The card that opens a vault: account, password, and behind links the key file and the recovery key.
// take() moves what was typed into Secrets and leaves the fields empty; a refusal is said under the
// field. The default button is never disabled: it says what is missing.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/card.h"

class QLineEdit;
class QPushButton;

namespace coffret::ui {

class BusyLine;
class FieldNote;
class FileChooser;
class PasswordField;
class TextLabel;

class UnlockForm : public Card
{
    Q_OBJECT

public:
    explicit UnlockForm(FileChooser &files, QWidget *parent = nullptr);
    void setLogin(const QString &login);
    void fixLogin(const QString &login, const QString &vault); // shown as who was at the desk, with a link to change
    void freeLogin();
    workspace::Credentials take();
    bool usesRecoveryKey() const { return recovering; }
    QString keyFile() const;
    void complain(const QString &sentence); // under the password or recovery key
    void complainOfKeyFile(const QString &sentence);
    QString typedLogin() const;
    void setBusy(bool busy);
    void focusFirstGap();

Q_SIGNALS:
    void submitted();
    void cancelled();
    void codeAsked(); // somebody was given one

private:
    enum class Secretly { Password, RecoveryKey };
    void build();
    void buildWho(class QVBoxLayout &column);
    void buildKeyFile(class QVBoxLayout &column);
    void buildActions(class QVBoxLayout &column);
    void askFor(Secretly what);
    void showKeyFile(bool shown);
    void submit();

    FileChooser &files;
    bool recovering = false;
    bool loginFixed = false;
    QWidget *who;
    Avatar *avatar;
    TextLabel *whoName;
    TextLabel *whoVault;
    QWidget *loginRow;
    QLineEdit *login;
    FieldNote *loginNote;
    TextLabel *passwordLabel;
    PasswordField *password;
    QLineEdit *recoveryKey;
    FieldNote *recoveryNote;
    QWidget *keyFileRow;
    QLineEdit *keyFileEdit;
    FieldNote *keyFileNote;
    QPushButton *unlock;
    QPushButton *keyFileLink;
    QPushButton *forgotten;
    QPushButton *invited;
    BusyLine *busy;
};

} // namespace coffret::ui

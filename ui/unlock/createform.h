// SPDX-License-Identifier: GPL-3.0-or-later
// The card that describes a new vault: organisation, person, account, place, password with its meter and
// a proposed phrase, optionally a key file. submitted() comes only with every gap filled; what the
// password rules think is asked of the advisor at each key.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/card.h"
#include "ui/unlock/passwordadvisor.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace coffret::ui {

class BusyLine;
class FileChooser;
class FormRows;
class NewPassword;

class CreateForm : public Card
{
    Q_OBJECT

public:
    CreateForm(FileChooser &files, const PasswordAdvisor &advisor, const QString &documents, QWidget *parent = nullptr);
    workspace::CreateRequest take();
    void complain(const QString &key, const QString &sentence);
    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void build();
    void buildKeyFile();
    void follow(); // account and place follow what was typed, until they are typed themselves
    void submit();
    bool fillsTheGaps();

    FileChooser &files;
    PasswordAdvisor advisor;
    QString documents;
    FormRows *rows;
    QLineEdit *organisation;
    QLineEdit *person;
    QLineEdit *login;
    QLineEdit *place;
    NewPassword *password;
    QCheckBox *withKeyFile;
    QLineEdit *keyFile;
    QPushButton *create;
    BusyLine *busy;
};

} // namespace coffret::ui

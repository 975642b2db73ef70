// SPDX-License-Identifier: GPL-3.0-or-later
// The fields in which a new master password is chosen, wherever that happens: typed twice, rated at each
// key, or a phrase that is proposed. They are put into the rows of a form. check() says what is missing
// under the field it is about; take() empties them.
#pragma once

#include "ui/unlock/passwordadvisor.h"

#include <QObject>
#include <QStringList>

namespace coffret::ui {

class FormRows;
class PasswordField;
class StrengthMeter;

class NewPassword : public QObject
{
    Q_OBJECT

public:
    enum class Which { First, Next, Own }; // of a new vault, in place of a present one, of somebody who was invited
    NewPassword(FormRows &rows, const PasswordAdvisor &advisor, Which which, QObject *parent);
    void setOwner(const QString &login, const QString &organisation); // whose words make a password weak
    bool check();
    Secret take();
    Secret copy() const; // left in its field
    void clear();
    void complain(const QString &sentence);
    void focus();
    bool isEmpty() const;

private:
    void rate();
    void propose();
    PasswordAdvice advice() const;

    PasswordAdvisor advisor;
    PasswordField *password;
    PasswordField *again;
    StrengthMeter *meter;
    QString login;
    QString organisation;
};

} // namespace coffret::ui

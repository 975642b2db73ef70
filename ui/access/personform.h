// SPDX-License-Identifier: GPL-3.0-or-later
// An account, new or changed: name, login (proposed from the name until it is typed), profile with what it means, and
// when it ends, if it does. A changed one keeps its name and login, and a member stays a member. Fields to wish and
// back; complains beside the field.
#pragma once

#include "core/access/profile.h"
#include "core/workspace/requests.h"

#include <QDate>
#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace coffret::ui {

class EndField;
class FormRows;
class TextLabel;

class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);
    void start(QDate today, bool ownerFirst);                  // empty; a second owner is proposed where one is missing
    void change(const workspace::Person &person, QDate today); // a member's
    bool isChange() const { return changing; }
    // Nothing when a field is wrong, which it says. The last day counts whole.
    std::optional<workspace::PersonWish> wish(TimeStamp now);
    // What differs from the account as it stands; SetEnd without an end when nothing does.
    std::optional<workspace::RightsWish> changeWish(TimeStamp now);
    const workspace::Person &person() const { return given; }
    void complainOfLogin(const QString &sentence);
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void propose();
    void tellProfile();
    const access::Profile *profile() const; // null: an owner
    bool isComplete();
    void dress(bool change);
    FormRows *rows;
    QLineEdit *name;
    QLineEdit *login;
    QComboBox *choice;
    TextLabel *summary;
    EndField *ending;
    TextLabel *title;
    QPushButton *make;
    workspace::Person given; // the account that is changed
    bool changing = false;
    bool typedLogin = false;
};

} // namespace coffret::ui

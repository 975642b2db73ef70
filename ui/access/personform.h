// SPDX-License-Identifier: GPL-3.0-or-later
// A new account: name, login (proposed from the name until it is typed), profile with what it means, and a last day
// where the profile asks for one. Fields to wish and back; complains beside the field.
#pragma once

#include "core/access/profile.h"
#include "core/workspace/requests.h"

#include <QDate>
#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;

namespace coffret::ui {

class FieldNote;
class FormRows;
class TextLabel;

class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);
    void start(QDate today, bool ownerFirst); // empty; a second owner is proposed where one is missing
    // Nothing when a field is wrong, which it says. The last day counts whole.
    std::optional<workspace::PersonWish> wish();
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
    FormRows *rows;
    QLineEdit *name;
    QLineEdit *login;
    QComboBox *choice;
    TextLabel *summary;
    QWidget *endRow;
    QLineEdit *end;
    FieldNote *endNote;
    QDate today;
    bool typedLogin = false;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a person, to a Contact and back. What the form does not show (owner, extra properties of
// an import) is carried through unchanged.
#pragma once

#include "core/crm/contact.h"
#include "ui/records/partyform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace coffret::ui {

class ContactForm final : public PartyForm
{
    Q_OBJECT

public:
    explicit ContactForm(QWidget *parent = nullptr);
    void setEntity(const crm::Contact &contact);
    crm::Contact entity() const;
    QString body() const override;
    void setBody(const QString &body) override;
    void focusFirst() override;

private:
    void addPerson();
    void addRest();
    crm::Contact base;
    QComboBox *courtesy;
    QLineEdit *firstName;
    QLineEdit *middleName;
    QLineEdit *lastName;
    QLineEdit *nickname;
    QLineEdit *jobTitle;
    QLineEdit *department;
    QLineEdit *company;
    QComboBox *status;
    QLineEdit *birthday;
    QLineEdit *language;
    QLineEdit *source;
    QLineEdit *tags;
    QPlainTextEdit *notes;
};

} // namespace coffret::ui

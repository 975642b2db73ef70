// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of people and of companies share: several e-mails, phones, websites and addresses, and
// showing objections beside the fields they are about. A form knows no rule and no file: it is filled,
// read, and told what to remark.
#pragma once

#include "core/crm/objection.h"
#include "ui/common/formrows.h"

namespace coffret::ui {

class AddressesEdit;
class LabelledValuesEdit;

class PartyForm : public FormRows
{
    Q_OBJECT

public:
    explicit PartyForm(QWidget *parent = nullptr);
    void object(const QList<crm::Objection> &objections);
    virtual QString body() const = 0; // the edit in progress, as a draft keeps it
    virtual void setBody(const QString &body) = 0;
    virtual void focusFirst() = 0;

protected:
    void addReach(); // e-mails, phones, websites, addresses
    LabelledValuesEdit *emails = nullptr;
    LabelledValuesEdit *phones = nullptr;
    LabelledValuesEdit *websites = nullptr;
    AddressesEdit *addresses = nullptr;

private:
    bool objectToReach(const crm::Objection &objection, const QString &sentence);
};

// A comma-separated list of tags and back.
QStringList tagsFrom(const QString &typed);
QString tagsTo(const QStringList &tags);

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a company, to a Company and back. What the form does not show is carried through.
#pragma once

#include "core/crm/company.h"
#include "ui/records/partyform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace coffret::ui {

class CompanyForm final : public PartyForm
{
    Q_OBJECT

public:
    explicit CompanyForm(QWidget *parent = nullptr);
    void setEntity(const crm::Company &company);
    crm::Company entity() const;
    QString body() const override;
    void setBody(const QString &body) override;
    void focusFirst() override;

private:
    crm::Company base;
    QLineEdit *name;
    QLineEdit *legalForm;
    QLineEdit *siren;
    QLineEdit *siret;
    QLineEdit *vat;
    QLineEdit *ape;
    QLineEdit *staff;
    QComboBox *status;
    QLineEdit *language;
    QLineEdit *source;
    QLineEdit *tags;
    QPlainTextEdit *notes;
};

} // namespace coffret::ui

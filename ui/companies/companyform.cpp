// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companyform.h"

#include "ui/records/addressesedit.h"
#include "ui/records/draftbody.h"
#include "ui/records/fieldwords.h"
#include "ui/records/labelledvaluesedit.h"
#include "ui/records/partywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

CompanyForm::CompanyForm(QWidget *parent) : PartyForm(parent)
{
    setObjectName(u"companyForm"_s);
    group(tr("Company"));
    name = line(u"name"_s, fieldWord(u"name"));
    legalForm = line(u"legalForm"_s, fieldWord(u"legalForm"), tr("SARL, SAS, association…"));
    siren = line(u"siren"_s, fieldWord(u"siren"));
    siret = line(u"siret"_s, fieldWord(u"siret"));
    vat = line(u"vat"_s, fieldWord(u"vat"));
    ape = line(u"ape"_s, fieldWord(u"ape"));
    staff = line(u"staff"_s, fieldWord(u"staff"));
    QList<std::pair<QString, QString>> states;
    for (const auto &[value, word] : statusWords())
        states.append({QString::number(int(value)), word});
    status = choice(u"status"_s, fieldWord(u"status"), states);
    group(tr("How to reach them"));
    addReach();
    group(tr("More"));
    language = line(u"language"_s, fieldWord(u"language"), tr("Two letters, as fr"));
    source = line(u"source"_s, fieldWord(u"source"), tr("Trade fair, website, recommendation…"));
    tags = line(u"tags"_s, fieldWord(u"tags"), tr("Separated by commas"));
    notes = text(u"notes"_s, fieldWord(u"notes"), 4);
    setEntity({});
}

void CompanyForm::setEntity(const crm::Company &company)
{
    base = company;
    name->setText(company.name);
    legalForm->setText(company.legalForm);
    siren->setText(company.siren);
    siret->setText(company.siret);
    vat->setText(company.vat);
    ape->setText(company.ape);
    staff->setText(company.staff);
    status->setCurrentIndex(qMax(0, status->findData(QString::number(int(company.status)))));
    language->setText(company.language);
    source->setText(company.source);
    tags->setText(tagsTo(company.tags));
    notes->setPlainText(company.notes);
    emails->setValues(company.emails);
    phones->setValues(company.phones);
    websites->setValues(company.websites);
    addresses->setAddresses(company.addresses);
}

crm::Company CompanyForm::entity() const
{
    crm::Company company = base;
    company.name = name->text().trimmed();
    company.legalForm = legalForm->text().trimmed();
    company.siren = siren->text().trimmed();
    company.siret = siret->text().trimmed();
    company.vat = vat->text().trimmed();
    company.ape = ape->text().trimmed();
    company.staff = staff->text().trimmed();
    company.status = crm::PartyStatus(status->currentData().toString().toInt());
    company.language = language->text().trimmed();
    company.source = source->text().trimmed();
    company.tags = tagsFrom(tags->text());
    company.notes = notes->toPlainText();
    company.emails = emails->values();
    company.phones = phones->values();
    company.websites = websites->values();
    company.addresses = addresses->addresses();
    return company;
}

QString CompanyForm::body() const
{
    return draftBody(entity());
}

void CompanyForm::setBody(const QString &body)
{
    const crm::Company started = base;
    setEntity(fromDraftBody(body, base));
    base = started;
}

void CompanyForm::focusFirst()
{
    name->setFocus();
}

} // namespace coffret::ui

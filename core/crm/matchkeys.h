// SPDX-License-Identifier: GPL-3.0-or-later
// The normalised values by which a person or company is recognised, as they stand in match_key:
// "e:" e-mail, "p:" phone digits, "s:" SIREN, "t:" SIRET, "v:" VAT number, "d:" domain of an e-mail or
// website, "n:" folded name words, then "|" and the postcode of each address (or nothing), "w:" what
// else a nameless record has: company, nickname, marks that are no words. A person's name words are
// sorted, so that first and last name may have been swapped. Pure functions.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"

namespace coffret::crm {

QStringList matchKeys(const Contact &contact); // sorted, without doubles
QStringList matchKeys(const Company &company);

QString nameKey(const Contact &contact);     // "n:garnier helene|", without postcode; empty when nameless
QString companyNameKey(const QString &name); // "n:garnier plomberie|"; legal forms (SARL, SAS …) left out
bool sameCompanyName(const QString &one, const QString &other); // folded; a missing legal form agrees with any
QString domainOf(const QString &emailOrWebsite);                // "garnier.fr", empty when there is none
bool isMailProvider(const QString &domain); // gmail.com, orange.fr …: says nothing about a company

} // namespace coffret::crm

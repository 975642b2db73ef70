// SPDX-License-Identifier: GPL-3.0-or-later
// Invented records for tests.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"

namespace coffret::crm {

inline Contact person(const QString &firstName, const QString &lastName)
{
    Contact contact;
    contact.firstName = firstName;
    contact.lastName = lastName;
    return contact;
}

// One with every field filled.
inline Contact fullContact()
{
    using namespace Qt::Literals::StringLiterals;
    Contact contact = person(u"Hélène"_s, u"Garnier"_s);
    contact.courtesy = u"Mme"_s;
    contact.middleName = u"Œuvrard"_s;
    contact.suffix = u"fille"_s;
    contact.nickname = u"Léna"_s;
    contact.jobTitle = u"Gérante"_s;
    contact.department = u"Direction"_s;
    contact.companyName = u"Menuiserie Garnier SARL"_s;
    contact.birthday = u"--05-12"_s;
    contact.status = PartyStatus::Customer;
    contact.language = u"fr"_s;
    contact.source = u"Salon Habitat"_s;
    contact.owner.value[0] = 9;
    contact.emails = {{u"work"_s, u"H.Garnier@menuiserie-garnier.example"_s}, {u"home"_s, u"lena@courriel.example"_s}};
    contact.phones = {{u"mobile"_s, u"+33 6 39 98 12 34"_s}, {u"work"_s, u"02 61 91 00 01"_s}};
    contact.websites = {{u"work"_s, u"https://menuiserie-garnier.example/équipe"_s}};
    contact.addresses = {{u"work"_s, u"12 rue de la \"Paix\"\nBâtiment B"_s, u"BP 4"_s, u"49000"_s, u"Angers"_s,
                          u"Maine-et-Loire"_s, u"France"_s}};
    contact.tags = {u"Escalier"_s, u"Étude"_s};
    contact.notes = u"Rappeler le matin.\nPorte d'entrée en chêne \\ 2 vantaux\t😀"_s;
    contact.lastFromUs = 1'780'000'000'000;
    contact.lastFromThem = 1'785'000'000'000;
    contact.extra = {{u"vcard"_s, u"item1"_s, u"X-FOO"_s, u"TYPE=a"_s, u"b;c"_s}};
    return contact;
}

inline Company fullCompany()
{
    using namespace Qt::Literals::StringLiterals;
    Company company;
    company.name = u"Menuiserie Garnier SARL"_s;
    company.siren = u"732829320"_s;
    company.siret = u"73282932000074"_s;
    company.vat = u"FR44732829320"_s;
    company.ape = u"43.32A"_s;
    company.legalForm = u"SARL"_s;
    company.staff = u"6 à 9 salariés"_s;
    company.status = PartyStatus::Customer;
    company.language = u"fr"_s;
    company.source = u"Appel entrant"_s;
    company.owner.value[0] = 9;
    company.emails = {{u"work"_s, u"contact@menuiserie-garnier.example"_s}};
    company.phones = {{u"work"_s, u"02 61 91 00 02"_s}};
    company.websites = {{u"work"_s, u"www.menuiserie-garnier.example"_s}};
    company.addresses = {{u"work"_s, u"3 quai Ligny"_s, QString(), u"49100"_s, u"Angers"_s, QString(), u"France"_s}};
    company.tags = {u"Menuiserie"_s};
    company.notes = u"Ouvert le lundi."_s;
    company.extra = {{u"csv"_s, QString(), u"Code tiers"_s, QString(), u"C-0042"_s}};
    return company;
}

} // namespace coffret::crm

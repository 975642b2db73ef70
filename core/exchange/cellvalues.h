// SPDX-License-Identifier: GPL-3.0-or-later
// What people write into cells, made into values: several e-mails in one cell, phones whose leading
// zero a spreadsheet ate, dates in five orders, names in one piece. Pure functions. What cannot be
// understood is said so, never guessed into something else.
#pragma once

#include "core/crm/contact.h"
#include "core/exchange/presets.h"

namespace coffret::exchange {

// "work", "home", "mobile", "fax", "home fax", "main", "other" for what programs call them in French
// and English; other labels as they stand, without Google's "* ".
QString usualLabel(const QString &label);

bool isPlaceholder(const QString &text); // "-", "n/a", "NC", "néant" …: the cell says that there is nothing

struct EmailCell
{
    QStringList emails;
    bool understood = true;
};
EmailCell emailsOf(const QString &cell);   // separated by ; , ::: or lines; "Name <a@b.c>"; "mailto:"
QStringList phonesOf(const QString &cell); // separated by / ; ::: or lines; 9 bare digits get their 0 back
QStringList partsOf(const QString &cell);  // separated by ::: (Google)
QStringList tagsOf(const QString &cell);   // separated by ; , ::: ; Google's own groups left out

// ISO 8601, whole or "--05-12"; empty and understood for "0/0/00" and the like; nullopt: no date.
std::optional<QString> birthdayOf(const QString &cell, DateOrder order);

// Fills courtesy, firstName, lastName. "Mme Hélène GARNIER", "Garnier, Hélène", "GARNIER Hélène".
void cutFullName(const QString &name, crm::Contact &contact);

std::optional<crm::PartyStatus> statusOf(const QString &cell);

// The apostrophe that our Excel form puts before cells a spreadsheet would run as a formula.
bool looksLikeFormula(const QString &cell);
QString guarded(const QString &cell);
QString unguarded(const QString &cell);

} // namespace coffret::exchange

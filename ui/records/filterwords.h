// SPDX-License-Identifier: GPL-3.0-or-later
// A list's filter in words, one for each condition: on chips, in the choices of the filter panel, under
// the title of a printed list. The names of people and companies come from who asks.
#pragma once

#include "core/crm/savedview.h"

#include <QHash>
#include <QString>

namespace coffret::ui {

struct FilterNames
{
    crm::UserId me{};
    QHash<QByteArray, QString> people{};    // by id
    QHash<QByteArray, QString> companies{}; // by id
};

enum class FilterPart { Status, Owner, Company, Tag, City, Contacted, Created, Updated };

struct FilterChip
{
    FilterPart part;
    QString text;
};

QList<FilterChip> chipsOf(const crm::ListFilter &filter, const FilterNames &names);
bool isSame(const crm::ListFilter &a, const crm::ListFilter &b, FilterPart part);
void copyPart(crm::ListFilter &to, const crm::ListFilter &from, FilterPart part);
QString filterSentence(const crm::ListFilter &filter, const FilterNames &names); // empty: all records
QString contactedWord(crm::ListFilter::Contacted contacted, const crm::TimeSpan &span);
QString createdWord(const crm::TimeSpan &span);
QString updatedWord(const crm::TimeSpan &span);
QString orderWord(crm::ListOrder order);
QString viewName(const crm::SavedView &view);

} // namespace coffret::ui

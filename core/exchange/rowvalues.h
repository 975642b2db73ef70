// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of one row say, gathered by group before it becomes a record. Used by
// CandidateBuilder only.
#pragma once

#include "core/exchange/candidate.h"
#include "core/exchange/mapping.h"

#include <vector>

namespace coffret::exchange {

struct GroupedValues
{
    int group = 0;
    QString label;       // from the column's declaration
    QString statedLabel; // from a label column; counts more
    QStringList values;
};

struct GroupedAddress
{
    int group = 0;
    crm::Address address;
    QString whole;
};

class RowValues
{
public:
    RowValues(const Mapping &m, Candidate &c) : mapping(m), candidate(c) {}

    void take(const MappedColumn &column, int position, const QString &cell);
    void finish();

private:
    bool takeName(Field field, const QString &cell);
    bool takeCompany(Field field, const QString &cell);
    bool takeContactPoint(const ColumnTarget &target, int position, const QString &cell);
    bool takeAddress(const ColumnTarget &target, const QString &cell);
    void takeOther(const MappedColumn &column, int position, const QString &cell);
    void takeEmails(const ColumnTarget &target, int position, const QString &cell);
    void takeList(Field field, int position, const QString &cell, const QString &header);
    void takeBirthday(const MappedColumn &column, int position, const QString &cell);
    void takeStatus(const MappedColumn &column, const QString &cell);
    void takeComplements(const QString &cell);
    void keep(const QString &name, const QString &cell);
    void remark(Reason reason, int column);

    void finishName();
    void finishBirthday();
    void finishStatus();
    void finishLists();
    void finishKind();
    QList<crm::LabelledValue> labelled(std::vector<GroupedValues> &groups) const;

    const Mapping &mapping;
    Candidate &candidate;
    std::vector<GroupedValues> emails;
    std::vector<GroupedValues> phones;
    std::vector<GroupedValues> websites;
    std::vector<GroupedAddress> addresses;
    QList<crm::ExtraProperty> extra;
    QStringList tags;
    QStringList notes;
    QString fullName;
    QString kind;
    QString language;
    QString source;
    TimeStamp lastFromUs = 0;
    TimeStamp lastFromThem = 0;
    int birth[3] = {0, 0, 0}; // year, month, day
    int customerFlag = 0;
    int supplierFlag = 0;
    crm::PartyStatus status = crm::PartyStatus::None;
};

} // namespace coffret::exchange

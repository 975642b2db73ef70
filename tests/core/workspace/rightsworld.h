// SPDX-License-Identifier: GPL-3.0-or-later
// A vault of planted values: each field of each record holds a text that says of which record and which group of
// rights it is, so that whatever a door returns can be searched for what the account at the desk may not see. What it
// may see is worked out here from the profile and the planting alone, without a line of the product's.
#pragma once

#include "core/workspace/books.h"
#include "tests/core/crm/testvault.h"

namespace coffret::workspace {

enum class Whose { Mine, Entrusted, Others, Nobodys }; // Entrusted: somebody else's, with a task for the member

struct PlantedRecord
{
    crm::PartyRef party;
    int number = 0;
    Whose whose = Whose::Mine;
    bool trashed = false;
    int company = -1;  // of a person: its number
    bool named = true; // false: a person known by an e-mail alone
    crm::ActivityId activity;
    crm::TaskId task;
    crm::DocumentId document;
    crm::LinkId link; // to the record before
};

// "zqnotes17x": group and number. Groups: ident, reach, postal, notes, other; task for what a task says.
QString planted(const QString &group, int number);
QString plantedPhone(int number);

class RightsWorld
{
public:
    RightsWorld(); // the owner is at the desk

    void enter(const access::Profile &profile); // the member, with this profile
    void enterOwner();
    RecordBooks &books() { return *desk; }

    const QList<PlantedRecord> &records() const { return all; }
    const access::Profile &profile() const { return vault.session.profile; }
    bool maySee(const PlantedRecord &record) const;
    bool mayRead(int number, const QString &group) const;
    // The planted values in `texts` that this account may not see, and the ids of records it may not.
    QStringList leaks(const QStringList &texts) const;
    QStringList hiddenIds() const;

    crm::TestVault vault;
    access::Session owner;
    access::Session member;
    access::UserId other;

private:
    void plantCompany(int number, Whose whose, bool trashed);
    void plantContact(int number, Whose whose, int company, bool trashed, bool named = true);
    void hang(PlantedRecord &record);

    std::unique_ptr<RecordBooks> desk;
    QList<PlantedRecord> all;
};

} // namespace coffret::workspace

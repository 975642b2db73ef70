// SPDX-License-Identifier: GPL-3.0-or-later
// The words and choices in which lists of people and of companies differ.
#pragma once

#include "core/crm/party.h"

#include <QString>

namespace coffret::ui {

struct ListPaneWords
{
    crm::PartyKind kind = crm::PartyKind::Contact;
    QString title;
    QString create;     // "New"
    QString createName; // "New contact", for screen readers
    QString searchHint;
    QString icon;
    QString nothingFact; // no record yet
    QString nothingSentence;
    QString createFirst;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two records mean the same person or company, given that they share a normalised value. A
// shared e-mail or phone is not enough: colleagues share a switchboard and couples an address, so the
// names must agree as well, or one of the two must have none. Pure functions.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"

namespace coffret::exchange {

// "Jean Dupont", "DUPONT Jean", "J. Dupont", "Jean Pierre Dupont" agree; nothing agrees with anything.
bool namesAgree(const crm::Contact &one, const crm::Contact &other);

bool samePerson(const crm::Contact &one, const crm::Contact &other);
bool sameCompany(const crm::Company &one, const crm::Company &other);

} // namespace coffret::exchange

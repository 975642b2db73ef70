// SPDX-License-Identifier: GPL-3.0-or-later
// What a company should look like. Pure functions; see contactrules.h for who asks, and frenchids.h
// for the check digits.
#pragma once

#include "core/crm/company.h"
#include "core/crm/objection.h"

namespace coffret::crm {

QList<Objection> objections(const Company &company);

// As it will be stored; saving what was read gives the same record again.
Company tidied(Company company);

} // namespace coffret::crm

// SPDX-License-Identifier: GPL-3.0-or-later
// What a record of the vault becomes when a row about the same person or company is taken over. No
// field is ever emptied; lists grow by what they do not hold yet; notes are added below unless they
// stand there already; a text that differs is overwritten or left, as the person chose. Merging the
// same row twice changes nothing the second time. Pure functions.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"

namespace coffret::exchange {

enum class Collision { FillEmpty, Overwrite };

crm::Contact merged(const crm::Contact &standing, const crm::Contact &row, Collision collision);
crm::Company merged(const crm::Company &standing, const crm::Company &row, Collision collision);

} // namespace coffret::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// What a vCard means in this program, and back. Known properties fill fields; every other one is kept
// as a further property and written back as it stood. KIND:org (4.0), X-ABSHOWAS:COMPANY (Apple) and
// cards whose only name is their organisation's become companies. What vCard has no property for is
// written as X-COFFRET-…, so that an export read back gives the same record.
#pragma once

#include "core/exchange/candidate.h"
#include "core/exchange/vcard.h"

namespace coffret::exchange {

Candidate candidateOf(const VCard &card, const RowChange &change = {});

enum class VCardVersion { V3, V4 };
VCard cardOf(const crm::Contact &contact, VCardVersion version);
VCard cardOf(const crm::Company &company, VCardVersion version);

} // namespace coffret::exchange

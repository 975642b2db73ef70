// SPDX-License-Identifier: GPL-3.0-or-later
// A record as one JSON object (RFC 8259): "kind" and "id", then the fields of crm/fieldvalues.h that
// hold something, in their order; lists are arrays, everything else is a string.
#pragma once

#include "core/crm/company.h"
#include "core/crm/contact.h"

#include <QByteArray>

namespace coffret::exchange {

QByteArray jsonOf(const crm::Contact &contact);
QByteArray jsonOf(const crm::Company &company);

} // namespace coffret::exchange

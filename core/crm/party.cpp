// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/party.h"

namespace coffret::crm {

bool Address::isEmpty() const
{
    return street.isEmpty() && postbox.isEmpty() && postcode.isEmpty() && city.isEmpty() && region.isEmpty()
           && country.isEmpty();
}

} // namespace coffret::crm

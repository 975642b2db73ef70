// SPDX-License-Identifier: GPL-3.0-or-later
// French business identifiers, checked offline. SIREN: 9 digits with a Luhn key; SIRET: SIREN and 5
// digits, Luhn over all 14, except La Poste (SIREN 356000000), whose digits need only add up to a
// multiple of 5 (INSEE). VAT number (CGI art. 286 ter): "FR", a key, the SIREN; the usual key is
// (12 + 3 × (SIREN mod 97)) mod 97, newer keys hold a letter (A-Z without I and O) and are checked by
// their own formula. Monaco uses French keys with a SIREN that starts with 000 and has no Luhn key.
// APE: a NAF rev. 2 code, "43.32A". Spaces, dots and hyphens do not count. Wrong is a warning, never a refusal.
#pragma once

#include <QString>

namespace coffret::crm {

QString compactId(QStringView text); // upper-case letters and digits only

bool isSiren(QStringView text);
bool isSiret(QStringView text);
bool isFrenchVat(QStringView text);
bool isApe(QStringView text);

QString sirenOfSiret(QStringView siret);                    // empty when it does not have 14 digits
QString sirenOfVat(QStringView vat);                        // empty when it is no French number
QString frenchVatOf(QStringView siren);                     // empty when it is no SIREN
QString siretWithKey(QStringView siren, int establishment); // next valid SIRET of that SIREN, for demo data and tests

} // namespace coffret::crm

// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the records hold: states, labels of phones and e-mails, kinds of activity, and what the
// rules object to. Labels stand in the vault in English ("work", "mobile"); what a person wrote herself
// stays as it is.
#pragma once

#include "core/crm/activity.h"
#include "core/crm/objection.h"
#include "core/crm/party.h"

#include <QString>

namespace coffret::ui {

QString statusWord(crm::PartyStatus status); // empty for None
QList<std::pair<crm::PartyStatus, QString>> statusWords();
QString labelWord(const QString &label);
QStringList usualLabels();
QString activityWord(crm::ActivityKind kind, crm::Direction direction, int minutes);
QString activityIcon(crm::ActivityKind kind);
QString objectionSentence(const crm::Objection &objection);
QString languageWord(const QString &code);

} // namespace coffret::ui

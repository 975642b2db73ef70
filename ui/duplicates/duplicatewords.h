// SPDX-License-Identifier: GPL-3.0-or-later
// Words for why two records look alike, how sure that is, and where a value comes from.
#pragma once

#include "core/crm/duplicatebook.h"
#include "core/crm/mergeside.h"
#include "ui/common/paint.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace coffret::ui {

QString reasonWord(crm::MatchReason reason);
QString reasonWords(const QList<crm::MatchReason> &reasons); // « même e-mail, nom proche »
QString certaintyWord(int score);                            // almost certain, probable, possible
Tone certaintyTone(int score);
// « importé le 3 mars », « modifié le 18 novembre par Claire Marchand »
QString originWords(const crm::ValueOrigin &origin, const QHash<QByteArray, QString> &people, QDate today);
// « 12 activités, 2 tâches et 1 document »; empty when there is nothing.
QString belongings(const crm::MergeSide &side);

} // namespace coffret::ui

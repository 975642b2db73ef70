// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatewords.h"

#include "ui/common/localformat.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int AlmostCertain = 90;
constexpr int Probable = 75;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::DuplicateWords)
};

QString doing(crm::ChangeSetKind kind)
{
    switch (kind) {
    case crm::ChangeSetKind::Create: return Words::tr("entered on %1");
    case crm::ChangeSetKind::Import: return Words::tr("imported on %1");
    case crm::ChangeSetKind::Merge: return Words::tr("merged on %1");
    case crm::ChangeSetKind::Bulk: return Words::tr("changed with others on %1");
    default: break;
    }
    return Words::tr("edited on %1");
}

} // namespace

QString reasonWord(crm::MatchReason reason)
{
    switch (reason) {
    case crm::MatchReason::SameEmail: return Words::tr("same e-mail");
    case crm::MatchReason::SamePhone: return Words::tr("same phone");
    case crm::MatchReason::SameSiret: return Words::tr("same SIRET");
    case crm::MatchReason::SameSiren: return Words::tr("same SIREN");
    case crm::MatchReason::SameVat: return Words::tr("same VAT number");
    case crm::MatchReason::SameName: return Words::tr("same name");
    case crm::MatchReason::SimilarName: return Words::tr("similar name");
    case crm::MatchReason::SamePlace: return Words::tr("same place");
    case crm::MatchReason::SameDomain: return Words::tr("same mail domain");
    }
    return {};
}

QString reasonWords(const QList<crm::MatchReason> &reasons)
{
    QStringList words;
    for (const crm::MatchReason reason : reasons) {
        const bool said = reason == crm::MatchReason::SameDomain && reasons.contains(crm::MatchReason::SameEmail);
        if (!said)
            words += reasonWord(reason);
    }
    return words.join(u", "_s);
}

QString certaintyWord(int score)
{
    if (score >= AlmostCertain)
        return Words::tr("Almost certain");
    return score >= Probable ? Words::tr("Probable") : Words::tr("Possible");
}

Tone certaintyTone(int score)
{
    return score >= AlmostCertain ? Tone::Warning : score >= Probable ? Tone::Info : Tone::Neutral;
}

QString originWords(const crm::ValueOrigin &origin, const QHash<QByteArray, QString> &people, QDate today)
{
    const QDate day = localTime(origin.at).date();
    const QString when = doing(origin.kind).arg(day.year() == today.year() ? dayOfYear(day) : longDay(day));
    const QString who = people.value(origin.user.bytes());
    return who.isEmpty() ? when : Words::tr("%1 by %2").arg(when, who);
}

QString belongings(const crm::MergeSide &side)
{
    QStringList parts;
    const auto add = [&parts](qint64 number, const QString &words) {
        if (number > 0)
            parts += words;
    };
    add(side.activities, Words::tr("%n activity(ies)", nullptr, int(side.activities)));
    add(side.tasks, Words::tr("%n task(s)", nullptr, int(side.tasks)));
    add(side.documents, Words::tr("%n document(s)", nullptr, int(side.documents)));
    add(side.links, Words::tr("%n link(s)", nullptr, int(side.links)));
    add(side.people, Words::tr("%n contact(s)", nullptr, int(side.people)));
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return Words::tr("%1 and %2").arg(parts.join(u", "_s), last);
}

} // namespace coffret::ui

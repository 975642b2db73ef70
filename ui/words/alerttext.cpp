// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/alerttext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace coffret::words {

using journal::AlertAnswer;
using journal::AlertKind;

static QString translated(const char *text)
{
    return QCoreApplication::translate("Alert", text);
}

QString word(AlertKind kind)
{
    switch (kind) {
    case AlertKind::OutsideHours: return u"outside-hours"_s;
    case AlertKind::ManyRecords: return u"many-records"_s;
    case AlertKind::BulkExport: return u"bulk-export"_s;
    case AlertKind::RepeatedFailures: return u"repeated-failures"_s;
    case AlertKind::DormantAccount: return u"dormant-account"_s;
    case AlertKind::ExpiredAccount: return u"expired-account"_s;
    case AlertKind::RightsRaised: return u"rights-raised"_s;
    case AlertKind::RevealWithoutReason: return u"reveal-without-reason"_s;
    case AlertKind::ArchiveOpened: return u"archive-opened"_s;
    }
    return u"alert-%1"_s.arg(int(kind));
}

QString word(AlertAnswer answer)
{
    switch (answer) {
    case AlertAnswer::None: return u"waiting"_s;
    case AlertAnswer::Expected: return u"expected"_s;
    case AlertAnswer::ToLookInto: return u"to-look-into"_s;
    }
    return {};
}

QString text(AlertAnswer answer)
{
    switch (answer) {
    case AlertAnswer::None: return {};
    case AlertAnswer::Expected: return translated(QT_TRANSLATE_NOOP("Alert", "Expected"));
    case AlertAnswer::ToLookInto: return translated(QT_TRANSLATE_NOOP("Alert", "To look into"));
    }
    return {};
}

QString title(AlertKind kind)
{
    switch (kind) {
    case AlertKind::OutsideHours: return translated(QT_TRANSLATE_NOOP("Alert", "Used outside the usual hours"));
    case AlertKind::ManyRecords: return translated(QT_TRANSLATE_NOOP("Alert", "Many records opened in a short time"));
    case AlertKind::BulkExport: return translated(QT_TRANSLATE_NOOP("Alert", "Many records left at once"));
    case AlertKind::RepeatedFailures: return translated(QT_TRANSLATE_NOOP("Alert", "Refused several times in a row"));
    case AlertKind::DormantAccount:
        return translated(QT_TRANSLATE_NOOP("Alert", "An account is used again after a long time"));
    case AlertKind::ExpiredAccount: return translated(QT_TRANSLATE_NOOP("Alert", "An account is used after its end"));
    case AlertKind::RightsRaised: return translated(QT_TRANSLATE_NOOP("Alert", "An account got more rights"));
    case AlertKind::RevealWithoutReason:
        return translated(QT_TRANSLATE_NOOP("Alert", "Protected data shown without a task"));
    case AlertKind::ArchiveOpened: return translated(QT_TRANSLATE_NOOP("Alert", "An archive was opened"));
    }
    return word(kind);
}

// %1 the account, %2 when, %3 a count or what it was about.
static const char *sentenceOf(AlertKind kind, bool isNamed)
{
    switch (kind) {
    case AlertKind::OutsideHours:
        return QT_TRANSLATE_NOOP("Alert", "The account %1 was used outside the hours you set (%2).");
    case AlertKind::ManyRecords:
        return QT_TRANSLATE_NOOP("Alert", "The account %1 opened %3 different records within minutes (%2).");
    case AlertKind::BulkExport:
        return QT_TRANSLATE_NOOP("Alert", "The account %1 exported, printed or copied %3 records at once (%2).");
    case AlertKind::RepeatedFailures:
        return QT_TRANSLATE_NOOP("Alert", "The account %1 was refused or failed %3 times within minutes (%2).");
    case AlertKind::DormantAccount:
        return QT_TRANSLATE_NOOP("Alert", "The account %1 was used again after %3 days without use (%2).");
    case AlertKind::ExpiredAccount:
        return QT_TRANSLATE_NOOP("Alert", "The account %1 was used although its end date had passed (%2).");
    case AlertKind::RightsRaised:
        return isNamed ? QT_TRANSLATE_NOOP("Alert", "The account %1 gave more rights to the account %3 (%2).")
                       : QT_TRANSLATE_NOOP("Alert", "The account %1 gave more rights to an account (%2).");
    case AlertKind::RevealWithoutReason:
        return isNamed ? QT_TRANSLATE_NOOP("Alert", "The account %1 made protected data of “%3” visible (%2).")
                       : QT_TRANSLATE_NOOP("Alert", "The account %1 made protected data of a record visible (%2).");
    case AlertKind::ArchiveOpened:
        return isNamed ? QT_TRANSLATE_NOOP("Alert", "The account %1 opened “%3” from the archive (%2).")
                       : QT_TRANSLATE_NOOP("Alert", "The account %1 opened an archived record (%2).");
    }
    return QT_TRANSLATE_NOOP("Alert", "The account %1 did something unusual (%2).");
}

QString sentence(const journal::Alert &alert, const AlertNames &names)
{
    QString text = translated(sentenceOf(alert.kind, !names.object.isEmpty()));
    const QString account =
        names.account.isEmpty() ? translated(QT_TRANSLATE_NOOP("Alert", "(unknown)")) : names.account;
    const QString third = alert.number > 0 ? QLocale().toString(alert.number) : names.object;
    return text.contains(u"%3"_s) ? text.arg(account, names.when, third) : text.arg(account, names.when);
}

} // namespace coffret::words

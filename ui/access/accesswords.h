// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and rights in words: no window, no vault. Each cell of the matrix is one word that stands for several
// rights; the detail beside it says them one by one.
#pragma once

#include "core/access/profile.h"
#include "core/workspace/requests.h"
#include "ui/common/paint.h"

#include <QDate>
#include <QStringList>

namespace coffret::ui {

enum class AccountColumn { Name, Login, Profile, State, End };
constexpr int accountColumns = 5;
QString accountHeading(AccountColumn column);
QString accountText(const workspace::Person &person, AccountColumn column, QDate today);
QString accountSentence(const workspace::Person &person, QDate today);    // for screen readers
QString acceptanceSentence(const workspace::Person &person, QDate today); // of the notice and the charter
Tone stateTone(workspace::PersonState state);
QString proposedLogin(const QString &displayName); // « Jeanne Durand »: jeanne.durand

// Of the matrix, behind the name of the profile.
enum class RightsColumn { Profile, Records, Notes, Finance, Sensitive, Archive, Requests, Journal, Settings };
constexpr int rightsColumns = 9;
QString rightsHeading(RightsColumn column);
bool hasOwnKey(RightsColumn column); // enciphered apart
struct RightsCell
{
    QString word;
    Tone tone = Tone::Neutral;
    bool isNone = false; // drawn without a pill
};
RightsCell rightsCell(const access::Profile &profile, RightsColumn column);

struct RightsLine
{
    QString name;
    QString value;
};
QList<RightsLine> limitLines(const access::Profile &profile);
QString deedSentence(const access::Profile &profile, bool allowed); // the deeds, with commas

} // namespace coffret::ui

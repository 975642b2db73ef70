// SPDX-License-Identifier: GPL-3.0-or-later
// What the create page needs to know about passwords, without knowing who knows it: how strong one is,
// and a phrase drawn at random. Filled in by the composition from the workspace.
#pragma once

#include "core/base/secret.h"

#include <QString>
#include <functional>

namespace coffret::ui {

struct PasswordAdvice
{
    int score = 0; // 0 nothing typed, 1 weak … 4 very strong
    bool accepted = false;
    double bits = 0;
    bool usable = true; // false: too long, or not text
};

struct PasswordAdvisor
{
    std::function<PasswordAdvice(const Secret &password, const QString &login, const QString &organisation)> rate;
    std::function<Secret()> propose;
};

QString strengthWord(const PasswordAdvice &advice);     // "Strong"
QString strengthEstimate(const PasswordAdvice &advice); // "centuries to guess"

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// When the person at the desk opened the vault before, and how often somebody failed to since: for him to notice an opening
// that was not his. Advisory: both can be changed by whoever can write into the vault's folder with tools of his own.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>

namespace coffret::workspace {

struct OpenVault;

struct Openings
{
    QList<TimeStamp> before; // at most three, the newest first; empty: never before
    int failures = 0;        // since: at one's own login; for owners at any, and with no login of the vault too
};

Openings openingsOf(OpenVault &opened); // the same as long as it is open
// This one, for the next time; once. What cannot be written on a full disk is not kept.
void keepOpening(OpenVault &opened, const Clock &clock);

} // namespace coffret::workspace

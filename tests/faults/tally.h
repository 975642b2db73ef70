// SPDX-License-Identifier: GPL-3.0-or-later
// What a process that may be killed at any moment tells the one that watches it: a page of memory
// they share.
#pragma once

#include <QString>
#include <cstring>

namespace coffret::faults {

struct Tally
{
    int confirmed = 0; // the last commit that answered yes
    int attempted = 0; // the last one that was begun
    bool finished = false;
    long calls = 0;
    long struck = 0;
    bool skipped = false; // the fault came where it cannot matter to what is looked at
    char error[32] = "";  // of the first refusal: "storage.11"
    char detail[256] = "";

    void say(const QString &id, const QString &words)
    {
        qstrncpy(error, id.toUtf8().constData(), sizeof error);
        qstrncpy(detail, words.toUtf8().constData(), sizeof detail);
    }
};

} // namespace coffret::faults

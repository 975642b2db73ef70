// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes: each brings the window into one state and takes its picture.
#pragma once

#include "app/coffret-tour/stage.h"

namespace coffret::tour {

void playEntry(Stage &stage);     // before the vault is open
void playEnrolment(Stage &stage); // with a code, and the charter right after unlocking
void playRecords(Stage &stage);   // people and companies
void playRest(Stage &stage);      // import, trash, warnings, nothing there
void playImport(Stage &stage);
void playSettings(Stage &stage);
void playHelp(Stage &stage);
void playLists(Stage &stage); // filters, views, several records, the table
void playDuplicates(Stage &stage);
void playDuplicatesSmall(Stage &stage, const QString &name);
void playAccess(Stage &stage);
void playAccessSmall(Stage &stage, const QString &name);
void playJournal(Stage &stage);
void playJournalSmall(Stage &stage, const QString &name);
void playRecord(Stage &stage); // one record in all its parts
void playHome(Stage &stage);   // home, tasks, the palette, the sheet of keys
void playRemindersSmall(Stage &stage, const QString &name);
void playSizes(Stage &stage, const Look &look);

} // namespace coffret::tour

// SPDX-License-Identifier: GPL-3.0-or-later
// A bad disk in a shared library. Linked before the C library, or put in front of any program with
// LD_PRELOAD, it stands between the program and its files in one folder and, at the n-th call that
// would change something there: kills the process, cuts the power (what was not synced is undone,
// wholly, at random or sector by sector), or answers with an error. It can also pretend that the disk
// holds only so many bytes, and write down every file that is opened anywhere.
// By environment: COFFRET_FAULTS="mode at error seed bytes" and COFFRET_FAULTS_FOLDER,
// COFFRET_FAULTS_LOG; mode is a number of FaultMode.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

enum FaultMode {
    FaultNone,         // counts only
    FaultKill,         // SIGKILL before call n
    FaultPowerLost,    // before call n: nothing unsynced survives; then SIGKILL
    FaultPowerRandom,  // … each unsynced write survives or not
    FaultPowerTorn,    // … each 512-byte sector of it survives or not
    FaultErrorOnce,    // call n fails with `error`
    FaultErrorForever, // call n and all later ones fail
    FaultShortWrite,   // call n writes half of what it was given
    FaultFullDisk,     // files may grow by `bytes` altogether
};

struct FaultPlan
{
    int mode;
    long at;   // from 1
    int error; // errno
    unsigned seed;
    long long bytes;
    int withReads; // reads and opens for reading count too (errors)
    const char *folder;
};

// Starts counting. Files opened before are not seen.
void coffretFaultsArm(const struct FaultPlan *plan);
// Stops; further calls go through.
void coffretFaultsDisarm(void);
// Calls counted since arming, and how many of them were answered with a fault.
long coffretFaultsCalls(void);
long coffretFaultsStruck(void);

#ifdef __cplusplus
}
#endif

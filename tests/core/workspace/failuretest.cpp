// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/failure.h"
#include "core/crm/desk.h"
#include "core/exchange/exchangeerror.h"
#include "core/storage/storageerror.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/workspaceerror.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::workspace;

class FailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A number the table does not know would be told as "something unexpected".
    void knowsEveryNumberThatIsNoBug()
    {
        using vault::VaultError;
        for (int number = 1; number < int(VaultError::Internal); ++number)
            QVERIFY2(failureOf(VaultError(number)) != Failure::Internal, qPrintable(QString::number(number)));
        for (int number = 1; number <= int(exchange::ExchangeError::Damaged); ++number)
            QVERIFY2(failureOf(exchange::ExchangeError(number)) != Failure::Internal,
                     qPrintable(QString::number(number)));
        for (int number = 1; number <= int(crm::CrmError::NotPermitted); ++number)
            QVERIFY2(failureOf(crm::CrmError(number)) != Failure::Internal, qPrintable(QString::number(number)));
        for (const WorkspaceError error : {WorkspaceError::OutsideHours, WorkspaceError::NeedsExpiry,
                                           WorkspaceError::NeedsKeyFile, WorkspaceError::NeedsAcceptance})
            QVERIFY2(failureOf(error) != Failure::Internal, qPrintable(QString::number(int(error))));
    }

    void tellsAFullDiskFromABrokenOne()
    {
        QCOMPARE(failureOf(storage::StorageError::DiskFull), Failure::NoSpace);
        QCOMPARE(failureOf(storage::StorageError::InputOutput), Failure::MediumFailed);
        QCOMPARE(failureOf(storage::StorageError::Moved), Failure::VaultMoved);
        QCOMPARE(failureOf(storage::StorageError::Interrupted), Failure::Cancelled);
    }
};

COFFRET_TEST(FailureTest, "failuretest")
#include "failuretest.moc"

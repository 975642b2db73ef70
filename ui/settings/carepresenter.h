// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the whole vault when asked and keeps the day and the result in it; fills the sheet of what
// protects it; forgets vaults and gives them back. A check that is stopped keeps the former result.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/settings/careparts.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <functional>

namespace coffret::ui {

struct RememberedVaults
{
    std::function<QStringList()> all;
    std::function<void(const QStringList &)> keep;
};

class CarePresenter : public QObject
{
    Q_OBJECT

public:
    CarePresenter(workspace::Workspace &workspace, CareParts parts, const RememberedVaults &vaults, const Clock &clock,
                  QObject *parent = nullptr);
    void start();  // the vault is open
    void reload(); // a fact has changed
    void check();
    void cancel();

Q_SIGNALS:
    void forgotten(const QString &name, const QStringList &before); // to take it back

private:
    void finish();
    void tell();
    void show(const workspace::CryptoFacts &facts);
    void showVaults();
    QString dayOf(const char16_t *mark) const;

    workspace::Workspace &workspace;
    CareParts parts;
    RememberedVaults vaults;
    const Clock &clock;
    QHash<QString, QString> marks;
    QFutureWatcher<Result<QList<workspace::CheckProblem>>> watcher;
};

} // namespace coffret::ui

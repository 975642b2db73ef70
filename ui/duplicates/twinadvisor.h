// SPDX-License-Identifier: GPL-3.0-or-later
// Looks, while a record is typed, whether it is there already. Asked after a pause in typing and on the
// vault's thread, so typing never waits; it advises and never blocks saving. « Not the same » is kept in
// mind until the record is saved and then remembered in the vault. Answers overtaken by typing are dropped.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/duplicates/pairreading.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace coffret::ui {

class AdviceBar;

class TwinAdvisor : public QObject
{
    Q_OBJECT

public:
    using Typed = std::function<AnyParty()>;
    TwinAdvisor(workspace::Workspace &workspace, AdviceBar &bar, Typed typed, QObject *parent = nullptr);
    void begin();                           // what stands there now is known; only changes are looked up
    void look();                            // something was typed
    void keep(const crm::PartyRef &saved);  // remembers what was said to be another
    void lookAt(const crm::PartyRef &kept); // a record that stands in the vault, just edited
    void quiet();

Q_SIGNALS:
    void openAsked(const coffret::crm::PartyRef &party);
    void mergeAsked(const coffret::crm::PartyRef &one, const coffret::crm::PartyRef &other);
    void failed(const coffret::Error &error);

private:
    void ask();
    void show();
    void refuse();
    workspace::Workspace &workspace;
    AdviceBar &bar;
    Typed typed;
    QTimer pause;
    QStringList known;                 // keys of what is not asked again
    std::optional<crm::PartyRef> self; // of a record that stands in the vault
    QList<Twin> twins;
    QList<crm::PartyRef> refused;
    int question = 0;
};

} // namespace coffret::ui

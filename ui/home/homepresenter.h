// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the home page shows, again after each change in the vault while the page is in front, and
// notes which records were opened: one that stayed in front for a moment, not each that was passed by.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/home/homepage.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace coffret::ui {

class HomePresenter : public QObject
{
    Q_OBJECT

public:
    HomePresenter(workspace::Workspace &workspace, HomePage &page, const Clock &clock, QObject *parent = nullptr);
    void reload();
    void setDuplicates(qint64 pairs);        // found by the search for them
    void opened(const crm::PartyRef &party); // a record is in front
    static constexpr int stayMilliseconds = 1500;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void putOff(const QString &key);
    void note();
    void show(const HomeFacts &facts);
    workspace::Workspace &workspace;
    HomePage &page;
    const Clock &clock;
    QTimer reloading;
    QTimer staying;
    std::optional<crm::PartyRef> inFront;
    HomeFacts shown;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the palette: what was opened last while nothing is typed, then records as one types, commands,
// and what can be created from the text. Each key calls off the question of the key before.
#pragma once

#include "core/crm/listbook.h"
#include "core/workspace/workspace.h"
#include "ui/palette/palette.h"
#include "ui/shell/commandlist.h"

#include <QFuture>
#include <QObject>

namespace coffret::ui {

class PalettePresenter : public QObject
{
    Q_OBJECT

public:
    PalettePresenter(workspace::Workspace &workspace, Palette &palette, const CommandList &commands,
                     QObject *parent = nullptr);
    void open() { palette.open(); }

Q_SIGNALS:
    void recordAsked(const coffret::crm::PartyRef &party);
    void taskAsked(coffret::crm::TaskId task);
    void createAsked(const QString &what, const QString &typed); // "contact", "company", "task"

private:
    void ask(const QString &typed);
    void askRecent();
    void askRecords(const QString &typed);
    void show(const QString &typed, const QList<PaletteEntry> &records);
    QList<PaletteEntry> commandEntries(const QString &typed) const;
    static QList<PaletteEntry> createEntries(const QString &typed);
    void take(const PaletteEntry &entry);

    workspace::Workspace &workspace;
    Palette &palette;
    const CommandList &commands;
    QFuture<Result<search::SearchAnswer>> asked;
    int question = 0;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of keys (F1), made from the commands: what has a shortcut, with the keys of lists and fields
// that are no commands. A field narrows it; Esc closes; the lock takes it away like any dialog.
#pragma once

#include "ui/palette/palettemodel.h"
#include "ui/shell/commandlist.h"

#include <QDialog>

class QListView;

namespace coffret::ui {

QList<PaletteEntry> keyEntries(const CommandList &commands, const QString &typed);

class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const CommandList &commands, QWidget *parent);

private:
    void narrow(const QString &typed);
    const CommandList &commands;
    PaletteModel model;
    QListView *list;
};

} // namespace coffret::ui

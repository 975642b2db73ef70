// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+P on a record: which parts, then the printer or a PDF file. The record is read anew when it is
// printed, up to two thousand entries of its timeline.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/records/recordpaper.h"

#include <QObject>

namespace coffret::ui {

class PrintDesk;

class RecordPrinting : public QObject
{
    Q_OBJECT

public:
    RecordPrinting(workspace::Workspace &workspace, PrintDesk &printer, const Clock &clock, QObject *parent = nullptr);
    void open(QWidget *over, const RecordView &view); // asks for the parts

Q_SIGNALS:
    void refused(const coffret::Error &error);

private:
    enum class Goal { Paper, Pdf };
    void print(QWidget *over, const RecordView &view, const PaperParts &parts, Goal goal);
    workspace::Workspace &workspace;
    PrintDesk &printer;
    const Clock &clock;
    PaperParts last; // as chosen before
};

} // namespace coffret::ui

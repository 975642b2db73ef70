// SPDX-License-Identifier: GPL-3.0-or-later
// The import as a task in steps: file; columns and trial; duplicates; import. Only layout; ImportPresenter
// decides which step comes when and asks the workspace.
#pragma once

#include "ui/common/assistantpage.h"
#include "ui/exchange/trial.h"

class QPushButton;

namespace coffret::exchange {
struct ImportScan;
}

namespace coffret::ui {

class ColumnsStep;
class DuplicatesStep;
class FileStep;
class ResultStep;

class ImportPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent = nullptr);
    FileStep &file() { return *fileStep; }
    ColumnsStep &columns() { return *columnsStep; }
    DuplicatesStep &duplicates() { return *duplicatesStep; }
    ResultStep &result() { return *resultStep; }
    QPushButton &other() { return *otherFile; }

    void showStart(); // no file chosen
    void complain(const QString &fact, const QString &rest, const QString &link = {});

Q_SIGNALS:
    void otherAsked();

private:
    FileStep *fileStep;
    ColumnsStep *columnsStep;
    DuplicatesStep *duplicatesStep;
    ResultStep *resultStep;
    QPushButton *otherFile;
};

} // namespace coffret::ui

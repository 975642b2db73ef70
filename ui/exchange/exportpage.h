// SPDX-License-Identifier: GPL-3.0-or-later
// Before an export: what the file will hold, in which format, and that the vault does not protect it any
// more. Only layout; ExportPresenter asks the workspace.
#pragma once

#include "core/exchange/exporter.h"
#include "ui/common/pageframe.h"

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace coffret::ui {

class EmptyState;
class TextLabel;

class ExportPage : public PageFrame
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);
    void show(qint64 people, qint64 companies);
    void showChosen(crm::PartyKind kind, qint64 number); // those rows of a list alone
    using QWidget::show;
    void showBusy();
    void progress(int thousandths);
    void showIdle();
    void complain(const QString &rest);                  // that nothing was exported, and why
    void warn(const QString &fact, const QString &rest); // that something was not taken up, and what to do
    exchange::ExportFormat format() const;
    QList<QWidget *> zones() const; // the chosen format

Q_SIGNALS:
    void exportAsked();
    void everythingAsked();
    void stopAsked();

private:
    QWidget *buildForm();
    void say(const QString &sentence, qint64 records);
    void addFormats(QVBoxLayout &column);

    QPushButton *run;
    EmptyState *nothing;
    QWidget *form;
    TextLabel *counts;
    QPushButton *everything;
    QButtonGroup *formats;
    int number = 0;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would change: what becomes of somebody who is already there, counters as filters, the rows,
// and under them what there is to say about the chosen one and to do with it. A cell to correct is edited in
// the list (F2, Enter or a double click).
#pragma once

#include "core/exchange/rowchange.h"
#include "ui/exchange/trialmodel.h"

#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace coffret::ui {

class CountersRow;
class TextLabel;

class TrialPane : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPane(QWidget *parent = nullptr);
    void show(const std::shared_ptr<const Trial> &trial);
    using QWidget::show;
    void showWaiting(); // the figures are being made again
    exchange::OnDuplicate onDuplicate() const;
    exchange::Collision collision() const;
    QString policy() const; // as kept in a draft
    void setPolicy(const QString &key);
    QListView &list() { return *rows; }

Q_SIGNALS:
    void policyChanged();
    void corrected(qint64 line, int column, const QString &text);
    void asideAsked(const QList<qint64> &lines); // take them without the value that is none
    void leaveOutAsked(qint64 line, bool out);
    void compareAsked(qint64 line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildDetail();
    void showDetail();
    void correct();
    TrialModel model;
    std::shared_ptr<const Trial> trial;
    QList<qint64> badEmails; // lines
    TextLabel *facts;
    QComboBox *known;
    CountersRow *counters;
    QListView *rows;
    QWidget *names; // of the columns
    TextLabel *detail;
    QPushButton *correctButton;
    QPushButton *asideButton;
    QPushButton *asideAll;
    QPushButton *leaveButton;
    QPushButton *compareButton;
};

} // namespace coffret::ui

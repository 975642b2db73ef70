// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of a record: one line to add or change one with its due day, the open ones first, then those
// done. Space or a click on the box completes and opens again; F2 or Enter changes; Del takes away.
#pragma once

#include "ui/records/recordpart.h"

class QLineEdit;
class QPushButton;

namespace coffret::ui {

class EmptyState;
class FieldNote;
class IconRowList;

class TasksPart final : public RecordPart
{
    Q_OBJECT

public:
    TasksPart(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    QWidget &widget() override { return *page; }
    QString title() const override;
    void open(crm::TaskId id); // for changing
    QString draftForm() const override { return QStringLiteral("task"); }
    QString draft() const override;
    void setDraft(const QString &draft) override;

protected:
    void load() override;
    void begin(const RecordView &view) override;

private:
    void build();
    void connectList();
    void take(const QList<crm::Task> &all);
    void save();
    void clear();
    void toggle(const QByteArray &id);
    void remove(const QByteArray &id);
    void offerMenu(const QByteArray &id, const QPoint &at);
    const crm::Task *known(const QByteArray &id) const;
    QWidget *page;
    QLineEdit *name;
    QLineEdit *due;
    QPushButton *keep;
    QPushButton *drop;
    FieldNote *note;
    IconRowList *list;
    EmptyState *nothing;
    QList<crm::Task> tasks;
    crm::Task changing; // null id: a new one
    std::optional<crm::PartyRef> seen;
};

} // namespace coffret::ui

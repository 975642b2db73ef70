// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier values of a record: which field, what it said and what it says since, when and by whom; any of
// them is put back, which undo takes back again. onlyField() shows those of one field.
#pragma once

#include "ui/records/recordpart.h"

class QPlainTextEdit;
class QPushButton;

namespace coffret::ui {

class EmptyState;
class IconRowList;
class TextLabel;

class HistoryPart final : public RecordPart
{
    Q_OBJECT

public:
    HistoryPart(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    QWidget &widget() override { return *page; }
    QString title() const override;
    void onlyField(const QString &key); // "phones.0" counts as phones; empty: all

protected:
    void load() override;
    void begin(const RecordView &view) override;

private:
    void build();
    void fill();
    void showChosen();
    void putBack();
    const crm::EarlierValue *chosen() const;
    QWidget *page;
    TextLabel *heading;
    QPushButton *all;
    QPushButton *restore;
    IconRowList *list;
    QPlainTextEdit *detail;
    EmptyState *nothing;
    QList<crm::EarlierValue> values;
    QString field;
    std::optional<crm::PartyRef> seen;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs together: the people of a company, the company of a person, and further ties with what they
// are in words. Enter opens the other record; F2 changes the words of a tie, Del takes it away.
#pragma once

#include "core/crm/linkbook.h"
#include "core/crm/listbook.h"
#include "ui/records/recordpart.h"

class QLineEdit;
class QPushButton;

namespace coffret::ui {

class EmptyState;
class FieldNote;
class IconRowList;
class PartyPicker;

class LinksPart final : public RecordPart
{
    Q_OBJECT

public:
    LinksPart(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    QWidget &widget() override { return *page; }
    QString title() const override;
    RecordPage::Place place() const override { return RecordPage::Place::BesideWhenWide; }

protected:
    void load() override;
    void begin(const RecordView &view) override;

private:
    struct Tied
    {
        QList<crm::ListRow> people; // of a company, the first ones
        qint64 allPeople = 0;
        std::optional<crm::ListRow> company; // of a person
        QList<crm::LinkedParty> links;
    };
    struct Entry
    {
        crm::PartyRef other;
        std::optional<crm::Link> link;
    };
    void build();
    void connectList();
    static Result<Tied> readTied(workspace::Books &books, const crm::PartyRef &who);
    void take(const Tied &tied);
    void save();
    void clear();
    void change(const QByteArray &id);
    void remove(const QByteArray &id);
    void offerMenu(const QByteArray &id, const QPoint &at);
    QWidget *page;
    PartyPicker *other;
    QLineEdit *role;
    QPushButton *keep;
    QPushButton *drop;
    FieldNote *note;
    IconRowList *list;
    EmptyState *nothing;
    QHash<QByteArray, Entry> entries;
    std::optional<crm::Link> changing;
    std::optional<crm::PartyRef> seen;
};

} // namespace coffret::ui

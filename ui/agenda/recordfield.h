// SPDX-License-Identifier: GPL-3.0-or-later
// A field that holds one person or company: typed text is searched, the names found are offered below,
// Enter or a click takes one; an emptied field holds nobody. Text that names nobody goes back to the
// one held before when the field is left.
#pragma once

#include "core/crm/party.h"

#include <QLineEdit>
#include <functional>
#include <optional>

class QCompleter;
class QStandardItemModel;

namespace coffret::ui {

struct RecordChoice
{
    crm::PartyRef party;
    QString name;
    QString second;
};

class RecordField : public QLineEdit
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QList<RecordChoice> &)>;
    using Source = std::function<void(const QString &typed, Answer answer)>;
    explicit RecordField(QWidget *parent = nullptr);
    void setSource(Source source) { find = std::move(source); }
    void setParty(std::optional<crm::PartyRef> party, const QString &name);
    std::optional<crm::PartyRef> party() const { return held; }

Q_SIGNALS:
    void chosen();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask(const QString &typed);
    void offer(const QList<RecordChoice> &choices);
    void take(const QModelIndex &index);
    Source find;
    QStandardItemModel *offered;
    QCompleter *completer;
    std::optional<crm::PartyRef> held;
    QString heldName;
    int question = 0;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/recordfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

enum ChoiceRoles { KindRole = Qt::UserRole + 1, IdRole, NameRole };

} // namespace

RecordField::RecordField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Name of a contact or company"));
    offered = new QStandardItemModel(this);
    completer = new QCompleter(offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setWidget(this); // not setCompleter(): what is found is not what begins with the text
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &RecordField::take);
    connect(this, &QLineEdit::textEdited, this, &RecordField::ask);
}

void RecordField::setParty(std::optional<crm::PartyRef> party, const QString &name)
{
    ++question;
    held = party;
    heldName = party ? name : QString();
    setText(heldName);
    setCursorPosition(0);
}

void RecordField::ask(const QString &typed)
{
    const int mine = ++question;
    if (typed.trimmed().isEmpty()) {
        held.reset();
        heldName.clear();
        completer->popup()->hide();
        Q_EMIT chosen();
        return;
    }
    if (find)
        find(typed, [this, mine](const QList<RecordChoice> &choices) {
            if (mine == question)
                offer(choices);
        });
}

void RecordField::offer(const QList<RecordChoice> &choices)
{
    offered->clear();
    for (const RecordChoice &choice : choices) {
        auto *item = new QStandardItem(choice.second.isEmpty() ? choice.name : choice.name + u" — "_s + choice.second);
        item->setData(int(choice.party.kind), KindRole);
        item->setData(uuidBytes(choice.party.id), IdRole);
        item->setData(choice.name, NameRole);
        offered->appendRow(item);
    }
    if (choices.isEmpty() || !hasFocus()) {
        completer->popup()->hide();
        return;
    }
    completer->complete();
    completer->popup()->setCurrentIndex(completer->completionModel()->index(0, 0));
}

void RecordField::take(const QModelIndex &index)
{
    const auto id = uuidFromBytes(index.data(IdRole).toByteArray());
    if (!id)
        return;
    setParty(crm::PartyRef{crm::PartyKind(index.data(KindRole).toInt()), *id}, index.data(NameRole).toString());
    Q_EMIT chosen();
}

void RecordField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !completer->popup()->isVisible() && text() != heldName)
        setText(heldName);
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partypicker.h"

#include "core/search/searchquery.h"
#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/iconengine.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Offered = 8;
enum Role { KindRole = Qt::UserRole + 1, IdRole, NameRole };

} // namespace

PartyPicker::PartyPicker(workspace::Workspace &w, QWidget *parent) : QLineEdit(parent), workspace(w)
{
    setMaxLength(300);
    found = new QStandardItemModel(this);
    completer = new QCompleter(found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the search has chosen already
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    typing.setSingleShot(true);
    typing.setInterval(120);
    connect(&typing, &QTimer::timeout, this, &PartyPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        party.reset();
        typing.start();
    });
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            const auto id = uuidFromBytes(index.data(IdRole).toByteArray());
            if (!id)
                return;
            choose({crm::PartyKind(index.data(KindRole).toInt()), *id}, index.data(NameRole).toString());
            Q_EMIT picked();
        },
        Qt::QueuedConnection); // after the line has taken the completer's text
}

void PartyPicker::choose(const crm::PartyRef &which, const QString &name)
{
    party = which;
    setText(name);
}

void PartyPicker::forget()
{
    party.reset();
    ++question;
    clear();
}

void PartyPicker::ask()
{
    const QString words = text().trimmed();
    if (words.isEmpty())
        return;
    const int mine = ++question;
    workspace.ask<search::SearchAnswer>(
        [words](workspace::Books &books) {
            return books.search.search({words, Offered, search::Scope::All, false});
        },
        workspace::Workspace::Urgency::Urgent)
        | then(this, settled<Result<search::SearchAnswer>>(
                         [this, mine](const search::SearchAnswer &answer) {
                             if (mine == question && !party)
                                 offer(answer);
                         },
                         [](const Error &) {}));
}

void PartyPicker::offer(const search::SearchAnswer &answer)
{
    found->clear();
    for (const search::SearchHit &hit : answer.hits) {
        auto *item = new QStandardItem(hit.second.isEmpty() ? hit.name : hit.name + u" — "_s + hit.second);
        item->setIcon(icon(hit.party.kind == crm::PartyKind::Contact ? u"user"_s : u"building"_s));
        item->setData(int(hit.party.kind), KindRole);
        item->setData(QByteArray(reinterpret_cast<const char *>(hit.party.id.data()), qsizetype(hit.party.id.size())),
                      IdRole);
        item->setData(hit.name, NameRole);
        found->appendRow(item);
    }
    if (found->rowCount() > 0 && hasFocus())
        completer->complete();
}

} // namespace coffret::ui

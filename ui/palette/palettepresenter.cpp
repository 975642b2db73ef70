// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettepresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/palette/commandmatch.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int MostRecords = 8;
constexpr int MostCommands = 6; // beside records; all of them while nothing is typed

PaletteEntry entryOf(const crm::ListRow &row)
{
    PaletteEntry entry{.title = row.name, .second = row.second, .party = row.party};
    entry.found = row.party.kind == crm::PartyKind::Contact ? EntityKind::Contact : EntityKind::Company;
    entry.id = row.party.id;
    return entry;
}

QString kindWord(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Company: return PalettePresenter::tr("Company");
    case EntityKind::Activity: return PalettePresenter::tr("Note");
    case EntityKind::Task: return PalettePresenter::tr("Task");
    case EntityKind::Document: return PalettePresenter::tr("Document");
    default: return {};
    }
}

QString iconOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Activity: return u"note"_s;
    case EntityKind::Task: return u"square-check"_s;
    case EntityKind::Document: return u"file"_s;
    default: return {}; // an avatar
    }
}

// What matched stands in the second line when it is not the name.
PaletteEntry entryOf(const search::SearchHit &hit)
{
    PaletteEntry entry{.title = hit.name, .titleSpans = hit.nameSpans, .second = hit.second, .party = hit.party};
    entry.found = hit.kind;
    entry.id = hit.id;
    entry.icon = iconOf(hit.kind);
    entry.right = kindWord(hit.kind);
    if (!hit.excerpt.isEmpty()) {
        entry.second = hit.excerpt;
        entry.secondSpans = hit.excerptSpans;
    }
    if (entry.title.isEmpty()) // a task of nobody
        entry.title = kindWord(hit.kind);
    return entry;
}

} // namespace

PalettePresenter::PalettePresenter(workspace::Workspace &w, Palette &p, const CommandList &c, QObject *parent)
    : QObject(parent), workspace(w), palette(p), commands(c)
{
    connect(&palette, &Palette::typedChanged, this, &PalettePresenter::ask);
    connect(&palette, &Palette::taken, this, &PalettePresenter::take);
    connect(&palette, &Palette::closed, this, [this] {
        ++question;
        asked.cancel();
    });
}

void PalettePresenter::ask(const QString &typed)
{
    ++question;
    asked.cancel();
    const QString text = typed.simplified();
    if (text.isEmpty()) {
        show({}, {});
        askRecent();
    } else {
        askRecords(text);
    }
}

void PalettePresenter::askRecent()
{
    const int mine = question;
    workspace.ask<QList<crm::ListRow>>([](workspace::Books &books) { return books.recent.rows(6); },
                                       workspace::Workspace::Urgency::Urgent)
        | then(this, [this, mine](QFuture<Result<QList<crm::ListRow>>> future) {
              if (mine != question || future.resultCount() == 0 || !future.result().ok())
                  return;
              const Result<QList<crm::ListRow>> rows = future.result();
              QList<PaletteEntry> records;
              for (const crm::ListRow &row : *rows)
                  records.append(entryOf(row));
              show({}, records);
          });
}

void PalettePresenter::askRecords(const QString &typed)
{
    const int mine = question;
    search::SearchQuery query;
    query.text = typed;
    query.limit = MostRecords;
    query.notes = true;
    asked = workspace.ask<search::SearchAnswer>([query](workspace::Books &books) { return books.search.search(query); },
                                                workspace::Workspace::Urgency::Urgent);
    asked | then(this, [this, mine, typed](QFuture<Result<search::SearchAnswer>> future) {
        if (mine != question || future.isCanceled() || future.resultCount() == 0)
            return;
        const Result<search::SearchAnswer> answer = future.result();
        QList<PaletteEntry> records;
        if (answer.ok()) {
            for (const search::SearchHit &hit : answer->hits.first(qMin<qsizetype>(answer->hits.size(), 12)))
                records.append(entryOf(hit));
        }
        show(typed, records);
    });
}

void PalettePresenter::show(const QString &typed, const QList<PaletteEntry> &records)
{
    palette.show(records + commandEntries(typed) + createEntries(typed));
}

QList<PaletteEntry> PalettePresenter::commandEntries(const QString &typed) const
{
    QList<PaletteEntry> entries;
    for (const CommandHit &hit : matchCommands(commands.all(), typed)) {
        const Command *command = commands.find(hit.key);
        if (!commands.isAvailable(*command) || command->key == u"palette")
            continue;
        if (!typed.isEmpty() && entries.size() >= MostCommands)
            break;
        PaletteEntry entry{PaletteEntry::Kind::Command, command->icon, command->text, hit.spans};
        entry.right = command->shortcut.toString(QKeySequence::NativeText);
        entry.key = hit.key;
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> PalettePresenter::createEntries(const QString &typed)
{
    if (typed.isEmpty())
        return {};
    const std::tuple<QString, QString, QString> ways[] = {{u"contact"_s, u"user-plus"_s, tr("Create the contact “%1”")},
                                                          {u"company"_s, u"building"_s, tr("Create the company “%1”")},
                                                          {u"task"_s, u"square-check"_s, tr("Create the task “%1”")}};
    QList<PaletteEntry> entries;
    for (const auto &[key, iconName, words] : ways) {
        PaletteEntry entry{PaletteEntry::Kind::Create, iconName, words.arg(typed)};
        entry.key = key;
        entries.append(entry);
    }
    return entries;
}

void PalettePresenter::take(const PaletteEntry &entry)
{
    const QString typed = palette.typed().simplified();
    if (entry.kind == PaletteEntry::Kind::Command)
        commands.run(entry.key);
    else if (entry.kind == PaletteEntry::Kind::Create)
        Q_EMIT createAsked(entry.key, typed);
    else if (entry.found == EntityKind::Task)
        Q_EMIT taskAsked(crm::TaskId{entry.id});
    else
        Q_EMIT recordAsked(entry.party);
}

} // namespace coffret::ui

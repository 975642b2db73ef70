// SPDX-License-Identifier: GPL-3.0-or-later
// What ImportPresenter does besides the steps: past imports and their undoing, rejected rows, drafts.
#include "core/exchange/rejectsfile.h"
#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/common/filechooser.h"
#include "ui/exchange/columnsstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importpresenter.h"
#include "ui/exchange/trialpane.h"
#include "ui/words/errortext.h"
#include "ui/words/reasontext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int MostListed = 50;

} // namespace

void ImportPresenter::reload()
{
    workspace.ask<QList<exchange::ImportRecord>>([](workspace::Books &books) {
        return exchange::Importer(books.desk).recent(MostListed);
    }) | then(this, [this](const QFuture<Result<QList<exchange::ImportRecord>>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<QList<exchange::ImportRecord>> answer = future.result(); // kept: the loop looks into it
        if (!answer.ok())
            return;
        const TimeStamp now = clock.now();
        QList<exchange::ImportRecord> undoable;
        for (const exchange::ImportRecord &record : *answer) {
            if (record.undoneAt == 0 && record.at >= now - crm::HistoryBook::wholeUndo)
                undoable += record;
        }
        page.file().showPast(undoable, QDateTime::fromMSecsSinceEpoch(now).date());
    });
}

void ImportPresenter::undo(const crm::ImportId &id, crm::OnLaterChange policy)
{
    importId = id;
    workspace.ask<crm::UndoOutcome>([id, policy](workspace::Books &books) {
        return exchange::Importer(books.desk).undo(id, policy);
    }) | then(this, [this](const QFuture<Result<crm::UndoOutcome>> &future) {
        if (future.resultCount() == 0)
            return;
        const auto outcome = future.result();
        if (!outcome.ok()) {
            const bool blocked = outcome.error().is(crm::CrmError::UndoBlocked);
            page.complain(tr("The import was not undone."), words::sentence(outcome.error()),
                          blocked ? tr("Undo it but for these") : QString());
            return;
        }
        leave();
        Q_EMIT said(tr("Import undone: %n record(s) taken back.", nullptr, int(outcome->takenBack)), false);
    });
}

void ImportPresenter::saveRejects()
{
    files.saveFile(
        page.window(),
        {tr("Where to save the rows to correct"), {}, QFileInfo(path).completeBaseName() + tr(" - to correct.csv")},
        [this](const QString &target) {
            exchange::RejectsFile file(target, scan, [](exchange::Reason reason) { return words::sentence(reason); });
            for (const exchange::RowOutcome &row : std::as_const(rejected))
                file.add(row);
            if (const Result<bool> saved = file.commit(); saved.ok())
                Q_EMIT said(tr("Rows to correct saved."), false);
            else
                page.complain(tr("The file was not written."), words::sentence(saved.error()));
        });
}

// The file itself is not kept: only where it is, and what was decided about it.
QString ImportPresenter::draft() const
{
    if (path.isEmpty() || page.current() == u"run" || scan.header.isEmpty())
        return {};
    QJsonObject object{{u"path"_s, path},
                       {u"size"_s, stamp.size},
                       {u"modified"_s, stamp.modified.toMSecsSinceEpoch()},
                       {u"step"_s, page.current()},
                       {u"policy"_s, page.columns().trial().policy()},
                       {u"preset"_s, choices.preset},
                       {u"mapping"_s, exchange::mappingText(scan.mapping)},
                       {u"changes"_s, exchange::changesText(changes)}};
    if (choices.encoding)
        object[u"encoding"_s] = int(*choices.encoding);
    if (choices.separator)
        object[u"separator"_s] = int(*choices.separator);
    if (choices.headerRow)
        object[u"headerRow"_s] = *choices.headerRow;
    if (choices.sheet)
        object[u"sheet"_s] = *choices.sheet;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static exchange::ScanChoices choicesOf(const QJsonObject &object)
{
    exchange::ScanChoices choices;
    choices.preset = object.value(u"preset"_s).toString();
    const int encoding = object.value(u"encoding"_s).toInt(-1);
    if (encoding >= 0 && encoding <= int(exchange::Encoding::Latin9))
        choices.encoding = exchange::Encoding(encoding);
    if (object.contains(u"separator"_s))
        choices.separator = char(object.value(u"separator"_s).toInt(';'));
    if (object.contains(u"headerRow"_s))
        choices.headerRow = object.value(u"headerRow"_s).toInt();
    if (object.contains(u"sheet"_s))
        choices.sheet = object.value(u"sheet"_s).toInt();
    return choices;
}

// Corrections belong to lines: of a file that changed meanwhile they are dropped, and said so.
void ImportPresenter::restore(const QString &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft.toUtf8()).object();
    const QString was = object.value(u"path"_s).toString();
    if (was.isEmpty())
        return;
    begin(was);
    choices = choicesOf(object);
    page.file().setChoices(choices);
    page.columns().trial().setPolicy(object.value(u"policy"_s).toString());
    const bool same = stamp.size == object.value(u"size"_s).toInteger()
                      && stamp.modified.toMSecsSinceEpoch() == object.value(u"modified"_s).toInteger();
    if (same)
        changes = exchange::changesFromText(object.value(u"changes"_s).toString());
    const auto mapping = exchange::mappingFromText(object.value(u"mapping"_s).toString());
    if (same && mapping.ok())
        kept = *mapping;
    corrected = object.value(u"step"_s).toString() == u"file";
    look();
    if (!same)
        page.banner().say(Tone::Warning, tr("The file has changed since the vault was locked."),
                          tr("What was corrected in its rows is not taken over."));
}

} // namespace coffret::ui

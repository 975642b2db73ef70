// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listprinting.h"

#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "ui/common/busyline.h"
#include "ui/common/localformat.h"
#include "ui/common/paint.h"
#include "ui/common/searchbox.h"
#include "ui/records/listcolumns.h"
#include "ui/records/selectionbar.h"
#include "ui/words/errortext.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

using Rows = QList<crm::ListRow>;

constexpr int WidestUpright = 720; // design pixels of columns that an upright page takes

Result<Rows> gather(const crm::ListBook &lists, crm::PartyKind kind, const PartyIds &ids, const Progress &progress)
{
    constexpr size_t batch = 200;
    Rows rows;
    for (size_t at = 0; at < ids.size(); at += batch) {
        if (!progress.step(qint64(at), qint64(ids.size())))
            return Error(BaseError::Cancelled);
        const size_t end = qMin(ids.size(), at + batch);
        COFFRET_ASSIGN(const Rows some,
                       lists.rows(kind, QList<crm::RowId>(ids.begin() + ptrdiff_t(at), ids.begin() + ptrdiff_t(end))));
        rows += some;
    }
    return rows;
}

} // namespace

ListPrinting::ListPrinting(workspace::Workspace &w, PartyListPane &p, PrintDesk &d, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), pane(p), desk(d), clock(c)
{
    connect(&pane, &PartyListPane::printAsked, this, &ListPrinting::print);
    connect(&pane, &PartyListPane::pdfAsked, this, &ListPrinting::savePdf);
    connect(&pane.selectionBar(), &SelectionBar::printAsked, this, &ListPrinting::print);
    connect(&pane.selectionBar(), &SelectionBar::pdfAsked, this, &ListPrinting::savePdf);
    connect(&pane.busy(), &BusyLine::stopRequested, this, &ListPrinting::cancel);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, &pane.busy(), &BusyLine::progress);
    connect(&watcher, &QFutureWatcherBase::finished, this, &ListPrinting::gathered);
    connectDesk();
}

void ListPrinting::connectDesk()
{
    connect(&desk, &PrintDesk::began, this, [this] {
        if (mine)
            pane.busy().begin(tr("The pages are being laid out…"), tr("If you stop, nothing is kept of them."),
                              tr("Stop"));
    });
    connect(&desk, &PrintDesk::progressed, this, [this](int thousandths) {
        if (mine)
            pane.busy().progress(thousandths);
    });
    connect(&desk, &PrintDesk::ended, this, [this] { pane.busy().finish(); });
    connect(&desk, &PrintDesk::said, this, [this](const QString &sentence) {
        if (std::exchange(mine, false))
            Q_EMIT said(sentence, false);
    });
    connect(&desk, &PrintDesk::complained, this, [this](const QString &fact, const QString &rest) {
        if (std::exchange(mine, false))
            pane.tell(fact, rest, {});
    });
}

void ListPrinting::print()
{
    begin(Way::Paper);
}

void ListPrinting::savePdf()
{
    begin(Way::Pdf);
}

void ListPrinting::begin(Way wanted)
{
    if (watcher.isRunning() || desk.isBusy())
        return;
    PartyIds ids = pane.chosenRows();
    if (ids.size() < 2)
        ids = pane.rows().rowIds();
    if (ids.empty())
        return;
    if (qint64(ids.size()) > mostRecords) {
        pane.tell(tr("This list is too long for paper."),
                  tr("At most %Ln record(s) are printed at once. Narrow the list, or export it as a file.", nullptr,
                     int(mostRecords)),
                  {});
        return;
    }
    way = wanted;
    pane.busy().begin(tr("The records are being read…"), {}, tr("Stop"));
    watcher.setFuture(workspace.run<Rows>(
        [kind = pane.kind(), ids](workspace::Books &books, const Progress &progress) -> Result<Rows> {
            COFFRET_TRY(crm::tellPrinted(books.desk, qint64(ids.size())));
            return gather(books.lists, kind, ids, progress);
        }));
}

void ListPrinting::gathered()
{
    pane.busy().finish();
    const auto future = watcher.future();
    if (future.resultCount() == 0)
        return;
    const Result<Rows> rows = future.result();
    if (!rows.ok()) {
        if (!rows.error().is(BaseError::Cancelled))
            pane.tell(tr("The list could not be read."), words::sentence(rows.error()), {});
        return;
    }
    mine = true;
    const PrintedDocument made = document(*rows);
    const QString name = made.title + u' ' + localTime(clock.now()).date().toString(u"yyyy-MM-dd"_s) + u".pdf"_s;
    if (way == Way::Paper)
        desk.print(&pane, made);
    else
        desk.savePdf(&pane, made, QString(name).replace(u'/', u'-'));
}

PrintedDocument ListPrinting::document(const Rows &rows) const
{
    ListHead &head = pane.head();
    PrintedDocument made{head.viewTitle()};
    made.remarks = {longDay(localTime(clock.now()).date()), tr("%Ln record(s)", nullptr, int(rows.size()))};
    if (const QString filter = filterSentence(head.filter(), head.names()); !filter.isEmpty())
        made.remarks += filter;
    if (const QString text = pane.search().text(); !text.isEmpty())
        made.remarks += tr("Search: “%1”").arg(text);
    made.foot = workspace.organisation();
    PrintedTable table;
    const QList<ListColumn> columns = columnsOf(pane.kind(), head.viewLayout());
    int width = 0;
    for (const ListColumn &column : columns) {
        const bool right = column.side == ListColumn::Side::Right;
        table.columns.append(
            {column.head, double(column.width), right ? PrintedColumn::Side::Right : PrintedColumn::Side::Left});
        width += column.width;
    }
    CellWords words = pane.rows().cellWords();
    words.today = QDate(); // paper outlives the day: no « Yesterday »
    for (const crm::ListRow &row : rows) {
        QStringList cells;
        for (const ListColumn &column : columns)
            cells += column.key == u"email" ? breakable(row.email) : cellText(column.key, row, words);
        table.rows.append(cells);
    }
    made.blocks.append(table);
    made.turn = width > WidestUpright ? PrintedDocument::Turn::Wide : PrintedDocument::Turn::Upright;
    return made;
}

void ListPrinting::cancel()
{
    watcher.future().cancel();
    if (mine)
        desk.cancel();
}

} // namespace coffret::ui

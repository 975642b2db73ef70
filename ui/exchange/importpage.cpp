// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/partydelegate.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/importwords.h"

#include <QComboBox>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

Tone toneOf(exchange::RowResult result)
{
    switch (result) {
    case exchange::RowResult::Created: return Tone::Success;
    case exchange::RowResult::Updated: return Tone::Info;
    case exchange::RowResult::Rejected: return Tone::Danger;
    case exchange::RowResult::Skipped: break;
    }
    return Tone::Neutral;
}

QString countSentence(const exchange::ImportResult &result)
{
    return QStringList{ImportPage::tr("%n row(s) read", nullptr, int(result.read)),
                       ImportPage::tr("%n new", nullptr, int(result.created)),
                       ImportPage::tr("%n changed", nullptr, int(result.updated)),
                       ImportPage::tr("%n already there", nullptr, int(result.skipped)),
                       ImportPage::tr("%n to correct", nullptr, int(result.rejected))}
        .join(u" · "_s);
}

} // namespace

void ImportRowsModel::show(const QList<exchange::RowOutcome> &newRows)
{
    beginResetModel();
    rows = newRows;
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const exchange::RowOutcome &row = rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PartyNameRole: return row.name.isEmpty() ? tr("No name") : row.name;
    case PartySecondRole: return rowSentence(row);
    case PartyPillRole: return resultWord(row.result);
    case PartyPillToneRole: return int(toneOf(row.result));
    case PartyIdRole:
        return QByteArray(reinterpret_cast<const char *>(row.party.id.data()), qsizetype(row.party.id.size()));
    case PartyPendingRole: return false;
    case Qt::AccessibleTextRole: return QStringList{row.name, resultWord(row.result), rowSentence(row)}.join(u", "_s);
    default: return {};
    }
}

ImportPage::ImportPage(QWidget *parent) : PageFrame(tr("Import"), parent)
{
    setObjectName(u"importPage"_s);
    const Metrics m = Metrics::application();
    other = button(tr("Another file…"));
    run = button({}, Kind::Primary);
    run->setObjectName(u"runImport"_s);
    header().add(other);
    header().add(run);
    start = new EmptyState;
    start->say(
        u"file-import"_s, tr("Bring your customer file in"),
        tr("CSV or vCard, from Outlook, Google, Thunderbird, HubSpot, Dolibarr… Drop it on the window, or choose it. Nothing is written before you have seen what would change."));
    start->offer(tr("Choose a file…"));
    plan = buildPlan();
    outcome = new EmptyState;
    done = new QWidget;
    auto *doneColumn = new QVBoxLayout(done);
    rejects = button(tr("Save the rows to correct…"), Kind::Link, u"download"_s);
    doneColumn->addWidget(outcome, 1);
    doneColumn->addWidget(rejects, 0, Qt::AlignHCenter);
    doneColumn->addSpacing(m.margin());
    for (QWidget *page : std::initializer_list<QWidget *>{start, plan, done})
        add(page);
    connect(start, &EmptyState::primaryChosen, this, &ImportPage::chooseAsked);
    connect(other, &QPushButton::clicked, this, &ImportPage::chooseAsked);
    connect(run, &QPushButton::clicked, this, &ImportPage::importAsked);
    connect(&busy(), &BusyLine::stopRequested, this, &ImportPage::stopAsked);
    connect(outcome, &EmptyState::primaryChosen, this, &ImportPage::contactsAsked);
    connect(outcome, &EmptyState::secondChosen, this, &ImportPage::undoAsked);
    connect(rejects, &QPushButton::clicked, this, &ImportPage::rejectsAsked);
    showStart();
}

QWidget *ImportPage::buildPlan()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, m.px(16), 0, 0);
    column->setSpacing(m.px(8));
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(m.margin(), 0, m.margin(), 0);
    rows->setSpacing(m.px(8));
    facts = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    counts = new TextLabel({}, {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words);
    auto *choice = new QHBoxLayout;
    auto *label =
        new TextLabel(tr("Somebody who is already in the vault"), {TextSize::Body, Weight::Regular, Role::Muted});
    duplicates = new QComboBox;
    duplicates->setObjectName(u"onDuplicate"_s);
    duplicates->setAccessibleName(label->text());
    duplicates->addItem(tr("stays as they are"), int(exchange::OnDuplicate::Skip));
    duplicates->addItem(tr("is updated from the file"), int(exchange::OnDuplicate::Update));
    duplicates->addItem(tr("is created a second time"), int(exchange::OnDuplicate::Create));
    label->setBuddy(duplicates);
    choice->addWidget(label);
    choice->addWidget(duplicates);
    choice->addStretch();
    rows->addWidget(counts);
    rows->addWidget(facts);
    rows->addLayout(choice);
    list = partyList(u"importRows"_s, tr("What the import would change"), model);
    column->addWidget(head);
    column->addWidget(new Hairline);
    column->addWidget(list, 1);
    connect(duplicates, &QComboBox::activated, this, &ImportPage::choicesChanged);
    return content;
}

void ImportPage::showStart()
{
    header().setCount({});
    bring(start);
    other->hide();
    run->hide();
    showIdle();
}

void ImportPage::showPlan(const QString &fileName, const exchange::ImportScan &scan,
                          const exchange::ImportResult &result, const QList<exchange::RowOutcome> &rows)
{
    banner().quiet();
    header().setCount(fileName);
    facts->setText(scanSentence(scan));
    counts->setText(countSentence(result));
    model.show(rows);
    if (!rows.isEmpty())
        list->setCurrentIndex(model.index(0, 0));
    const int number = int(result.created + result.updated);
    setButtonText(run, tr("Import %n record(s)", nullptr, number));
    run->setVisible(number > 0);
    other->show();
    bring(plan);
}

void ImportPage::showDone(const exchange::ImportResult &result, bool hasRejects)
{
    outcome->say(u"circle-check"_s, tr("%n record(s) imported", nullptr, int(result.created + result.updated)),
                 countSentence(result));
    outcome->offer(tr("See the contacts"), tr("Undo this import"));
    rejects->setVisible(hasRejects);
    run->hide();
    other->show();
    bring(done);
}

void ImportPage::showBusy(const QString &sentence, const QString &whenStopped)
{
    run->setEnabled(false);
    duplicates->setEnabled(false);
    busy().begin(sentence, whenStopped, tr("Stop"));
}

void ImportPage::progress(int thousandths)
{
    busy().progress(thousandths);
}

void ImportPage::showIdle()
{
    run->setEnabled(true);
    duplicates->setEnabled(true);
    busy().finish();
}

void ImportPage::complain(const QString &fact, const QString &rest)
{
    banner().say(Tone::Danger, fact, rest);
}

exchange::OnDuplicate ImportPage::onDuplicate() const
{
    return exchange::OnDuplicate(duplicates->currentData().toInt());
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/textchoice.h"
#include "ui/common/textlabel.h"
#include "ui/journal/alertspane.h"
#include "ui/journal/logtable.h"
#include "ui/journal/reviewspane.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int WideForAsks = 900;  // the questions as one row of buttons
constexpr int LowForAlerts = 640; // the table needs the room

} // namespace

JournalPage::JournalPage(QWidget *parent) : PageFrame(tr("Access log"), parent)
{
    setObjectName(u"journalPage"_s);
    exporting = button(tr("Export…"), Kind::Quiet, u"file-export"_s);
    exporting->setObjectName(u"exportLog"_s);
    exporting->setToolTip(tr("Writes the entries shown here as a CSV file."));
    header().add(exporting);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    const Metrics m = Metrics::application();
    column->setContentsMargins(0, m.px(12), 0, 0);
    column->setSpacing(m.px(8));
    column->addWidget(askRow());
    recordLine = caption({});
    recordLine->setObjectName(u"logRecord"_s);
    recordLine->setWordWrap(true);
    recordLine->setContentsMargins(m.margin(), 0, m.margin(), 0);
    recordLine->hide();
    column->addWidget(recordLine);
    alertStrip = new AlertStrip;
    column->addWidget(alertStrip);
    list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(m.px(16), 0, m.px(16), m.px(8));
    rows->setSpacing(m.px(4));
    entries = new LogTable;
    older = button(tr("Older entries"), Kind::Text, u"history"_s);
    older->setObjectName(u"olderEntries"_s);
    rows->addWidget(entries, 1);
    rows->addWidget(older, 0, Qt::AlignLeft);
    nothing = new EmptyState;
    nothing->hide();
    column->addWidget(list, 1);
    column->addWidget(nothing, 1);
    alertsPane = new AlertsPane;
    alertsPane->hide();
    column->addWidget(alertsPane, 1);
    reviewsPane = new ReviewsPane;
    reviewsPane->hide();
    column->addWidget(reviewsPane, 1);
    add(whole);
    connect(exporting, &QPushButton::clicked, this, &JournalPage::exportAsked);
    connect(older, &QPushButton::clicked, this, &JournalPage::olderAsked);
    connect(alertStrip, &AlertStrip::allAsked, this, [this] {
        choose(LogAsk::Unusual, period());
        Q_EMIT asked();
    });
    connect(nothing, &EmptyState::primaryChosen, this, &JournalPage::everythingAsked);
    connect(entries, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto &about = entries->entries().rows().at(index.row()).record)
            Q_EMIT openAsked(*about);
    });
}

QWidget *JournalPage::askRow()
{
    const Metrics m = Metrics::application();
    auto *made = new QWidget;
    auto *row = new FlowLayout(m.px(8), made);
    row->setContentsMargins(m.margin(), 0, m.margin(), 0);
    askButtons = new QWidget;
    auto *buttons = new QHBoxLayout(askButtons);
    buttons->setContentsMargins({});
    buttons->setSpacing(m.px(4));
    asks = new QButtonGroup(this);
    askBox = new QComboBox;
    askBox->setObjectName(u"logAskBox"_s);
    askBox->setAccessibleName(tr("Question to the log"));
    for (int ask = 0; ask < logAsks; ++ask) {
        const QString name = logAskName(LogAsk(ask));
        QPushButton *each = button(name);
        each->setObjectName(u"logAsk%1"_s.arg(ask));
        each->setCheckable(true);
        asks->addButton(each, ask);
        buttons->addWidget(each);
        askBox->addItem(name, ask);
    }
    periodBox = new TextChoice(tr("Period"));
    periodBox->setObjectName(u"logPeriod"_s);
    for (int period = 0; period < logPeriods; ++period)
        periodBox->addItem(logPeriodName(LogPeriod(period)), period);
    accountBox = new TextChoice(tr("Account"));
    accountBox->setObjectName(u"logAccount"_s);
    for (QWidget *each : {askButtons, static_cast<QWidget *>(askBox), static_cast<QWidget *>(periodBox),
                          static_cast<QWidget *>(accountBox)})
        row->addWidget(each);
    setAccounts({});
    choose(LogAsk::Everything, LogPeriod::Week);
    connect(asks, &QButtonGroup::idClicked, this, [this](int ask) {
        choose(LogAsk(ask), period());
        Q_EMIT asked();
    });
    connect(askBox, &QComboBox::activated, this, [this](int ask) {
        choose(LogAsk(ask), period());
        Q_EMIT asked();
    });
    connect(periodBox, &QComboBox::activated, this, &JournalPage::asked);
    connect(accountBox, &QComboBox::activated, this, &JournalPage::asked);
    return made;
}

LogAsk JournalPage::ask() const
{
    return LogAsk(asks->checkedId());
}

LogPeriod JournalPage::period() const
{
    return LogPeriod(periodBox->currentIndex());
}

QString JournalPage::account() const
{
    return accountBox->currentData().toString();
}

void JournalPage::choose(LogAsk ask, LogPeriod period)
{
    asks->button(int(ask))->setChecked(true);
    for (QAbstractButton *each : asks->buttons()) // one stop of Tab, arrows between
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    askBox->setCurrentIndex(int(ask));
    periodBox->setCurrentIndex(int(period));
}

void JournalPage::chooseNobody()
{
    accountBox->setCurrentIndex(0);
}

void JournalPage::setAccounts(const QStringList &logins)
{
    if (accountBox->count() == logins.size() + 1)
        return;
    const QString before = account();
    accountBox->clear();
    accountBox->addItem(tr("All accounts"), QString());
    for (const QString &login : logins)
        accountBox->addItem(login, login);
    accountBox->setCurrentIndex(qMax(0, accountBox->findData(before)));
    accountBox->setVisible(logins.size() > 1);
}

void JournalPage::setRecord(const QString &name)
{
    record = name;
    sayRecord();
}

// A file of many records names none of them: that must be known to whoever asks who saw one.
void JournalPage::sayRecord()
{
    recordLine->setVisible(ask() == LogAsk::Record && !record.isEmpty());
    recordLine->setText(
        tr("Readings of “%1”. Files and prints of many records at once stand under “What left the house”.")
            .arg(record));
}

void JournalPage::showEntries(Rest rest)
{
    sayRecord();
    front(list);
    older->setVisible(rest == Rest::More);
    exporting->setEnabled(true);
    entries->fit();
    if (!entries->currentIndex().isValid())
        entries->setCurrentIndex(entries->entries().index(0, 0));
}

void JournalPage::showNothing(const QString &icon, const QString &fact, const QString &sentence, const QString &offer)
{
    sayRecord();
    const bool inside = list->isAncestorOf(focusWidget());
    exporting->setEnabled(false);
    nothing->say(icon, fact, sentence);
    nothing->offer(offer);
    front(nothing);
    if (inside) // not to the rail
        (askButtons->isVisible() ? static_cast<QWidget *>(asks->checkedButton()) : askBox)->setFocus();
}

// One of the four; the strip stands above the entries, not above itself.
void JournalPage::front(QWidget *content)
{
    for (QWidget *each : {list, static_cast<QWidget *>(nothing), static_cast<QWidget *>(alertsPane),
                          static_cast<QWidget *>(reviewsPane)})
        each->setVisible(each == content);
    const bool isOfEntries = content == list || content == nothing;
    alertStrip->setVisible(isOfEntries && alertStrip->isNeeded());
    for (QWidget *each : {static_cast<QWidget *>(periodBox), static_cast<QWidget *>(accountBox)})
        each->setEnabled(isOfEntries);
}

void JournalPage::showAlerts(const QList<AlertRow> &rows, QDate today)
{
    alertStrip->show(rows, today);
    alertsPane->show(rows, today);
    alertStrip->setVisible(ask() != LogAsk::Unusual && ask() != LogAsk::Reviews && alertStrip->isNeeded());
}

void JournalPage::showUnusual()
{
    sayRecord();
    exporting->setEnabled(false);
    front(alertsPane);
}

void JournalPage::showReviews()
{
    sayRecord();
    exporting->setEnabled(false);
    front(reviewsPane);
}

std::optional<LogRow> JournalPage::chosenEntry() const
{
    const int row = entries->currentIndex().row();
    if (row < 0)
        return {};
    return entries->entries().rows().at(row);
}

QList<QWidget *> JournalPage::zones() const
{
    QWidget *first = askButtons->isVisible() ? static_cast<QWidget *>(asks->checkedButton()) : askBox;
    return {list->isVisible() ? entries : first, first, exporting};
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    arrange();
}

void JournalPage::arrange()
{
    const bool wide = width() >= Metrics::application().px(WideForAsks);
    askButtons->setVisible(wide);
    askBox->setVisible(!wide);
    const bool low = height() < Metrics::application().px(LowForAlerts);
    alertStrip->give(low ? AlertStrip::Room::Low : AlertStrip::Room::Usual);
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accountspage.h"

#include "ui/access/codesheet.h"
#include "ui/access/departurepage.h"
#include "ui/access/peopletable.h"
#include "ui/access/personform.h"
#include "ui/access/rightsdetail.h"
#include "ui/access/rightstable.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using coffret::workspace::PersonRole;
using coffret::workspace::PersonState;

namespace coffret::ui {
namespace {

constexpr int WideForDetail = 1200; // beside the matrix
constexpr int DetailWidth = 288;
constexpr int LowForReview = 480; // the table needs the room

} // namespace

AccountsPage::AccountsPage(QWidget *parent) : PageFrame(tr("Accounts and rights"), parent)
{
    setObjectName(u"accountsPage"_s);
    newAccount = button(tr("New account…"), Kind::Primary, u"user-plus"_s);
    newAccount->setObjectName(u"newAccount"_s);
    review = button(tr("Yearly review"), Kind::Quiet, u"square-check"_s);
    review->setObjectName(u"reviewRights"_s);
    review->setToolTip(tr("Once a year, account by account, signed and filed."));
    header().add(review);
    header().add(newAccount);
    const Metrics m = Metrics::application();
    work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, m.px(8), 0, 0);
    column->setSpacing(m.px(8));
    column->addWidget(tabRow());
    reviewLine = caption({});
    reviewLine->setObjectName(u"reviewLine"_s);
    reviewLine->setWordWrap(true);
    reviewLine->setContentsMargins(m.margin(), 0, m.margin(), 0);
    reviewLine->hide();
    column->addWidget(reviewLine);
    auto *place = new QWidget;
    views = new QStackedLayout(place);
    views->addWidget(accountsView());
    views->addWidget(rightsView());
    column->addWidget(place, 1);
    person = new PersonForm;
    sheet = new CodeSheet;
    sheet->setMaximumWidth(m.px(560));
    formPlace = scrolled(person);
    codePlace = scrolled(sheet);
    leaving = new DeparturePage;
    for (QWidget *each : std::initializer_list<QWidget *>{work, formPlace, codePlace, leaving})
        add(each);
    connect(newAccount, &QPushButton::clicked, this, &AccountsPage::newAsked);
    connect(review, &QPushButton::clicked, this, &AccountsPage::reviewAsked);
    connectRights();
    choose(View::Accounts);
}

// For windows that are too low for everything.
static QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

// With margins, at the top left.
QScrollArea *AccountsPage::scrolled(QWidget *content)
{
    const Metrics m = Metrics::application();
    auto *inside = new Surface(Role::Base);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(m.margin(), m.px(16), m.margin(), m.px(16));
    column->addWidget(content);
    column->addStretch(1);
    return scrolling(inside);
}

QWidget *AccountsPage::tabRow()
{
    const Metrics m = Metrics::application();
    auto *made = new QWidget;
    auto *row = new FlowLayout(m.px(4), made);
    row->setContentsMargins(m.margin(), 0, m.margin(), 0);
    tabs = new QButtonGroup(this);
    const std::pair<View, QString> names[] = {{View::Accounts, tr("Accounts")},
                                              {View::Rights, tr("Rights of each profile")}};
    for (const auto &[view, name] : names) {
        QPushButton *each = button(name);
        each->setObjectName(u"accessView%1"_s.arg(int(view)));
        each->setCheckable(true);
        tabs->addButton(each, int(view));
        row->addWidget(each);
    }
    connect(tabs, &QButtonGroup::idClicked, this, [this](int view) { choose(View(view)); });
    return made;
}

QWidget *AccountsPage::accountsView()
{
    const Metrics m = Metrics::application();
    auto *made = new Surface(Role::Base);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(m.px(16), 0, m.px(16), m.px(8));
    column->setSpacing(m.px(8));
    accounts = new PeopleTable;
    alone = paragraph(
        tr("You alone have an account here. Give everybody who works with the vault one of their own: the access log can then say who saw what, and each sees only what their work needs."),
        Role::Muted);
    alone->setObjectName(u"alone"_s);
    alone->setContentsMargins(m.px(8), 0, m.px(8), 0);
    acceptance = paragraph({}, Role::Muted);
    acceptance->setObjectName(u"acceptance"_s);
    acceptance->setContentsMargins(m.px(8), 0, m.px(8), 0);
    changing = button(tr("Change…"), Kind::Quiet, u"edit"_s);
    changing->setObjectName(u"changeAccount"_s);
    newCode = button(tr("New code…"), Kind::Quiet, u"key"_s);
    newCode->setObjectName(u"newCode"_s);
    disabling = button(tr("Disable…"), Kind::Quiet, u"user-off"_s);
    disabling->setObjectName(u"disableAccount"_s);
    leave = button(tr("Somebody leaves…"), Kind::Quiet, u"logout"_s);
    leave->setObjectName(u"leaveAccount"_s);
    keys = button(tr("Someone may know a password: new keys…"), Kind::Text, u"refresh"_s);
    keys->setObjectName(u"newKeys"_s);
    auto *place = new QWidget;
    auto *row = new FlowLayout(m.px(8), place);
    row->setContentsMargins(m.px(8), 0, m.px(8), 0);
    for (QPushButton *each : {changing, newCode, disabling, leave, keys})
        row->addWidget(each);
    column->addWidget(accounts, 1);
    column->addWidget(acceptance);
    column->addWidget(alone);
    column->addWidget(place);
    connect(accounts, &PeopleTable::chosenChanged, this, [this] {
        dressActions(own);
        Q_EMIT accountChosen();
    });
    connect(keys, &QPushButton::clicked, this, &AccountsPage::keysAsked);
    connect(leave, &QPushButton::clicked, this, [this] {
        if (const auto chosen = accounts->chosen())
            Q_EMIT leaveAsked(chosen->login);
    });
    connect(changing, &QPushButton::clicked, this, [this] {
        if (const auto chosen = accounts->chosen())
            Q_EMIT changeAsked(chosen->login);
    });
    connect(newCode, &QPushButton::clicked, this, [this] {
        if (const auto chosen = accounts->chosen())
            Q_EMIT codeAsked(chosen->login);
    });
    connect(disabling, &QPushButton::clicked, this, [this] {
        if (const auto chosen = accounts->chosen())
            Q_EMIT stateAsked(chosen->login, chosen->state != PersonState::Disabled);
    });
    return scrolling(made);
}

QWidget *AccountsPage::rightsView()
{
    const Metrics m = Metrics::application();
    auto *inside = new Surface(Role::Base);
    halves = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    halves->setContentsMargins(m.px(16), 0, 0, 0);
    halves->setSpacing(0);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, m.px(8), m.px(12));
    column->setSpacing(m.px(10));
    matrix = new RightsTable;
    column->addWidget(matrix);
    TextLabel *why = paragraph(
        tr("Finance and sensitive data are enciphered apart: an account without this right does not have the key and cannot open them with any tool. The other rights are kept by this program. In this version the access log opens for owners only. Owners stand in no row: they may do everything."),
        Role::Muted);
    why->setContentsMargins(m.px(8), 0, m.px(8), 0);
    column->addWidget(why);
    column->addStretch(1);
    detail = new RightsDetail;
    halves->addWidget(left, 1);
    halves->addWidget(detail);
    matrixScroll = new QScrollArea;
    matrixScroll->setFrameShape(QFrame::NoFrame);
    matrixScroll->setFocusPolicy(Qt::NoFocus);
    matrixScroll->setWidgetResizable(true);
    matrixScroll->setWidget(inside);
    return matrixScroll;
}

void AccountsPage::connectRights()
{
    const auto tell = [this](int row, RightsColumn column) {
        detail->show(RightsModel::profile(row), column, matrix->rights().accounts(row));
        const QRect cell = matrix->visualRect(matrix->currentIndex());
        const QPoint at = matrix->viewport()->mapTo(matrixScroll->widget(), cell.center());
        matrixScroll->ensureVisible(0, at.y(), 0, cell.height());
    };
    connect(matrix, &RightsTable::cellChosen, this, tell);
    connect(&matrix->rights(), &QAbstractItemModel::dataChanged, this, [this, tell] {
        matrix->fit();
        tell(matrix->currentIndex().row(), RightsColumn(matrix->currentIndex().column()));
    });
    tell(0, RightsColumn::Profile);
}

void AccountsPage::choose(View view)
{
    tabs->button(int(view))->setChecked(true);
    for (QAbstractButton *each : tabs->buttons()) // one stop of Tab, arrows between
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    views->setCurrentIndex(int(view));
}

AccountsPage::View AccountsPage::view() const
{
    return View(tabs->checkedId());
}

void AccountsPage::showList()
{
    sheet->wipe();
    header().show();
    newAccount->show();
    bring(work);
}

void AccountsPage::showForm()
{
    sheet->wipe();
    newAccount->hide();
    bring(formPlace);
    person->focusFirst();
}

void AccountsPage::showCode()
{
    newAccount->hide();
    bring(codePlace);
    sheet->focusFirst();
}

void AccountsPage::setReview(const QString &sentence)
{
    reviewLine->setText(sentence);
    arrange();
}

// The steps have a header and a foot of their own.
void AccountsPage::showDeparture()
{
    sheet->wipe();
    banner().quiet();
    header().hide();
    bring(leaving);
    leaving->focusContent();
}

void AccountsPage::setAlone(bool isAlone)
{
    alone->setVisible(isAlone);
}

void AccountsPage::tellAcceptance(const QString &sentence)
{
    acceptance->setText(sentence);
    acceptance->setVisible(!sentence.isEmpty());
}

void AccountsPage::setActing(bool possible)
{
    acting = possible;
    person->setEnabled(possible);
    dressActions(own);
}

// An owner who has a password gets no new code, and nobody disables the account he works with.
void AccountsPage::dressActions(const QString &ownLogin)
{
    own = ownLogin;
    const auto chosen = accounts->chosen();
    const bool isOwn = chosen && chosen->login == own;
    const bool disabled = chosen && chosen->state == PersonState::Disabled;
    const bool invited =
        chosen && (chosen->state == PersonState::Invited || chosen->state == PersonState::InvitationExpired);
    const bool mayInvite = chosen && !isOwn && (chosen->role == PersonRole::Member || invited);
    setButtonText(disabling, disabled ? tr("Enable") : tr("Disable…"));
    disabling->setEnabled(acting && chosen && !isOwn);
    leave->setEnabled(acting && chosen && !isOwn);
    disabling->setToolTip(isOwn ? tr("You work with this account. Another owner can disable it.") : QString());
    const bool isMember = chosen && chosen->role == PersonRole::Member;
    changing->setEnabled(acting && isMember);
    changing->setToolTip(chosen && !isMember ? tr("An owner has every right, and an account without end.") : QString());
    newCode->setEnabled(acting && mayInvite);
    newCode->setToolTip(chosen && !mayInvite ? tr("An owner who has a password uses the recovery key instead.")
                                             : QString());
    keys->setEnabled(acting);
    newAccount->setEnabled(acting);
}

QList<QWidget *> AccountsPage::zones() const
{
    if (leaving->isVisibleTo(this))
        return leaving->zones();
    QWidget *const tab = tabs->checkedButton();
    if (views->currentIndex() == int(View::Rights))
        return {matrix, tab, newAccount};
    return {accounts, tab, newAccount};
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    arrange();
}

// Nobody comes back to a code that was left: it is shown once.
void AccountsPage::hideEvent(QHideEvent *event)
{
    PageFrame::hideEvent(event);
    if (!event->spontaneous() && !sheet->isWiped())
        showList();
}

void AccountsPage::arrange()
{
    const bool low = height() < Metrics::application().px(LowForReview);
    reviewLine->setVisible(!low && !reviewLine->text().isEmpty());
    const Metrics m = Metrics::application();
    const bool wide = width() >= m.px(WideForDetail);
    halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    detail->setFixedWidth(wide ? m.px(DetailWidth) : QWIDGETSIZE_MAX);
    if (!wide)
        detail->setMinimumWidth(0);
}

} // namespace coffret::ui

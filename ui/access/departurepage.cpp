// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/departurepage.h"

#include "ui/access/accesswords.h"
#include "ui/access/departuresheet.h"
#include "ui/access/sheetview.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/buttons.h"
#include "ui/common/formrows.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using coffret::workspace::Person;
using coffret::workspace::PersonState;

namespace coffret::ui {
namespace {

QString key(const char16_t *step)
{
    return QString::fromUtf16(step);
}

QVBoxLayout *columnOf(QWidget *content)
{
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Metrics::application().px(12));
    return column;
}

} // namespace

DeparturePage::DeparturePage(QWidget *parent) : AssistantPage(tr("Somebody leaves"), parent)
{
    setObjectName(u"departurePage"_s);
    addStep({key(departurestep::Account), tr("The account"), {}}, accountStep());
    addStep({key(departurestep::Handover), tr("Handing over"), tr("Who takes over?")}, handoverStep());
    addStep({key(departurestep::Keys), tr("New keys"), {}}, keysStep());
    addStep({key(departurestep::Sheet), tr("The sheet"), tr("What was done, and what is left to do")}, sheetStep());
    setRemark(tr("You can leave at any time: what is done stays done, and this page finds it again."));
}

QWidget *DeparturePage::accountStep()
{
    auto *content = new QWidget;
    QVBoxLayout *column = columnOf(content);
    who = paragraph({});
    who->setObjectName(u"departureWho"_s);
    plan = paragraph({});
    plan->setObjectName(u"departurePlan"_s);
    column->addWidget(who);
    column->addWidget(plan);
    return scrolled(content);
}

QWidget *DeparturePage::handoverStep()
{
    auto *content = new QWidget;
    QVBoxLayout *column = columnOf(content);
    theirs = paragraph({});
    theirs->setObjectName(u"departureTheirs"_s);
    auto *rows = new FormRows(FormRows::Labels::Above);
    taker = rows->choice(u"departureColleague"_s, tr("Colleague who takes over"), {});
    takeover = rows;
    column->addWidget(theirs);
    column->addWidget(takeover);
    return scrolled(content);
}

QWidget *DeparturePage::keysStep()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    QVBoxLayout *column = columnOf(content);
    keysNote = paragraph({});
    keysNote->setObjectName(u"departureKeys"_s);
    keysChoice = new QWidget;
    auto *choices = new QVBoxLayout(keysChoice);
    choices->setContentsMargins({});
    choices->setSpacing(m.px(4));
    const auto add = [&](const QString &name, const QString &text, const QString &meaning) {
        auto *radio = new QRadioButton(text);
        radio->setObjectName(name);
        radio->setAccessibleName(text);
        radio->setAccessibleDescription(meaning);
        choices->addWidget(radio);
        auto *note = paragraph(meaning, Role::Muted);
        note->setContentsMargins(m.px(24), 0, 0, m.px(8));
        choices->addWidget(note);
        connect(radio, &QRadioButton::toggled, this, &DeparturePage::dressFooter);
        return radio;
    };
    keysNow = add(u"departureKeysNow"_s, tr("Make new keys now"),
                  tr("Every file of the vault is enciphered anew. On a large vault this takes some minutes."));
    keysLater =
        add(u"departureKeysLater"_s, tr("Later"),
            tr("Whoever kept keys of the vault and gets at its folder again reads what is written until then."));
    keysNow->setChecked(true);
    column->addWidget(keysNote);
    column->addWidget(keysChoice);
    return scrolled(content);
}

QWidget *DeparturePage::sheetStep()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    sheetColumn = columnOf(content);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    QPushButton *print = button(tr("Print…"), Kind::Quiet, u"printer"_s);
    print->setObjectName(u"departurePrint"_s);
    QPushButton *pdf = button(tr("Save as PDF…"), Kind::Quiet, u"file-type-pdf"_s);
    pdf->setObjectName(u"departurePdf"_s);
    row->addWidget(print);
    row->addWidget(pdf);
    row->addStretch(1);
    sheetColumn->addLayout(row);
    connect(print, &QPushButton::clicked, this, &DeparturePage::printAsked);
    connect(pdf, &QPushButton::clicked, this, &DeparturePage::pdfAsked);
    return scrolled(content);
}

void DeparturePage::clear()
{
    facts = {};
    undoFrom(key(departurestep::Account));
    setSubject({});
    for (const char16_t *step : {departurestep::Account, departurestep::Handover, departurestep::Keys})
        setResult(key(step), {});
    for (TextLabel *label : {who, plan, theirs, keysNote})
        label->setText({});
    taker->clear();
    keysNow->setChecked(true);
    delete sheetText;
    sheetText = nullptr;
    open(key(departurestep::Account));
}

void DeparturePage::show(const workspace::Departure &departure, const QList<Person> &colleagues)
{
    facts = departure;
    setSubject(departure.person.displayName);
    tellAccount();
    tellHandover(colleagues);
    tellKeys();
    dressFooter();
}

void DeparturePage::tellAccount()
{
    const Person &person = facts.person;
    const QString name = person.displayName;
    const bool disabled = person.state == PersonState::Disabled;
    setResult(key(departurestep::Account), disabled ? tr("Disabled") : QString());
    who->setText(
        tr("%1, account %2: %3. Theirs: %4.")
            .arg(name, person.login, accountText(person, AccountColumn::Profile, {}), portfolioText(facts.portfolio)));
    plan->setText(
        disabled
            ? tr("The account no longer opens the vault. Go on with what is theirs, the keys and the sheet.")
            : tr("First the account is disabled, at once, so that nothing waits for the rest. Then you say who takes over, decide about new keys, and print one sheet: what was done, what %1 may still hold, what is left to do by hand. Nothing that %1 wrote is lost, and the account can be enabled again.")
                  .arg(name));
}

void DeparturePage::tellHandover(const QList<Person> &colleagues)
{
    const QString before = colleague();
    taker->clear();
    for (const Person &each : colleagues)
        taker->addItem(each.displayName, each.login);
    taker->setCurrentIndex(qMax(0, taker->findData(before)));
    const bool left = facts.portfolio.all() > 0;
    takeover->setVisible(left && !colleagues.isEmpty());
    setResult(key(departurestep::Handover), left                   ? QString()
                                            : facts.handedOver > 0 ? tr("Handed over: %1").arg(count(facts.handedOver))
                                                                   : tr("Nothing to hand over"));
    if (!left)
        theirs->setText(tr("No contact, no company and no open task is theirs any more."));
    else if (colleagues.isEmpty())
        theirs->setText(
            tr("Theirs: %1. There is no active colleague who could take over.").arg(portfolioText(facts.portfolio)));
    else
        theirs->setText(
            tr("Theirs: %1. All of it goes to one colleague in one step that can be undone; what is done or in the trash stays as it is.")
                .arg(portfolioText(facts.portfolio)));
}

void DeparturePage::tellKeys()
{
    const bool made = facts.keysAt != 0;
    setResult(key(departurestep::Keys), made ? tr("Made") : QString());
    keysChoice->setVisible(!made);
    keysNote->setText(
        made
            ? tr("The vault has had new keys since the account was disabled.")
            : tr("%1 has known the keys of the vault through their password. A disabled account opens this vault no more, but a copy made before still opens; new keys keep all that is written from now on out of reach.")
                  .arg(facts.person.displayName));
}

void DeparturePage::showSheet(const PrintedDocument &sheet)
{
    delete sheetText;
    sheetText = sheetView(sheet);
    sheetColumn->insertWidget(0, sheetText);
}

void DeparturePage::go(const QString &step)
{
    open(step);
    if (step == key(departurestep::Account))
        setHeading(tr("%1 leaves").arg(facts.person.displayName));
    if (step == key(departurestep::Sheet) && facts.keysAt == 0) // a tick alone would say that they are made
        setResult(key(departurestep::Keys), tr("Put off"));
    dressFooter();
}

QString DeparturePage::colleague() const
{
    return taker->currentData().toString();
}

bool DeparturePage::wantsKeys() const
{
    return keysNow->isChecked() && facts.keysAt == 0;
}

void DeparturePage::dressFooter()
{
    const QString now = current();
    const bool atSheet = now == key(departurestep::Sheet);
    footer().setLeave(atSheet ? QString() : tr("Leave for now"));
    footer().setBack(now == key(departurestep::Account) ? QString() : tr("Back"));
    if (now == key(departurestep::Account))
        footer().setVerb(facts.person.state == PersonState::Disabled ? tr("Continue") : tr("Disable the account now"));
    else if (now == key(departurestep::Handover))
        footer().setVerb(takeover->isHidden() ? tr("Continue") : tr("Hand over"));
    else if (now == key(departurestep::Keys))
        footer().setVerb(wantsKeys() ? tr("Make new keys") : tr("Continue"));
    else
        footer().setVerb(tr("Done"));
}

} // namespace coffret::ui

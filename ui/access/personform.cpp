// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/personform.h"

#include "ui/access/accesswords.h"
#include "ui/common/buttons.h"
#include "ui/common/fieldnote.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/common/momentfield.h"
#include "ui/common/textlabel.h"
#include "ui/words/profiletext.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

PersonForm::PersonForm(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.px(12));
    column->addWidget(blockTitle(tr("New account")));
    rows = new FormRows(FormRows::Labels::Above);
    rows->setMaximumWidth(m.px(480));
    name = rows->line(u"accountName"_s, tr("First and last name"));
    name->setMaxLength(100);
    login = rows->line(u"accountLogin"_s, tr("Account, typed at each opening"));
    login->setMaxLength(60);
    QList<std::pair<QString, QString>> options;
    for (const access::Profile &each : access::shippedProfiles())
        options.append({each.key, words::name(each)});
    options.append({QString(), tr("Owner: everything, and the accounts")});
    choice = rows->choice(u"accountProfile"_s, tr("Profile"), options);
    summary = paragraph({}, Role::Muted);
    rows->addWide(summary);
    end = new QLineEdit;
    end->setObjectName(u"accountEnd"_s);
    end->setAccessibleName(tr("Last day"));
    endRow = new QWidget;
    auto *both = new QVBoxLayout(endRow);
    both->setContentsMargins(0, m.px(6), 0, 0);
    both->setSpacing(m.px(4));
    auto *label = new TextLabel(tr("Last day"), {TextSize::Body, Weight::Medium, Role::Text});
    label->setBuddy(end);
    endNote = new FieldNote(Tone::Danger);
    for (QWidget *part : std::initializer_list<QWidget *>{label, end, endNote})
        both->addWidget(part);
    rows->addWide(endRow);
    column->addWidget(rows);
    auto *actions = new QHBoxLayout;
    QPushButton *make = button(tr("Make the account"), Kind::Primary);
    make->setObjectName(u"makeAccount"_s);
    QPushButton *back = button(tr("Cancel"));
    back->setObjectName(u"cancelAccount"_s);
    actions->addWidget(make);
    actions->addWidget(back);
    actions->addStretch(1);
    column->addLayout(actions);
    column->addStretch(1);
    connect(name, &QLineEdit::textEdited, this, &PersonForm::propose);
    connect(login, &QLineEdit::textEdited, this, [this] { typedLogin = !login->text().isEmpty(); });
    connect(choice, &QComboBox::currentIndexChanged, this, &PersonForm::tellProfile);
    connect(make, &QPushButton::clicked, this, &PersonForm::submitted);
    connect(back, &QPushButton::clicked, this, &PersonForm::cancelled);
    for (QLineEdit *edit : {name, login, end})
        connect(edit, &QLineEdit::returnPressed, this, &PersonForm::submitted);
    tellProfile();
}

void PersonForm::start(QDate day, bool ownerFirst)
{
    today = day;
    typedLogin = false;
    rows->clearRemarks();
    endNote->say({});
    for (QLineEdit *edit : {name, login, end})
        edit->clear();
    end->setPlaceholderText(dayToType(today.addMonths(3)));
    const access::Profile *usual = access::shippedProfile(u"sales"_s);
    choice->setCurrentIndex(ownerFirst || !usual ? choice->count() - 1 : choice->findData(usual->key));
}

void PersonForm::propose()
{
    if (!typedLogin)
        login->setText(proposedLogin(name->text()));
}

const access::Profile *PersonForm::profile() const
{
    const QString key = choice->currentData().toString();
    return key.isEmpty() ? nullptr : access::shippedProfile(key);
}

void PersonForm::tellProfile()
{
    const access::Profile *chosen = profile();
    summary->setText(
        chosen
            ? words::summary(*chosen)
            : tr(
                "Sees and does everything, reads the access log and decides who may do what. Two are recommended, and seldom more."));
    endRow->setVisible(chosen && chosen->limits.mustExpire);
}

bool PersonForm::isComplete()
{
    rows->clearRemarks();
    endNote->say({});
    if (name->text().trimmed().isEmpty()) {
        rows->remark(u"accountName"_s, Tone::Danger, tr("Say who will use this account."));
        name->setFocus();
        return false;
    }
    if (login->text().trimmed().isEmpty()) {
        complainOfLogin(tr("Choose what will be typed to open the vault."));
        return false;
    }
    if (!profile() || !profile()->limits.mustExpire)
        return true;
    const auto day = typedDay(end->text(), today);
    if (day && *day >= today)
        return true;
    endNote->say(day ? tr("This day is over. Choose today or a later one.")
                     : tr("Accounts of this profile end on a day, for example %1.").arg(end->placeholderText()));
    end->setFocus();
    return false;
}

std::optional<workspace::PersonWish> PersonForm::wish()
{
    if (!isComplete())
        return {};
    workspace::PersonWish made;
    made.displayName = name->text().simplified();
    made.login = login->text().trimmed();
    const access::Profile *chosen = profile();
    made.role = chosen ? workspace::PersonRole::Member : workspace::PersonRole::Owner;
    if (chosen)
        made.profile = chosen->id;
    if (chosen && chosen->limits.mustExpire)
        made.expires = typedDay(end->text(), today)->addDays(1).startOfDay().toMSecsSinceEpoch();
    return made;
}

void PersonForm::complainOfLogin(const QString &sentence)
{
    rows->remark(u"accountLogin"_s, Tone::Danger, sentence);
    login->setFocus();
    login->selectAll();
}

void PersonForm::focusFirst()
{
    name->setFocus();
}

} // namespace coffret::ui

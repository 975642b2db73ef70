// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/personform.h"

#include "ui/access/accesswords.h"
#include "ui/access/endfield.h"
#include "ui/common/buttons.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/words/profiletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

static std::pair<QString, QString> ownerOption()
{
    return {QString(), PersonForm::tr("Owner: everything, and the accounts")};
}

PersonForm::PersonForm(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.px(12));
    title = blockTitle({});
    column->addWidget(title);
    rows = new FormRows(FormRows::Labels::Above);
    rows->setMaximumWidth(m.px(480));
    name = rows->line(u"accountName"_s, tr("First and last name"));
    name->setMaxLength(100);
    login = rows->line(u"accountLogin"_s, tr("Account, typed at each opening"));
    login->setMaxLength(60);
    QList<std::pair<QString, QString>> options;
    for (const access::Profile &each : access::shippedProfiles())
        options.append({each.key, words::name(each)});
    options.append(ownerOption());
    choice = rows->choice(u"accountProfile"_s, tr("Profile"), options);
    summary = paragraph({}, Role::Muted);
    rows->addWide(summary);
    ending = new EndField;
    rows->addWide(ending);
    column->addWidget(rows);
    auto *actions = new QHBoxLayout;
    make = button(tr("Make the account"), Kind::Primary);
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
    for (QLineEdit *edit : {name, login})
        connect(edit, &QLineEdit::returnPressed, this, &PersonForm::submitted);
    connect(ending, &EndField::submitted, this, &PersonForm::submitted);
    dress(false);
    tellProfile();
}

// Nobody becomes an owner by a change: that is an account of its own.
void PersonForm::dress(bool change)
{
    changing = change;
    title->setText(change ? tr("Change an account") : tr("New account"));
    setButtonText(make, change ? tr("Change the account") : tr("Make the account"));
    for (QLineEdit *edit : {name, login})
        edit->setEnabled(!change);
    const auto [key, text] = ownerOption();
    const int owner = choice->findData(key);
    if (change && owner >= 0)
        choice->removeItem(owner);
    else if (!change && owner < 0)
        choice->addItem(text, key);
    rows->clearRemarks();
}

void PersonForm::start(QDate today, bool ownerFirst)
{
    dress(false);
    typedLogin = false;
    for (QLineEdit *edit : {name, login})
        edit->clear();
    ending->start(0, today);
    const access::Profile *usual = access::shippedProfile(u"sales"_s);
    choice->setCurrentIndex(ownerFirst || !usual ? choice->count() - 1 : choice->findData(usual->key));
    tellProfile();
}

void PersonForm::change(const workspace::Person &person, QDate today)
{
    dress(true);
    given = person;
    name->setText(person.displayName);
    login->setText(person.login);
    ending->start(person.expires, today);
    const access::Profile *present = access::shippedProfile(person.profile);
    choice->setCurrentIndex(present ? choice->findData(present->key) : -1);
    tellProfile();
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
    if (chosen)
        summary->setText(words::summary(*chosen));
    else if (changing)
        summary->setText(tr("Without a profile this account sees no record."));
    else
        summary->setText(tr(
            "Sees and does everything, reads the access log and decides who may do what. Two are recommended, and seldom more."));
    ending->setVisible(chosen || changing);
    ending->setRequired(chosen && chosen->limits.mustExpire);
}

bool PersonForm::isComplete()
{
    rows->clearRemarks();
    ending->quiet();
    if (name->text().trimmed().isEmpty()) {
        rows->remark(u"accountName"_s, Tone::Danger, tr("Say who will use this account."));
        name->setFocus();
        return false;
    }
    if (login->text().trimmed().isEmpty()) {
        complainOfLogin(tr("Choose what will be typed to open the vault."));
        return false;
    }
    return true;
}

std::optional<workspace::PersonWish> PersonForm::wish(TimeStamp now)
{
    if (!isComplete())
        return {};
    workspace::PersonWish made;
    made.displayName = name->text().simplified();
    made.login = login->text().trimmed();
    const access::Profile *chosen = profile();
    made.role = chosen ? workspace::PersonRole::Member : workspace::PersonRole::Owner;
    if (!chosen)
        return made;
    const auto end = ending->end(now);
    if (!end)
        return {};
    made.profile = chosen->id;
    made.expires = *end;
    return made;
}

std::optional<workspace::RightsWish> PersonForm::changeWish(TimeStamp now)
{
    const auto end = ending->end(now);
    if (!end)
        return {};
    workspace::RightsWish made{workspace::RightsWish::What::SetEnd, given.login};
    if (*end != given.expires)
        made.end = *end;
    const access::Profile *chosen = profile();
    if (chosen && chosen->id != given.profile) {
        made.what = workspace::RightsWish::What::SetProfile;
        made.profile = chosen->id;
    }
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
    changing ? choice->setFocus() : name->setFocus();
}

} // namespace coffret::ui

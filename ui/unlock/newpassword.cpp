// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/newpassword.h"

#include "ui/common/buttons.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/common/passwordfield.h"
#include "ui/common/strengthmeter.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

static QString labelOf(NewPassword::Which which)
{
    switch (which) {
    case NewPassword::Which::First: return NewPassword::tr("Master password");
    case NewPassword::Which::Next: return NewPassword::tr("New master password");
    case NewPassword::Which::Own: return NewPassword::tr("Your password");
    }
    return {};
}

static QString labelOfAgain(NewPassword::Which which)
{
    switch (which) {
    case NewPassword::Which::First: return NewPassword::tr("Master password, once more");
    case NewPassword::Which::Next: return NewPassword::tr("New master password, once more");
    case NewPassword::Which::Own: return NewPassword::tr("Your password, once more");
    }
    return {};
}

NewPassword::NewPassword(FormRows &rows, const PasswordAdvisor &a, Which which, QObject *parent)
    : QObject(parent), advisor(a)
{
    const Metrics m = Metrics::application();
    password = rows.password(u"newPassword"_s, labelOf(which));
    meter = new StrengthMeter;
    rows.addWide(meter);
    auto *offer = new QWidget;
    auto *row = new QHBoxLayout(offer);
    row->setContentsMargins(0, m.px(2), 0, 0);
    row->addWidget(new TextLabel(tr("The simplest: seven words drawn at random."),
                                 {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words),
                   1);
    QPushButton *proposing = button(tr("Propose a phrase"), Kind::Quiet, u"refresh"_s);
    proposing->setObjectName(u"propose"_s);
    row->addWidget(proposing);
    rows.addWide(offer);
    again = rows.password(u"passwordAgain"_s, labelOfAgain(which));
    connect(password, &PasswordField::edited, this, &NewPassword::rate);
    connect(proposing, &QPushButton::clicked, this, &NewPassword::propose);
    rate();
}

void NewPassword::setOwner(const QString &l, const QString &o)
{
    login = l;
    organisation = o;
    rate();
}

void NewPassword::propose()
{
    const Secret phrase = advisor.propose();
    {
        const SecretReader reader(phrase);
        QString text = QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
        password->offer(text);
    }
    again->clear();
    again->setFocus();
}

PasswordAdvice NewPassword::advice() const
{
    return password->isEmpty() ? PasswordAdvice{} : advisor.rate(password->copy(), login, organisation);
}

void NewPassword::rate()
{
    const PasswordAdvice rated = advice();
    meter->rate(rated.score, strengthWord(rated), strengthEstimate(rated));
}

bool NewPassword::check()
{
    const PasswordAdvice rated = advice();
    if (password->isEmpty())
        complain(tr("Choose a password, or take the phrase that is proposed."));
    else if (!rated.usable)
        complain(tr("This password is too long: at most 1,024 characters, fewer with accents."));
    else if (!rated.accepted)
        complain(
            tr("This password could be guessed. Take seven words drawn at random, or at least 14 mixed characters."));
    else if (!password->copy().equals(again->copy()))
        again->complain(tr("The two passwords differ. Type it once more."));
    else
        return true;
    return false;
}

Secret NewPassword::take()
{
    again->clear();
    return password->take();
}

Secret NewPassword::copy() const
{
    return password->copy();
}

void NewPassword::clear()
{
    password->clear();
    again->clear();
    rate();
}

void NewPassword::complain(const QString &sentence)
{
    password->complain(sentence);
}

void NewPassword::focus()
{
    password->setFocus();
}

bool NewPassword::isEmpty() const
{
    return password->isEmpty();
}

} // namespace coffret::ui

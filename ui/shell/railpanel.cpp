// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/coffretstyle.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/navigationrail.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

RailPanel::RailPanel(QWidget *parent) : Surface(Role::Window, Edge::Right, parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(10), m.px(12), m.px(10) + 1, m.px(10));
    column->setSpacing(m.px(8));
    vault = button({}, Kind::Text, u"vault"_s);
    vault->setObjectName(u"vaultMenu"_s);
    vault->setProperty("align", u"left"_s);
    column->addWidget(vault);
    search = button({}, Kind::Quiet, u"search"_s);
    search->setObjectName(u"searchEverything"_s);
    column->addWidget(search);
    pages = new NavigationRail;
    column->addWidget(pages, 1);
    column->addWidget(new Hairline);
    account = new QWidget;
    auto *row = new QHBoxLayout(account);
    row->setContentsMargins(m.px(4), m.px(2), 0, m.px(2));
    row->setSpacing(m.px(8));
    avatar = new Avatar(28);
    names = new QWidget;
    auto *lines = new QVBoxLayout(names);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    person = new TextLabel({}, {TextSize::Body, Weight::Semibold, Role::Text});
    login = caption({});
    person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    login->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    lines->addWidget(person);
    lines->addWidget(login);
    row->addWidget(avatar);
    row->addWidget(names, 1);
    column->addWidget(account);
    lock = button({}, Kind::Quiet, u"lock"_s);
    lock->setObjectName(u"lock"_s);
    lock->setProperty("align", u"left"_s);
    column->addWidget(lock);
    connect(lock, &QPushButton::clicked, this, &RailPanel::lockAsked);
    connect(search, &QPushButton::clicked, this, &RailPanel::searchAsked);
    fold(Width::Full);
}

void RailPanel::setVault(const QString &name)
{
    vaultName = name;
    fold(folded ? Width::Folded : Width::Full);
}

void RailPanel::setAccount(const QString &name, const QString &loginName)
{
    person->setText(name);
    login->setText(loginName);
    avatar->show(name, Uuid{});
    account->setToolTip(name);
}

void RailPanel::setLockDelay(int minutes)
{
    delay = minutes;
    dressLock();
}

void RailPanel::setCountdown(int seconds)
{
    countdown = seconds;
    dressLock();
}

void RailPanel::setMenu(QMenu *menu)
{
    connect(vault, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(vault->mapToGlobal(QPoint(0, vault->height() + 2))); });
}

void RailPanel::fold(Width width)
{
    const Metrics m = Metrics::application();
    folded = width == Width::Folded;
    setFixedWidth(m.px(folded ? 56 : 212));
    names->setVisible(!folded);
    for (QPushButton *each : {vault, search, lock})
        each->setProperty("align", folded ? QString() : u"left"_s);
    vault->setText(folded ? QString()
                          : QFontMetrics(textFont(TextSize::Body, Weight::Semibold))
                                .elidedText(vaultName, Qt::ElideRight, m.px(140)));
    vault->setAccessibleName(tr("%1, menu of the vault").arg(vaultName));
    vault->setToolTip(vaultName);
    search->setText(folded ? QString() : tr("Search\tCtrl K"));
    search->setAccessibleName(tr("Search everything"));
    search->setToolTip(tr("Search everything") + u" (Ctrl+K)"_s);
    dressLock();
}

void RailPanel::dressLock()
{
    const bool soon = countdown > 0;
    const QString name =
        soon ? tr("Locking in %n s", nullptr, countdown) : tr("Lock, by itself after %n min", nullptr, delay);
    const QString text = soon ? tr("Locking\tin %n s", nullptr, countdown) : tr("Lock\tafter %n min", nullptr, delay);
    lock->setText(folded ? QString() : text);
    lock->setAccessibleName(name);
    lock->setToolTip(name + u" (Ctrl+L)"_s);
    lock->setProperty(KindProperty, soon ? u"warning"_s : u"quiet"_s);
    lock->update();
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockpage.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/centredcolumn.h"
#include "ui/common/filechooser.h"
#include "ui/common/languagemenu.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/promiseline.h"
#include "ui/common/textlabel.h"
#include "ui/unlock/unlockform.h"
#include "ui/unlock/vaultheading.h"
#include "ui/unlock/vaultlist.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

UnlockPage::UnlockPage(FileChooser &chooser, QWidget *parent) : QWidget(parent), files(chooser)
{
    setObjectName(u"unlockPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new CentredColumn(buildColumn(), 372), 1);
    column->addWidget(buildFooter());
}

QWidget *UnlockPage::buildColumn()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(m.px(16));
    heading = new VaultHeading;
    notice = new Banner;
    unlockForm = new UnlockForm(files);
    promises = new QWidget;
    auto *lines = new QVBoxLayout(promises);
    lines->setContentsMargins(0, m.px(4), 0, 0);
    lines->setSpacing(m.px(12));
    draftRow =
        new PromiseLine(u"note"_s, tr("Your draft is kept, encrypted in the vault. It will reopen where you left it."));
    lines->addWidget(draftRow);
    lines->addWidget(new PromiseLine(
        u"shield-check"_s, tr("The program restarted when it locked: nothing of the vault is left in memory.")));
    othersTitle = new TextLabel({}, {TextSize::Body, Weight::Medium, Role::Muted});
    others = new VaultList;
    links = new QWidget;
    auto *row = new QHBoxLayout(links);
    row->setContentsMargins({});
    QPushButton *open = button(tr("Open another vault…"), Kind::Link);
    open->setObjectName(u"openOther"_s);
    QPushButton *create = button(tr("Create a vault…"), Kind::Link);
    create->setObjectName(u"createVault"_s);
    row->addStretch();
    row->addWidget(open);
    row->addWidget(create);
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{heading, notice, unlockForm, promises})
        column->addWidget(part);
    column->addSpacing(m.px(6));
    column->addWidget(othersTitle);
    column->addWidget(others);
    column->addWidget(links);
    connect(others, &VaultList::chosen, this, &UnlockPage::vaultChosen);
    connect(create, &QPushButton::clicked, this, &UnlockPage::createAsked);
    connect(open, &QPushButton::clicked, this, &UnlockPage::askForVault);
    return content;
}

QWidget *UnlockPage::buildFooter()
{
    const Metrics m = Metrics::application();
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(m.px(24), m.px(8), m.px(24), m.px(16));
    row->addWidget(new PromiseLine(u"shield-check"_s,
                                   tr("Your data stays on this computer. Coffret opens no connection."),
                                   PromiseLine::Size::Small),
                   1);
    row->addWidget(new TextLabel(tr("Coffret %1").arg(QStringLiteral(COFFRET_VERSION)),
                                 {TextSize::Body, Weight::Regular, Role::Muted}),
                   0, Qt::AlignVCenter);
    language = button(spokenLanguage(), Kind::Link, u"language"_s);
    language->setObjectName(u"language"_s);
    language->setAccessibleName(tr("Language: %1").arg(spokenLanguage()));
    languageMenu = new LanguageMenu(this);
    row->addWidget(language, 0, Qt::AlignVCenter);
    connect(language, &QPushButton::clicked, this, [this] {
        const QSize size = languageMenu->sizeHint();
        languageMenu->popup(language->mapToGlobal(QPoint(language->width() - size.width(), -size.height())));
    });
    return footer;
}

void UnlockPage::showVault(const QString &path, const QStringList &otherVaults)
{
    notice->quiet();
    heading->say(VaultHeading::Sign::Vault, vaultName(path), readableFolder(path));
    unlockForm->show();
    unlockForm->freeLogin();
    promises->hide();
    showOthers(otherVaults);
    unlockForm->focusFirstGap();
}

void UnlockPage::showLocked(const QString &path, const LockedState &state)
{
    notice->quiet();
    heading->say(VaultHeading::Sign::Locked, tr("Vault locked"), lockSentence(state));
    unlockForm->show();
    if (state.login.isEmpty())
        unlockForm->freeLogin();
    else
        unlockForm->fixLogin(state.login, vaultName(path));
    language->hide(); // chosen at work, it is already the next one
    promises->show();
    draftRow->setVisible(state.drafts == DraftFate::Kept);
    if (state.drafts == DraftFate::Lost)
        notice->say(Tone::Warning, tr("What you were writing was not kept."),
                    tr("The vault could not be written to when it locked. All that had been saved is in it."));
    showOthers({});
    links->hide();
    unlockForm->focusFirstGap();
}

void UnlockPage::askForVault()
{
    files.openFolder(window(), {tr("Choose the folder of the vault"), {}, QDir::homePath()},
                     [this](const QString &path) { Q_EMIT vaultChosen(path); });
}

void UnlockPage::showEnrolled(const QString &login, const QString &why)
{
    unlockForm->setLogin(login);
    notice->say(why.isEmpty() ? Tone::Info : Tone::Warning, tr("Your password is set."),
                why.isEmpty() ? tr("Open the vault with it.") : why);
    unlockForm->focusFirstGap();
}

void UnlockPage::showWelcome(const QStringList &otherVaults)
{
    notice->quiet();
    heading->say(VaultHeading::Sign::Vault, tr("Coffret"), tr("Your customer file, in its own strongbox"));
    unlockForm->hide();
    promises->hide();
    showOthers(otherVaults);
}

void UnlockPage::showOthers(const QStringList &paths)
{
    othersTitle->setText(unlockForm->isHidden() ? tr("Your vaults") : tr("Other vaults"));
    othersTitle->setVisible(!paths.isEmpty());
    others->setVaults(paths);
    links->show();
}

QString lockSentence(const LockedState &state)
{
    const QString at = clockTime(state.at);
    switch (state.reason) {
    case LockReason::Idle:
        return UnlockPage::tr("at %1, after %n min without activity", nullptr, state.minutes).arg(at);
    case LockReason::ScreenLocked: return UnlockPage::tr("at %1, with the computer’s screen").arg(at);
    case LockReason::Sleep: return UnlockPage::tr("at %1, as the computer went to sleep").arg(at);
    case LockReason::UserSwitched: return UnlockPage::tr("at %1, when another person took the computer").arg(at);
    case LockReason::LidClosed: return UnlockPage::tr("at %1, when the lid was closed").arg(at);
    case LockReason::KeyFileGone: return UnlockPage::tr("at %1, when the key file was taken out").arg(at);
    case LockReason::Asked: break;
    }
    return UnlockPage::tr("at %1, at your request").arg(at);
}

} // namespace coffret::ui

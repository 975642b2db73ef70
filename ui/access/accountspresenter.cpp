// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accountspresenter.h"

#include "core/workspace/failure.h"
#include "ui/access/codesheet.h"
#include "ui/access/peopletable.h"
#include "ui/access/personform.h"
#include "ui/access/rightstable.h"
#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/confirmation.h"
#include "ui/common/localformat.h"
#include "ui/common/pageheader.h"
#include "ui/lock/secretclipboard.h"
#include "ui/words/errortext.h"
#include "ui/words/profiletext.h"

#include <QFuture>
#include <algorithm>

using coffret::workspace::Failure;
using coffret::workspace::InvitedPerson;
using coffret::workspace::Person;
using coffret::workspace::PersonRole;
using coffret::workspace::PersonState;
using coffret::workspace::RightsWish;

namespace coffret::ui {

AccountsPresenter::AccountsPresenter(workspace::Workspace &w, AccountsPage &p, SecretClipboard &b, const Clock &c,
                                     QObject *parent)
    : QObject(parent), workspace(w), page(p), clipboard(b), clock(c)
{
    connect(&page, &AccountsPage::newAsked, this, [this] { begin(false); });
    connect(&page.banner(), &Banner::linkActivated, this, [this] { begin(true); });
    connect(&page, &AccountsPage::accountChosen, this, &AccountsPresenter::tellAcceptance);
    connect(&page, &AccountsPage::codeAsked, this, &AccountsPresenter::renewCode);
    connect(&page, &AccountsPage::stateAsked, this, &AccountsPresenter::changeState);
    connect(&page, &AccountsPage::keysAsked, this, &AccountsPresenter::askForKeys);
    connect(&page, &AccountsPage::changeAsked, this, &AccountsPresenter::beginChange);
    connect(&page.form(), &PersonForm::submitted, this, &AccountsPresenter::submit);
    connect(&page.form(), &PersonForm::cancelled, this, &AccountsPresenter::leaveForm);
    connect(&page.code(), &CodeSheet::copyAsked, &clipboard, &SecretClipboard::copy);
    connect(&page.code(), &CodeSheet::done, this, [this] {
        clipboard.clear();
        page.showList();
        page.table().setFocus();
        tellOwners();
    });
    connect(&page.busy(), &BusyLine::stopRequested, &renewal, &QFutureWatcherBase::cancel);
    connect(&renewal, &QFutureWatcherBase::progressValueChanged, &page.busy(), &BusyLine::progress);
    connect(&renewal, &QFutureWatcherBase::finished, this, &AccountsPresenter::keysDone);
}

void AccountsPresenter::open()
{
    workspace.people()
        | then(this, settled<Result<QList<Person>>>([this](const QList<Person> &people) { show(people); },
                                                    [this](const Error &error) { refuse(error); }));
}

void AccountsPresenter::show(const QList<Person> &people)
{
    const auto before = page.table().chosen();
    page.table().accounts().show(people, today());
    page.table().fit();
    page.table().choose(!wanted.isEmpty() ? wanted : before ? before->login : QString());
    wanted.clear();
    page.header().setCount(count(people.size()));
    page.rights().rights().count(people);
    page.setAlone(people.size() < 2);
    page.dressActions(workspace.session().login);
    tellAcceptance();
    tellOwners();
}

// Nobody who works alone is asked for it.
void AccountsPresenter::tellAcceptance()
{
    const auto chosen = page.table().chosen();
    const bool shared = page.table().accounts().people().size() > 1;
    page.tellAcceptance(chosen && shared ? acceptanceSentence(*chosen, today()) : QString());
}

void AccountsPresenter::tellOwners()
{
    int active = 0;
    bool invited = false;
    for (const Person &person : page.table().accounts().people()) {
        if (person.role == PersonRole::Owner) {
            active += person.state == PersonState::Active;
            invited = invited || person.state == PersonState::Invited;
        }
    }
    if (active > 1 || !page.isAtList()) // its link would take the place of what is being done
        page.banner().quiet();
    else if (invited)
        page.banner().say(Tone::Warning, tr("Only one owner so far."),
                          tr("The second one has not chosen a password yet."));
    else
        page.banner().say(Tone::Warning, tr("Only one owner."),
                          tr("If this person is away or leaves, nobody can change rights or read the access log."),
                          tr("Add a second owner…"));
}

void AccountsPresenter::begin(bool owner)
{
    page.form().start(today(), owner);
    page.showForm();
    tellOwners();
}

void AccountsPresenter::beginChange(const QString &login)
{
    const auto chosen = page.table().chosen();
    if (!chosen || chosen->login != login || chosen->role == PersonRole::Owner)
        return;
    page.form().change(*chosen, today());
    page.showForm();
    tellOwners();
}

void AccountsPresenter::submit()
{
    page.form().isChange() ? changeAccount() : make();
}

void AccountsPresenter::leaveForm()
{
    page.showList();
    page.table().setFocus();
    tellOwners();
}

// A profile that allows less takes something from somebody: that is asked. An end is said in the form itself.
void AccountsPresenter::changeAccount()
{
    const auto wish = page.form().changeWish(clock.now());
    if (!wish)
        return;
    const Person person = page.form().person();
    if (wish->what == RightsWish::What::SetEnd && !wish->end) // nothing differs
        return leaveForm();
    const auto go = [this, wish = *wish, name = person.displayName] {
        leaveForm();
        change(wish, tr("The account of %1 is changed.").arg(name));
    };
    const access::Profile *was = access::shippedProfile(person.profile);
    const access::Profile *is = access::shippedProfile(wish->profile);
    if (!was || !is || !was->isMoreThan(*is))
        return go();
    confirm(&page,
            {tr("Give %1 the profile “%2”?").arg(person.displayName, words::name(*is)),
             tr("From the next opening on, this account no longer sees or does all that “%1” allows.")
                 .arg(words::name(*was)),
             words::summary(*is), tr("Keep the profile"), tr("Change the account")},
            go);
}

void AccountsPresenter::make()
{
    const auto wish = page.form().wish(clock.now());
    if (!wish)
        return;
    page.busy().begin(tr("Making the account…"),
                      tr("This takes about a second, on purpose: it slows down whoever guesses."), {});
    page.setActing(false);
    invite(workspace.addPerson(*wish), wish->displayName);
}

// Whoever has a password loses it with a new code; a code that was lost is only replaced.
void AccountsPresenter::renewCode(const QString &login)
{
    const auto chosen = page.table().chosen();
    if (!chosen || chosen->login != login)
        return;
    const auto go = [this, login, name = chosen->displayName] {
        page.busy().begin(tr("Making a new code…"),
                          tr("This takes about a second, on purpose: it slows down whoever guesses."), {});
        page.setActing(false);
        invite(workspace.inviteAgain(login), name);
    };
    if (chosen->state == PersonState::Invited || chosen->state == PersonState::InvitationExpired)
        return go();
    confirm(&page,
            {tr("Make a new code for %1?").arg(chosen->displayName),
             tr("Their present password no longer opens the vault; they choose another one with the code."),
             tr("Their rights and all they wrote stay as they are."), tr("Keep their password"), tr("Make a new code")},
            go);
}

void AccountsPresenter::invite(QFuture<Result<InvitedPerson>> answer, const QString &name)
{
    answer | then(this, [this, name](QFuture<Result<InvitedPerson>> future) {
        settle();
        if (future.resultCount() == 0)
            return;
        const Result<InvitedPerson> made = future.takeResult();
        if (made.ok())
            showCode(*made, name);
        else
            refuse(made.error());
    });
}

void AccountsPresenter::showCode(const InvitedPerson &invited, const QString &name)
{
    wanted = invited.login;
    page.code().show(name, invited.login, invited.code, moment(localTime(invited.until), today()));
    page.showCode();
    open();
}

void AccountsPresenter::refuse(const Error &error)
{
    const bool atForm = page.form().isVisible();
    switch (workspace::failureOf(error)) {
    case Failure::AlreadyExists:
        if (atForm)
            return page.form().complainOfLogin(tr("There is an account of this name already. Choose another one."));
        break;
    case Failure::BadRequest:
        if (atForm)
            return page.form().complainOfLogin(
                tr("This cannot be an account. Use letters, figures, dots and hyphens."));
        break;
    case Failure::InvitationExpired: // enabling somebody who never chose a password
        Q_EMIT failed(tr("This account never had a password of its own. Give it a new code: that enables it."));
        return;
    default: break;
    }
    Q_EMIT failed(words::sentence(error));
}

void AccountsPresenter::changeState(const QString &login, bool disable)
{
    const QString name = nameOf(login);
    if (!disable)
        return change({RightsWish::What::Enable, login, {}}, tr("%1 can open the vault again.").arg(name));
    confirm(
        &page,
        {tr("Disable the account of %1?").arg(name), tr("From now on it no longer opens the vault."),
         tr("What %1 wrote stays, and the account can be enabled again. A copy of the vault made before still opens: if it may have left the house, make new keys.")
             .arg(name),
         tr("Keep the account"), tr("Disable")},
        [this, login, name] {
            change({RightsWish::What::Disable, login, {}}, tr("%1 no longer opens the vault.").arg(name));
        });
}

void AccountsPresenter::change(const RightsWish &wish, const QString &sentence)
{
    page.setActing(false);
    workspace.changeRights(wish)
        | then(this, [this, wish, sentence](const QFuture<Result<workspace::RightsOutcome>> &future) {
              settle();
              if (future.resultCount() == 0)
                  return;
              if (future.result().ok() && wish.what == RightsWish::What::SetProfile
                  && future.result()->keysShouldBeRenewed)
                  Q_EMIT said(
                      sentence + u' '
                          + tr("A file was taken away: what was copied of it can be read until the keys are new."),
                      false);
              else if (future.result().ok())
                  Q_EMIT said(sentence, false);
              else
                  refuse(future.result().error());
              open();
          });
}

void AccountsPresenter::askForKeys()
{
    confirm(
        &page,
        {tr("Make new keys for the whole vault?"),
         tr("A key or a right somebody kept from before opens nothing that is written from now on. On a large vault this takes some minutes."),
         tr("Passwords and the recovery key stay the same. Who may know a password must have it changed too: give a new code, or change your own in the settings."),
         tr("Keep the present keys"), tr("Make new keys")},
        [this] { renewKeys(); });
}

void AccountsPresenter::renewKeys()
{
    page.busy().begin(tr("Making new keys…"),
                      tr("Stopping leaves the present keys. Towards the end it cannot be stopped."), tr("Stop"));
    page.busy().showNow();
    page.setActing(false);
    renewal.setFuture(workspace.renewKeys({}));
}

void AccountsPresenter::keysDone()
{
    settle();
    QFuture<Result<Secret>> future = renewal.future();
    const Result<Secret> made = future.resultCount() > 0 ? future.takeResult() : Result<Secret>(BaseError::Cancelled);
    if (made.ok())
        Q_EMIT said(tr("The vault has new keys."), false);
    else if (made.error().is(BaseError::Cancelled))
        Q_EMIT said(tr("Stopped. The present keys stay."), false);
    else
        Q_EMIT failed(words::sentence(made.error()));
    if (workspace.state() == workspace::Workspace::State::Open) // else it could not be opened again: that was said
        open();
}

void AccountsPresenter::settle()
{
    page.busy().finish();
    page.setActing(true);
}

void AccountsPresenter::cancel()
{
    renewal.cancel();
    page.showList();
}

QDate AccountsPresenter::today() const
{
    return localTime(clock.now()).date();
}

QString AccountsPresenter::nameOf(const QString &login) const
{
    const QList<Person> &people = page.table().accounts().people();
    const auto found =
        std::find_if(people.cbegin(), people.cend(), [&](const Person &each) { return each.login == login; });
    return found == people.cend() ? login : found->displayName;
}

} // namespace coffret::ui

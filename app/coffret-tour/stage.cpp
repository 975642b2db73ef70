// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/stage.h"

#include "app/coffret-tour/clipping.h"
#include "app/coffret-tour/faults.h"
#include "app/coffret/advice.h"
#include "core/crm/demodata.h"
#include "core/journal/openingrepository.h"
#include "core/workspace/books.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFuture>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

constexpr char DemoPassword[] = "verger lampe tuile moufle carton rivage bouton";

constexpr TimeStamp Friday = 1795182600000; // 20 November 2026, 13:50 UTC
constexpr qint64 People = 300;

template <class T>
bool waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 && future.takeResult().ok();
}

crm::Contact longName()
{
    crm::Contact contact;
    contact.firstName = u"Marie-Antoinette-Guillemette-Élisabeth-Françoise"_s;
    contact.lastName = u"de la Rochefoucauld-Montmorency-Châteauneuf-sur-Loire-et-des-Prés-Fleuris 🌿"_s;
    contact.jobTitle = u"Directrice régionale des achats, des approvisionnements et de la logistique durable"_s;
    contact.companyName = u"Société coopérative et participative des artisans menuisiers du Val de Loire réunis"_s;
    contact.status = crm::PartyStatus::FormerCustomer;
    contact.tags = {u"Aménagement"_s, u"Salon 2026"_s, u"À rappeler"_s, u"Recommandée par un confrère"_s};
    contact.emails = {{u"work"_s, u"marie-antoinette.de-la-rochefoucauld@menuisiers-du-val-de-loire.example"_s}};
    contact.phones = {{u"mobile"_s, u"0639984172"_s}, {u"work"_s, u"+33 2 61 91 20 36"_s}};
    return contact;
}

// Nothing is read from the computer this runs on, and nothing kept there.
ui::ComputerSettings usualSettings()
{
    return {[](const QString &) { return QString(); }, [](const QString &, const QString &) {}};
}

ui::RememberedVaults someVaults()
{
    return {[] {
                return QStringList{u"/media/Documents/Coffret/atelier-marchand.coffret"_s,
                                   u"/media/PONTS/association-des-ponts.coffret"_s};
            },
            [](const QStringList &) {}};
}

// Accounts in every state an owner can bring about here.
bool invite(workspace::Workspace &workspace)
{
    const std::pair<QString, QString> people[] = {{u"Hugo Lemaire"_s, u"hugo.lemaire"_s},
                                                  {u"Inès Carpentier"_s, u"ines.carpentier"_s},
                                                  {u"Marc Delaunay"_s, u"marc.delaunay"_s}};
    for (const auto &[name, login] : people) {
        workspace::PersonWish wish;
        wish.displayName = name;
        wish.login = login;
        wish.cost = workspace::CreateRequest::Cost::Floor;
        if (login == u"ines.carpentier")
            wish.expires = Friday + qint64(28) * 24 * 60 * 60 * 1000;
        if (!waited(workspace.addPerson(wish)))
            return false;
    }
    return waited(workspace.changeRights({workspace::RightsWish::What::Disable, u"marc.delaunay"_s, {}}));
}

// Two pairs for the page of duplicates: the same person twice, and two who share a telephone.
QList<crm::Contact> twins()
{
    crm::Contact one;
    one.courtesy = u"Mme"_s;
    one.firstName = u"Hélène"_s;
    one.lastName = u"Garnier"_s;
    one.companyName = u"Garnier Paysages"_s;
    one.emails = {{u"work"_s, u"h.garnier@garnier-paysages.example"_s}};
    one.phones = {{u"mobile"_s, u"0639984172"_s}};
    one.addresses = {{u"work"_s, u"14, rue des Ardoisiers"_s, {}, u"49100"_s, u"Angers"_s, {}, u"France"_s}};
    one.status = crm::PartyStatus::Customer;
    one.notes = u"Préfère être appelée le matin."_s;
    crm::Contact other = one;
    other.courtesy.clear();
    other.firstName = u"Helene"_s;
    other.jobTitle = u"Gérante"_s;
    other.phones = {{u"work"_s, u"0261912036"_s}};
    other.status = crm::PartyStatus::Prospect;
    other.tags = {u"Salon 2026"_s};
    other.notes = u"Rencontrée au salon ; demande un devis pour la terrasse."_s;
    crm::Contact third;
    third.firstName = u"Bastien"_s;
    third.lastName = u"Garnier"_s;
    third.companyName = u"Garnier Paysages"_s;
    third.phones = one.phones;
    third.addresses = one.addresses;
    return {one, other, third};
}

} // namespace

Set::Set(workspace::Workspace &workspace, const Clock &clock, const Look &look)
    : work(workspace, window, clock, files), clipboard(*QGuiApplication::clipboard()),
      settings(workspace, window, {usualSettings(), someVaults(), files, clipboard, clock}),
      access(workspace, window, files, clipboard, clock), help(window), reminders(workspace, window, work.home()),
      unlock(files), create(files, app::passwordAdvisor(), u"/Documents"_s), enrol(files, app::passwordAdvisor())
{
    window.setVault(u"Atelier Marchand"_s);
    window.setAccount(u"Claire Marchand"_s, u"claire"_s);
    window.setLockDelay(5);
    window.resize(look.size);
    window.show();
    work.start();
    settings.start();
    access.start();
}

Stage::Stage(QApplication &app, const QString &f)
    : application(app), looks(app), folder(f), place(QDir::tempPath() + u"/coffret visite é XXXXXX"_s), clock(Friday),
      workspace(clock)
{
    path = place.filePath(u"atelier-marchand.coffret"_s);
}

bool Stage::prepare()
{
    if (!place.isValid())
        return false;
    workspace::CreateRequest request;
    request.path = path;
    request.organisation = u"Atelier Marchand"_s;
    request.login = u"claire"_s;
    request.displayName = u"Claire Marchand"_s;
    QByteArray password(DemoPassword);
    request.password = Secret::takeBytes(password);
    request.cost = workspace::CreateRequest::Cost::Floor;
    if (!waited(workspace.create(std::move(request))))
        return false;
    if (!waited(workspace.run<crm::DemoOutcome>([](workspace::Books &books, const Progress &progress) {
            return crm::fillWithDemoData(books.desk, {People, 1, Friday}, progress);
        })))
        return false;
    QFile file(importFile());
    if (file.open(QIODevice::WriteOnly))
        file.write("Prénom;Nom;Société;Adresse de messagerie;Tél. mobile\n"
                   "Solène;Bœuf;Boulangerie Rœsch;s.boeuf@roesch.example;06 39 98 33 08\n"
                   "Yann;Le Goff;Chantier naval du Layon;y.legoff@layon.example;06 39 98 52 17\n"
                   "Bakary;Koné;Koné Traiteur;bakary.kone@;06 39 98 03 64\n"
                   "Odile;Renard;Mairie de Brissac;o.renard@brissac.example;02 61 91 47 90\n");
    if (!invite(workspace))
        return false;
    const bool isFilled = waited(workspace.ask<crm::Contact>([](workspace::Books &books) -> Result<crm::Contact> {
        for (const crm::Contact &twin : twins())
            COFFRET_TRY(books.contacts.save(twin));
        return books.contacts.save(longName());
    }));
    return isFilled && openAgain();
}

// As on a day that is not the first: the person has been here before.
bool Stage::openAgain()
{
    const auto before = workspace.ask<void>([](workspace::Books &books) -> Result<void> {
        constexpr qint64 hour = 3'600'000;
        const journal::AccountId me{books.desk.session.user.value};
        journal::OpeningRepository openings(books.desk.database);
        COFFRET_TRY(openings.add(me, Friday - 21 * hour));
        return openings.add(me, Friday - 30 * hour);
    });
    if (!waited(before) || !waited(workspace.close()))
        return false;
    workspace::Credentials credentials;
    credentials.login = u"claire"_s;
    QByteArray password(DemoPassword);
    credentials.password = Secret::takeBytes(password);
    return waited(workspace.unlock(path, std::move(credentials)));
}

QString Stage::importFile() const
{
    return place.filePath(u"contacts-outlook.csv"_s);
}

Set &Stage::dress(const Look &newLook)
{
    look = newLook;
    current.reset();
    words::speak(application, look.language, u"coffret"_s);
    looks.apply({look.theme, look.textPercent});
    current = std::make_unique<Set>(workspace, clock, look);
    settle(400);
    return *current;
}

static void pump(const std::function<bool()> &enough)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    } while (!enough());
}

// Lets the short timers of the pages ring, then waits for the vault's thread: an answer often leads to another
// question, so three times. A page that keeps the thread busy on purpose is not waited for.
void Stage::settle(int milliseconds)
{
    constexpr int patience = 3000;
    QElapsedTimer time;
    time.start();
    pump([&] { return time.elapsed() >= milliseconds; });
    for (int round = 0; round < 3 && workspace.state() == workspace::Workspace::State::Open; ++round) {
        const auto answer = workspace.ask<void>([](workspace::Books &) { return Result<void>(); });
        pump([&] { return answer.isFinished() || time.elapsed() >= milliseconds + patience; });
    }
    pump([] { return true; });
}

void Stage::shoot(const QString &name)
{
    shoot(name, current->window);
}

void Stage::shoot(const QString &name, QWidget &what)
{
    static const QString themes[] = {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    const QString kind = words::languageCode(look.language) + u'-' + themes[int(look.theme)];
    const QString in = folder + u'/' + kind;
    QDir().mkpath(in);
    const QPixmap picture = what.grab();
    if (picture.save(u"%1/%2.png"_s.arg(in, name)))
        ++count;
    QStringList faults = accessFaults(what) + layoutFaults(what) + faintTexts(what, picture.toImage());
    for (const QString &text : clippedTexts(what))
        faults += u"cut off: "_s + text;
    for (const QString &fault : std::as_const(faults))
        faultsFound += u"%1/%2: %3"_s.arg(kind, name, fault);
}

} // namespace coffret::tour

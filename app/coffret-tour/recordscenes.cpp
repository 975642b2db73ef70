// SPDX-License-Identifier: GPL-3.0-or-later
// The record in all its parts: timeline, tasks, documents and their previews, links, earlier values.
#include "app/coffret-tour/scenes.h"

#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "ui/common/banner.h"
#include "ui/documents/documentlist.h"
#include "ui/documents/documentspage.h"
#include "ui/records/activitycomposer.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"
#include "ui/records/tagstrip.h"

#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QLinearGradient>
#include <QListView>
#include <QPainter>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

QByteArray photo()
{
    QImage image(1600, 1000, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 1000);
    sky.setColorAt(0, QColor(90, 130, 190));
    sky.setColorAt(1, QColor(230, 220, 190));
    painter.fillRect(image.rect(), sky);
    painter.fillRect(200, 620, 1200, 380, QColor(140, 100, 60));
    for (int x = 200; x < 1400; x += 60)
        painter.fillRect(x, 620, 6, 380, QColor(100, 70, 40));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

Result<void> fill(workspace::Books &books, const crm::PartyRef &party)
{
    const crm::ContactId contact{party.id};
    COFFRET_ASSIGN(const auto already, books.documents.documentsOf(party));
    if (!already.isEmpty())
        return {};
    crm::Document document;
    document.contact = contact;
    for (
        const auto &[name, type, bytes] :
        {std::tuple{u"Terrasse côté jardin.jpg"_s, u"image/jpeg"_s, photo()},
         {u"Compte rendu de la visite du 4 novembre, avec les cotes relevées et les accès au chantier par la cour.txt"_s,
          u"text/plain"_s, QByteArray("Relev\xc3\xa9 des cotes avec Julien.\nPortail de 2,40 m.\n")},
         {u"Plan.dwg"_s, u"image/vnd.dwg"_s, QByteArray(300'000, '\0')}}) {
        document.name = name;
        document.mediaType = type;
        COFFRET_TRY(books.documents.add(document, bytes));
    }
    crm::Task task;
    task.contact = contact;
    for (const auto &[title, due] : {std::pair{u"Envoyer le devis modifié"_s, QDate(2026, 11, 24)},
                                     {u"Rappeler au sujet de la pergola"_s, QDate(2026, 11, 12)},
                                     {u"Demander l’accord du voisin"_s, QDate()}}) {
        task.title = title;
        task.due = due;
        COFFRET_TRY(books.tasks.save(task));
    }
    COFFRET_ASSIGN(const auto open, books.tasks.openFor(party));
    COFFRET_TRY(books.tasks.complete(open.last().id));
    COFFRET_ASSIGN(const auto found, books.search.search({u"rochefou"_s}));
    crm::Link link;
    link.from = party;
    link.to = found.hits.isEmpty() ? party : found.hits.first().party;
    link.role = u"conjointe de"_s;
    COFFRET_TRY(books.links.save(link));
    COFFRET_ASSIGN(crm::Contact changed, books.contacts.contact(contact));
    changed.jobTitle = u"Directrice commerciale"_s;
    changed.phones = {{u"mobile"_s, u"06 39 98 11 22"_s}};
    COFFRET_TRY(books.contacts.save(changed));
    return {};
}

void bring(Stage &stage, int tab, const QString &picture)
{
    auto *tabs = stage.set().work.contacts().page().record().findChild<QTabBar *>(u"recordTabs"_s);
    tabs->setCurrentIndex(tab);
    stage.settle(200);
    stage.shoot(picture);
}

void playPreviews(Stage &stage)
{
    auto *list = stage.set().work.contacts().page().record().findChild<ui::DocumentList *>();
    for (const auto &[row, name] : {std::pair{2, u"i5-picture"_s}, {1, u"i6-text"_s}, {0, u"i7-no-preview"_s}}) {
        list->setCurrentIndex(list->model()->index(row, 0));
        Q_EMIT list->previewAsked();
        stage.settle(400);
        stage.shoot(name);
    }
    if (auto *close = stage.set().work.contacts().page().record().findChild<QAbstractButton *>(u"closePreview"_s))
        close->click();
}

void playCompany(Stage &stage)
{
    stage.set().window.openPage(u"companies"_s);
    stage.settle(300);
    ui::RecordPage &record = stage.set().work.companies().page().record();
    if (auto *tabs = record.findChild<QTabBar *>(u"recordTabs"_s))
        tabs->setCurrentIndex(tabs->count() - 2);
    stage.settle(200);
    stage.shoot(u"i9-people-of-a-company"_s);
    stage.set().window.openPage(u"documents"_s);
    stage.settle(300);
    stage.shoot(u"i10-all-documents"_s);
    stage.set().window.openPage(u"contacts"_s);
}

} // namespace

void playRecord(Stage &stage)
{
    Set &set = stage.set();
    set.window.showWork(u"contacts"_s);
    stage.settle(300);
    ui::PartyPage &people = set.work.contacts().page();
    const auto party = people.list().chosen();
    if (!party)
        return;
    const auto filled = workspace::outcome(
        stage.vault().ask<void>([who = *party](workspace::Books &books) { return fill(books, who); }));
    stage.settle(300);
    if (!filled.ok())
        return;
    stage.shoot(u"i1-record"_s);
    people.record().composer().begin(crm::ActivityKind::Call, crm::Direction::FromUs);
    people.record().composer().offer({{u"Composer le 06 39 98 11 22"_s, u"1"_s}});
    people.record().header().tags().beginAdding();
    stage.settle();
    stage.shoot(u"i2-call-and-tag"_s);
    people.record().composer().taken();
    bring(stage, 1, u"i3-tasks"_s);
    bring(stage, 2, u"i4-documents"_s);
    playPreviews(stage);
    bring(stage, 3, u"i8-links"_s);
    bring(stage, 4, u"i8-history"_s);
    bring(stage, 0, u"i8-timeline"_s);
    playCompany(stage);
}

} // namespace coffret::tour

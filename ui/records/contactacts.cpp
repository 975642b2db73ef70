// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/contactacts.h"

#include "ui/common/banner.h"
#include "ui/common/localformat.h"
#include "ui/records/activitycomposer.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"

namespace coffret::ui {
namespace {

constexpr int MostNumbers = 3;

} // namespace

ContactActs::ContactActs(workspace::Workspace &w, RecordPage &p, LinkOpener &o, QObject *parent)
    : QObject(parent), workspace(w), page(p), opener(o)
{
    connect(&page.header(), &RecordHeader::callAsked, this, &ContactActs::call);
    connect(&page.header(), &RecordHeader::mailAsked, this, &ContactActs::mail);
    connect(&page.composer(), &ActivityComposer::offerChosen, this, &ContactActs::dial);
}

void ContactActs::call()
{
    Q_EMIT composing();
    page.composer().begin(crm::ActivityKind::Call, crm::Direction::FromUs);
    QList<std::pair<QString, QString>> numbers;
    for (const crm::LabelledValue &phone : page.header().record().phones.mid(0, MostNumbers))
        numbers.append({tr("Dial %1").arg(phoneNumber(phone.value)), phone.value});
    page.composer().offer(numbers);
}

void ContactActs::dial(const QString &number)
{
    if (!opener.open(phoneLink(number)))
        page.banner().say(Tone::Warning, tr("No program on this computer dials numbers."),
                          tr("Dial %1 on your phone, then note the call here.").arg(phoneNumber(number)));
}

void ContactActs::mail(const QString &address)
{
    if (!opener.open(mailLink(address))) {
        page.banner().say(Tone::Warning, tr("No mail program is set up on this computer."),
                          tr("Nothing was noted. The address is %1.").arg(address));
        return;
    }
    const crm::PartyRef party = page.header().record().party;
    crm::Activity sent;
    sent.kind = crm::ActivityKind::Email;
    sent.direction = crm::Direction::FromUs;
    sent.body = tr("To %1").arg(address);
    if (party.kind == crm::PartyKind::Contact)
        sent.contact = crm::ContactId{party.id};
    else
        sent.company = crm::CompanyId{party.id};
    workspace.ask<crm::Activity>([sent](workspace::Books &books) { return books.activities.save(sent); })
        | then(this, settled<Result<crm::Activity>>(
                         [this](const crm::Activity &) {
                             Q_EMIT said(tr("E-mail opened in your mail program and noted here."), true);
                         },
                         [this](const Error &error) { Q_EMIT refused(error); }));
}

} // namespace coffret::ui

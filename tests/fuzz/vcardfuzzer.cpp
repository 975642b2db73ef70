// SPDX-License-Identifier: GPL-3.0-or-later
// Promises held: no crash, lines never go back, a record written as a card of either version and read
// back writes the same card again.
#include "core/crm/companyrules.h"
#include "core/crm/contactrules.h"
#include "core/exchange/vcardreader.h"
#include "core/exchange/vcardrecord.h"
#include "core/exchange/vcardwriter.h"

#include <QBuffer>
#include <cstdlib>

using namespace coffret;
using namespace coffret::exchange;

namespace {

void promise(bool kept)
{
    if (!kept)
        std::abort();
}

QList<VCard> readCards(QByteArray bytes, const VCardLimits &limits)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ByteSource source(device, {Encoding::Utf8, 0, true, false});
    VCardReader reader(source, limits);
    QList<VCard> cards;
    VCard card;
    for (;;) {
        const auto more = reader.next(card);
        promise(more.ok());
        if (!*more)
            return cards;
        promise(cards.isEmpty() || card.line > cards.last().line);
        cards += card;
    }
}

QByteArray written(const Candidate &candidate, VCardVersion version)
{
    return candidate.kind == crm::PartyKind::Company ? vcardBytes(cardOf(crm::tidied(candidate.company), version))
                                                     : vcardBytes(cardOf(crm::tidied(candidate.contact), version));
}

void holdRoundTrip(const Candidate &candidate)
{
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
        const QByteArray once = written(candidate, version);
        const QList<VCard> cards = readCards(once, {});
        promise(cards.size() == 1);
        const Candidate again = candidateOf(cards.first());
        promise(again.kind == candidate.kind);
        // The first reading may settle what the file left open; from then on nothing moves.
        const QByteArray twice = written(again, version);
        const QList<VCard> cardsAgain = readCards(twice, {});
        promise(cardsAgain.size() == 1 && written(candidateOf(cardsAgain.first()), version) == twice);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    VCardLimits limits;
    if (data[0] & 1)
        limits = {128, 64, 512, 6, 32};
    for (const VCard &card : readCards(bytes, limits)) {
        const Candidate candidate = candidateOf(card);
        if (candidate.objection.reason == Reason::None)
            holdRoundTrip(candidate);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads vCards of any version from any device, one at a time. Lenient: a missing END, a lost fold, an
// unknown character set or a nested card cost a remark, not the card. Text outside cards and cards above
// the limits come out with an objection and their line, so that nothing of the file goes unsaid.
#pragma once

#include "core/exchange/vcard.h"
#include "core/exchange/vcardlines.h"

namespace coffret::exchange {

struct VCardLimits
{
    qint64 property = 1024 * 1024; // bytes of one unfolded line
    qint64 binary = 96 * 1024;     // of a picture or sound that is kept
    qint64 card = 4 * 1024 * 1024;
    int properties = 2000;
    qint64 shownText = 16 * 1024; // of the card's own text, kept for the file of rejected cards
};

class VCardReader
{
public:
    VCardReader(ByteSource &source, const VCardLimits &limits);
    Result<bool> next(VCard &card); // false at the end of the file

private:
    Result<bool> findBegin(VCard &card); // true: a card begins at card.line
    Result<bool> nextLine();
    Result<bool> readNested(VCard &card);
    void takeLine(VCard &card);
    void addProperty(VCard &card, VCardProperty &&property);
    QString valueText(VCard &card, VCardProperty &property, QByteArrayView bytes) const;
    QString decoded(VCard &card, const VCardProperty &property, QByteArrayView bytes) const;
    bool isMark(const char *what) const;

    ByteSource &source;
    VCardLimits limits;
    ContentLines lines;
    ContentLine line;
    bool beginSeen = false; // `line` is the BEGIN of the next card
    qint64 cardBytes = 0;
};

} // namespace coffret::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textfamily.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

// Made for screens and found on the systems Coffret runs on; what comes first is tried first.
QStringList likely()
{
    return {u"Noto Sans"_s,       u"Cantarell"_s, u"Ubuntu"_s,         u"DejaVu Sans"_s,
            u"Liberation Sans"_s, u"Segoe UI"_s,  u"Helvetica Neue"_s, u"Arial"_s};
}

} // namespace

bool writesFrench(const QString &family)
{
    const QRawFont font = QRawFont::fromFont(QFont(family));
    const QString letters = u"azAZ09éèêëàâçîïôùûüÿœæÉÈÊÀÂÇÎÔŒÆ€«»’…–—·"_s;
    return font.isValid() && std::all_of(letters.cbegin(), letters.cend(), [&font](QChar letter) {
               return font.supportsCharacter(letter);
           });
}

QString familyFor(const QString &wanted, const QStringList &others, const std::function<bool(const QString &)> &writes)
{
    if (writes(wanted))
        return wanted;
    const auto found = std::find_if(others.cbegin(), others.cend(), writes);
    return found == others.cend() ? wanted : *found;
}

QFont readable(const QFont &systemFont)
{
    const QString wanted = QFontInfo(systemFont).family();
    if (writesFrench(wanted))
        return systemFont;
    const QStringList installed = QFontDatabase::families();
    QStringList others = likely();
    others.removeIf([&installed](const QString &family) { return !installed.contains(family); });
    QFont font = systemFont;
    font.setFamilies({familyFor(wanted, others + installed, writesFrench)});
    return font;
}

} // namespace coffret::ui

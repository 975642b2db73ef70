// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linkopener.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

bool SystemLinkOpener::open(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

QUrl phoneLink(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() && c.unicode() < 128)
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits = u"+"_s;
    }
    return QUrl(u"tel:"_s + digits);
}

// RFC 6068: the address is data, so '?', '&', ',' and '%' in it mean nothing.
QUrl mailLink(const QString &address)
{
    return QUrl(u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address.trimmed(), "@")), QUrl::StrictMode);
}

} // namespace coffret::ui

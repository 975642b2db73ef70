// SPDX-License-Identifier: GPL-3.0-or-later
// Hands a tel: or mailto: address to whatever program of this computer takes care of it. Two kinds: the
// system's, and one that notes what it was given, for tests. False: nothing here opens such an address.
#pragma once

#include <QString>
#include <QUrl>

namespace coffret::ui {

class LinkOpener
{
public:
    virtual ~LinkOpener() = default;
    virtual bool open(const QUrl &url) = 0;
};

class SystemLinkOpener final : public LinkOpener
{
public:
    bool open(const QUrl &url) override;
};

QUrl phoneLink(const QString &number); // tel:+33639984172; nothing of a number but digits and one leading +
QUrl mailLink(const QString &address); // what would add a recipient or a header is written as %XX

} // namespace coffret::ui

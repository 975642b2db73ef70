// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as text: its pages in one language, in order, and what a search finds in them without
// regard to accents. Reads Markdown from a folder (the program's own resources); asks nothing of the vault.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace coffret::ui {

struct ManualPage
{
    QString key;   // "03-finding.md": the name of its file in every language
    QString title; // its first heading
    QString text;  // Markdown
};

struct ManualHit
{
    QString key;
    QString title;
    QString heading; // of the part it stands in
    QString line;    // plain text around it
};

class Manual
{
public:
    explicit Manual(const QString &folder);
    static Manual spoken(); // in the language of the program
    const QList<ManualPage> &pages() const { return all; }
    const ManualPage *page(const QString &key) const;
    QList<ManualHit> search(const QString &words) const; // every word, in one paragraph; at most 40
    QString folder() const { return from; }

private:
    QString from;
    QList<ManualPage> all;
};

QString plainText(const QString &markdown); // one line, without marks

} // namespace coffret::ui

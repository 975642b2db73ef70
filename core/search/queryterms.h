// SPDX-License-Identifier: GPL-3.0-or-later
// A typed text, cut into what can be looked up: folded words, phone numbers in national digits, and
// e-mail fragments. Any text gives a list of at most 8 terms; one without letters and digits gives none.
// Words are cut where the index's tokenizer cuts (letters and digits of Unicode 6.1), so that a term is
// one token and needs no positions.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace coffret::search {

struct Term
{
    enum class Kind {
        Word,  // text: the folded word
        Phone, // text: national digits, perhaps the beginning or a middle part only
        Email, // text: folded, with its @
    };
    Kind kind = Kind::Word;
    QString text;
    QStringList words; // the single words in it, for looking them up one by one

    bool operator==(const Term &) const = default;
};

using Terms = QList<Term>;

Terms cutTerms(QStringView text);
QStringList indexWords(QStringView folded); // as the index's tokenizer cuts folded text
bool isPlainWords(const Terms &terms);      // neither phone nor e-mail among them
// A phone number typed in several groups, taken for as many words: "12 75001".
Terms groupsAsWords(const Terms &terms);
bool beginsWord(const QString &folded, qsizetype at); // as the index's tokenizer cuts

} // namespace coffret::search

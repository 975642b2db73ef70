// SPDX-License-Identifier: GPL-3.0-or-later
// What is to stand on paper, without a word of how: a title, remarks under it (date, filter), then blocks
// one after another. Plain data, so that it is made anywhere and laid out on a thread of its own.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>
#include <variant>

namespace coffret::ui {

struct PrintedText
{
    enum class Look { Heading, Body, Muted };
    QString text; // may have several lines
    Look look = Look::Body;
};

// Labels at the left, values beside them; a value may have several lines.
struct PrintedFields
{
    QList<std::pair<QString, QString>> lines;
};

// Something that happened: what, when at the right, the text under it, by whom.
struct PrintedEntry
{
    QString title;
    QString moment;
    QString text{};
    QString author{};
};

struct PrintedColumn
{
    enum class Side { Left, Right };
    QString head;
    double share = 1; // of the width, beside the others'
    Side side = Side::Left;
};

// The head is repeated on each page; a cell takes up to four lines and is cut after that.
struct PrintedTable
{
    QList<PrintedColumn> columns;
    QList<QStringList> rows;
};

using PrintedBlock = std::variant<PrintedText, PrintedFields, PrintedEntry, PrintedTable>;

struct PrintedDocument
{
    enum class Turn { Upright, Wide };
    QString title;
    QStringList remarks{};
    QString foot{}; // at the left of each page's foot; the page's number stands at the right: 1/3
    QList<PrintedBlock> blocks{};
    Turn turn = Turn::Upright;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejection.h"

#include <utility>

namespace coffret::exchange {

static constexpr std::pair<Reason, const char *> names[] = {
    {Reason::OtherEncoding, "other-encoding"},
    {Reason::UnknownCharset, "unknown-charset"},
    {Reason::ControlCharacters, "control-characters"},
    {Reason::CellTooLong, "cell-too-long"},
    {Reason::RowTooLong, "row-too-long"},
    {Reason::TooManyColumns, "too-many-columns"},
    {Reason::QuoteNotClosed, "quote-not-closed"},
    {Reason::AfterOpenQuote, "after-open-quote"},
    {Reason::FewerCells, "fewer-cells"},
    {Reason::MoreCells, "more-cells"},
    {Reason::OutsideCard, "outside-card"},
    {Reason::MissingEnd, "missing-end"},
    {Reason::NoProperty, "no-property"},
    {Reason::BrokenFold, "broken-fold"},
    {Reason::BadEncodedText, "bad-encoded-text"},
    {Reason::PropertyTooLong, "property-too-long"},
    {Reason::CardTooLong, "card-too-long"},
    {Reason::DetailLeftOut, "detail-left-out"},
    {Reason::NothingToKeep, "nothing-to-keep"},
    {Reason::BadEmail, "bad-email"},
    {Reason::BadPhone, "bad-phone"},
    {Reason::BadDate, "bad-date"},
    {Reason::BadNumber, "bad-number"},
    {Reason::RecordRefused, "record-refused"},
    {Reason::NoRight, "no-right"},
    {Reason::BadCell, "bad-cell"},
    {Reason::FormulaError, "formula-error"},
    {Reason::NotAnAddition, "not-an-addition"},
    {Reason::NoEntryName, "no-entry-name"},
    {Reason::MailingList, "mailing-list"},
};

QString reasonId(Reason reason)
{
    for (const auto &[known, name] : names) {
        if (known == reason)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("none");
}

QList<Reason> allReasons()
{
    QList<Reason> reasons;
    for (const auto &[known, name] : names)
        reasons += known;
    return reasons;
}

} // namespace coffret::exchange

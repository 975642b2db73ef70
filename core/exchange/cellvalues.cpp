// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"

#include "core/base/textfold.h"

#include <QDate>
#include <QRegularExpression>

namespace coffret::exchange {

QString usualLabel(const QString &label)
{
    if (label.isEmpty())
        return {};
    QString plain = label.trimmed();
    while (plain.startsWith(u'*'))
        plain = plain.sliced(1).trimmed();
    static const QHash<QString, QString> usual{{QStringLiteral("work"), QStringLiteral("work")},
                                               {QStringLiteral("travail"), QStringLiteral("work")},
                                               {QStringLiteral("bureau"), QStringLiteral("work")},
                                               {QStringLiteral("professionnel"), QStringLiteral("work")},
                                               {QStringLiteral("pro"), QStringLiteral("work")},
                                               {QStringLiteral("business"), QStringLiteral("work")},
                                               {QStringLiteral("home"), QStringLiteral("home")},
                                               {QStringLiteral("domicile"), QStringLiteral("home")},
                                               {QStringLiteral("maison"), QStringLiteral("home")},
                                               {QStringLiteral("personnel"), QStringLiteral("home")},
                                               {QStringLiteral("perso"), QStringLiteral("home")},
                                               {QStringLiteral("prive"), QStringLiteral("home")},
                                               {QStringLiteral("mobile"), QStringLiteral("mobile")},
                                               {QStringLiteral("portable"), QStringLiteral("mobile")},
                                               {QStringLiteral("cell"), QStringLiteral("mobile")},
                                               {QStringLiteral("cellular"), QStringLiteral("mobile")},
                                               {QStringLiteral("iphone"), QStringLiteral("mobile")},
                                               {QStringLiteral("fax"), QStringLiteral("fax")},
                                               {QStringLiteral("work fax"), QStringLiteral("fax")},
                                               {QStringLiteral("workfax"), QStringLiteral("fax")},
                                               {QStringLiteral("telecopie"), QStringLiteral("fax")},
                                               {QStringLiteral("home fax"), QStringLiteral("home fax")},
                                               {QStringLiteral("homefax"), QStringLiteral("home fax")},
                                               {QStringLiteral("main"), QStringLiteral("main")},
                                               {QStringLiteral("principal"), QStringLiteral("main")},
                                               {QStringLiteral("other"), QStringLiteral("other")},
                                               {QStringLiteral("autre"), QStringLiteral("other")}};
    return usual.value(fold(plain), plain);
}

bool isPlaceholder(const QString &text)
{
    static const QStringList empty{QStringLiteral("n/a"),    QStringLiteral("na"),      QStringLiteral("nc"),
                                   QStringLiteral("n.c."),   QStringLiteral("neant"),   QStringLiteral("aucun"),
                                   QStringLiteral("aucune"), QStringLiteral("none"),    QStringLiteral("null"),
                                   QStringLiteral("nr"),     QStringLiteral("inconnu"), QStringLiteral("?")};
    constexpr qsizetype longest = 8;
    const QString trimmed = text.trimmed();
    bool onlyMarks = true;
    for (const QChar c : trimmed)
        onlyMarks = onlyMarks && (c == u'-' || c == u'.' || c == u'/' || c == u'x' || c == u'X');
    return onlyMarks || (trimmed.size() <= longest && empty.contains(fold(trimmed)));
}

static QStringList trimmedParts(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            kept += trimmed;
    }
    return kept;
}

QStringList partsOf(const QString &cell)
{
    if (!cell.contains(QStringLiteral(":::")))
        return trimmedParts({cell});
    return trimmedParts(cell.split(QStringLiteral(":::")));
}

static QString bareEmail(QString text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>'))
        text = text.sliced(open + 1, text.size() - open - 2);
    if (text.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
        text.remove(0, 7);
    return text.trimmed();
}

EmailCell emailsOf(const QString &cell)
{
    EmailCell found;
    if (cell.isEmpty() || isPlaceholder(cell))
        return found;
    static const QRegularExpression separators(QStringLiteral("[;,\\n\\r]|:::"));
    QStringList parts;
    const bool single = cell.indexOf(u'@') == cell.lastIndexOf(u'@');
    if (single && (cell.endsWith(u'>') || !cell.contains(separators)))
        parts = {cell}; // "Garnier, Hélène <h.garnier@garnier.example>"
    else
        parts = cell.split(separators);
    for (const QString &part : trimmedParts(parts)) {
        const QString email = bareEmail(part);
        const QString domain = normalisedEmail(email).section(u'@', 1);
        const bool good = domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
                          && !domain.contains(QStringLiteral(".."));
        found.understood = found.understood && good;
        found.emails += email;
    }
    return found;
}

static QString withItsZero(const QString &phone)
{
    bool digitsOnly = phone.size() == 9 && phone.at(0) != u'0';
    for (const QChar c : phone)
        digitsOnly = digitsOnly && c >= u'0' && c <= u'9';
    return digitsOnly ? u'0' + phone : phone;
}

QStringList phonesOf(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[/;\\n\\r]|:::|\\s+ou\\s+"));
    const QString plain = cell.trimmed();
    if (plain.isEmpty() || isPlaceholder(plain))
        return {};
    if (!plain.contains(u'/') && !plain.contains(u';') && !plain.contains(u':') && !plain.contains(u'\n')
        && !plain.contains(u'\r') && !plain.contains(u'o'))
        return {withItsZero(plain)};
    const QStringList parts = trimmedParts(plain.split(separators));
    bool allPhones = true;
    for (const QString &part : parts)
        allPhones = allPhones && phoneDigits(part).size() >= 6;
    QStringList phones;
    for (const QString &part : allPhones ? parts : QStringList(plain))
        phones += withItsZero(part);
    return phones;
}

QStringList tagsOf(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[;,\\n]|:::"));
    QStringList tags;
    for (QString part : trimmedParts(cell.split(separators))) {
        const bool google = part.startsWith(QStringLiteral("* "));
        if (google)
            part = part.sliced(2).trimmed();
        const bool own = google && (part == QStringLiteral("myContacts") || part == QStringLiteral("My Contacts"));
        if (!part.isEmpty() && !own)
            tags += part;
    }
    return tags;
}

static QString isoDate(int year, int month, int day)
{
    if (year < 0) {
        return QDate(2000, month, day).isValid()
                   ? QStringLiteral("--%1-%2").arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'))
                   : QString();
    }
    if (year < 100)
        year += year > 30 ? 1900 : 2000;
    const QDate date(year, month, day);
    return date.isValid() && year >= 1850 ? date.toString(Qt::ISODate) : QString();
}

// Day and month in the order the file uses, unless only the other order is a date.
static QString inEitherOrder(int first, int second, int year, DateOrder order)
{
    const QString dayFirst = isoDate(year, second, first);
    const QString monthFirst = isoDate(year, first, second);
    const QString &wanted = order == DateOrder::DayFirst ? dayFirst : monthFirst;
    return wanted.isEmpty() ? (order == DateOrder::DayFirst ? monthFirst : dayFirst) : wanted;
}

std::optional<QString> birthdayOf(const QString &cell, DateOrder order)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?$"));
    static const QRegularExpression partial(QStringLiteral("^--(\\d{2})-?(\\d{2})$"));
    static const QRegularExpression slashed(
        QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?(?: .*)?$"));
    static const QRegularExpression nothing(QStringLiteral("^[0/.\\-: ]*$"));
    const QString text = cell.trimmed();
    if (nothing.match(text).hasMatch())
        return QString();
    QString date;
    if (const auto found = iso.match(text); found.hasMatch())
        date = isoDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    else if (const auto short_ = partial.match(text); short_.hasMatch())
        date = isoDate(-1, short_.captured(1).toInt(), short_.captured(2).toInt());
    else if (const auto parts = slashed.match(text); parts.hasMatch())
        date = inEitherOrder(parts.captured(1).toInt(), parts.captured(2).toInt(),
                             parts.captured(3).isEmpty() ? -1 : parts.captured(3).toInt(), order);
    return date.isEmpty() ? std::nullopt : std::optional(date);
}

static bool isCourtesy(const QString &word)
{
    static const QStringList known{QStringLiteral("m"),        QStringLiteral("mr"),           QStringLiteral("mme"),
                                   QStringLiteral("mlle"),     QStringLiteral("mrs"),          QStringLiteral("ms"),
                                   QStringLiteral("miss"),     QStringLiteral("dr"),           QStringLiteral("pr"),
                                   QStringLiteral("prof"),     QStringLiteral("me"),           QStringLiteral("madame"),
                                   QStringLiteral("monsieur"), QStringLiteral("mademoiselle"), QStringLiteral("maitre"),
                                   QStringLiteral("docteur"),  QStringLiteral("professeur")};
    return known.contains(fold(word).remove(u'.'));
}

static bool isUpper(const QString &word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letters += c.isLetter() ? 1 : 0;
    }
    return letters >= 2;
}

// Words in capitals are the family name, wherever they stand; otherwise the first word is the first name.
static void cutWords(const QStringList &words, crm::Contact &contact)
{
    QStringList upper;
    QStringList mixed;
    for (const QString &word : words)
        (isUpper(word) ? upper : mixed) += word;
    if (!upper.isEmpty() && !mixed.isEmpty()) {
        contact.lastName = upper.join(u' ');
        contact.firstName = mixed.join(u' ');
    } else if (words.size() > 1) {
        contact.firstName = words.first();
        contact.lastName = words.sliced(1).join(u' ');
    } else {
        contact.lastName = words.join(u' ');
    }
}

void cutFullName(const QString &name, crm::Contact &contact)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isCourtesy(words.first())) {
        if (contact.courtesy.isEmpty())
            contact.courtesy = words.first();
        words.removeFirst();
    }
    const QString rest = words.join(u' ');
    const qsizetype comma = rest.indexOf(u',');
    if (comma > 0) {
        contact.lastName = rest.first(comma).trimmed();
        contact.firstName = rest.sliced(comma + 1).trimmed();
    } else {
        cutWords(words, contact);
    }
}

std::optional<crm::PartyStatus> statusOf(const QString &cell)
{
    using enum crm::PartyStatus;
    static const QHash<QString, crm::PartyStatus> known{{QStringLiteral("prospect"), Prospect},
                                                        {QStringLiteral("lead"), Prospect},
                                                        {QStringLiteral("subscriber"), Prospect},
                                                        {QStringLiteral("opportunity"), Prospect},
                                                        {QStringLiteral("marketing qualified lead"), Prospect},
                                                        {QStringLiteral("sales qualified lead"), Prospect},
                                                        {QStringLiteral("marketingqualifiedlead"), Prospect},
                                                        {QStringLiteral("salesqualifiedlead"), Prospect},
                                                        {QStringLiteral("customer"), Customer},
                                                        {QStringLiteral("client"), Customer},
                                                        {QStringLiteral("cliente"), Customer},
                                                        {QStringLiteral("former customer"), FormerCustomer},
                                                        {QStringLiteral("formercustomer"), FormerCustomer},
                                                        {QStringLiteral("ancien client"), FormerCustomer},
                                                        {QStringLiteral("supplier"), Supplier},
                                                        {QStringLiteral("fournisseur"), Supplier},
                                                        {QStringLiteral("partner"), Partner},
                                                        {QStringLiteral("partenaire"), Partner}};
    const QString folded = fold(cell.simplified());
    if (folded.isEmpty())
        return None;
    const auto found = known.constFind(folded);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

bool looksLikeFormula(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[+\\-]?[0-9][0-9 .,()/-]*$"));
    if (cell.isEmpty())
        return false;
    const QChar first = cell.at(0);
    if (first == u'=' || first == u'@' || first == u'\t' || first == u'\r')
        return true;
    return (first == u'+' || first == u'-') && !number.match(cell).hasMatch();
}

static qsizetype apostrophes(const QString &cell)
{
    qsizetype count = 0;
    while (count < cell.size() && cell.at(count) == u'\'')
        ++count;
    return count;
}

QString guarded(const QString &cell)
{
    return looksLikeFormula(cell.sliced(apostrophes(cell))) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    const qsizetype count = apostrophes(cell);
    return count > 0 && looksLikeFormula(cell.sliced(count)) ? cell.sliced(1) : cell;
}

} // namespace coffret::exchange

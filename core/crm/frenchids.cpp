// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/frenchids.h"

namespace coffret::crm {

namespace {

constexpr QLatin1String laPoste("356000000");

bool isDigits(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return false;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

int luhnSum(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).unicode() - u'0';
        if (i % 2 == 1) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
    }
    return sum;
}

int plainSum(QStringView digits)
{
    int sum = 0;
    for (const QChar c : digits)
        sum += c.unicode() - u'0';
    return sum;
}

// Value of a character of a VAT key with letters: digits as they are, A=10 … Z=33 without I and O.
int keyValue(QChar c)
{
    static constexpr QLatin1String alphabet("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    return int(alphabet.indexOf(c));
}

bool letteredKeyFits(QStringView key, qint64 siren)
{
    const int first = keyValue(key.at(0));
    const int second = keyValue(key.at(1));
    if (first < 0 || second < 0)
        return false;
    const int s = key.at(0).isDigit() ? first * 24 + second - 10 : first * 34 + second - 100;
    return (siren + 1 + s / 11) % 11 == s % 11;
}

} // namespace

QString compactId(QStringView text)
{
    QString compact;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            compact += c.toUpper();
    }
    return compact;
}

bool isSiren(QStringView text)
{
    const QString digits = compactId(text);
    return isDigits(digits, 9) && digits != QLatin1String("000000000") && luhnSum(digits) % 10 == 0;
}

bool isSiret(QStringView text)
{
    const QString digits = compactId(text);
    if (!isDigits(digits, 14) || digits.startsWith(QLatin1String("000000000")))
        return false;
    if (luhnSum(digits) % 10 == 0)
        return true;
    return digits.startsWith(laPoste) && plainSum(digits) % 5 == 0;
}

bool isFrenchVat(QStringView text)
{
    const QString vat = compactId(text);
    if (vat.size() != 13 || !vat.startsWith(QLatin1String("FR")))
        return false;
    const QStringView key = QStringView(vat).sliced(2, 2);
    const QStringView siren = QStringView(vat).sliced(4);
    if (!isDigits(siren, 9))
        return false;
    const bool monaco = siren.startsWith(QLatin1String("000"));
    if (!monaco && !isSiren(siren))
        return false;
    const qint64 number = siren.toLongLong();
    if (isDigits(key, 2))
        return key.toInt() == (12 + 3 * (number % 97)) % 97;
    return letteredKeyFits(key, number);
}

bool isApe(QStringView text)
{
    const QString code = compactId(text);
    return code.size() == 5 && isDigits(QStringView(code).first(4), 4) && code.at(4) >= u'A' && code.at(4) <= u'Z';
}

QString sirenOfSiret(QStringView siret)
{
    const QString digits = compactId(siret);
    return isDigits(digits, 14) ? digits.first(9) : QString();
}

QString sirenOfVat(QStringView vat)
{
    const QString compact = compactId(vat);
    const bool french =
        compact.size() == 13 && compact.startsWith(QLatin1String("FR")) && isDigits(QStringView(compact).sliced(4), 9);
    return french ? compact.sliced(4) : QString();
}

QString frenchVatOf(QStringView siren)
{
    const QString digits = compactId(siren);
    if (!isSiren(digits))
        return {};
    const qint64 key = (12 + 3 * (digits.toLongLong() % 97)) % 97;
    return QStringLiteral("FR%1%2").arg(key, 2, 10, QLatin1Char('0')).arg(digits);
}

QString siretWithKey(QStringView siren, int establishment)
{
    const QString stem = compactId(siren) + QStringLiteral("%1").arg(establishment % 10'000, 4, 10, QLatin1Char('0'));
    for (int key = 0; key < 10; ++key) {
        const QString siret = stem + QString::number(key);
        if (isSiret(siret))
            return siret;
    }
    return {};
}

} // namespace coffret::crm

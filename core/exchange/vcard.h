// SPDX-License-Identifier: GPL-3.0-or-later
// A vCard as its lines say it, before anybody asks what they mean. Values are unfolded, decoded to
// text and still carry their backslash escapes, so that a property nobody knows can be written back as
// it stood. Sources: vCard 2.1 (versit), RFC 2426 (3.0), RFC 6350 (4.0), RFC 6868.
#pragma once

#include "core/exchange/rejection.h"

#include <QStringList>

namespace coffret::exchange {

struct VCardParameter
{
    QString name; // upper case; bare values of 2.1 are TYPE
    QStringList values;
    bool operator==(const VCardParameter &) const = default;
};

struct VCardProperty
{
    QString group; // "item1"
    QString name;  // upper case
    QList<VCardParameter> parameters;
    QString value;
    qint64 line = 0;
    bool operator==(const VCardProperty &) const = default;

    QStringList types() const;                 // TYPE values, upper case
    bool hasType(QStringView upper) const;     // one of them, a word of ASCII
    QString parameter(QStringView name) const; // first value, or empty
    bool isBinary() const;                     // base64
};

struct VCard
{
    qint64 line = 0;
    QList<VCardProperty> properties; // without BEGIN, END and VERSION
    QString version;                 // "2.1", "3.0", "4.0", or what stood there
    QString text;                    // the beginning of the card as it stood, for the file of rejected cards
    Rejection objection;
    QList<Rejection> remarks;

    const VCardProperty *first(QStringView name) const;
    bool isOurs() const; // written by this program
};

// Whether `text` is this word of ASCII, in whatever case.
bool isWord(QStringView text, QStringView upper);

// Escapes: \n \, \; \\ .
QString unescaped(QStringView value);
QString escaped(const QString &text);
QStringList splitEscaped(QStringView value, QChar separator); // parts still escaped
QStringList unescapedParts(QStringView value, QChar separator);

// Quoted-printable (RFC 2045 6.7); soft breaks already joined. `bad` counts sequences left as they stood.
QByteArray fromQuotedPrintable(QByteArrayView bytes, int &bad);

// "TYPE=work,fax;X-A=\"b;c\"" and back, as kept with a further property.
QString parametersText(const QList<VCardParameter> &parameters);
QList<VCardParameter> parametersFromText(const QString &text);

} // namespace coffret::exchange

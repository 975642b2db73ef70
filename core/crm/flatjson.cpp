// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/flatjson.h"

#include <array>
#include <span>

namespace coffret::crm {

namespace {

template <class T>
struct Member
{
    QLatin1String name;
    QString T::*value;
};

constexpr std::array labelledMembers{Member<LabelledValue>{QLatin1String("label"), &LabelledValue::label},
                                     Member<LabelledValue>{QLatin1String("value"), &LabelledValue::value}};
constexpr std::array addressMembers{Member<Address>{QLatin1String("label"), &Address::label},
                                    Member<Address>{QLatin1String("street"), &Address::street},
                                    Member<Address>{QLatin1String("postbox"), &Address::postbox},
                                    Member<Address>{QLatin1String("postcode"), &Address::postcode},
                                    Member<Address>{QLatin1String("city"), &Address::city},
                                    Member<Address>{QLatin1String("region"), &Address::region},
                                    Member<Address>{QLatin1String("country"), &Address::country}};
constexpr std::array extraMembers{Member<ExtraProperty>{QLatin1String("format"), &ExtraProperty::format},
                                  Member<ExtraProperty>{QLatin1String("group"), &ExtraProperty::group},
                                  Member<ExtraProperty>{QLatin1String("name"), &ExtraProperty::name},
                                  Member<ExtraProperty>{QLatin1String("parameters"), &ExtraProperty::parameters},
                                  Member<ExtraProperty>{QLatin1String("value"), &ExtraProperty::value}};

// What needs no escape is taken over in runs: letter by letter this was the dearest step of writing a record.
void appendString(QString &out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += u'"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text.at(i).unicode();
        if (u >= 0x20 && u != u'"' && u != u'\\')
            continue;
        out += text.sliced(start, i - start);
        start = i + 1;
        if (u == u'"' || u == u'\\') {
            out += u'\\';
            out += QChar(u);
        } else if (u == u'\n') {
            out += QLatin1String("\\n");
        } else {
            out += QLatin1String("\\u00");
            out += QLatin1Char(hex[u >> 4]);
            out += QLatin1Char(hex[u & 15]);
        }
    }
    out += text.sliced(start);
    out += u'"';
}

// Without escapes, which are few.
template <class T>
qsizetype writtenSize(const QList<T> &items, std::span<const Member<T>> members)
{
    qsizetype size = 1;
    for (const T &item : items) {
        size += 4;
        for (const Member<T> &member : members) {
            const qsizetype length = (item.*member.value).size();
            size += length > 0 ? length + member.name.size() + 6 : 0;
        }
    }
    return size;
}

template <class T>
QString write(const QList<T> &items, std::span<const Member<T>> members)
{
    QString out;
    if (!items.isEmpty())
        out.reserve(writtenSize(items, members));
    for (const T &item : items) {
        out += QLatin1String(out.isEmpty() ? "[{" : ",{");
        bool first = true;
        for (const Member<T> &member : members) {
            const QString &value = item.*member.value;
            if (value.isEmpty())
                continue;
            if (!first)
                out += u',';
            first = false;
            out += u'"';
            out += member.name;
            out += QLatin1String("\":");
            appendString(out, value);
        }
        out += u'}';
    }
    if (!out.isEmpty())
        out += u']';
    return out;
}

// Walks over one text; every function answers false at the first thing that is not as it should be.
class Cursor
{
public:
    explicit Cursor(QStringView t) : text(t) {}

    bool take(char16_t wanted)
    {
        skipSpace();
        if (position >= text.size() || text.at(position) != wanted)
            return false;
        ++position;
        return true;
    }

    bool string(QString &out)
    {
        out.clear();
        if (!take(u'"'))
            return false;
        qsizetype start = position;
        while (position < text.size()) {
            const QChar c = text.at(position);
            if (c == u'"') {
                out += text.sliced(start, position - start);
                ++position;
                return true;
            }
            if (c == u'\\') {
                out += text.sliced(start, position - start);
                ++position;
                if (!escape(out))
                    return false;
                start = position;
            } else {
                ++position;
            }
        }
        return false;
    }

    bool atEnd()
    {
        skipSpace();
        return position == text.size();
    }

private:
    void skipSpace()
    {
        while (position < text.size() && text.at(position).isSpace())
            ++position;
    }

    bool escape(QString &out)
    {
        if (position >= text.size())
            return false;
        const char16_t c = text.at(position++).unicode();
        switch (c) {
        case u'n': out += u'\n'; return true;
        case u't': out += u'\t'; return true;
        case u'r': out += u'\r'; return true;
        case u'b': out += u'\b'; return true;
        case u'f': out += u'\f'; return true;
        case u'"':
        case u'\\':
        case u'/': out += QChar(c); return true;
        case u'u': break;
        default: return false;
        }
        if (position + 4 > text.size())
            return false;
        bool good = false;
        const ushort unit = text.sliced(position, 4).toUShort(&good, 16);
        position += 4;
        out += QChar(unit);
        return good;
    }

    QStringView text;
    qsizetype position = 0;
};

template <class T>
bool readObject(Cursor &cursor, T &item, std::span<const Member<T>> members)
{
    if (!cursor.take(u'{'))
        return false;
    if (cursor.take(u'}'))
        return true;
    QString name;
    QString value;
    do {
        if (!cursor.string(name) || !cursor.take(u':') || !cursor.string(value))
            return false;
        for (const Member<T> &member : members) {
            if (name == member.name)
                item.*member.value = value;
        }
    } while (cursor.take(u','));
    return cursor.take(u'}');
}

template <class T, class ReadItem>
bool readArray(const QString &text, QList<T> &items, ReadItem readItem)
{
    items.clear();
    if (text.isEmpty())
        return true;
    Cursor cursor(text);
    bool good = cursor.take(u'[');
    if (good && !cursor.take(u']')) {
        do {
            good = readItem(cursor, items.emplaceBack());
        } while (good && cursor.take(u','));
        good = good && cursor.take(u']');
    }
    if (good && cursor.atEnd())
        return true;
    items.clear();
    return false;
}

template <class T>
bool read(const QString &text, QList<T> &items, std::span<const Member<T>> members)
{
    return readArray<T>(text, items, [members](Cursor &cursor, T &item) { return readObject(cursor, item, members); });
}

} // namespace

QString toText(const QList<LabelledValue> &values)
{
    return write<LabelledValue>(values, labelledMembers);
}
QString toText(const QList<Address> &addresses)
{
    return write<Address>(addresses, addressMembers);
}
QString toText(const QList<ExtraProperty> &properties)
{
    return write<ExtraProperty>(properties, extraMembers);
}

QString toText(const QStringList &words)
{
    QString out;
    for (const QString &word : words) {
        out += out.isEmpty() ? u'[' : u',';
        appendString(out, word);
    }
    return out.isEmpty() ? out : out + u']';
}

bool fromText(const QString &text, QList<LabelledValue> &values)
{
    return read<LabelledValue>(text, values, labelledMembers);
}
bool fromText(const QString &text, QList<Address> &addresses)
{
    return read<Address>(text, addresses, addressMembers);
}
bool fromText(const QString &text, QList<ExtraProperty> &properties)
{
    return read<ExtraProperty>(text, properties, extraMembers);
}

bool fromText(const QString &text, QStringList &words)
{
    return readArray<QString>(text, words, [](Cursor &cursor, QString &word) { return cursor.string(word); });
}

} // namespace coffret::crm

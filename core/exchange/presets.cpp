// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/presets.h"

#include "core/exchange/presettables.h"

namespace coffret::exchange {

// "E-mail 2 - Value" is looked up as "e mail # value", with 2 as its group.
static QString numbered(const QString &key, int &group)
{
    QStringList words = key.split(u' ');
    for (QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && number >= 1 && number <= 99) {
            group = number;
            word = QStringLiteral("#");
            return words.join(u' ');
        }
    }
    return {};
}

static QString patternKey(const QString &header)
{
    QStringList parts;
    for (const QString &part : header.split(u'#'))
        parts += headerKey(part);
    return parts.join(QStringLiteral(" # ")).trimmed();
}

static void readLine(Preset &preset, const QString &line)
{
    const qsizetype colon = line.indexOf(QStringLiteral(": "));
    QString left = line.first(colon).trimmed();
    const bool signature = left.startsWith(u'!');
    if (signature)
        left.remove(0, 1);
    const bool pattern = left.contains(u'#');
    const auto target = targetFromText(left.replace(u'#', u'1'));
    Q_ASSERT(target);
    for (const QString &header : line.sliced(colon + 2).split(u';')) {
        const bool second = header.endsWith(QStringLiteral("@2"));
        QString key = patternKey(second ? header.chopped(2) : header);
        ColumnTarget found = *target;
        if (pattern)
            found.group = 0; // the number in the header
        preset.columns.insert(second ? key + QStringLiteral("@2") : key, found);
        if (signature)
            preset.signature += key;
    }
}

static Preset readTable(const PresetTable &table)
{
    Preset preset;
    preset.id = QString::fromLatin1(table.id);
    preset.kind = table.kind;
    preset.dates = table.dates;
    preset.ownLabels = table.traits == PresetTraits::OwnLabels || table.traits == PresetTraits::OwnLabelsGuarded;
    preset.guardedCells = table.traits == PresetTraits::OwnLabelsGuarded;
    for (const QString &line : QString::fromUtf8(table.columns).split(u'\n', Qt::SkipEmptyParts))
        readLine(preset, line);
    return preset;
}

const QList<Preset> &allPresets()
{
    static const QList<Preset> presets = [] {
        QList<Preset> read;
        for (const PresetTable &table : presetTables())
            read += readTable(table);
        return read;
    }();
    return presets;
}

const Preset *presetById(QStringView id)
{
    const QStringView wanted = id == u"outlook-com" ? QStringView(u"outlook") : id; // same columns, other order
    for (const Preset &preset : allPresets()) {
        if (preset.id == wanted)
            return &preset;
    }
    return nullptr;
}

static std::optional<ColumnTarget> lookUp(const Preset &preset, const QString &key, int occurrence)
{
    if (occurrence > 1) {
        const auto again = preset.columns.constFind(key + QStringLiteral("@%1").arg(occurrence));
        if (again != preset.columns.constEnd())
            return *again;
    }
    auto found = preset.columns.constFind(key);
    int group = 1;
    if (found == preset.columns.constEnd()) {
        const QString pattern = numbered(key, group);
        found = pattern.isEmpty() ? preset.columns.constEnd() : preset.columns.constFind(pattern);
    }
    if (found == preset.columns.constEnd())
        return std::nullopt;
    ColumnTarget target = *found;
    if (target.group == 0)
        target.group = group;
    if (occurrence > 1 && target.field != Field::Ignore
        && target.field != Field::Keep) // the same name again: another value of a list, or nothing we know
        return target.field >= Field::Email && target.field <= Field::Country
                   ? std::optional(ColumnTarget{target.field, target.group + occurrence - 1, target.label})
                   : std::nullopt;
    return target;
}

std::optional<ColumnTarget> targetOf(const Preset &preset, QStringView header, int occurrence)
{
    const QString key = headerKey(header);
    if (key.isEmpty())
        return std::nullopt;
    const auto target = lookUp(preset, key, occurrence);
    return target || &preset == &allPresets().last() ? target : lookUp(allPresets().last(), key, occurrence);
}

static int knownBy(const Preset &preset, const QStringList &keys)
{
    int known = 0;
    QHash<QString, int> seen;
    for (const QString &key : keys) {
        if (!key.isEmpty() && lookUp(preset, key, ++seen[key]))
            ++known;
    }
    return known;
}

// A file with first names is a file of people, whatever else its columns look like.
static bool hasFirstNames(const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto target = lookUp(allPresets().last(), key, 1);
        if (target && target->field == Field::FirstName)
            return true;
    }
    return false;
}

static bool isSigned(const Preset &preset, const QStringList &keys)
{
    for (const QString &key : keys) {
        int group = 1;
        if (preset.signature.contains(key) || preset.signature.contains(numbered(key, group)))
            return true;
    }
    return false;
}

PresetMatch recognise(const QStringList &header)
{
    QStringList keys;
    for (const QString &cell : header)
        keys += headerKey(cell);
    PresetMatch best{&allPresets().last(), 0};
    const bool people = hasFirstNames(keys);
    for (const Preset &preset : allPresets()) {
        if (!isSigned(preset, keys) || (people && preset.kind == crm::PartyKind::Company))
            continue;
        const int known = knownBy(preset, keys);
        const bool better =
            known > best.known || (known == best.known && preset.columns.size() < best.preset->columns.size());
        if (known >= 3 && better)
            best = {&preset, known};
    }
    if (best.known == 0)
        best.known = knownBy(*best.preset, keys);
    return best;
}

int knownHeaders(const QStringList &cells)
{
    return recognise(cells).known;
}

} // namespace coffret::exchange

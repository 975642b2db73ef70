// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importwords.h"

#include "core/exchange/presets.h"
#include "ui/common/localformat.h"
#include "ui/records/fieldwords.h"
#include "ui/words/reasontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::ImportWords)
};

} // namespace

QString presetWord(const QString &id)
{
    static const QHash<QString, QString> names{
        {u"hubspot"_s, u"HubSpot"_s}, {u"linkedin"_s, u"LinkedIn"_s}, {u"act"_s, u"Act!"_s}, {u"ldif"_s, u"LDIF"_s}};
    if (id.isEmpty() || id == u"generic")
        return Words::tr("Table with headers");
    if (id == u"outlook-fr")
        return Words::tr("Outlook (French)");
    if (id == u"outlook")
        return Words::tr("Outlook (English)");
    if (id == u"google-old")
        return Words::tr("Google (former layout)");
    if (id == u"hubspot-companies")
        return Words::tr("HubSpot (companies)");
    if (id == u"dolibarr-thirdparties")
        return Words::tr("Dolibarr (third parties)");
    if (id == u"dolibarr-contacts")
        return Words::tr("Dolibarr (contacts)");
    QString name = id.section(u'-', 0, 0);
    if (names.contains(name))
        return names.value(name);
    name[0] = name.at(0).toUpper();
    return name;
}

QList<std::pair<QString, QString>> programChoices()
{
    QList<std::pair<QString, QString>> programs;
    for (const exchange::Preset &each : exchange::allPresets())
        programs += {each.id, presetWord(each.id)};
    return programs;
}

QString programOf(const exchange::ImportScan &scan)
{
    const exchange::Preset *known = exchange::presetById(scan.mapping.preset);
    return known ? known->id : exchange::allPresets().last().id;
}

QString separatorWord(char separator)
{
    return separator == '\t' ? Words::tr("tab") : Words::tr("“%1”").arg(QLatin1Char(separator));
}

QString scanSentence(const exchange::ImportScan &scan)
{
    const QString encoding = exchange::encodingName(scan.encoding.encoding);
    switch (scan.kind) {
    case exchange::FileKind::VCard: return Words::tr("vCard, %1").arg(encoding);
    case exchange::FileKind::Ldif: return Words::tr("LDIF, %1").arg(encoding);
    case exchange::FileKind::Workbook:
        return Words::tr("%1, sheet “%2”").arg(presetWord(scan.mapping.preset), scan.sheets.value(scan.sheet));
    case exchange::FileKind::Csv: break;
    }
    return u"%1, %2, %3"_s.arg(presetWord(scan.mapping.preset), encoding, separatorWord(scan.dialect.separator));
}

QString columnRemark(const exchange::ImportScan &scan, int column)
{
    const exchange::MappedColumn &mapped = scan.mapping.columns.at(column);
    if (scan.examples.value(column).isEmpty())
        return Words::tr("Empty in the first rows.");
    if (mapped.occurrence > 1)
        return Words::tr("The file has several columns “%1”; this is number %2.")
            .arg(mapped.header)
            .arg(mapped.occurrence);
    if (mapped.target.field == exchange::Field::Keep)
        return Words::tr("No field of its own: kept with the record under its name.");
    if (mapped.target.field == exchange::Field::Ignore)
        return Words::tr("Left out.");
    return {};
}

QString kindWord(TrialKind kind)
{
    switch (kind) {
    case TrialKind::New: return Words::tr("New");
    case TrialKind::Changed: return Words::tr("Changed");
    case TrialKind::UpToDate: return Words::tr("Up to date");
    case TrialKind::Duplicate: return Words::tr("Duplicate");
    case TrialKind::ToCorrect: return Words::tr("To correct");
    case TrialKind::LeftOut: return Words::tr("Left out");
    case TrialKind::All: break;
    }
    return Words::tr("All");
}

QString counterWord(TrialKind kind, qint64 number)
{
    const int n = int(number);
    switch (kind) {
    case TrialKind::New: return Words::tr("%Ln new", nullptr, n);
    case TrialKind::Changed: return Words::tr("%Ln changed", nullptr, n);
    case TrialKind::UpToDate: return Words::tr("%Ln up to date", nullptr, n);
    case TrialKind::Duplicate: return Words::tr("%Ln duplicate(s)", nullptr, n);
    case TrialKind::ToCorrect: return Words::tr("%Ln to correct", nullptr, n);
    case TrialKind::LeftOut: return Words::tr("%Ln left out", nullptr, n);
    case TrialKind::All: break;
    }
    return Words::tr("%Ln row(s)", nullptr, n);
}

Tone kindTone(TrialKind kind)
{
    switch (kind) {
    case TrialKind::New: return Tone::Success;
    case TrialKind::Changed: return Tone::Info;
    case TrialKind::Duplicate: return Tone::Warning;
    case TrialKind::ToCorrect: return Tone::Danger;
    default: return Tone::Neutral;
    }
}

QString kindIcon(TrialKind kind)
{
    switch (kind) {
    case TrialKind::New: return u"plus"_s;
    case TrialKind::Changed: return u"pencil"_s;
    case TrialKind::UpToDate: return u"check"_s;
    case TrialKind::Duplicate: return u"users"_s;
    case TrialKind::ToCorrect: return u"alert-triangle"_s;
    case TrialKind::LeftOut: return u"ban"_s;
    case TrialKind::All: break;
    }
    return {};
}

QString likenessWord(exchange::Likeness likeness)
{
    return likeness == exchange::Likeness::SameEmail ? Words::tr("Same e-mail, another name") : Words::tr("Same name");
}

QString plainValue(const QString &fieldText)
{
    if (!fieldText.startsWith(u'['))
        return fieldText;
    const QJsonDocument document = QJsonDocument::fromJson(fieldText.toUtf8());
    if (!document.isArray())
        return fieldText;
    QStringList parts;
    for (const QJsonValue value : document.array()) {
        const QJsonObject object = value.toObject();
        QString text = value.isString() ? value.toString() : object.value(u"value"_s).toString();
        if (text.isEmpty()) {
            QStringList place;
            for (const QString &key : {u"street"_s, u"postbox"_s, u"postcode"_s, u"city"_s, u"country"_s})
                place += object.value(key).toString().simplified();
            place.removeAll(QString());
            text = place.join(u", "_s);
        }
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u" · "_s);
}

static QString differenceSentence(const exchange::FieldDifference &difference)
{
    const QString word = fieldWord(difference.field);
    const QString before = plainValue(difference.before).simplified();
    const QString after = plainValue(difference.after).simplified();
    return before.isEmpty() ? Words::tr("%1: %2").arg(word, after) : Words::tr("%1: %2 → %3").arg(word, before, after);
}

QString rowSentence(const exchange::RowOutcome &row)
{
    const QString line = Words::tr("Line %1").arg(row.line);
    if (row.result == exchange::RowResult::Rejected)
        return Words::tr("%1: %2").arg(line, words::sentence(row.objection.reason));
    QStringList said;
    for (const exchange::FieldDifference &difference : row.differences)
        said += differenceSentence(difference);
    for (const exchange::PossibleDuplicate &possible : row.possible)
        said += Words::tr("%1: %2").arg(likenessWord(possible.likeness), possible.name);
    for (const exchange::Rejection &remark : row.remarks) { // what was left out or kept elsewhere
        if (const QString sentence = words::sentence(remark.reason); !said.contains(sentence))
            said += sentence;
    }
    return said.isEmpty() ? line : Words::tr("%1: %2").arg(line, said.join(u" · "_s));
}

QString resultSentence(const exchange::ImportResult &result)
{
    QStringList parts{Words::tr("%Ln row(s) read", nullptr, int(result.read))};
    if (result.created > 0)
        parts += counterWord(TrialKind::New, result.created);
    if (result.updated > 0)
        parts += counterWord(TrialKind::Changed, result.updated);
    if (result.skipped > 0)
        parts += Words::tr("%Ln already there or left out", nullptr, int(result.skipped));
    if (result.rejected > 0)
        parts += counterWord(TrialKind::ToCorrect, result.rejected);
    return parts.join(u" · "_s);
}

} // namespace coffret::ui

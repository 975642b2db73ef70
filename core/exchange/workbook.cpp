// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/xmlpart.h"

#include <QDir>

namespace coffret::exchange {

using namespace Qt::Literals::StringLiterals;
using Token = QXmlStreamReader::TokenType;

static QString partPath(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.sliced(1) : folder + target;
    return QDir::cleanPath(path);
}

static QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

Result<std::shared_ptr<Workbook>> Workbook::open(QIODevice &device, const WorkbookLimits &limits)
{
    std::shared_ptr<Workbook> book(new Workbook);
    book->limits = limits;
    COFFRET_ASSIGN(book->archive, ZipArchive::open(device, limits.archive));
    COFFRET_TRY(book->readParts());
    return book;
}

Result<void> Workbook::readParts()
{
    QString part = u"xl/workbook.xml"_s;
    if (!archive->holds(part)) {
        if (!archive->holds(u"_rels/.rels"_s))
            return ExchangeError::BinaryFile;
        COFFRET_TRY(readRelations(u"_rels/.rels"_s, {}));
        part.clear();
        for (const QString &target : std::as_const(partOf)) {
            if (target.endsWith(u"workbook.xml") && archive->holds(target))
                part = target;
        }
        if (part.isEmpty())
            return archive->holds(u"content.xml"_s) ? ExchangeError::SpreadsheetFile : ExchangeError::BinaryFile;
        partOf.clear();
    }
    COFFRET_TRY(readRelations(relationsOf(part), part.first(part.lastIndexOf(u'/') + 1)));
    return readBook(part);
}

Result<void> Workbook::readRelations(const QString &part, const QString &folder)
{
    if (!archive->holds(part))
        return Error(ExchangeError::DamagedSpreadsheet, u"relations"_s);
    COFFRET_ASSIGN(auto entry, archive->entry(part));
    XmlPart xml(std::move(entry));
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
        if (token != Token::StartElement || xml.name() != u"Relationship" || xml.attribute("TargetMode") == u"External")
            continue;
        const QString target = partPath(folder, xml.attribute("Target"));
        const QString type = xml.attribute("Type");
        partOf.insert(xml.attribute("Id"), target);
        if (type.endsWith(u"/sharedStrings"))
            textsPart = target;
        else if (type.endsWith(u"/styles"))
            formsPart = target;
    }
    return xml.state();
}

Result<void> Workbook::readBook(const QString &part)
{
    COFFRET_ASSIGN(auto entry, archive->entry(part));
    XmlPart xml(std::move(entry));
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
        if (token != Token::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            const QString value = xml.attribute("date1904");
            days = value == u"1" || value == u"true" ? Calendar::From1904 : Calendar::From1900;
        } else if (xml.name() == u"sheet" && allSheets.size() < limits.sheets) {
            // the relation's id, not "sheetId": both local names differ
            const QString target = partOf.value(xml.attribute("id"));
            const QString state = xml.attribute("state");
            if (archive->holds(target) && !target.contains(u"chartsheet"))
                allSheets += {xml.attribute("name"), target, !state.isEmpty() && state != u"visible"};
        }
    }
    return xml.state();
}

Result<void> Workbook::loadTexts()
{
    if (loaded)
        return {};
    loaded = true;
    COFFRET_TRY(readForms());
    return readTexts();
}

Result<void> Workbook::readForms()
{
    if (!archive->holds(formsPart))
        return {};
    COFFRET_ASSIGN(auto entry, archive->entry(formsPart));
    XmlPart xml(std::move(entry));
    QHash<int, QString> codes;
    bool inCells = false;
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
        if (xml.name() == u"cellXfs")
            inCells = token == Token::StartElement;
        if (token != Token::StartElement)
            continue;
        if (xml.name() == u"numFmt" && codes.size() < 10'000) {
            codes.insert(xml.attribute("numFmtId").toInt(), xml.attribute("formatCode"));
        } else if (inCells && xml.name() == u"xf" && forms.size() < 100'000) {
            const int id = xml.attribute("numFmtId").toInt();
            forms.push_back(cellForm(id, codes.value(id)));
        }
    }
    return xml.state();
}

// A text is its runs put together; what is said of its pronunciation (rPh) is none of it.
Result<void> Workbook::readTexts()
{
    if (!archive->holds(textsPart))
        return {};
    COFFRET_ASSIGN(auto entry, archive->entry(textsPart));
    XmlPart xml(std::move(entry));
    QString current;
    qint64 characters = 0;
    bool inText = false;
    bool spoken = false;
    for (Token token = xml.next(); token != Token::Invalid; token = xml.next()) {
        const bool begins = token == Token::StartElement;
        if (token == Token::Characters) {
            if (inText && !spoken)
                current += xml.text();
            characters += xml.text().size();
        } else if (xml.name() == u"t") {
            inText = begins;
        } else if (xml.name() == u"rPh") {
            spoken = begins;
        } else if (xml.name() == u"si" && !begins) {
            texts.push_back(unescaped(current));
            current.clear();
        }
        if (texts.size() > limits.strings || characters > limits.stringCharacters)
            return Error(ExchangeError::TooLarge, u"texts"_s);
    }
    return xml.state();
}

const QString *Workbook::text(qsizetype number) const
{
    return number >= 0 && size_t(number) < texts.size() ? &texts[size_t(number)] : nullptr;
}

CellForm Workbook::form(int style) const
{
    return style >= 0 && size_t(style) < forms.size() ? forms[size_t(style)] : CellForm();
}

} // namespace coffret::exchange

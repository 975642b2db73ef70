// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks for the tests, written part by part so that any of them can be wrong.
#pragma once

#include "core/exchange/zipwriter.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

namespace coffret::exchange {

using namespace Qt::Literals::StringLiterals;

class BookOnDisk
{
public:
    QMap<QByteArray, QByteArray> parts{
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Clients\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
         "<Relationship Id=\"rId3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"}};

    void setRows(const QByteArray &rows, const QByteArray &sheet = "xl/worksheets/sheet1.xml")
    {
        parts[sheet] = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }
    void setTexts(const QByteArray &items) { parts["xl/sharedStrings.xml"] = "<sst>" + items + "</sst>"; }

    // The path of the file, or nothing when it could not be written.
    QString write() const
    {
        const QString path = folder.filePath(u"été clients.xlsx"_s);
        WholeFile file(path);
        ZipWriter zip(file);
        bool fine = file.open().ok();
        for (auto part = parts.begin(); part != parts.end(); ++part)
            fine = fine && zip.begin(part.key()).ok() && zip.write(part.value()).ok() && zip.end().ok();
        fine = fine && zip.close().ok() && file.commit().ok();
        return fine ? path : QString();
    }

private:
    QTemporaryDir folder;
};

inline QByteArray inlineCell(const QByteArray &reference, const QByteArray &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace coffret::exchange

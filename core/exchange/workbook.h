// SPDX-License-Identifier: GPL-3.0-or-later
// An XLSX workbook (ECMA-376) opened for reading: which sheets it has, its calendar, its shared texts and
// the forms of its cells. Rows are read one at a time by SheetReader. Nothing is unpacked to a file;
// macros, links and formulas are not looked at, only the values a spreadsheet stored beside them.
#pragma once

#include "core/exchange/rowsource.h"
#include "core/exchange/sheetcells.h"
#include "core/exchange/ziparchive.h"

#include <QHash>
#include <vector>

namespace coffret::exchange {

struct WorkbookLimits
{
    ArchiveLimits archive;
    qsizetype sheets = 500;
    size_t strings = 4'000'000;
    qint64 stringCharacters = qint64(256) * 1024 * 1024;
    qint64 cell = 1024 * 1024; // characters; a longer one rejects its row
    qint64 row = 4 * 1024 * 1024;
    int columns = 1000;
};

class Workbook
{
public:
    struct Sheet
    {
        QString name;
        QString part; // in the archive
        bool isHidden = false;
    };

    // DamagedSpreadsheet, TooLarge, BinaryFile (an archive that is no workbook).
    static Result<std::shared_ptr<Workbook>> open(QIODevice &device, const WorkbookLimits &limits = {});

    const QList<Sheet> &sheets() const { return allSheets; }
    Result<void> loadTexts(); // before rows are read
    Result<std::unique_ptr<ZipEntry>> part(const QString &name) const { return archive->entry(name); }
    const QString *text(qsizetype number) const; // null: there is none
    CellForm form(int style) const;
    Calendar calendar() const { return days; }
    const WorkbookLimits &bounds() const { return limits; }

private:
    Workbook() = default;
    Result<void> readParts();
    Result<void> readBook(const QString &part);
    Result<void> readRelations(const QString &part, const QString &folder);
    Result<void> readForms();
    Result<void> readTexts();

    WorkbookLimits limits;
    std::unique_ptr<ZipArchive> archive;
    QList<Sheet> allSheets;
    QHash<QString, QString> partOf; // by relation id
    QString textsPart;
    QString formsPart;
    std::vector<QString> texts;
    std::vector<CellForm> forms;
    Calendar days = Calendar::From1900;
    bool loaded = false;
};

} // namespace coffret::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// The rows an import rejected, as a file a person can correct and import again: the columns as they
// were, then coffret-line, coffret-column and coffret-reason, which the import leaves out (the reason
// in the words it is given). Rejected
// cards stand there as text, one a row. Written whole or absent; without rejections there is no file.
#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/wholefile.h"

#include <functional>
#include <memory>

namespace coffret::exchange {

class RejectsFile
{
public:
    using ReasonText = std::function<QString(Reason)>;
    RejectsFile(const QString &path, const ImportScan &scan, ReasonText say = reasonId);

    void add(const RowOutcome &row); // others than rejections are passed over; a failure shows in commit()
    Result<bool> commit();           // false: nothing was rejected, no file

private:
    Result<void> write(const RowOutcome &row);

    QString path;
    QStringList header;
    FileKind kind;
    ReasonText say;
    std::unique_ptr<WholeFile> file;
    Result<void> state;
};

} // namespace coffret::exchange

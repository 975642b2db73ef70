// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recoveryprint.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::RecoveryPrint)
};

} // namespace

QString recoveryPage(const QString &vault, const QStringList &groups)
{
    QString cells;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (i % 3 == 0)
            cells += i ? u"</tr><tr>"_s : u"<tr>"_s;
        cells +=
            u"<td style='padding:14px'><small>%1</small><br><tt style='font-size:20pt'>%2</tt></td>"_s.arg(i + 1).arg(
                groups.at(i).toHtmlEscaped());
    }
    return u"<h1>%1</h1><p>%2</p><table>%3</tr></table><p>%4</p>"_s.arg(
        Words::tr("Recovery key of the vault %1").arg(vault.toHtmlEscaped()),
        Words::tr("Whoever has this page and the folder of the vault can open it."), cells,
        Words::tr("Keep this page in a safe place, away from the computer. Do not photograph it."));
}

void printRecoveryKey(QWidget *window, const QString &vault, const QStringList &groups)
{
    printHtml(window, recoveryPage(vault, groups));
}

void printHtml(QWidget *window, const QString &html)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window, [printer, html](QPrinter *chosen) {
        QTextDocument document;
        document.setHtml(html);
        document.print(chosen);
    });
    dialog->open();
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printchooser.h"

#include "ui/printing/printdesk.h"

#include <QPrintDialog>
#include <QPrinter>

namespace coffret::ui {

void SystemPrintChooser::choose(QWidget *window, const QString &title, bool wide, Answer answer)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Coffret"));
    printer->setPageLayout(pageLayout(wide));
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile); // pages are always printed all
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
                     [printer, answer = std::move(answer)] { answer(printer); });
    dialog->open();
}

} // namespace coffret::ui

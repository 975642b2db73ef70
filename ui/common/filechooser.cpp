// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filechooser.h"

#include <QApplication>
#include <QFileDialog>
#include <QTimer>

namespace coffret::ui {
namespace {

enum class Mode { Open, Folder, Save };

constexpr int BackSoon = 100;

// Qt on X11 loses track of the active window when the dialog closes by Enter under its list of completions:
// keys still arrive, but Tab and F6 do nothing until somebody clicks.
void comeBack(QWidget &window)
{
    if (QApplication::activeWindow())
        return;
    window.activateWindow();
    QApplication::setActiveWindow(window.window());
}

void ask(QWidget *window, const FileQuestion &question, Mode mode, FileChooser::Answer answer)
{
    auto *dialog = new QFileDialog(window, question.title, question.start, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode == Mode::Folder ? QFileDialog::Directory
                        : mode == Mode::Save ? QFileDialog::AnyFile
                                             : QFileDialog::ExistingFile);
    dialog->setAcceptMode(mode == Mode::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (mode == Mode::Folder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [answer = std::move(answer)](const QString &path) {
        if (!path.isEmpty())
            answer(path);
    });
    QObject::connect(dialog, &QDialog::finished, window,
                     [window] { QTimer::singleShot(BackSoon, window, [window] { comeBack(*window); }); });
    dialog->open();
}

} // namespace

void SystemFileChooser::openFile(QWidget *window, const FileQuestion &question, Answer answer)
{
    ask(window, question, Mode::Open, std::move(answer));
}

void SystemFileChooser::openFolder(QWidget *window, const FileQuestion &question, Answer answer)
{
    ask(window, question, Mode::Folder, std::move(answer));
}

void SystemFileChooser::saveFile(QWidget *window, const FileQuestion &question, Answer answer)
{
    ask(window, question, Mode::Save, std::move(answer));
}

} // namespace coffret::ui

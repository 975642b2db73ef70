// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a person for a file or a folder without stopping the program: the answer comes later, through
// the function given, and never comes when the person gives up. Two kinds: the system's dialogs, and
// scripted answers for tests. closeAll() is called by the lock.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace coffret::ui {

struct FileQuestion
{
    QString title;
    QString filter; // "CSV (*.csv)"; empty: any
    QString start;  // folder or file proposed
};

class FileChooser
{
public:
    using Answer = std::function<void(const QString &path)>;
    virtual ~FileChooser() = default;
    virtual void openFile(QWidget *window, const FileQuestion &question, Answer answer) = 0;
    virtual void openFolder(QWidget *window, const FileQuestion &question, Answer answer) = 0;
    virtual void saveFile(QWidget *window, const FileQuestion &question, Answer answer) = 0;
};

class SystemFileChooser final : public FileChooser
{
public:
    void openFile(QWidget *window, const FileQuestion &question, Answer answer) override;
    void openFolder(QWidget *window, const FileQuestion &question, Answer answer) override;
    void saveFile(QWidget *window, const FileQuestion &question, Answer answer) override;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a page that is no list with a record: header, banner, what is being done, and below them
// one of several contents. Pages derive from it and put their contents in.
#pragma once

#include <QWidget>

class QStackedLayout;

namespace coffret::ui {

class Banner;
class BusyLine;
class PageHeader;

class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(const QString &title, QWidget *parent = nullptr);
    PageHeader &header() { return *head; }
    Banner &banner() { return *notice; }
    BusyLine &busy() { return *work; }

protected:
    void add(QWidget *content); // the first one added is shown
    void bring(QWidget *content);

private:
    PageHeader *head;
    Banner *notice;
    BusyLine *work;
    QStackedLayout *stack;
};

} // namespace coffret::ui

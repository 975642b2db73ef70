// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the window: contents at the left, the page at the right, a search over all of it. Links
// lead to other pages of the manual and nowhere else: nothing is fetched from anywhere.
#pragma once

#include "ui/common/pageframe.h"
#include "ui/common/readingtext.h"
#include "ui/help/manual.h"

#include <QStringList>

class QListWidget;
class QPushButton;

namespace coffret::ui {

class NavigationRail;
class SearchBox;

class ManualBrowser : public ReadingText
{
    Q_OBJECT

public:
    explicit ManualBrowser(const QString &folder, QWidget *parent = nullptr);
    void read(const ManualPage &page);
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QString folder;
};

class ManualView : public PageFrame
{
    Q_OBJECT

public:
    explicit ManualView(const Manual &manual, QWidget *parent = nullptr);
    void open(const QString &key); // "03-finding.md"
    void search(const QString &words);
    QString current() const { return key; }
    QList<QWidget *> zones() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void goBack();
    Manual manual;
    SearchBox *finder;
    NavigationRail *contents;
    QListWidget *hits;
    QPushButton *back;
    ManualBrowser *browser;
    QString key;
    QStringList visited;
};

} // namespace coffret::ui

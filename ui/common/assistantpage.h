// SPDX-License-Identifier: GPL-3.0-or-later
// A task in steps, as a page of its own: the rail of steps, a header, the content of the open step, and the
// footer with the way out, the way back and the verb. The page shows and signals; whoever drives it decides
// which step comes next (a step may be passed over). Under 1000 design pixels the rail becomes a menu.
#pragma once

#include "ui/common/stepmodel.h"

#include <QHash>
#include <QWidget>

class QStackedLayout;

namespace coffret::ui {

class AssistantFooter;
class Banner;
class BusyLine;
class PageHeader;
class StepsMenu;
class StepsRail;

class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    explicit AssistantPage(const QString &title, QWidget *parent = nullptr);
    // The content must keep within its place: it scrolls what does not fit. Opening it focuses what is named
    // here, else its first field. The first step added is open.
    void addStep(const AssistantStep &step, QWidget *content, QWidget *focused = nullptr);
    void setSubject(const QString &subject); // "contacts-outlook.csv"
    void setRemark(const QString &remark);   // at the foot of the rail
    void setResult(const QString &key, const QString &result);
    void setHeading(const QString &heading); // until the next step is opened
    void open(const QString &key);           // shows it and gives its content the focus
    void focusContent();                     // if the focus is in this page
    void undoFrom(const QString &key);
    QString current() const { return steps.current(); }
    const StepModel &model() const { return steps; }
    PageHeader &header() { return *head; }
    Banner &banner() { return *notice; }
    BusyLine &busy() { return *work; }
    AssistantFooter &footer() { return *foot; }
    QList<QWidget *> zones() const; // for F6: the steps, the content, the verb

Q_SIGNALS:
    void stepChosen(const QString &key); // a done step, in the rail or the menu: nothing is opened yet
    void leaveAsked();
    void backAsked();
    void verbAsked();

protected:
    // As the content of a step: with margins, no wider than is read.
    static QWidget *scrolled(QWidget *content, int designWidth = 560);
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *buildBody();
    StepModel steps;
    QString title;
    StepsRail *rail;
    StepsMenu *menu;
    PageHeader *head;
    Banner *notice;
    BusyLine *work;
    QStackedLayout *stack;
    QHash<const QWidget *, QWidget *> usual; // where the focus goes in a content
    AssistantFooter *foot;
};

} // namespace coffret::ui

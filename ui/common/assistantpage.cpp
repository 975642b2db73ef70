// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/assistantpage.h"

#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/stepsmenu.h"
#include "ui/common/stepsrail.h"
#include "ui/common/taborder.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QWidget *firstToFocus(QWidget *content, QWidget *usual)
{
    if (usual && usual->isVisibleTo(content))
        return usual;
    for (QWidget *next = content->nextInFocusChain(); next && next != content; next = next->nextInFocusChain()) {
        if (content->isAncestorOf(next) && next->isVisibleTo(content) && next->isEnabled()
            && next->focusPolicy() & Qt::TabFocus)
            return next;
    }
    return nullptr;
}

} // namespace

AssistantPage::AssistantPage(const QString &t, QWidget *parent) : QWidget(parent), title(t)
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    rail = new StepsRail(steps);
    rail->setTitle(title, {});
    whole->addWidget(rail);
    whole->addWidget(buildBody(), 1);
    connect(&rail->list(), &StepsList::chosen, this, &AssistantPage::stepChosen);
    connect(menu, &StepsMenu::chosen, this, &AssistantPage::stepChosen);
    connect(foot, &AssistantFooter::leaveAsked, this, &AssistantPage::leaveAsked);
    connect(foot, &AssistantFooter::backAsked, this, &AssistantPage::backAsked);
    connect(foot, &AssistantFooter::verbAsked, this, &AssistantPage::verbAsked);
}

QWidget *AssistantPage::buildBody()
{
    const Metrics m = Metrics::application();
    auto *body = new Surface(Role::Base);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    menu = new StepsMenu(steps);
    auto *menuRow = new QHBoxLayout;
    menuRow->setContentsMargins(m.px(12), 0, m.px(12), 0);
    menuRow->addWidget(menu);
    menuRow->addStretch();
    head = new PageHeader(title);
    notice = new Banner;
    work = new BusyLine;
    work->setContentsMargins(m.margin(), m.px(12), m.margin(), m.px(8));
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    foot = new AssistantFooter;
    column->addLayout(menuRow);
    for (QWidget *part : std::initializer_list<QWidget *>{head, notice, work})
        column->addWidget(part);
    column->addWidget(place, 1);
    column->addWidget(foot);
    menu->hide();
    return body;
}

void AssistantPage::addStep(const AssistantStep &step, QWidget *content, QWidget *focused)
{
    usual.insert(content, focused);
    steps.append(step);
    stack->addWidget(content);
    if (steps.rowCount() == 1)
        setHeading({});
}

QWidget *AssistantPage::scrolled(QWidget *content, int designWidth)
{
    const Metrics m = Metrics::application();
    content->setMaximumWidth(m.px(designWidth));
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(m.margin(), m.px(16), m.margin(), m.margin());
    auto *row = new QHBoxLayout;
    row->addWidget(content, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(ground);
    area->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    return area;
}

void AssistantPage::setSubject(const QString &subject)
{
    rail->setTitle(title, subject);
}

void AssistantPage::setRemark(const QString &remark)
{
    rail->setRemark(remark);
}

void AssistantPage::setResult(const QString &key, const QString &result)
{
    steps.setResult(key, result);
}

void AssistantPage::setHeading(const QString &heading)
{
    const AssistantStep &step = steps.step(steps.currentRow());
    head->setTitle(!heading.isEmpty() ? heading : !step.heading.isEmpty() ? step.heading : step.name);
    setAccessibleName(title + u", "_s + steps.position());
}

void AssistantPage::open(const QString &key)
{
    if (steps.rowOf(key) < 0)
        return;
    steps.open(key);
    stack->setCurrentIndex(steps.currentRow());
    notice->quiet();
    setHeading({});
    focusContent();
}

void AssistantPage::undoFrom(const QString &key)
{
    steps.undoFrom(key);
}

// Only while the focus is in this page: what a person does elsewhere is not interrupted. A content without
// fields leaves it with the steps, or it would be lost with the button that was pressed.
void AssistantPage::focusContent()
{
    const QWidget *focused = window()->focusWidget();
    QWidget *first = firstToFocus(stack->currentWidget(), usual.value(stack->currentWidget()));
    if (!first)
        first = rail->isVisible() ? static_cast<QWidget *>(&rail->list()) : menu;
    if (!focused || isAncestorOf(focused))
        first->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AssistantPage::zones() const
{
    QList<QWidget *> all{rail->isVisible() ? static_cast<QWidget *>(&rail->list()) : menu};
    if (QWidget *first = firstToFocus(stack->currentWidget(), usual.value(stack->currentWidget())))
        all += first;
    all += &foot->verb();
    return all;
}

// The header's actions and the content are built after the footer, and yet come before it.
bool AssistantPage::focusNextPrevChild(bool next)
{
    chainZones({rail, menu, head, notice, work, stack->currentWidget(), foot});
    return QWidget::focusNextPrevChild(next);
}

void AssistantPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Metrics m = Metrics::application();
    const bool narrow = width() < m.px(1000);
    rail->setFixedWidth(m.px(width() < m.px(1190) ? 200 : 252));
    rail->setVisible(!narrow);
    menu->setVisible(narrow);
    foot->setRoom(height() < m.px(480) ? AssistantFooter::Room::Low : AssistantFooter::Room::Usual);
}

} // namespace coffret::ui

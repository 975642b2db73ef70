// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/editpage.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/records/partyform.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

EditPage::EditPage(PartyForm *form, QWidget *parent) : QWidget(parent), partyForm(form)
{
    setObjectName(u"editPage"_s);
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    header = new PageHeader({});
    QPushButton *cancel = button(tr("Cancel"));
    cancel->setObjectName(u"cancelEdit"_s);
    save = button(tr("Save\tCtrl S"), Kind::Primary);
    save->setObjectName(u"saveEdit"_s);
    header->add(cancel);
    header->add(save);
    notice = new Banner;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new Surface(Role::Base);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(m.margin(), m.px(20), m.margin(), m.margin());
    partyForm->setMaximumWidth(m.px(640));
    auto *rows = new QVBoxLayout;
    rows->addWidget(partyForm);
    rows->addStretch();
    row->addLayout(rows, 10);
    row->addStretch(1);
    scroll->setWidget(ground);
    column->addWidget(header);
    column->addWidget(notice);
    column->addWidget(scroll, 1);
    connect(save, &QPushButton::clicked, this, &EditPage::saveAsked);
    connect(cancel, &QPushButton::clicked, this, &EditPage::cancelAsked);
}

void EditPage::setTitle(const QString &title)
{
    header->setTitle(title);
}

// A form that was refused takes the focus again where it was: the next Ctrl+S is for it.
void EditPage::setBusy(bool busy)
{
    QWidget *now = QApplication::focusWidget();
    if (busy && now && isAncestorOf(now))
        left = now;
    partyForm->setEnabled(!busy);
    if (!busy && left)
        std::exchange(left, nullptr)->setFocus(Qt::OtherFocusReason);
}

void EditPage::setAdvice(QWidget *advice)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, advice);
}

void EditPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Save) || (enter && event->modifiers() & Qt::ControlModifier))
        Q_EMIT saveAsked();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coffret::ui

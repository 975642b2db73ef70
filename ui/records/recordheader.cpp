// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordheader.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/records/partywords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

RecordHeader::RecordHeader(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.margin(), 0, m.margin(), 0);
    row->setSpacing(m.px(8));
    back = button({}, Kind::Link, u"arrow-left"_s);
    back->setObjectName(u"back"_s);
    back->hide();
    avatar = new Avatar(48);
    auto *names = new QVBoxLayout;
    names->setSpacing(m.px(1));
    auto *first = new QHBoxLayout;
    first->setSpacing(m.px(8));
    name = pageTitle({});
    name->setObjectName(u"recordName"_s);
    pills = new QHBoxLayout;
    pills->setSpacing(m.px(8));
    first->addWidget(name);
    first->addLayout(pills);
    first->addStretch(1);
    line = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted});
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    names->addStretch();
    names->addLayout(first);
    names->addWidget(line);
    names->addStretch();
    edit = button(tr("Edit\tF2"), Kind::Quiet, u"pencil"_s);
    edit->setObjectName(u"editRecord"_s);
    more = iconButton(u"dots"_s, tr("More actions"));
    more->setObjectName(u"moreActions"_s);
    row->addWidget(back);
    row->addWidget(avatar);
    row->addSpacing(m.px(6));
    row->addLayout(names, 1);
    row->addWidget(edit);
    row->addWidget(more);
    setFixedHeight(m.recordHeader());
    connect(edit, &QPushButton::clicked, this, &RecordHeader::editAsked);
    connect(back, &QPushButton::clicked, this, &RecordHeader::backAsked);
    connect(more, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(icon(u"pencil"_s), tr("Edit"), this, &RecordHeader::editAsked);
        menu->addAction(icon(u"trash"_s), tr("Move to the trash"), this, &RecordHeader::removeAsked);
        menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2)));
    });
}

void RecordHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setFixedHeight(Metrics::application().recordHeader());
}

void RecordHeader::show(const RecordView &view)
{
    record = view;
    fullName = view.name;
    avatar->show(view.name, view.party.id);
    line->setToolTip(view.line);
    line->setVisible(!view.line.isEmpty());
    name->setToolTip(view.name);
    fillPills();
}

void RecordHeader::setBack(const QString &text)
{
    setButtonText(back, text);
    back->setVisible(!text.isEmpty());
    const bool narrow = !text.isEmpty();
    setButtonText(edit, narrow ? tr("Edit") : tr("Edit\tF2"));
    avatar->setVisible(!narrow);
}

// As many tags as there is room for; the name is elided only when nothing else is left to give way.
void RecordHeader::fillPills()
{
    const Metrics m = Metrics::application();
    while (QLayoutItem *item = pills->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    int room = width() - 2 * m.margin() - (avatar->isHidden() ? 0 : m.px(62)) - edit->sizeHint().width()
               - more->sizeHint().width() - (back->isHidden() ? 0 : back->sizeHint().width() + m.px(8)) - m.px(32);
    const QFontMetrics letters(textFont(TextSize::Page, Weight::Semibold));
    name->setText(letters.elidedText(fullName, Qt::ElideRight, qMax(m.px(60), room)));
    const QFontMetrics small(textFont(TextSize::Body));
    line->setText(small.elidedText(record.line, Qt::ElideRight, qMax(m.px(60), room)));
    room -= letters.horizontalAdvance(name->text());
    const auto add = [&](const QString &text, Tone tone, Pill::Shape shape) {
        const int wide = pillWidth(text) + m.px(8);
        if (text.isEmpty() || room < wide)
            return;
        room -= wide;
        pills->addWidget(new Pill(text, tone, shape));
    };
    const Tone tone = record.status == crm::PartyStatus::Customer ? Tone::Success : Tone::Neutral;
    add(statusWord(record.status), tone, Pill::Shape::Tinted);
    for (const QString &tag : record.tags)
        add(tag, Tone::Neutral, Pill::Shape::Outlined);
}

void RecordHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()[Role::Base]);
    Paint(painter).hairline(rect(), Edge::Bottom);
}

void RecordHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fillPills();
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/fieldspanel.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fieldrow.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QStringList shapeOf(const QList<FieldGroup> &groups)
{
    QStringList shape;
    for (const FieldGroup &group : groups) {
        shape += u"#"_s + group.title;
        for (const FieldLine &line : group.lines)
            shape += line.key + u'=' + line.label + QString::number(int(line.kind)) + QString::number(line.mayEdit);
    }
    return shape;
}

} // namespace

FieldsPanel::FieldsPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"fields"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

static FieldRow::Use useOf(const FieldLine &line)
{
    if (line.kind == FieldKind::Masked)
        return FieldRow::Use::Masked;
    return line.kind == FieldKind::ReadOnly || !line.mayEdit ? FieldRow::Use::ReadOnly : FieldRow::Use::Editable;
}

void FieldsPanel::show(const QList<FieldGroup> &groups, Adding adding)
{
    if (const QStringList now = shapeOf(groups); now != shape || adding != adds) {
        adds = adding;
        shape = now;
        rebuild(groups);
    }
    fill(groups);
}

void FieldsPanel::rebuild(const QList<FieldGroup> &groups)
{
    const Metrics m = Metrics::application();
    const FieldRow *focused = rowOf(isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr);
    const QString place = focused ? focused->key() : QString();
    rows.clear();
    first = nullptr;
    // The old rows go after the event that led here has come to its end: one of them may be in it.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    content = new Surface(Role::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m.margin(), m.px(16), m.px(8), m.px(16));
    column->setSpacing(0);
    for (const FieldGroup &group : groups) {
        auto *title = new TextLabel(group.title, {TextSize::Body, Weight::Semibold, Role::Text});
        title->setContentsMargins(0, column->isEmpty() ? 0 : m.px(16), 0, m.px(2));
        column->addWidget(title);
        for (const FieldLine &line : group.lines) {
            auto *row = new FieldRow(line.key, line.label, useOf(line));
            row->setLink(line.kind == FieldKind::Link);
            if (!line.mayEdit && line.kind != FieldKind::Masked)
                row->setToolTip(tr("Your profile reads this field and does not change it."));
            connect(row, &FieldRow::revealAsked, this, &FieldsPanel::revealAsked);
            connect(row, &FieldRow::edited, this, &FieldsPanel::edited);
            connect(row, &FieldRow::followed, this, &FieldsPanel::followed);
            rows.insert(line.key, row);
            first = first ? first : row;
            column->addWidget(row);
        }
    }
    QPushButton *add = button(tr("Add a field"), Kind::Link, u"plus"_s);
    add->setObjectName(u"addField"_s);
    connect(add, &QPushButton::clicked, this, &FieldsPanel::addAsked);
    add->setVisible(adds == Adding::Offered);
    column->addSpacing(m.px(12));
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(content);
    content->show();
    if (focusWanted || focused) {
        FieldRow *same = rows.value(place);
        QWidget *target = same ? same->focusTarget() : firstTarget();
        (target ? target : add)->setFocus(Qt::TabFocusReason);
    }
    focusWanted = false;
}

void FieldsPanel::fill(const QList<FieldGroup> &groups)
{
    for (const FieldGroup &group : groups) {
        for (const FieldLine &line : group.lines) {
            FieldRow *row = rows.value(line.key);
            if (!row || row->isEditing())
                continue;
            row->show(line.shown, line.edited);
            row->remark(Tone::Warning, line.warning);
        }
    }
}

FieldRow *FieldsPanel::rowOf(QWidget *inside) const
{
    for (; inside && inside != this; inside = inside->parentWidget()) {
        if (auto *row = qobject_cast<FieldRow *>(inside))
            return row;
    }
    return nullptr;
}

void FieldsPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    FieldRow *row = rowOf(byKey ? focusWidget() : childAt(event->pos()));
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row->isEditable())
        menu->addAction(icon(u"pencil"_s), tr("Edit"), row, &FieldRow::beginEdit);
    menu->addAction(icon(u"copy"_s), tr("Copy"), row, [row] { QGuiApplication::clipboard()->setText(row->shown()); });
    menu->addAction(icon(u"history"_s), tr("Earlier values"), this,
                    [this, key = row->key()] { Q_EMIT earlierAsked(key); });
    menu->popup(byKey ? row->mapToGlobal(row->rect().center()) : event->globalPos());
}

void FieldsPanel::focusFirst()
{
    QWidget *target = firstTarget();
    focusWanted = !target;
    if (target)
        target->setFocus(Qt::TabFocusReason);
}

QWidget *FieldsPanel::firstTarget() const
{
    return first ? first->focusTarget() : nullptr;
}

} // namespace coffret::ui

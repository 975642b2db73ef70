// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/vaultlist.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/unlock/vaultheading.h"

#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

VaultRow::VaultRow(const QString &n, const QString &r, Place p, QWidget *parent)
    : QAbstractButton(parent), name(n), remark(r), place(p)
{
    setAccessibleName(name + u", "_s + remark);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize VaultRow::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(300), qMax(m.px(48), 2 * m.line() + m.px(12))};
}

void VaultRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    if (underMouse() || isDown())
        paint.panel(rect().adjusted(1, 1, -1, -1), m.cardRadius() - 1, t[Role::Hover]);
    const int icon = m.px(18);
    paintIcon(painter, u"vault"_s, QRect(m.px(14), (height() - icon) / 2, icon, icon), t[Role::Muted]);
    const int x = m.px(43);
    const int top = (height() - m.line() - QFontMetrics(textFont(TextSize::Caption)).height()) / 2;
    const int wide = width() - x - m.px(36);
    paint.text(QRect(x, top, wide, m.line()), name, textFont(TextSize::Body, Weight::Medium), t[Role::Text]);
    paint.text(QRect(x, top + m.line(), wide, height() - top - m.line() - top), remark, textFont(TextSize::Caption),
               t[Role::Muted]);
    paintIcon(painter, u"chevron-right"_s, QRect(width() - m.px(28), (height() - m.icon()) / 2, m.icon(), m.icon()),
              t[Role::Muted]);
    if (place == Place::Between)
        paint.hairline(rect().adjusted(1, 0, -1, 0), Edge::Bottom);
    if (hasFocus())
        paint.focusInside(rect().adjusted(1, 1, -1, -1), m.cardRadius());
}

VaultList::VaultList(QWidget *parent) : Card(parent)
{
    column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
}

void VaultList::setVaults(const QStringList &paths)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString &path = paths.at(i);
        const QString folder = readableFolder(path);
        const QString remark = QFileInfo::exists(path) ? folder : tr("%1, not connected").arg(folder);
        auto *row = new VaultRow(vaultName(path), remark,
                                 i + 1 == paths.size() ? VaultRow::Place::Last : VaultRow::Place::Between);
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
    }
    setVisible(!paths.isEmpty());
}

} // namespace coffret::ui

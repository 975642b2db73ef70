// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/palette/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

// One line of text, elided at its end, with the spans in semibold.
void drawMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<search::Span> &spans,
                const QFont &font, const QColor &colour)
{
    QFont strong = font;
    strong.setWeight(textFont(TextSize::Body, Weight::Semibold).weight());
    const QString shown = QFontMetrics(spans.isEmpty() ? font : strong).elidedText(text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> marks;
    for (const search::Span &span : spans) {
        const int end = int(qMin(span.start + span.length, shown.size()));
        if (span.start >= end)
            continue;
        QTextCharFormat format;
        format.setFont(strong);
        marks.append({int(span.start), end - int(span.start), format});
    }
    QTextLayout layout(shown, font);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter.save();
    painter.setPen(colour);
    painter.setClipRect(rect);
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
    painter.restore();
}

bool hasAvatar(const PaletteEntry &entry)
{
    return entry.kind == PaletteEntry::Kind::Record && entry.icon.isEmpty();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteEntry *entry = model->entry(index);
    if (!entry)
        return;
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(*painter);
    QRect row = option.rect;
    if (model->beginsKind(index.row())) {
        paint.hairline(row.adjusted(m.px(8), m.px(4), -m.px(8), 0), Edge::Top);
        row.setTop(row.top() + m.px(8));
    }
    row.adjust(m.px(6), 0, -m.px(6), -m.px(1));
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        paint.selectedRow(row, m.controlRadius());
    else if (option.state & QStyle::State_MouseOver)
        paint.panel(row, m.controlRadius(), t[Role::Hover]);
    const Role ink = chosen ? Role::OnSelection : Role::Text;
    const Role soft = chosen && t.isHighContrast() ? Role::OnSelection : Role::Muted;
    const int side = m.px(24);
    const QRect circle(row.x() + m.px(10), row.center().y() - side / 2 + 1, side, side);
    if (hasAvatar(*entry)) {
        paint.avatar(circle, entry->title, entry->id);
    } else {
        QRect box(0, 0, m.icon(), m.icon());
        box.moveCenter(circle.center());
        paintIcon(*painter, entry->icon, box, t[soft]);
    }
    QRect text(circle.right() + m.px(10), row.y(), row.right() - circle.right() - m.px(20), row.height());
    const QFont small = textFont(TextSize::Caption);
    if (!entry->right.isEmpty()) {
        paint.text(text, entry->right, small, t[soft], Qt::AlignRight | Qt::AlignVCenter);
        text.setRight(text.right() - QFontMetrics(small).horizontalAdvance(entry->right) - m.px(12));
    }
    const bool two = !entry->second.isEmpty();
    const QRect first(text.x(), two ? row.center().y() - m.line() + 1 : row.y(), text.width(),
                      two ? m.line() : row.height());
    drawMarked(*painter, first, entry->title, entry->titleSpans, textFont(TextSize::Body), t[ink]);
    if (two)
        drawMarked(*painter, {text.x(), first.bottom() + 1, text.width(), m.line()}, entry->second, entry->secondSpans,
                   small, t[soft]);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteEntry *entry = model->entry(index);
    const bool two = entry && !entry->second.isEmpty();
    const int above = model->beginsKind(index.row()) ? m.px(8) : 0;
    return {m.px(200), (two ? m.twoLineRow() - m.px(10) : m.row()) + above};
}

} // namespace coffret::ui

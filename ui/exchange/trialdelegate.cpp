// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/trialdelegate.h"

#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/trialmodel.h"
#include "ui/words/reasontext.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QRect cell(const QRect &row, const QRect &column)
{
    return {row.x() + column.x(), row.y(), column.width(), row.height()};
}

struct Ink
{
    QColor text;
    QColor soft;
    Ground ground;
};

// "old" struck through and muted, then "new".
void paintChange(QPainter &painter, const QRect &box, const Ink &ink, const QString &before, const QString &after)
{
    Paint paint(painter);
    QFont struck = textFont(TextSize::Body);
    struck.setStrikeOut(true);
    const QFont plain = textFont(TextSize::Body);
    const int gap = Metrics::application().px(8);
    const int newWidth = QFontMetrics(plain).horizontalAdvance(after);
    const int room = qMax(box.width() / 3, box.width() - newWidth - gap);
    const int oldWidth = before.isEmpty() ? 0 : qMin(QFontMetrics(struck).horizontalAdvance(before), room);
    if (oldWidth > 0)
        paint.text({box.x(), box.y(), oldWidth, box.height()}, before, struck, ink.soft);
    const int shift = oldWidth > 0 ? oldWidth + gap : 0;
    paint.text(box.adjusted(shift, 0, 0, 0), after, plain, ink.text);
}

QString changeOf(const exchange::RowOutcome &row, QStringView field, bool before)
{
    for (const exchange::FieldDifference &difference : row.differences) {
        if (difference.field == field)
            return plainValue(before ? difference.before : difference.after);
    }
    return {};
}

void paintField(QPainter &painter, const QRect &row, const TrialColumns &columns, const exchange::RowOutcome &outcome,
                const Ink &ink)
{
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    Paint paint(painter);
    const QRect field = cell(row, columns.email).adjusted(-m.px(10), m.px(2), -m.px(10), -m.px(3));
    const QFont font = textFont(TextSize::Body);
    paint.panel(field, m.controlRadius(), t[Role::Base], t[Role::Danger]);
    paint.panel(QRectF(field).adjusted(1, 1, -1, -1), m.controlRadius(), Qt::transparent, t[Role::Danger]);
    paint.text(field.adjusted(m.px(10), 0, -m.px(6), 0), TrialModel::cellToCorrect(outcome), font, t[Role::Text]);
    const bool onYellow = t.isHighContrast() && ink.ground == Ground::Selected;
    const QRect rest(field.right() + m.px(10), row.y(), row.right() - field.right() - m.px(16), row.height());
    QString why = words::sentence(outcome.objection.reason);
    if (!why.isEmpty())
        why[0] = why.at(0).toUpper();
    paint.text(rest, why, font, onYellow ? ink.text : t[Role::Danger]);
}

void paintCells(QPainter &painter, const QRect &row, const TrialColumns &columns, const exchange::RowOutcome &outcome,
                const Ink &ink)
{
    Paint paint(painter);
    const QFont plain = textFont(TextSize::Body);
    const bool updated = outcome.result == exchange::RowResult::Updated;
    const auto put = [&](const QRect &column, QStringView field, const QString &usual) {
        if (column.width() <= 0)
            return;
        const QString after = updated ? changeOf(outcome, field, false) : QString();
        if (after.isEmpty())
            paint.text(cell(row, column), usual, plain, ink.text);
        else
            paintChange(painter, cell(row, column), ink, changeOf(outcome, field, true), after);
    };
    put(columns.company, u"companyName", outcome.company);
    put(columns.email, u"emails", outcome.email);
    put(columns.phone, u"phones", phoneNumber(outcome.phone));
}

} // namespace

TrialColumns::TrialColumns(int width)
{
    const Metrics m = Metrics::application();
    const int side = m.margin();
    const int gap = m.px(12);
    line = {side, 0, m.px(52), 0};
    result = {line.right() + gap, 0, m.px(92), 0};
    int x = result.right() + gap;
    const int rest = width - x - side;
    const bool wide = rest >= m.px(560);
    const auto take = [&x, gap](int share) {
        const QRect column(x, 0, qMax(0, share - gap), 0);
        x += share;
        return column;
    };
    name = take(wide ? rest * 20 / 100 : rest * 45 / 100);
    company = wide ? take(rest * 24 / 100) : QRect();
    email = take(wide ? rest * 30 / 100 : rest * 55 / 100);
    phone = wide ? take(rest * 26 / 100) : QRect();
}

void TrialDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TrialModel *>(index.model());
    const exchange::RowOutcome *outcome = model ? model->outcome(index.row()) : nullptr;
    if (!outcome)
        return;
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QRect row = option.rect;
    Paint paint(*painter);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(row, t[Role::Selection]);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, t[Role::Hover]);
    paint.hairline(row, Edge::Bottom);
    const Ink ink{t[chosen ? Role::OnSelection : Role::Text],
                  t[chosen && t.isHighContrast() ? Role::OnSelection : Role::Muted],
                  chosen ? Ground::Selected : Ground::Plain};
    const TrialColumns columns(row.width());
    const TrialKind kind = kindOf(*outcome);
    paint.text(cell(row, columns.line), QString::number(outcome->line), textFont(TextSize::Body), ink.soft);
    paint.pill(cell(row, columns.result), Qt::AlignLeft, kindWord(kind), kindTone(kind), ink.ground);
    const QString name = outcome->name.isEmpty() ? tr("No name") : outcome->name;
    paint.text(cell(row, columns.name), name, textFont(TextSize::Body, Weight::Medium), ink.text);
    if (TrialModel::isCorrectable(*outcome)) {
        if (columns.company.width() > 0)
            paint.text(cell(row, columns.company), outcome->company, textFont(TextSize::Body), ink.text);
        paintField(*painter, row, columns, *outcome, ink);
    } else if (kind == TrialKind::ToCorrect || kind == TrialKind::LeftOut) {
        const int from = columns.name.right() + m.px(12);
        paint.text({row.x() + from, row.y(), row.width() - from - m.margin(), row.height()}, rowSentence(*outcome),
                   textFont(TextSize::Body), ink.soft);
    } else {
        paintCells(*painter, row, columns, *outcome, ink);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paint.focusInside(row, 0, ink.ground);
}

QSize TrialDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    return {m.px(320), m.row()};
}

QWidget *TrialDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(u"correction"_s);
    field->setAccessibleName(tr("Corrected value"));
    return field;
}

void TrialDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    editor->setGeometry(
        cell(option.rect, TrialColumns(option.rect.width()).email).adjusted(-m.px(10), m.px(1), -m.px(10), -m.px(2)));
}

QSize TrialHeader::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(320), m.control()};
}

void TrialHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint paint(painter);
    const TrialColumns columns(width());
    const QFont font = textFont(TextSize::Body, Weight::Medium);
    const auto put = [&](const QRect &column, const QString &text) {
        if (column.width() > 0)
            paint.text(cell(rect(), column), text, font, Theme::current()[Role::Muted]);
    };
    put(columns.line, tr("Line"));
    put(columns.result, tr("Result"));
    put(columns.name, tr("Name"));
    put(columns.company, tr("Company"));
    put(columns.email, tr("E-mail"));
    put(columns.phone, tr("Telephone"));
    paint.hairline(rect(), Edge::Bottom);
}

} // namespace coffret::ui

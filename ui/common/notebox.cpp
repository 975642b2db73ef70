// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notebox.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

NoteBox::NoteBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"note"_s);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteBox::fit);
    fit();
}

void NoteBox::setPrompt(const QString &text)
{
    prompt = text;
    setAccessibleName(prompt);
    viewport()->update();
}

void NoteBox::taken()
{
    setPlainText(QString());
}

QSize NoteBox::sizeHint() const
{
    return {Metrics::application().px(240), height()};
}

void NoteBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        if (!note().isEmpty())
            Q_EMIT written(note());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteBox::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const QString hint = tr("Ctrl+Enter to save");
    const QFont small = textFont(TextSize::Caption);
    const QRect area = viewport()->rect().adjusted(m.px(6), 0, -m.px(6), 0);
    Paint paint(painter);
    if (toPlainText().isEmpty()) {
        const int hintWidth = QFontMetrics(small).horizontalAdvance(hint) + m.px(12);
        paint.text(area, hint, small, t[Role::Muted], Qt::AlignRight | Qt::AlignVCenter);
        paint.text(area.adjusted(0, 0, -hintWidth, 0), prompt, textFont(TextSize::Body), t[Role::Placeholder]);
    } else {
        paint.text(area.adjusted(0, 0, 0, -m.px(4)), hint, small, t[Role::Muted], Qt::AlignRight | Qt::AlignBottom);
    }
}

void NoteBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteBox::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteBox::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

// QPlainTextEdit counts its height in lines; the layout of each block tells how many it wraps to.
void NoteBox::fit()
{
    const Metrics m = Metrics::application();
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += block.layout() ? qMax(1, block.layout()->lineCount()) : 1;
    const bool empty = toPlainText().isEmpty();
    const int text = qMin(12, qMax(1, lines)) * fontMetrics().lineSpacing();
    const int wanted =
        empty ? m.tallControl() : text + m.px(20) + QFontMetrics(textFont(TextSize::Caption)).height() + m.px(10);
    setVerticalScrollBarPolicy(lines > 12 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height() != wanted)
        setFixedHeight(wanted);
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchbox.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

SearchBox::SearchBox(const QString &placeholder, QWidget *parent) : QLineEdit(parent), hint(placeholder)
{
    const Metrics m = Metrics::application();
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(m.icon() + m.px(8), 0, 0, 0);
    QAction *clearing = addAction(icon(u"x"_s), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setToolTip(clearing->text());
    clearing->setVisible(false);
    pause.setSingleShot(true);
    pause.setInterval(80);
    connect(clearing, &QAction::triggered, this, [this] {
        setText(QString());
        speak();
    });
    connect(this, &QLineEdit::textChanged, this, [this, clearing](const QString &text) {
        clearing->setVisible(!text.isEmpty());
        pause.start();
    });
    connect(&pause, &QTimer::timeout, this, &SearchBox::speak);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            setText(QString());
            speak();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        speak();
        Q_EMIT left();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const QRect box(m.px(10), (height() - m.icon()) / 2, m.icon(), m.icon());
    paintIcon(painter, u"search"_s, box, Theme::current()[Role::Muted]);
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int room = width() - textMargins().left() - Metrics::application().px(16);
    setPlaceholderText(fontMetrics().horizontalAdvance(hint) <= room ? hint : tr("Search"));
}

void SearchBox::speak()
{
    pause.stop();
    if (text() == said)
        return;
    said = text();
    Q_EMIT searched(said);
}

} // namespace coffret::ui

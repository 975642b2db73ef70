// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int MostRows = 9; // seen at once; the rest is scrolled to

} // namespace

Palette::Palette(QWidget *window) : QWidget(window)
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search everything"));
    panel = buildPanel();
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        waiting = true;
        Q_EMIT typedChanged(text);
    });
    connect(list, &QListView::clicked, this, &Palette::take);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isOpen && now && now != this && !isAncestorOf(now) && now->window() == this->window())
            close(); // Tab out of it, F6, or something else that takes the focus
    });
    field->installEventFilter(this);
    list->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

QWidget *Palette::buildPanel()
{
    const Metrics m = Metrics::application();
    auto *made = new QWidget(this);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(m.px(1), m.px(8), m.px(1), m.px(6));
    column->setSpacing(m.px(6));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(m.px(8), 0, m.px(8), 0);
    field = new QLineEdit;
    field->setObjectName(u"paletteField"_s);
    field->setPlaceholderText(tr("A name, a phone number, an e-mail, or what to do"));
    field->setAccessibleName(tr("Search everything"));
    field->setMaxLength(200);
    top->addWidget(field);
    column->addLayout(top);
    list = new QListView;
    list->setObjectName(u"paletteList"_s);
    list->setAccessibleName(tr("Found"));
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(&model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    column->addWidget(list);
    return made;
}

void Palette::open()
{
    if (isOpen) {
        field->selectAll();
        return;
    }
    isOpen = true;
    takeNext = false;
    cameFrom = window()->focusWidget();
    field->clear();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
    field->setFocus(Qt::ShortcutFocusReason);
    waiting = true;
    Q_EMIT typedChanged({});
}

void Palette::close()
{
    if (!isOpen)
        return;
    isOpen = false;
    // Before it hides: Qt would hand the focus to the next widget of the window.
    if (isAncestorOf(window()->focusWidget()) && cameFrom && cameFrom->isVisible())
        cameFrom->setFocus(Qt::OtherFocusReason);
    hide();
    model.show({});
    Q_EMIT closed();
}

QString Palette::typed() const
{
    return field->text();
}

void Palette::show(const QList<PaletteEntry> &entries)
{
    model.show(entries);
    list->setVisible(!entries.isEmpty());
    if (!entries.isEmpty())
        list->setCurrentIndex(model.index(0, 0));
    list->scrollToTop();
    place();
    announce();
    waiting = false;
    if (std::exchange(takeNext, false))
        take();
}

// 560 wide, its top at a third of the height or higher when the rows need it; the full width when narrow.
void Palette::place()
{
    const Metrics m = Metrics::application();
    const QRect whole = rect();
    const int width = qMin(whole.width() - 2 * m.px(8), m.px(560));
    int rowsHeight = 0;
    for (int row = 0; row < qMin(MostRows, model.rowCount()); ++row)
        rowsHeight += list->sizeHintForRow(row);
    list->setFixedHeight(rowsHeight);
    panel->layout()->activate();
    const int wanted =
        panel->layout()->hasHeightForWidth() ? panel->layout()->totalHeightForWidth(width) : panel->sizeHint().height();
    const int height = qMin(wanted, whole.height() - 2 * m.px(8));
    if (height < wanted)
        list->setFixedHeight(qMax(m.row(), rowsHeight - (wanted - height)));
    const int top = qMax(m.px(8), qMin(whole.height() / 3, whole.height() - m.px(8) - height) - m.px(56));
    panel->setGeometry(whole.center().x() - width / 2, top, width, height);
    update();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint(painter).floatingPanel(panel->geometry(), Metrics::application().cardRadius());
}

void Palette::mousePressEvent(QMouseEvent *)
{
    close();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    } else if ((watched == field || watched == list) && event->type() == QEvent::KeyPress) {
        return move(static_cast<QKeyEvent *>(event)->key());
    }
    return QWidget::eventFilter(watched, event);
}

// Keys that are for the rows although the field has the focus.
bool Palette::move(int key)
{
    const int last = model.rowCount() - 1;
    const int now = list->currentIndex().row();
    const auto go = [this](int row) {
        list->setCurrentIndex(model.index(row, 0));
        announce();
    };
    switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Down:
        if (last >= 0)
            go(now < last ? now + 1 : 0);
        return true;
    case Qt::Key_Up:
        if (last >= 0)
            go(now > 0 ? now - 1 : last);
        return true;
    case Qt::Key_PageDown:
        if (last >= 0)
            go(qMin(last, now + MostRows - 1));
        return true;
    case Qt::Key_PageUp:
        if (last >= 0)
            go(qMax(0, now - MostRows + 1));
        return true;
    default: return false;
    }
}

void Palette::take()
{
    const PaletteEntry *entry = model.entry(list->currentIndex());
    takeNext = waiting; // Enter was faster than the answer: the rows still stand for what was typed before
    if (waiting || !entry)
        return;
    const PaletteEntry chosen = *entry; // the row goes with the closing
    close();                            // first: what is done may look where the focus is
    Q_EMIT taken(chosen);
}

// The focus stays in the field, so the chosen row is said as the field's description.
void Palette::announce()
{
    const QString words = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    field->setAccessibleDescription(words);
    QAccessibleEvent event(field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace coffret::ui

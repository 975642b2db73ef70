// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderstrip.h"

#include "core/crm/reminderbook.h"
#include "ui/agenda/agendawords.h"
#include "ui/agenda/tasklistmodel.h"
#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int LongestTitle = 90; // of 300: the rest is on the task's page
constexpr int LongestWord = 24;
constexpr int LowWindow = 640;   // below, one row only
constexpr int NarrowStrip = 760; // below, the verbs stand under the words
constexpr int Soon = 10;         // minutes
constexpr int Hour = 60;

QString shortened(const QString &title)
{
    return title.size() <= LongestTitle ? title : title.first(LongestTitle).trimmed() + u'…';
}

// Words without an end may be broken anywhere.
QString wrappable(const QString &text)
{
    QString broken;
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        broken += letter;
        if (letters >= LongestWord && !letter.isHighSurrogate()) {
            broken += QChar(0x200B);
            letters = 0;
        }
    }
    return broken.toHtmlEscaped();
}

// « Hôtel des Tilleuls — 10 h 00 », « … — en retard, hier »; of today it is the hour that counts, not that it has struck.
QString circumstances(const crm::TaskLine &line, const QDateTime &now)
{
    const QString party = shortened(partyOf(line));
    const bool today = line.task.due == now.date();
    const QString due = dueWords(line.task, today ? crm::ReminderBook::moment(line.task) : now);
    return party.isEmpty() || due.isEmpty() ? party + due : party + u" — "_s + due;
}

} // namespace

ReminderStrip::ReminderStrip(QWidget *parent) : Surface(Role::InfoBg, Edge::Bottom, parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"reminderStrip"_s);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(m.margin(), m.px(6), m.px(12), m.px(6));
    whole->setSpacing(m.px(8));
    auto *column = new QVBoxLayout;
    column->setSpacing(m.px(4));
    for (int number = 0; number < most; ++number) {
        rows.append(makeRow(number));
        column->addWidget(rows.last().place);
    }
    rest = new QWidget;
    auto *restRow = new QHBoxLayout(rest);
    restRow->setContentsMargins(m.largeIcon() + m.px(8), 0, 0, 0); // under the words
    others = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted});
    restRow->addWidget(others);
    QPushButton *all = button(tr("See all"), Kind::Link);
    all->setObjectName(u"reminderAll"_s);
    restRow->addWidget(all);
    restRow->addStretch();
    column->addWidget(rest);
    whole->addLayout(column, 1);
    aside = smallIconButton(u"x"_s, tr("Put the reminders aside; the tasks stay"));
    aside->setObjectName(u"reminderAside"_s);
    whole->addWidget(aside, 0, Qt::AlignTop);
    connect(all, &QPushButton::clicked, this, &ReminderStrip::allAsked);
    connect(aside, &QToolButton::clicked, this, &ReminderStrip::asideAsked);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its words need at this width
    hide();
}

QPushButton *ReminderStrip::verb(int number, const QString &name, const QString &text)
{
    QPushButton *made = button(text, Kind::Quiet);
    made->setObjectName(u"reminder%1.%2"_s.arg(name).arg(number));
    return made;
}

ReminderStrip::Row ReminderStrip::makeRow(int number)
{
    const Metrics m = Metrics::application();
    Row row;
    row.place = new QWidget;
    row.line = new QBoxLayout(QBoxLayout::LeftToRight, row.place);
    row.line->setContentsMargins({});
    row.line->setSpacing(m.px(8));
    auto *said = new QHBoxLayout;
    said->setSpacing(m.px(8));
    auto *bell = new QLabel;
    bell->setPixmap(icon(u"bell"_s).pixmap(m.largeIcon(), m.largeIcon()));
    said->addWidget(bell);
    row.words = new TextLabel({}, {}, Wrap::Words);
    row.words->setTextFormat(Qt::RichText);
    row.words->setObjectName(u"reminderWords.%1"_s.arg(number));
    said->addWidget(row.words, 1);
    row.line->addLayout(said, 1);
    row.done = verb(number, u"Done"_s, tr("Done"));
    row.later = verb(number, u"Later"_s, tr("In 10 min"));
    row.more = verb(number, u"More"_s, tr("Later…"));
    row.open = verb(number, u"Open"_s, tr("Open"));
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(m.px(8));
    for (QPushButton *each : {row.done, row.later, row.more, row.open})
        verbs->addWidget(each);
    verbs->addStretch();
    row.line->addLayout(verbs);
    connect(row.done, &QPushButton::clicked, this, [this, number] { Q_EMIT doneAsked(shown.at(number).task.id); });
    connect(row.later, &QPushButton::clicked, this,
            [this, number] { Q_EMIT laterAsked(shown.at(number).task.id, Soon); });
    connect(row.more, &QPushButton::clicked, this, [this, number] { offerLater(number); });
    connect(row.open, &QPushButton::clicked, this, [this, number] { Q_EMIT openAsked(shown.at(number)); });
    return row;
}

void ReminderStrip::offerLater(int number)
{
    const crm::TaskId id = shown.at(number).task.id; // of now: another may stand in the row when it is chosen
    QPushButton *beside = rows.at(number).more;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"reminderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("In an hour"), this, [this, id] { Q_EMIT laterAsked(id, Hour); })->setObjectName(u"hour"_s);
    menu->addAction(tr("Tomorrow morning"), this, [this, id] { Q_EMIT morningAsked(id); })->setObjectName(u"morning"_s);
    menu->popup(beside->mapToGlobal(QPoint(0, beside->height() + 2)));
}

void ReminderStrip::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    const bool narrow = width() < Metrics::application().px(NarrowStrip);
    for (const Row &row : std::as_const(rows))
        row.line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

int ReminderStrip::room() const
{
    return window()->height() < Metrics::application().px(LowWindow) ? 1 : most;
}

void ReminderStrip::fill(const Row &row, const crm::TaskLine &line)
{
    const QString title = shortened(line.task.title);
    const QString about = circumstances(line, now);
    row.words->setText(u"<b>%1</b>&nbsp; %2"_s.arg(wrappable(title), wrappable(about)));
    for (QPushButton *each : {row.done, row.later, row.more, row.open})
        each->setAccessibleName(each->text() + u", "_s + title);
    row.place->show();
}

void ReminderStrip::show(const QList<crm::TaskLine> &lines, const QDateTime &at, Told told)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    shown = lines;
    now = at;
    const qsizetype fits = qMin<qsizetype>(room(), shown.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i < fits)
            fill(rows.at(i), shown.at(i));
        else
            rows.at(i).place->hide();
    }
    others->setText(tr("and %n more task(s)", nullptr, int(shown.size() - fits)));
    rest->setVisible(shown.size() > fits);
    setVisible(!shown.isEmpty());
    if (shown.isEmpty() && hadFocus)
        Q_EMIT left();
    else if (hadFocus && !isAncestorOf(window()->focusWidget()))
        focusFirst(); // the row in hand is gone, another stands in its place
    if (told == Told::Now)
        announce();
}

void ReminderStrip::announce()
{
    QString name = tr("%n task(s) due", nullptr, int(shown.size()));
    for (qsizetype i = 0; i < qMin<qsizetype>(most, shown.size()); ++i)
        name += u". "_s + shortened(shown.at(i).task.title) + u", "_s + circumstances(shown.at(i), now);
    setAccessibleName(name);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReminderStrip::focusFirst()
{
    rows.first().done->setFocus(Qt::TabFocusReason);
}

QWidget *ReminderStrip::zone() const
{
    return rows.first().done;
}

} // namespace coffret::ui

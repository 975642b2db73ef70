// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordheader.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/iconengine.h"
#include "ui/common/linkline.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/records/partywords.h"
#include "ui/records/tagstrip.h"

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
    rows = new QVBoxLayout(this);
    rows->setContentsMargins(m.margin(), 0, m.margin(), 0);
    rows->setSpacing(m.px(8));
    top = new QHBoxLayout;
    top->setSpacing(m.px(8));
    rows->addLayout(top);
    back = button({}, Kind::Link, u"arrow-left"_s);
    back->setObjectName(u"back"_s);
    back->hide();
    avatar = new Avatar(48);
    buildNames();
    buildButtons();
    top->addWidget(back);
    top->addWidget(avatar);
    top->addSpacing(m.px(6));
    top->addWidget(names, 1);
    top->addStretch(0); // where the names are not beside the buttons
    for (QPushButton *each : {call, mail, edit, more})
        top->addWidget(each);
    setMinimumHeight(m.recordHeader());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(back, &QPushButton::clicked, this, &RecordHeader::backAsked);
    connect(line, &LinkLine::followed, this, [this] { Q_EMIT linkFollowed(view.linkKey); });
}

void RecordHeader::buildNames()
{
    const Metrics m = Metrics::application();
    names = new QWidget;
    names->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    nameColumn = new QVBoxLayout(names);
    nameColumn->setContentsMargins({});
    nameColumn->setSpacing(m.px(1));
    nameRow = new QHBoxLayout;
    nameRow->setSpacing(m.px(8));
    name = pageTitle({});
    name->setObjectName(u"recordName"_s);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    tagStrip = new TagStrip;
    nameRow->addWidget(name);
    nameRow->addWidget(tagStrip);
    nameRow->addStretch(1);
    line = new LinkLine;
    line->setObjectName(u"recordLine"_s);
    nameColumn->addStretch();
    nameColumn->addLayout(nameRow);
    nameColumn->addWidget(line);
    nameColumn->addStretch();
}

void RecordHeader::buildButtons()
{
    call = button(tr("Call"), Kind::Quiet, u"phone"_s);
    call->setObjectName(u"call"_s);
    mail = button(tr("E-mail"), Kind::Quiet, u"mail"_s);
    mail->setObjectName(u"mail"_s);
    edit = button(tr("Edit\tF2"), Kind::Quiet, u"pencil"_s);
    edit->setObjectName(u"editRecord"_s);
    more = iconButton(u"dots"_s, tr("More actions"));
    more->setObjectName(u"moreActions"_s);
    connect(call, &QPushButton::clicked, this, &RecordHeader::callAsked);
    connect(mail, &QPushButton::clicked, this, &RecordHeader::askMail);
    connect(edit, &QPushButton::clicked, this, &RecordHeader::editAsked);
    connect(more, &QPushButton::clicked, this, &RecordHeader::showMenu);
}

void RecordHeader::addAction(const QString &iconName, const QString &text, const QKeySequence &shortcut,
                             std::function<void()> run)
{
    entries.append({iconName, text, shortcut.toString(QKeySequence::NativeText), std::move(run)});
}

void RecordHeader::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (view.mayEdit)
        menu->addAction(icon(u"pencil"_s), tr("Edit"), this, &RecordHeader::editAsked);
    if (view.mayTag)
        menu->addAction(icon(u"tag"_s), tr("Add a tag"), tagStrip, &TagStrip::beginAdding);
    for (const Entry &entry : std::as_const(entries)) {
        const QString text = entry.keys.isEmpty() ? entry.text : entry.text + u'\t' + entry.keys;
        menu->addAction(icon(entry.icon), text, this, [run = entry.run] { run(); });
    }
    menu->addSeparator();
    if (view.mayRemove)
        menu->addAction(icon(u"trash"_s), tr("Move to the trash"), this, &RecordHeader::removeAsked);
    menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2)));
}

void RecordHeader::askMail()
{
    if (view.emails.size() == 1) {
        Q_EMIT mailAsked(view.emails.first().value);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const crm::LabelledValue &email : std::as_const(view.emails)) {
        QString shown = email.value;
        menu->addAction(icon(u"mail"_s), shown.replace(u'&', u"&&"_s), this,
                        [this, address = email.value] { Q_EMIT mailAsked(address); });
    }
    menu->popup(mail->mapToGlobal(QPoint(0, mail->height() + 2)));
}

void RecordHeader::show(const RecordView &newView)
{
    if (view.party != newView.party)
        tagStrip->endAdding(); // a tag being typed is of that record
    view = newView;
    avatar->show(view.name, view.party.id);
    name->setToolTip(view.name);
    name->setAccessibleName(view.name);
    line->show(view.line, view.linked, view.lineEnd);
    edit->setVisible(view.mayEdit);
    tagStrip->setEnabled(view.mayTag);
    mail->setEnabled(!view.emails.isEmpty());
    mail->setToolTip(view.emails.isEmpty() ? tr("This record has no e-mail address.") : view.emails.first().value);
    arrange();
}

// With one zone at a time the name has lines of its own below the buttons.
void RecordHeader::setBack(const QString &text)
{
    const Metrics m = Metrics::application();
    setButtonText(back, text);
    back->setVisible(!text.isEmpty());
    if (const bool now = !text.isEmpty(); now != narrow) {
        narrow = now;
        top->removeWidget(names);
        rows->removeWidget(names);
        nameRow->removeWidget(tagStrip);
        nameColumn->removeWidget(tagStrip);
        if (narrow) {
            rows->insertWidget(1, names);
            nameColumn->insertWidget(3, tagStrip, 0, Qt::AlignLeft);
        } else {
            top->insertWidget(3, names, 1);
            nameRow->insertWidget(1, tagStrip);
        }
        rows->setContentsMargins(m.margin(), narrow ? m.px(10) : 0, m.margin(), narrow ? m.px(10) : 0);
        names->setSizePolicy(QSizePolicy::Ignored, narrow ? QSizePolicy::Fixed : QSizePolicy::Preferred);
        top->setStretchFactor(names, narrow ? 0 : 1);
    }
    arrange();
}

void RecordHeader::setLabels(bool wide)
{
    const std::pair<QPushButton *, QString> labels[] = {
        {call, tr("Call")}, {mail, tr("E-mail")}, {edit, narrow ? tr("Edit") : tr("Edit\tF2")}};
    for (const auto &[each, text] : labels) {
        setButtonText(each, wide ? text : QString());
        each->setAccessibleName(text.section(u'\t', 0, 0));
        if (each != mail)
            each->setToolTip(wide ? QString() : each->accessibleName());
    }
}

int RecordHeader::buttonsWidth() const
{
    int all = 0;
    for (const QPushButton *each : {call, mail, edit, more})
        all += each->sizeHint().width() + Metrics::application().px(8);
    return all;
}

// The name as far as it goes on one line, or on two where it has lines of its own.
void RecordHeader::showName(int room)
{
    const QFontMetrics letters(textFont(TextSize::Page, Weight::Semibold));
    const bool wraps = narrow && letters.horizontalAdvance(view.name) > room;
    name->setMinimumWidth(0); // a label never asks for less than its least width
    name->setMaximumWidth(QWIDGETSIZE_MAX);
    name->setWordWrap(wraps);
    const QString shown = letters.elidedText(view.name, Qt::ElideRight, wraps ? room * 2 - room / 3 : room);
    name->setText(shown);
    name->setFixedWidth(wraps ? room : name->sizeHint().width());
}

void RecordHeader::arrange()
{
    const Metrics m = Metrics::application();
    avatar->setVisible(!narrow);
    setLabels(true);
    const int inside = width() - 2 * m.margin();
    const int beside = narrow ? back->sizeHint().width() + m.px(48) : m.px(70);
    const QFontMetrics letters(textFont(TextSize::Page, Weight::Semibold));
    const int wanted = narrow ? 0 : qMin(letters.horizontalAdvance(view.name), m.px(260)) + m.px(60);
    if (inside - beside - buttonsWidth() < wanted)
        setLabels(false);
    const QString word = statusWord(view.status);
    const Tone tone = view.status == crm::PartyStatus::Customer ? Tone::Success : Tone::Neutral;
    const int room = qMax(m.px(80), narrow ? inside : inside - beside - buttonsWidth());
    const int leastStrip =
        m.px(42) + (word.isEmpty() ? 0 : pillWidth(word) + m.px(8)) + (view.tags.isEmpty() ? 0 : m.px(52));
    showName(narrow ? room : qMax(m.px(60), room - leastStrip));
    tagStrip->setRoom(narrow ? room : room - name->width() - m.px(8));
    if (!tagStrip->isAdding())
        tagStrip->show(word, tone, view.tags);
}

void RecordHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        setMinimumHeight(Metrics::application().recordHeader());
        arrange();
    }
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
    arrange();
}

} // namespace coffret::ui

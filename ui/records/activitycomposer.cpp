// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/activitycomposer.h"

#include "ui/common/buttons.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/momentfield.h"
#include "ui/common/notebox.h"
#include "ui/common/textchoice.h"
#include "ui/common/textlabel.h"
#include "ui/records/draftbody.h"
#include "ui/records/partywords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int MostMinutes = 1440;

} // namespace

ActivityComposer::ActivityComposer(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"composer"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.px(6));
    subject = new QLineEdit;
    subject->setObjectName(u"subject"_s);
    subject->setAccessibleName(tr("Subject"));
    subject->setPlaceholderText(tr("Subject"));
    subject->setMaxLength(300);
    box = new NoteBox;
    box->setAcceptDrops(false); // a file dropped here is a document, not its path
    details = new QWidget;
    offers = new QWidget;
    auto *offerRow = new QHBoxLayout(offers);
    offerRow->setContentsMargins({});
    buildFields();
    buildRows();
    column->addWidget(subject);
    column->addWidget(box);
    column->addWidget(offers);
    column->addWidget(details);
    setTabOrder(subject, box);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { follow(now); });
    connect(box, &NoteBox::written, save, &QPushButton::click);
    connect(box, &QPlainTextEdit::textChanged, this, [this] {
        if (!box->note().isEmpty() && !open) {
            open = true;
            fill(started);
        }
    });
    taken();
}

void ActivityComposer::buildFields()
{
    kindChoice = new TextChoice(tr("Kind"));
    kindChoice->setObjectName(u"activityKind"_s);
    for (const auto each : {crm::ActivityKind::Note, crm::ActivityKind::Call, crm::ActivityKind::Meeting,
                            crm::ActivityKind::Email, crm::ActivityKind::Letter})
        kindChoice->addItem(activityWord(each, crm::Direction::None, 0), int(each));
    directionChoice = new TextChoice(tr("Direction"));
    directionChoice->setObjectName(u"activityDirection"_s);
    directionChoice->addItem(tr("From us"), int(crm::Direction::FromUs));
    directionChoice->addItem(tr("From them"), int(crm::Direction::FromThem));
    directionChoice->addItem(tr("No direction"), int(crm::Direction::None));
    minutes = new QLineEdit;
    minutes->setObjectName(u"activityMinutes"_s);
    minutes->setAccessibleName(tr("Duration in minutes"));
    minutes->setValidator(new QIntValidator(0, MostMinutes, minutes));
    minutes->setFixedWidth(Metrics::application().px(56));
    length = new QWidget;
    auto *row = new QHBoxLayout(length);
    row->setContentsMargins({});
    row->addWidget(minutes);
    row->addWidget(new TextLabel(tr("min"), {TextSize::Body, Weight::Regular, Role::Muted}));
    when = new MomentField;
    connect(kindChoice, &QComboBox::activated, this, [this] {
        if (started.id.isNull() && kind() != crm::ActivityKind::Note && kind() != crm::ActivityKind::Meeting)
            directionChoice->setCurrentIndex(0);
        arrange();
    });
    connect(subject, &QLineEdit::returnPressed, box, qOverload<>(&QWidget::setFocus));
}

void ActivityComposer::buildRows()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, m.px(4), m.px(4)); // room for the ring of what has the focus
    column->setSpacing(m.px(6));
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QHBoxLayout *each : {first, second})
        each->setSpacing(m.px(8));
    first->addWidget(kindChoice);
    first->addWidget(directionChoice);
    first->addStretch();
    first->addWidget(length);
    cancel = button(tr("Cancel"));
    cancel->setObjectName(u"cancelActivity"_s);
    save = button(tr("Save"));
    save->setObjectName(u"saveActivity"_s);
    second->addWidget(when);
    second->addStretch();
    second->addWidget(cancel);
    second->addWidget(save);
    column->addLayout(first);
    column->addLayout(second);
    connect(save, &QPushButton::clicked, this, [this] {
        if (!isSound())
            when->findChild<QLineEdit *>()->setFocus();
        else if (!isEmpty())
            Q_EMIT written();
        else
            box->setFocus();
    });
    connect(cancel, &QPushButton::clicked, this, &ActivityComposer::giveUp);
}

void ActivityComposer::setPrompt(const QString &text)
{
    prompt = text;
    box->setPrompt(prompt);
}

crm::ActivityKind ActivityComposer::kind() const
{
    return crm::ActivityKind(kindChoice->currentData().toInt());
}

void ActivityComposer::begin(crm::ActivityKind newKind, crm::Direction direction)
{
    const QString text = started.id.isNull() ? box->toPlainText() : QString();
    crm::Activity fresh;
    fresh.kind = newKind;
    fresh.direction = direction;
    fresh.body = text;
    started = {};
    open = true;
    fill(fresh);
    box->setFocus(Qt::OtherFocusReason);
}

void ActivityComposer::edit(const crm::Activity &activity)
{
    if (started.id.isNull() && !isEmpty())
        waiting = this->activity(); // comes back once the other is saved or given up
    box->clear();
    started = activity;
    open = true;
    fill(activity);
    box->setFocus(Qt::OtherFocusReason);
    box->moveCursor(QTextCursor::End);
}

void ActivityComposer::fill(const crm::Activity &activity)
{
    kindChoice->setCurrentIndex(kindChoice->findData(int(activity.kind)));
    directionChoice->setCurrentIndex(directionChoice->findData(int(activity.direction)));
    minutes->setText(activity.minutes ? QString::number(activity.minutes) : QString());
    subject->setText(activity.subject);
    if (box->toPlainText() != activity.body && !(activity.body.isEmpty() && activity.id.isNull()))
        box->setPlainText(activity.body);
    when->setMoment(activity.at ? localTime(activity.at) : moment);
    movedMoment = activity.id.isNull() && activity.at != 0;
    arrange();
}

crm::Activity ActivityComposer::activity() const
{
    crm::Activity now = started;
    now.kind = kind();
    const bool directed = kind() != crm::ActivityKind::Note && kind() != crm::ActivityKind::Meeting;
    now.direction = directed ? crm::Direction(directionChoice->currentData().toInt()) : crm::Direction::None;
    const bool timed = kind() == crm::ActivityKind::Call || kind() == crm::ActivityKind::Meeting;
    now.minutes = timed ? minutes->text().toInt() : 0;
    now.subject = subject->text().trimmed();
    now.body = box->note();
    if (const auto chosen = when->moment(); chosen && (when->isTouched() || movedMoment))
        now.at = chosen->toMSecsSinceEpoch();
    return now;
}

bool ActivityComposer::isSound() const
{
    return when->moment().has_value();
}

// A call or a meeting says something by itself; a note, e-mail or letter needs a word.
bool ActivityComposer::isEmpty() const
{
    const bool speaks = kind() == crm::ActivityKind::Call || kind() == crm::ActivityKind::Meeting;
    return box->note().isEmpty() && subject->text().trimmed().isEmpty() && !(open && speaks);
}

bool ActivityComposer::isNote() const
{
    return started.id.isNull() && kind() == crm::ActivityKind::Note && !when->isTouched()
           && subject->text().trimmed().isEmpty();
}

void ActivityComposer::taken()
{
    started = {};
    open = false;
    offer({});
    fill(started);
    box->taken();
    subject->clear();
    arrange();
    if (const auto before = std::exchange(waiting, std::nullopt)) {
        open = true;
        fill(*before);
    }
}

void ActivityComposer::giveUp()
{
    taken();
    Q_EMIT cancelled();
}

void ActivityComposer::offer(const QList<std::pair<QString, QString>> &links)
{
    while (QLayoutItem *item = offers->layout()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *row = static_cast<QHBoxLayout *>(offers->layout());
    for (const auto &[text, key] : links) {
        QPushButton *link = button(text, Kind::Link, u"phone-outgoing"_s);
        link->setObjectName(u"offer."_s + key);
        connect(link, &QPushButton::clicked, this, [this, key = key] { Q_EMIT offerChosen(key); });
        row->addWidget(link);
    }
    row->addStretch();
    offers->setVisible(!links.isEmpty());
}

void ActivityComposer::arrange()
{
    const bool note = kind() == crm::ActivityKind::Note;
    const bool timed = kind() == crm::ActivityKind::Call || kind() == crm::ActivityKind::Meeting;
    const bool titled = kind() == crm::ActivityKind::Email || kind() == crm::ActivityKind::Letter
                        || kind() == crm::ActivityKind::Meeting || !started.subject.isEmpty();
    details->setVisible(open);
    subject->setVisible(open && titled);
    directionChoice->setVisible(!note && kind() != crm::ActivityKind::Meeting);
    length->setVisible(timed);
    if (kind() != crm::ActivityKind::Call)
        offer({});
    setButtonText(save, started.id.isNull() ? tr("Save") : tr("Save the change"));
    box->setPrompt(open && !note ? tr("What was said, what comes next…") : prompt);
}

// The box is small again once the focus has left it with nothing written.
void ActivityComposer::follow(const QWidget *focus)
{
    if (!focus || QApplication::activePopupWidget())
        return;
    const bool inside = isAncestorOf(focus);
    if (inside && !open && focus == box) {
        open = true;
        fill(started);
    } else if (!inside && open && isEmpty() && isNote()) {
        open = false;
        arrange();
    }
}

QString ActivityComposer::draft() const
{
    if (isEmpty())
        return {};
    QJsonObject object = QJsonDocument::fromJson(draftBody(activity()).toUtf8()).object();
    if (!started.id.isNull())
        object.insert(u"id"_s, started.id.text());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ActivityComposer::setDraft(const QString &draft)
{
    open = true;
    if (!draft.startsWith(u'{')) { // as an earlier version kept it
        begin(crm::ActivityKind::Note, crm::Direction::None);
        box->setPlainText(draft);
        return;
    }
    const crm::Activity kept = fromDraftBody(draft, crm::Activity{});
    const QJsonObject object = QJsonDocument::fromJson(draft.toUtf8()).object();
    const auto id = crm::ActivityId::fromText(object.value(u"id"_s).toString());
    started = id ? kept : crm::Activity{};
    if (id)
        started.id = *id;
    fill(kept);
}

} // namespace coffret::ui

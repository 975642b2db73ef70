// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/selectionbar.h"

#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/records/partywords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

SelectionBar::SelectionBar(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"selectionBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16), m.px(4), m.px(16), m.px(8));
    column->setSpacing(m.px(4));
    column->addWidget(buildTop());
    actions = buildActions();
    column->addWidget(actions);
    line = buildLine();
    column->addWidget(line);
    busyLine = new BusyLine;
    column->addWidget(busyLine);
    connect(busyLine, &BusyLine::stopRequested, this, &SelectionBar::stopAsked);
    closeLine();
}

QWidget *SelectionBar::buildTop()
{
    const Metrics m = Metrics::application();
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(m.px(8));
    sentence = new TextLabel({}, {TextSize::Body, Weight::Semibold, Role::Text}, Wrap::Words);
    sentence->setObjectName(u"chosenSentence"_s);
    all = button({}, Kind::Link);
    all->setObjectName(u"chooseAll"_s);
    auto *leave = iconButton(u"x"_s, tr("Choose one record only"), Kind::Text);
    leave->setObjectName(u"leaveSelection"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(sentence);
    words->addWidget(all, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    row->addWidget(leave, 0, Qt::AlignTop);
    connect(all, &QPushButton::clicked, this, &SelectionBar::allAsked);
    connect(leave, &QPushButton::clicked, this, &SelectionBar::left);
    return top;
}

QWidget *SelectionBar::buildActions()
{
    const Metrics m = Metrics::application();
    auto *row = new QWidget;
    new FlowLayout(m.px(6), row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    add(row, Action::Tag, u"bulkTag"_s, tr("Tag"), u"tag"_s);
    add(row, Action::Status, u"bulkStatus"_s, tr("Status"), u"circle-dot"_s);
    add(row, Action::Owner, u"bulkOwner"_s, tr("Assign"), u"user-check"_s);
    add(row, Action::Delete, u"bulkDelete"_s, tr("Delete"), u"trash"_s);
    auto *more = iconButton(u"dots"_s, tr("More for these records"));
    more->setObjectName(u"bulkMore"_s);
    auto *menu = new QMenu(more);
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    const auto entry = [&](const QString &text, auto run) {
        connect(menu->addAction(text), &QAction::triggered, this, run);
    };
    entry(tr("Remove a tag…"), [this] { open(Action::Untag); });
    entry(tr("Language…"), [this] { open(Action::Language); });
    entry(tr("Source…"), [this] { open(Action::Source); });
    menu->addSeparator();
    entry(tr("Export…"), [this] { Q_EMIT exportAsked(); });
    entry(tr("Print…"), [this] { Q_EMIT printAsked(); });
    entry(tr("Save as PDF…"), [this] { Q_EMIT pdfAsked(); });
    row->layout()->addWidget(more);
    return row;
}

void SelectionBar::add(QWidget *row, Action what, const QString &name, const QString &text, const QString &iconName)
{
    auto *made = button(text, Kind::Quiet, iconName);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, [this, what] {
        if (what == Action::Delete)
            askDelete();
        else
            open(what);
    });
    row->layout()->addWidget(made);
}

QWidget *SelectionBar::buildLine()
{
    const Metrics m = Metrics::application();
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, m.px(4)); // room for the ring of the focus
    column->setSpacing(m.px(6));
    question = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    value = new QComboBox;
    value->setObjectName(u"bulkValue"_s);
    value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    value->setMinimumContentsLength(8);
    value->setMaximumWidth(m.px(440));
    question->setBuddy(value);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    agree = button({}, Kind::Primary);
    agree->setObjectName(u"bulkApply"_s);
    auto *cancel = button(tr("Cancel"));
    cancel->setObjectName(u"bulkCancel"_s);
    row->addWidget(agree);
    row->addWidget(cancel);
    row->addStretch();
    column->addWidget(question);
    column->addWidget(value);
    column->addLayout(row);
    connect(agree, &QPushButton::clicked, this, &SelectionBar::apply);
    connect(cancel, &QPushButton::clicked, this, &SelectionBar::closeLine);
    return place;
}

void SelectionBar::show(qint64 count, qint64 found, bool every)
{
    if (count != chosen || every != everything)
        closeLine();
    chosen = count;
    results = found;
    everything = every;
    say();
}

void SelectionBar::say()
{
    const auto many = int(qMin(chosen, qint64(INT_MAX)));
    sentence->setText(everything ? tr("All %Ln result(s) are chosen", nullptr, many)
                                 : tr("%Ln record(s) chosen", nullptr, many));
    setAccessibleName(sentence->text());
    setButtonText(all, tr("Choose all %Ln results", nullptr, int(qMin(results, qint64(INT_MAX)))));
    all->setVisible(!everything && results > chosen);
    setButtonText(agree, verb());
}

void SelectionBar::offerTags(const QStringList &names)
{
    tags = names;
    if (line->isVisible() && (action == Action::Tag || action == Action::Untag) && value->currentText().isEmpty())
        fill();
}

void SelectionBar::askDelete()
{
    if (chosen <= unasked)
        Q_EMIT changeAsked(crm::MoveToTrash{});
    else
        open(Action::Delete);
}

void SelectionBar::open(Action what)
{
    action = what;
    if (what == Action::Tag || what == Action::Untag)
        Q_EMIT tagsWanted();
    fill();
    setKind(agree, what == Action::Delete ? Kind::Danger : Kind::Primary);
    say();
    actions->hide();
    line->show();
    if (what == Action::Delete)
        line->findChild<QWidget *>(u"bulkCancel"_s)->setFocus(Qt::ShortcutFocusReason);
    else
        value->setFocus(Qt::ShortcutFocusReason);
}

void SelectionBar::fill()
{
    value->clear();
    value->setVisible(action != Action::Delete);
    value->setEditable(action == Action::Tag || action == Action::Source);
    switch (action) {
    case Action::Tag: question->setText(tr("Tag to give")); break;
    case Action::Untag: question->setText(tr("Tag to remove")); break;
    case Action::Status: question->setText(tr("New status")); break;
    case Action::Owner: question->setText(tr("Followed by")); break;
    case Action::Language: question->setText(tr("Language")); break;
    case Action::Source: question->setText(tr("Source")); break;
    case Action::Delete: question->setText(tr("They go to the trash, and can be brought back from there.")); break;
    }
    if (action == Action::Tag || action == Action::Untag)
        value->addItems(tags);
    if (action == Action::Status) {
        for (const auto &[status, word] : statusWords())
            value->addItem(word, int(status));
    }
    if (action == Action::Owner) {
        value->addItem(tr("Me"), known.me.bytes());
        value->addItem(tr("Nobody"), QByteArray());
    }
    if (action == Action::Language) {
        for (const QString &code : {u"fr"_s, u"en"_s, u"de"_s, u"es"_s, u"it"_s, u"nl"_s, u"pt"_s})
            value->addItem(languageWord(code), code);
        value->addItem(tr("Not said"), QString());
    }
    value->setAccessibleName(question->text());
    if (value->isEditable()) {
        value->setCurrentText(QString());
        value->lineEdit()->setMaxLength(200);
        value->lineEdit()->setAccessibleName(question->text());
        connect(value->lineEdit(), &QLineEdit::returnPressed, this, &SelectionBar::apply);
    }
}

QString SelectionBar::verb() const
{
    const auto many = int(qMin(chosen, qint64(INT_MAX)));
    switch (action) {
    case Action::Tag: return tr("Tag %Ln record(s)", nullptr, many);
    case Action::Untag: return tr("Remove from %Ln record(s)", nullptr, many);
    case Action::Owner: return tr("Assign %Ln record(s)", nullptr, many);
    case Action::Delete: return tr("Move %Ln record(s) to the trash", nullptr, many);
    case Action::Status:
    case Action::Language:
    case Action::Source: break;
    }
    return tr("Change %Ln record(s)", nullptr, many);
}

std::optional<crm::BulkChange> SelectionBar::change() const
{
    const QString text = value->currentText().trimmed();
    switch (action) {
    case Action::Tag: return text.isEmpty() ? std::nullopt : std::optional<crm::BulkChange>(crm::AddTag{text});
    case Action::Untag: return text.isEmpty() ? std::nullopt : std::optional<crm::BulkChange>(crm::RemoveTag{text});
    case Action::Status: return crm::SetStatus{crm::PartyStatus(value->currentData().toInt())};
    case Action::Owner: return crm::SetOwner{crm::UserId::fromBytes(value->currentData().toByteArray())};
    case Action::Language: return crm::SetLanguage{value->currentData().toString()};
    case Action::Source: return crm::SetSource{text};
    case Action::Delete: break;
    }
    return crm::MoveToTrash{};
}

void SelectionBar::apply()
{
    const auto wanted = change();
    if (!wanted) {
        question->setText(tr("Write the tag first."));
        value->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    closeLine();
    Q_EMIT changeAsked(*wanted);
}

void SelectionBar::closeLine()
{
    const bool inside = line->isAncestorOf(focusWidget());
    line->hide();
    actions->setVisible(!busy);
    if (inside)
        actions->findChild<QWidget *>(u"bulkTag"_s)->setFocus(Qt::ShortcutFocusReason);
}

void SelectionBar::begin(const QString &what)
{
    busy = true;
    line->hide();
    actions->hide();
    all->hide();
    busyLine->begin(what, tr("If you stop, nothing is changed."), tr("Stop"));
}

void SelectionBar::progress(int thousandths)
{
    busyLine->progress(thousandths);
}

void SelectionBar::finish()
{
    busy = false;
    busyLine->finish();
    actions->show();
    say();
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (line->isVisible())
        closeLine();
    else if (!busy)
        Q_EMIT left();
}

} // namespace coffret::ui

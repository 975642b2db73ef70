// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergeform.h"

#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/duplicates/duplicatewords.h"
#include "ui/duplicates/valuechoice.h"
#include "ui/records/fieldwords.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Narrow = 420; // under it, the two values stand one above the other

// Tab reaches the checked one of a row, arrows the others. Qt sees to it once one of them had the focus.
void check(ValueChoice &choice, bool checked)
{
    choice.setChecked(checked);
    choice.setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace

MergeForm::MergeForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"mergeForm"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
}

void MergeForm::setCase(const MergeCase &newCase, const MergeChoices &choices, const QHash<QByteArray, QString> &names,
                        QDate day)
{
    merge = newCase;
    current = choices;
    people = names;
    today = day;
    rebuild();
}

// Keeps the focus on the choice it was on: which record stays changes what the others offer.
void MergeForm::rebuild()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString name = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    if (content) {
        content->hide();
        content->deleteLater();
        content->setObjectName(u"gone"_s);
        content->setParent(nullptr);
    }
    pairs.clear();
    content = new QWidget(this);
    column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Metrics::application().px(2));
    layout()->addWidget(content);
    addKept();
    QStringList alike;
    for (const MergeRow &row : rowsOf(merge, current)) {
        switch (row.kind) {
        case MergeRow::Kind::Same: alike += fieldWord(row.field); break;
        case MergeRow::Kind::Single:
        case MergeRow::Kind::Notes: addSingle(row); break;
        case MergeRow::Kind::List: addList(row); break;
        }
    }
    if (!alike.isEmpty()) {
        column->addSpacing(Metrics::application().px(8));
        column->addWidget(paragraph(tr("The same in both: %1").arg(alike.join(u", "_s)), Role::Muted));
    }
    column->addStretch();
    arrange();
    QWidget *before = this;
    for (ValueChoice *each : content->findChildren<ValueChoice *>()) {
        setTabOrder(before, each);
        before = each;
    }
    content->show(); // a layout shows it only later, too late for the focus
    if (auto *again = name.isEmpty() ? nullptr : content->findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
}

QBoxLayout *MergeForm::addRow(const QString &label)
{
    const Metrics m = Metrics::application();
    column->addSpacing(m.px(8));
    auto *title = caption(label);
    column->addWidget(title);
    auto *whole = new QWidget; // its radio buttons exclude each other
    whole->setAccessibleName(label);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    row->setContentsMargins({});
    row->setSpacing(m.px(8));
    column->addWidget(whole);
    return row;
}

QString MergeForm::origin(const QString &field, Take side) const
{
    const crm::MergeSide &of = side == Take::One ? merge.oneSide : merge.otherSide;
    return originWords(of.of(field), people, today);
}

void MergeForm::addKept()
{
    QBoxLayout *row = addRow(tr("The record that stays"));
    const std::tuple<Take, const AnyParty &, const crm::MergeSide &, QString> sides[] = {
        {Take::One, merge.one, merge.oneSide, u"kept.one"_s},
        {Take::Other, merge.other, merge.otherSide, u"kept.other"_s}};
    for (const auto &[side, party, facts, key] : sides) {
        const QString created = originWords(facts.creation, people, today);
        const QString things = belongings(facts);
        auto *choice = new ValueChoice(ValueChoice::Shape::Radio, nameOf(party),
                                       things.isEmpty() ? created : created + u"\n"_s + things);
        choice->setObjectName(key);
        choice->setAccessibleName(tr("Keep %1").arg(nameOf(party)));
        row->addWidget(choice, 1);
        check(*choice, current.kept == side);
        connect(choice, &QAbstractButton::toggled, this, [this, side = side](bool on) {
            if (!on || current.kept == side)
                return;
            current.kept = side;
            QTimer::singleShot(0, this, [this] { // not while its own button is at work
                rebuild();
                Q_EMIT edited();
            });
        });
    }
    pairs += row;
}

void MergeForm::choose(const QString &field, Take take)
{
    current.fields.insert(field, take);
    Q_EMIT edited();
}

void MergeForm::addSingle(const MergeRow &row)
{
    QBoxLayout *places = addRow(fieldWord(row.field));
    const Take chosen = current.fields.value(row.field, row.usual);
    const auto offer = [&](Take take, const QString &key, const QString &value, const QString &from) {
        const bool nothing = value.isEmpty();
        auto *choice =
            new ValueChoice(ValueChoice::Shape::Radio, nothing ? tr("Nothing") : value, nothing ? QString() : from);
        choice->setObjectName(row.field + key);
        choice->setAccessibleName(fieldWord(row.field) + u", "_s + choice->text());
        places->addWidget(choice, 1);
        check(*choice, chosen == take);
        connect(choice, &QAbstractButton::toggled, this, [this, field = row.field, take](bool on) {
            if (on)
                choose(field, take);
        });
    };
    offer(Take::One, u".one"_s, row.one, origin(row.field, Take::One));
    offer(Take::Other, u".other"_s, row.other, origin(row.field, Take::Other));
    if (row.kind == MergeRow::Kind::Notes && !row.one.isEmpty() && !row.other.isEmpty())
        offer(Take::Both, u".both"_s, tr("Both, one below the other"), {});
    pairs += places;
}

void MergeForm::addList(const MergeRow &row)
{
    QBoxLayout *places = addRow(fieldWord(row.field));
    places->setDirection(QBoxLayout::TopToBottom);
    places->setSpacing(0);
    const QSet<QString> dropped = current.dropped.value(row.field);
    int number = 0;
    for (const MergeItem &item : row.items) {
        QString from = tr("in both");
        if (!item.inOther)
            from = tr("from %1").arg(nameOf(merge.one)) + u", "_s + origin(row.field, Take::One);
        else if (!item.inOne)
            from = tr("from %1").arg(nameOf(merge.other)) + u", "_s + origin(row.field, Take::Other);
        auto *choice = new ValueChoice(ValueChoice::Shape::Check, item.shown, from);
        choice->setObjectName(u"%1.%2"_s.arg(row.field).arg(number++));
        choice->setAccessibleName(fieldWord(row.field) + u", "_s + item.shown);
        choice->setChecked(!dropped.contains(item.text));
        places->addWidget(choice);
        connect(choice, &QAbstractButton::toggled, this, [this, field = row.field, text = item.text](bool on) {
            if (on)
                current.dropped[field].remove(text);
            else
                current.dropped[field].insert(text);
            Q_EMIT edited();
        });
    }
}

QWidget *MergeForm::last() const
{
    const auto choices = findChildren<ValueChoice *>();
    return choices.isEmpty() ? nullptr : choices.last();
}

void MergeForm::focusFirst()
{
    if (auto *first = findChild<QWidget *>(current.kept == Take::One ? u"kept.one"_s : u"kept.other"_s))
        first->setFocus(Qt::OtherFocusReason);
}

void MergeForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MergeForm::arrange()
{
    const bool narrow = width() < Metrics::application().px(Narrow);
    for (QBoxLayout *pair : std::as_const(pairs))
        pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formrows.h"

#include "ui/common/coffretstyle.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/passwordfield.h"
#include "ui/common/taborder.h"
#include "ui/common/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace coffret::ui {

FormRows::FormRows(Labels l, QWidget *parent) : QWidget(parent), labels(l)
{
    const Metrics m = Metrics::application();
    grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m.px(12));
    grid->setVerticalSpacing(labels == Labels::Beside ? m.px(8) : m.px(4));
    grid->setColumnStretch(1, 1);
    if (labels == Labels::Beside)
        grid->setColumnMinimumWidth(0, m.px(132));
}

void FormRows::group(const QString &title)
{
    auto *label = blockTitle(title);
    label->setContentsMargins(0, row ? Metrics::application().px(16) : 0, 0, Metrics::application().px(4));
    grid->addWidget(label, row++, 0, 1, 2);
}

QLineEdit *FormRows::line(const QString &key, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    edit->setMaxLength(4000);
    connect(edit, &QLineEdit::textEdited, this, &FormRows::edited);
    add(key, label, edit);
    return edit;
}

QPlainTextEdit *FormRows::text(const QString &key, const QString &label, int lines)
{
    const Metrics m = Metrics::application();
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * m.line() + m.px(22));
    connect(edit, &QPlainTextEdit::textChanged, this, &FormRows::edited);
    add(key, label, edit);
    return edit;
}

QComboBox *FormRows::choice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &options)
{
    auto *box = new QComboBox;
    for (const auto &[value, name] : options)
        box->addItem(name, value);
    connect(box, &QComboBox::activated, this, &FormRows::edited);
    add(key, label, box);
    return box;
}

PasswordField *FormRows::password(const QString &key, const QString &label)
{
    auto *field = new PasswordField(key, label);
    connect(field, &PasswordField::edited, this, &FormRows::edited);
    add(key + QStringLiteral("Row"), label, field);
    return field;
}

void FormRows::add(const QString &key, const QString &label, QWidget *field)
{
    const Metrics m = Metrics::application();
    field->setObjectName(key);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    auto *name = new TextLabel(label,
                               {TextSize::Body, labels == Labels::Above ? Weight::Medium : Weight::Regular,
                                labels == Labels::Above ? Role::Text : Role::Muted},
                               Wrap::Words);
    name->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(m.px(4));
    column->addWidget(field);
    Notes both{field, new FieldNote(Tone::Warning), new FieldNote(Tone::Danger)};
    column->addWidget(both.warning);
    column->addWidget(both.error);
    notes.insert(key, both);
    order.append(field);
    if (labels == Labels::Beside) {
        name->setContentsMargins(0, (m.control() - m.line()) / 2, 0, 0);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addLayout(column, row++, 1);
    } else {
        name->setContentsMargins(0, row ? m.px(10) : 0, 0, 0);
        grid->addWidget(name, row++, 0, 1, 2);
        grid->addLayout(column, row++, 0, 1, 2);
    }
}

void FormRows::addWide(QWidget *widget)
{
    grid->addWidget(widget, row++, 0, 1, 2);
    order.append(widget);
}

// Fields that are made later stand where they are seen.
bool FormRows::focusNextPrevChild(bool next)
{
    chainZones(order);
    return QWidget::focusNextPrevChild(next);
}

void FormRows::remark(const QString &key, Tone tone, const QString &sentence)
{
    const auto found = notes.constFind(key);
    if (found == notes.cend())
        return;
    (tone == Tone::Danger ? found->error : found->warning)->say(sentence);
    if (tone == Tone::Danger) {
        found->field->setProperty(ErrorProperty, !sentence.isEmpty());
        found->field->update();
    }
    found->field->setAccessibleDescription(sentence);
}

void FormRows::clearRemarks()
{
    for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
        remark(it.key(), Tone::Warning, {});
        remark(it.key(), Tone::Danger, {});
    }
}

} // namespace coffret::ui

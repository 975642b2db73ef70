// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/codesheet.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

CodeSheet::CodeSheet(QWidget *parent) : Card(parent)
{
    setObjectName(u"codeSheet"_s);
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(24), m.px(20), m.px(24), m.px(20));
    column->setSpacing(m.px(12));
    title = new TextLabel({}, {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words);
    title->setObjectName(u"codeTitle"_s);
    column->addWidget(title);
    sentence = paragraph({});
    sentence->setObjectName(u"codeSentence"_s);
    column->addWidget(sentence);
    grid = new QGridLayout;
    grid->setHorizontalSpacing(m.px(24));
    grid->setVerticalSpacing(m.px(8));
    column->addLayout(grid);
    column->addWidget(paragraph(
        tr("It is shown this once. Say it by word of mouth, and not by e-mail; if it is lost, make a new one."),
        Role::Muted));
    auto *actions = new QHBoxLayout;
    leave = button(tr("Done"), Kind::Primary);
    leave->setObjectName(u"codeDone"_s);
    copy = button({}, Kind::Quiet, u"copy"_s);
    copy->setObjectName(u"copyCode"_s);
    setCopySeconds(30);
    actions->addWidget(leave);
    actions->addWidget(copy);
    actions->addStretch(1);
    column->addLayout(actions);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(code); });
    connect(leave, &QPushButton::clicked, this, &CodeSheet::done);
}

CodeSheet::~CodeSheet()
{
    wipe();
}

void CodeSheet::show(const QString &name, const QString &login, const Secret &secret, const QString &until)
{
    wipe();
    {
        const SecretReader reader(secret);
        code = QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
    }
    title->setText(tr("Code for %1").arg(name));
    sentence->setText(
        tr("With the account “%1” and these words, %2 opens the vault once, within 24 hours (until %3), and chooses a password.")
            .arg(login, name, until));
    const QStringList parts = code.split(QRegularExpression(u"[\\s-]+"_s), Qt::SkipEmptyParts);
    for (int i = 0; i < parts.size(); ++i) {
        auto *label = new TextLabel(parts.at(i), {TextSize::Page, Weight::Medium, Role::Text});
        label->setAccessibleName(tr("Word %1: %2").arg(i + 1).arg(parts.at(i)));
        words.append(label);
        grid->addWidget(label, i / 3, i % 3);
    }
}

void CodeSheet::wipe()
{
    code.fill(u'\0');
    code.clear();
    qDeleteAll(words);
    words.clear();
}

void CodeSheet::setCopySeconds(int seconds)
{
    setButtonText(copy, tr("Copy, for %Ln second(s)", nullptr, seconds));
}

void CodeSheet::focusFirst()
{
    leave->setFocus();
}

} // namespace coffret::ui

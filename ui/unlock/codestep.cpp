// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/codestep.h"

#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/common/passwordfield.h"
#include "ui/common/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

CodeStep::CodeStep(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::application().px(10));
    introduction = paragraph({}, Role::Muted);
    introduction->setObjectName(u"codeIntroduction"_s);
    rows = new FormRows(FormRows::Labels::Above);
    loginEdit = rows->line(u"enrolLogin"_s, tr("Name of your account"));
    loginEdit->setMaxLength(200);
    words = rows->password(u"enrolCode"_s, tr("The six words of your code"));
    column->addWidget(introduction);
    column->addWidget(rows);
    connect(loginEdit, &QLineEdit::textEdited, this, [this] { rows->remark(u"enrolLogin"_s, Tone::Danger, {}); });
}

void CodeStep::start(const QString &vault, const QString &login, const Secret &code)
{
    introduction->setText(
        tr("An owner of the vault %1 gave you an account and six words. They serve once, within 24 hours; after that your own password opens the vault.")
            .arg(vault));
    rows->clearRemarks();
    words->complain({});
    loginEdit->setText(login);
    words->clear();
    if (code.isEmpty())
        return;
    const SecretReader reader(code);
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
    words->edit()->setText(text);
    wipeText(text);
}

bool CodeStep::check()
{
    const bool named = !login().isEmpty();
    rows->remark(u"enrolLogin"_s, Tone::Danger, named ? QString() : tr("Enter the name of your account."));
    words->complain(words->isEmpty() ? tr("Enter the six words you were given.") : QString());
    if (!named)
        loginEdit->setFocus();
    return named && !words->isEmpty();
}

QString CodeStep::login() const
{
    return loginEdit->text().trimmed();
}

Secret CodeStep::code() const
{
    return words->copy();
}

void CodeStep::complain(const QString &sentence)
{
    words->complain(sentence);
}

void CodeStep::refuse()
{
    complain(tr(
        "No invitation opens with this account and these words. Check both. A code serves once: if it was used already, the password chosen then opens the vault."));
}

void CodeStep::clear()
{
    words->clear();
}

void CodeStep::focusFirstGap()
{
    if (loginEdit->text().isEmpty())
        loginEdit->setFocus();
    else
        words->setFocus();
}

} // namespace coffret::ui

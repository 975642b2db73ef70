// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languagemenu.h"

#include "ui/common/iconengine.h"

#include <QActionGroup>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr char16_t French[] = u"Français";
constexpr char16_t English[] = u"English";

} // namespace

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(tr("Language"), parent)
{
    setIcon(ui::icon(u"language"_s));
    choices = new QActionGroup(this);
    const std::pair<QString, QString> known[] = {
        {{}, tr("As the system")}, {u"fr"_s, QString::fromUtf16(French)}, {u"en"_s, QString::fromUtf16(English)}};
    for (const auto &[code, name] : known) {
        QAction *made = addAction(name);
        made->setCheckable(true);
        made->setData(code);
        made->setObjectName(u"language."_s + code);
        choices->addAction(made);
        connect(made, &QAction::triggered, this, [this, code = code] { Q_EMIT chosen(code); });
    }
    setChosen({});
}

void LanguageMenu::setChosen(const QString &code)
{
    const QList<QAction *> known = choices->actions();
    for (QAction *each : known)
        each->setChecked(each->data().toString() == code);
}

QString spokenLanguage()
{
    return QString::fromUtf16(QLocale().language() == QLocale::French ? French : English);
}

} // namespace coffret::ui

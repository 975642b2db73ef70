// SPDX-License-Identifier: GPL-3.0-or-later
// The languages to choose from, each by its own name, and that of the system. Only a choice: what is on
// screen stays as it is, because a window is built in one language.
#pragma once

#include <QMenu>

class QActionGroup;

namespace coffret::ui {

class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);
    void setChosen(const QString &code); // "fr", "en"; empty: of the system

Q_SIGNALS:
    void chosen(const QString &code);

private:
    QActionGroup *choices;
};

QString spokenLanguage(); // by its own name: "Français"

} // namespace coffret::ui

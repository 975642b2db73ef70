// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the settings that look after a vault: is it sound, what protects it, and which vaults
// were opened here. Only layout; CarePresenter asks the workspace.
#pragma once

#include "ui/settings/foldedpart.h"

#include <QList>
#include <QStringList>
#include <utility>

class QGridLayout;
class QVBoxLayout;

namespace coffret::ui {

class BusyLine;
class SettingsPage;

using Facts = QList<std::pair<QString, QString>>; // what, how much

// The sheet of what protects the vault, to read, copy or print.
class FactsSheet : public Card
{
    Q_OBJECT

public:
    explicit FactsSheet(QWidget *parent = nullptr);
    void show(const Facts &facts);
    using QWidget::show;

Q_SIGNALS:
    void copyAsked(const QString &text);
    void printAsked(const QString &html);

private:
    QGridLayout *grid;
    Facts facts;
};

QString factsText(const Facts &facts);                       // one line each
QString factsPage(const QString &title, const Facts &facts); // HTML

// Vaults opened on this computer, each with a button that forgets it. Forgetting deletes no vault.
class KnownVaults : public Card
{
    Q_OBJECT

public:
    explicit KnownVaults(QWidget *parent = nullptr);
    void show(const QStringList &paths, const QString &open); // the open one cannot be forgotten
    using QWidget::show;

Q_SIGNALS:
    void forgetAsked(const QString &path);

private:
    QVBoxLayout *column;
};

class CareParts
{
public:
    explicit CareParts(SettingsPage &page);
    FoldedPart *check;
    BusyLine *checking;
    TextLabel *problems;
    FactsSheet *facts;
    KnownVaults *vaults;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the page of settings and keeps what is changed there, each in its place: those of this computer
// through the functions the composition gives, those of the vault in the vault. applied() comes once a
// value is kept, with a sentence to say and the value it had, so that it can be taken back.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/settings/setting.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace coffret::ui {

class SettingsPage;

struct ComputerSettings
{
    std::function<QString(const QString &key)> value;
    std::function<void(const QString &key, const QString &value)> keep;
};

class SettingsPresenter : public QObject
{
    Q_OBJECT

public:
    SettingsPresenter(workspace::Workspace &workspace, SettingsPage &page, const QList<Setting> &table,
                      const ComputerSettings &computer, QObject *parent = nullptr);
    void start(); // the vault is open
    void reload();
    void change(const QString &key, const QString &value);
    QString value(const QString &key) const; // as it applies now

Q_SIGNALS:
    void applied(const QString &key, const QString &value);
    void said(const QString &sentence, const QString &key, const QString &former);
    void failed(const QString &sentence);

private:
    const Setting *setting(const QString &key) const;
    void keepInVault(const Setting &setting, const QString &value, const QString &former);
    void tell(const Setting &setting, const QString &value, const QString &former);

    workspace::Workspace &workspace;
    SettingsPage &page;
    QList<Setting> table;
    ComputerSettings computer;
    QHash<QString, QString> inVault;
};

} // namespace coffret::ui

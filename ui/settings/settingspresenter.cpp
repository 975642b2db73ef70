// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/words/errortext.h"

#include <QFuture>
#include <algorithm>

namespace coffret::ui {

SettingsPresenter::SettingsPresenter(workspace::Workspace &w, SettingsPage &p, const QList<Setting> &t,
                                     const ComputerSettings &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), table(t), computer(c)
{
    connect(&page, &SettingsPage::changed, this, &SettingsPresenter::change);
    reload();
}

void SettingsPresenter::start()
{
    workspace.ask<crm::VaultSettings>([](workspace::Books &books) { return books.settings.all(); })
        | then(this, settled<Result<crm::VaultSettings>>(
                         [this](const crm::VaultSettings &kept) {
                             inVault = kept;
                             reload();
                             for (const Setting &each : std::as_const(table)) {
                                 if (each.place == SettingPlace::Vault)
                                     Q_EMIT applied(each.key, value(each.key));
                             }
                         },
                         [this](const Error &error) { Q_EMIT failed(words::sentence(error)); }));
}

void SettingsPresenter::reload()
{
    for (const Setting &each : std::as_const(table)) {
        if (SettingRow *row = page.row(each.key))
            row->show(value(each.key));
    }
}

QString SettingsPresenter::value(const QString &key) const
{
    const Setting *found = setting(key);
    if (!found)
        return {};
    return allowed(*found, found->place == SettingPlace::Vault ? inVault.value(key) : computer.value(key));
}

void SettingsPresenter::change(const QString &key, const QString &next)
{
    const Setting *found = setting(key);
    const QString former = value(key);
    if (!found || !accepts(*found, next) || next == former)
        return;
    if (found->place == SettingPlace::Vault) {
        keepInVault(*found, next, former);
        return;
    }
    computer.keep(key, next);
    tell(*found, next, former);
}

void SettingsPresenter::keepInVault(const Setting &declared, const QString &next, const QString &former)
{
    workspace.ask<void>([key = declared.key, next](workspace::Books &books) { return books.settings.keep(key, next); })
        | then(this, [this, declared, next, former](QFuture<Result<void>> future) {
              if (future.resultCount() == 0)
                  return;
              if (!future.result().ok()) {
                  reload();
                  Q_EMIT failed(words::sentence(future.result().error()));
                  return;
              }
              inVault.insert(declared.key, next);
              tell(declared, next, former);
          });
}

void SettingsPresenter::tell(const Setting &declared, const QString &next, const QString &former)
{
    if (SettingRow *row = page.row(declared.key))
        row->show(next);
    Q_EMIT applied(declared.key, next);
    Q_EMIT said(tr("%1: %2.").arg(declared.label, spoken(declared, next)), declared.key, former);
}

const Setting *SettingsPresenter::setting(const QString &key) const
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Setting &each) { return each.key == key; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the pages before the vault is open: a square with an icon, a title, a line below.
#pragma once

#include <QString>
#include <QWidget>

namespace coffret::ui {

class TextLabel;

class VaultHeading : public QWidget
{
    Q_OBJECT

public:
    enum class Sign { Vault, Locked };
    explicit VaultHeading(QWidget *parent = nullptr);
    void say(Sign sign, const QString &title, const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign sign = Sign::Vault;
    TextLabel *title;
    TextLabel *line;
};

// "/home/claire/Documents/Coffret/x.coffret" → "Documents › Coffret"; the vault's own name left out.
QString readableFolder(const QString &vaultPath);
QString vaultName(const QString &vaultPath);

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults opened before, as rows of one card. A row tells when its folder is not there right now.
#pragma once

#include "ui/common/card.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace coffret::ui {

class VaultRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Place { Last, Between };
    VaultRow(const QString &name, const QString &remark, Place place, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name;
    QString remark;
    Place place;
};

class VaultList : public Card
{
    Q_OBJECT

public:
    explicit VaultList(QWidget *parent = nullptr);
    void setVaults(const QStringList &paths);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    QVBoxLayout *column;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings: the sections at the left, every row of the table and the parts other code adds
// at the right, one below the other. The search field leaves what speaks of the words typed. Only
// layout: it shows what it is told and says what the person changes.
#pragma once

#include "ui/common/pageframe.h"
#include "ui/settings/setting.h"

#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace coffret::ui {

class EmptyState;
class NavigationRail;
class SearchBox;
class SettingRow;

struct SettingsSection
{
    QString key;
    QString icon;
    QString title;
    QWidget *content = nullptr;
    QString words; // what the search finds it by, besides its title
};

class SettingsPage : public PageFrame
{
    Q_OBJECT

public:
    explicit SettingsPage(const QList<Setting> &table, QWidget *parent = nullptr);
    void addSection(const SettingsSection &section);
    SettingRow *row(const QString &key) const;
    void search(const QString &text);
    void goTo(const QString &section);
    QString section() const;        // where the reader is
    QList<QWidget *> zones() const; // sections, then the first field

Q_SIGNALS:
    void changed(const QString &key, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QString key;
        QString icon;
        QString title;
        QString words;
        QWidget *whole;
        QList<SettingRow *> rows;
    };
    QWidget *buildBody();
    void addRows(const QList<Setting> &table);
    void follow(); // the section at the top of the view is the chosen one
    const Part *part(const QString &key) const;

    SearchBox *finder;
    NavigationRail *index;
    QScrollArea *scrolled;
    QVBoxLayout *column;
    EmptyState *nothing;
    QList<Part> parts;
    QHash<QString, SettingRow *> rows;
    bool jumping = false;
};

} // namespace coffret::ui

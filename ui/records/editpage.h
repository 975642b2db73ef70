// SPDX-License-Identifier: GPL-3.0-or-later
// The full form of a record in the place of the record: title, Cancel and Save above, the form below.
// Ctrl+S saves, Esc gives up. Only layout.
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace coffret::ui {

class Banner;
class PageHeader;
class PartyForm;

class EditPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditPage(PartyForm *form, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    PartyForm &form() { return *partyForm; }
    Banner &banner() { return *notice; }
    void setBusy(bool busy);
    void setAdvice(QWidget *advice); // between the banner and the form

Q_SIGNALS:
    void saveAsked();
    void cancelAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PartyForm *partyForm;
    QPointer<QWidget> left; // what had the focus when saving began
    PageHeader *header;
    Banner *notice;
    QPushButton *save;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves, as a task in steps: the account, what is theirs, the keys, the sheet. Only layout;
// DeparturePresenter decides what follows what. Each step says beforehand, in words, what its verb does.
#pragma once

#include "core/workspace/departure.h"
#include "ui/common/assistantpage.h"
#include "ui/printing/printeddocument.h"

class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace coffret::ui {

class TextLabel;

namespace departurestep {

inline constexpr char16_t Account[] = u"account";
inline constexpr char16_t Handover[] = u"handover";
inline constexpr char16_t Keys[] = u"keys";
inline constexpr char16_t Sheet[] = u"sheet";

} // namespace departurestep

class DeparturePage : public AssistantPage
{
    Q_OBJECT

public:
    explicit DeparturePage(QWidget *parent = nullptr);
    void clear(); // nothing of anybody stays
    void show(const workspace::Departure &departure, const QList<workspace::Person> &colleagues);
    using QWidget::show;
    void showSheet(const PrintedDocument &sheet);
    void go(const QString &step);
    QString colleague() const; // login of whoever takes over; empty: nobody can
    bool wantsKeys() const;
    const workspace::Departure &departure() const { return facts; }

Q_SIGNALS:
    void printAsked();
    void pdfAsked();

private:
    QWidget *accountStep();
    QWidget *handoverStep();
    QWidget *keysStep();
    QWidget *sheetStep();
    void tellAccount();
    void tellHandover(const QList<workspace::Person> &colleagues);
    void tellKeys();
    void dressFooter();
    workspace::Departure facts;
    TextLabel *who;
    TextLabel *plan;
    TextLabel *theirs;
    QWidget *takeover;
    QComboBox *taker;
    TextLabel *keysNote;
    QWidget *keysChoice;
    QRadioButton *keysNow;
    QRadioButton *keysLater;
    QVBoxLayout *sheetColumn;
    QWidget *sheetText = nullptr;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// One matter of the settings that takes more than a field: a sentence that says how things stand and a
// button; pressing it unfolds the fields in place. Closing it empties them (closed()). A line below the
// sentence says how it went.
#pragma once

#include "ui/common/card.h"

class QPushButton;
class QVBoxLayout;

namespace coffret::ui {

class FieldNote;
class TextLabel;

class FoldedPart : public Card
{
    Q_OBJECT

public:
    // `key` names the button ("changePassword") and the one that folds it again ("changePassword.cancel").
    FoldedPart(const QString &key, const QString &sentence, const QString &verb, const QString &icon,
               QWidget *parent = nullptr);
    void setBody(QWidget *body, class QHBoxLayout &actions); // unfolded; a button to cancel goes into `actions`
    void add(QWidget *widget);                               // always in sight
    void holdOpen(bool held);                                // no way to cancel: what is shown must be answered
    void setFact(const QString &sentence);
    void succeed(const QString &sentence);
    void fail(const QString &sentence);
    void quiet();
    void unfold();
    void fold();
    bool isUnfolded() const;
    QPushButton *verb() const { return opener; }

Q_SIGNALS:
    void asked(); // its button; unfolds by itself when it has a body
    void unfolded();
    void folded();

private:
    QVBoxLayout *column;
    TextLabel *fact;
    QPushButton *opener;
    QPushButton *closer = nullptr;
    QWidget *body = nullptr;
    FieldNote *good;
    FieldNote *bad;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a password: an eye that shows it for at most 30 seconds, a line when Caps Lock seems on,
// a line for an error. take() moves what was typed into a Secret and empties the field with its undo
// memory; the field also empties itself after 30 seconds out of sight. Nothing can be copied out.
#pragma once

#include "core/base/secret.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QAction;

namespace coffret::ui {

class FieldNote;

class PasswordField : public QWidget
{
    Q_OBJECT

public:
    // More than the core takes (1,024 bytes), so that a paste that was cut is refused and not taken as it
    // is; at most 4,095 bytes, so that several fit into the arena of secrets.
    static constexpr int mostCharacters = 1365;
    explicit PasswordField(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    Secret take();
    Secret copy() const;             // what is typed, left in the field
    void offer(const QString &text); // a proposed phrase, shown
    bool isEmpty() const;
    void clear();
    void complain(const QString &sentence); // and selects what was typed; empty: takes it back
    QLineEdit *edit() const { return line; }

Q_SIGNALS:
    void edited();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reveal(bool shown);
    void noticeCapsLock(const class QKeyEvent &event);
    QLineEdit *line;
    QAction *eye;
    FieldNote *error;
    FieldNote *capsLock;
    QTimer hideAgain;
    QTimer forget;
};

} // namespace coffret::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a record: label and value, read as text. Pointing at it shows a pencil; a click, Enter or
// F2 puts an editor in the value's place. Enter or leaving keeps (edited()), Esc gives the old value
// back. A sentence under the value is a warning or an error; the text is kept. A masked value is revealed, not
// edited: the line typed in its place is the reason (revealAsked()), and leaving it asks nothing.
#pragma once

#include "ui/common/paint.h"

#include <QAccessible>
#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace coffret::ui {

class FieldNote;
class TextLabel;
class ValueLabel;

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Editable, ReadOnly, Masked };
    FieldRow(const QString &key, const QString &label, Use use, QWidget *parent = nullptr);
    const QString &key() const { return fieldKey; }
    void show(const QString &shown, const QString &edited); // how it reads, and how it is typed
    using QWidget::show;
    void setLink(bool link); // the value leads somewhere: followed() on click, pencil to edit
    void remark(Tone tone, const QString &sentence);
    void beginEdit();
    bool isEditable() const { return use == Use::Editable; }
    QWidget *focusTarget() const; // what takes the focus: the value, or the editor in its place
    bool isEditing() const;
    QString shown() const;

Q_SIGNALS:
    void edited(const QString &key, const QString &value);
    void followed(const QString &key);
    void revealAsked(const QString &key, const QString &motive);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Outcome { Keep, Drop };
    void endEdit(Outcome outcome);
    QString fieldKey;
    Use use;
    QString editText;
    TextLabel *label;
    ValueLabel *value;
    QLineEdit *editor = nullptr;
    QStackedLayout *stack;
    FieldNote *warning;
    FieldNote *error;
};

// The value read as text, with a pencil when the pointer or the focus is on it.
class ValueLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ValueLabel(FieldRow::Use use, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return words; }
    void setLink(bool isLink);
    QAccessible::Role role() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated();
    void followed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textArea() const;
    FieldRow::Use use;
    QString words;
    QString painted; // words, with places where an address may be broken
    bool link = false;
};

} // namespace coffret::ui

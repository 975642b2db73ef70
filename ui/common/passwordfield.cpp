// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passwordfield.h"

#include "ui/common/coffretstyle.h"
#include "ui/common/fieldnote.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int ThirtySeconds = 30'000;

} // namespace

PasswordField::PasswordField(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.px(6));
    line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(accessibleName);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(mostCharacters);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                              | Qt::ImhNoAutoUppercase);
    line->setContextMenuPolicy(Qt::NoContextMenu);
    line->installEventFilter(this);
    eye = line->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    eye->setText(tr("Show the password"));
    eye->setToolTip(tr("Show the password for 30 seconds"));
    for (auto *button : line->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field
        button->setAccessibleName(eye->text());
    }
    error = new FieldNote(Tone::Danger);
    capsLock = new FieldNote(Tone::Warning);
    setFocusProxy(line);
    column->addWidget(line);
    column->addWidget(error);
    column->addWidget(capsLock);
    hideAgain.setSingleShot(true);
    forget.setSingleShot(true);
    connect(eye, &QAction::triggered, this, [this] { reveal(line->echoMode() == QLineEdit::Password); });
    connect(&hideAgain, &QTimer::timeout, this, [this] { reveal(false); });
    connect(&forget, &QTimer::timeout, this, &PasswordField::clear);
    connect(line, &QLineEdit::textEdited, this, [this] {
        complain({});
        Q_EMIT edited();
    });
    connect(line, &QLineEdit::returnPressed, this, &PasswordField::entered);
}

Secret PasswordField::take()
{
    Secret secret = copy();
    clear();
    return secret;
}

Secret PasswordField::copy() const
{
    QString text = line->text();
    QByteArray bytes = text.toUtf8();
    return Secret::takeBytes(bytes);
}

void PasswordField::offer(const QString &text)
{
    line->setText(text);
    reveal(true);
    Q_EMIT edited();
}

bool PasswordField::isEmpty() const
{
    return line->text().isEmpty();
}

// setText, unlike clear(), also drops the undo memory of the field.
void PasswordField::clear()
{
    line->setText(QString());
    reveal(false);
}

void PasswordField::complain(const QString &sentence)
{
    const bool wrong = !sentence.isEmpty();
    if (line->property(ErrorProperty).toBool() != wrong) {
        line->setProperty(ErrorProperty, wrong);
        line->update();
    }
    error->say(sentence);
    line->setAccessibleDescription(sentence);
    if (wrong) {
        line->setFocus();
        line->selectAll();
    }
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line && event->type() == QEvent::KeyPress)
        noticeCapsLock(*static_cast<QKeyEvent *>(event));
    if (watched == line && event->type() == QEvent::FocusOut)
        capsLock->say({});
    return QWidget::eventFilter(watched, event);
}

void PasswordField::hideEvent(QHideEvent *event)
{
    forget.start(ThirtySeconds);
    QWidget::hideEvent(event);
}

void PasswordField::showEvent(QShowEvent *event)
{
    forget.stop();
    QWidget::showEvent(event);
}

void PasswordField::reveal(bool shown)
{
    line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    eye->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    eye->setText(shown ? tr("Hide the password") : tr("Show the password"));
    for (auto *button : line->findChildren<QToolButton *>())
        button->setAccessibleName(eye->text());
    if (shown)
        hideAgain.start(ThirtySeconds);
    else
        hideAgain.stop();
}

// Qt does not say whether Caps Lock is on; a capital typed without Shift does.
void PasswordField::noticeCapsLock(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_CapsLock) {
        capsLock->say({});
        return;
    }
    const QString text = event.text();
    if (text.size() != 1 || !text.at(0).isLetter())
        return;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool locked = text.at(0).isUpper() != shift && text.at(0).isUpper() != text.at(0).isLower();
    capsLock->say(locked ? tr("Caps Lock is on.") : QString());
}

} // namespace coffret::ui

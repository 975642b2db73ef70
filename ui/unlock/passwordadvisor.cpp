// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passwordadvisor.h"

#include <QCoreApplication>

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::PasswordAdvisor)
};

} // namespace

QString strengthWord(const PasswordAdvice &advice)
{
    switch (advice.score) {
    case 0: return Words::tr("Nothing typed yet");
    case 1: return Words::tr("Weak");
    case 2: return Words::tr("Fair");
    case 3: return Words::tr("Strong");
    default: return Words::tr("Very strong");
    }
}

QString strengthEstimate(const PasswordAdvice &advice)
{
    switch (advice.score) {
    case 0: return {};
    case 1: return Words::tr("guessed within days");
    case 2: return Words::tr("years to guess");
    default: return Words::tr("centuries to guess");
    }
}

} // namespace coffret::ui

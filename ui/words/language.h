// SPDX-License-Identifier: GPL-3.0-or-later
// French or English, for both programs. Source strings are English; the French ones are compiled in.
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace coffret::words {

enum class Language { French, English };

Language systemLanguage();               // from the locale: French, or else English
QString languageCode(Language language); // "fr", "en"
// Installs the sentences of this library (errors, lists of words) and of the program itself, whose
// own catalogue is `:/i18n/<catalogue>_<code>.qm`. Replaces an earlier choice.
void speak(QCoreApplication &application, Language language, const QString &catalogue = {});

} // namespace coffret::words

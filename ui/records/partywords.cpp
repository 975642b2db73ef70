// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partywords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::PartyWords)
};

} // namespace

QString statusWord(crm::PartyStatus status)
{
    switch (status) {
    case crm::PartyStatus::Prospect: return Words::tr("Prospect");
    case crm::PartyStatus::Customer: return Words::tr("Customer");
    case crm::PartyStatus::FormerCustomer: return Words::tr("Former customer");
    case crm::PartyStatus::Supplier: return Words::tr("Supplier");
    case crm::PartyStatus::Partner: return Words::tr("Partner");
    case crm::PartyStatus::None: break;
    }
    return {};
}

QList<std::pair<crm::PartyStatus, QString>> statusWords()
{
    QList<std::pair<crm::PartyStatus, QString>> all{{crm::PartyStatus::None, Words::tr("Not said")}};
    for (const auto status : {crm::PartyStatus::Prospect, crm::PartyStatus::Customer, crm::PartyStatus::FormerCustomer,
                              crm::PartyStatus::Supplier, crm::PartyStatus::Partner})
        all.append({status, statusWord(status)});
    return all;
}

QString labelWord(const QString &label)
{
    if (label == u"work")
        return Words::tr("Work");
    if (label == u"home")
        return Words::tr("Home");
    if (label == u"mobile")
        return Words::tr("Mobile");
    if (label == u"fax")
        return Words::tr("Fax");
    if (label == u"other")
        return Words::tr("Other");
    return label;
}

QStringList usualLabels()
{
    return {u"work"_s, u"home"_s, u"mobile"_s, u"fax"_s, u"other"_s};
}

QString activityWord(crm::ActivityKind kind, crm::Direction direction, int minutes)
{
    const bool out = direction == crm::Direction::FromUs;
    const bool in = direction == crm::Direction::FromThem;
    QString word;
    switch (kind) {
    case crm::ActivityKind::Call:
        word = out ? Words::tr("Outgoing call") : in ? Words::tr("Incoming call") : Words::tr("Call");
        break;
    case crm::ActivityKind::Meeting: word = Words::tr("Meeting"); break;
    case crm::ActivityKind::Email:
        word = out ? Words::tr("E-mail sent") : in ? Words::tr("E-mail received") : Words::tr("E-mail");
        break;
    case crm::ActivityKind::Letter:
        word = out ? Words::tr("Letter sent") : in ? Words::tr("Letter received") : Words::tr("Letter");
        break;
    case crm::ActivityKind::Note: word = Words::tr("Note"); break;
    }
    return minutes > 0 ? Words::tr("%1, %n min", nullptr, minutes).arg(word) : word;
}

QString activityIcon(crm::ActivityKind kind)
{
    switch (kind) {
    case crm::ActivityKind::Call: return u"phone"_s;
    case crm::ActivityKind::Meeting: return u"calendar"_s;
    case crm::ActivityKind::Email: return u"mail"_s;
    case crm::ActivityKind::Letter: return u"send"_s;
    case crm::ActivityKind::Note: break;
    }
    return u"note"_s;
}

QString objectionSentence(const crm::Objection &objection)
{
    using enum crm::ObjectionKind;
    switch (objection.kind) {
    case ContactEmpty: return Words::tr("Give at least a name, a company, an e-mail or a phone.");
    case CompanyNameMissing: return Words::tr("A company needs a name.");
    case TooLong: return Words::tr("This is too long to be kept whole.");
    case EmailForm: return Words::tr("This does not look like an e-mail address.");
    case PhoneForm: return Words::tr("This does not look like a phone number.");
    case WebsiteForm: return Words::tr("This does not look like a website.");
    case PostcodeForm: return Words::tr("A French postcode has 5 digits.");
    case BirthdayForm: return Words::tr("Write the birthday as 12/05/1970, or 12/05 without a year.");
    case BirthdayInFuture: return Words::tr("This birthday is still to come.");
    case LanguageForm: return Words::tr("A language is two letters, such as fr.");
    case SirenCheck: return Words::tr("This is no SIREN: its check digit does not fit.");
    case SiretCheck: return Words::tr("This is no SIRET: its check digit does not fit.");
    case SiretOfOtherSiren: return Words::tr("This SIRET belongs to another SIREN.");
    case VatCheck: return Words::tr("This is no VAT number: its key does not fit.");
    case VatOfOtherSiren: return Words::tr("This VAT number belongs to another SIREN.");
    case ApeForm: return Words::tr("An APE code looks like 43.32A.");
    }
    return {};
}

QString languageWord(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C || code.isEmpty() ? code : locale.nativeLanguageName();
}

} // namespace coffret::ui

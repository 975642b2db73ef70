// SPDX-License-Identifier: GPL-3.0-or-later
// What was said and written, for demopeople.h.
#include "core/crm/demopeople.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static QString padded(int number, int width)
{
    return u"%1"_s.arg(number, width, 10, QLatin1Char('0'));
}

static QString amount(int euros)
{
    return euros < 1000 ? QString::number(euros) : u"%1 %2"_s.arg(euros / 1000).arg(padded(euros % 1000, 3));
}

static QString day(Dice &dice)
{
    static const QString days[] = {u"lundi"_s, u"mardi"_s, u"mercredi"_s, u"jeudi"_s, u"vendredi"_s};
    return days[dice.below(5)];
}

static QString month(Dice &dice)
{
    static const QString months[] = {u"janvier"_s, u"février"_s,   u"mars"_s,    u"avril"_s,    u"mai"_s,     u"juin"_s,
                                     u"juillet"_s, u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s};
    return months[dice.below(11)];
}

QString DemoPeople::filled(QString text, const Contact &contact)
{
    if (!text.contains(u'{'))
        return text;
    const bool woman = contact.courtesy == u"Mme";
    const QStringList &product = words.products.draw(dice);
    const QStringList &commune = words.communes.draw(dice);
    const QString bare = product.value(4);
    const bool vowel = !bare.isEmpty() && u"aeéiouh"_s.contains(bare.at(0));
    const std::pair<QString, QString> values[] = {
        {u"{prenom}"_s, contact.firstName},
        {u"{nom}"_s, contact.lastName},
        {u"{societe}"_s, contact.companyName.isEmpty() ? contact.lastName : contact.companyName},
        {u"{il}"_s, woman ? u"elle"_s : u"il"_s},
        {u"{Il}"_s, woman ? u"Elle"_s : u"Il"_s},
        {u"{lui}"_s, woman ? u"elle"_s : u"lui"_s},
        {u"{e}"_s, woman ? u"e"_s : QString()},
        {u"{commune}"_s, commune.value(0)},
        {u"{at_commune}"_s, commune.value(9)},
        {u"{de_commune}"_s, commune.value(8)},
        {u"{produit_majuscule}"_s, product.value(1)},
        {u"{produit}"_s, product.value(2)},
        {u"{du_produit}"_s, product.value(3)},
        {u"{de_produit}"_s, (vowel ? u"d’"_s : u"de "_s) + bare},
        {u"{montant}"_s, amount(dice.between(40, 2400) * 10)},
        {u"{devis}"_s, u"D-2026-"_s + padded(dice.between(1, 899), 4)},
        {u"{facture}"_s, u"F-2026-"_s + padded(dice.between(1, 699), 4)},
        {u"{numero}"_s, padded(dice.below(100'000), 5)},
        {u"{date}"_s, QString::number(dice.between(2, 28)) + u' ' + month(dice)},
        {u"{jour}"_s, day(dice)},
        {u"{mois}"_s, month(dice)},
        {u"{heure}"_s, QString::number(dice.between(8, 17)) + (dice.chance(50) ? u" h"_s : u" h 30"_s)},
        {u"{minutes}"_s, QString::number(dice.between(3, 12) * 10)},
        {u"{nombre}"_s, QString::number(dice.between(2, 12))},
        {u"{mesure}"_s, u"%1,%2"_s.arg(dice.between(1, 4)).arg(padded(dice.below(20) * 5, 2))},
        {u"{collegue}"_s, words.colleagues.draw(dice).value(0)}};
    for (const auto &[key, value] : values)
        text.replace(key, value);
    return text;
}

Activity DemoPeople::activity(const Contact &contact, TimeStamp from, TimeStamp until)
{
    static const std::pair<QString, ActivityKind> kinds[] = {{u"call"_s, ActivityKind::Call},
                                                             {u"email"_s, ActivityKind::Email},
                                                             {u"meeting"_s, ActivityKind::Meeting},
                                                             {u"note"_s, ActivityKind::Note},
                                                             {u"letter"_s, ActivityKind::Letter}};
    static const int weights[] = {0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 4};
    const auto &[key, kind] = kinds[weights[dice.below(11)]];
    const QStringList line = words.activities.value(key).draw(dice);
    Activity activity;
    activity.kind = kind;
    activity.contact = contact.id;
    activity.company = contact.company;
    const QString direction = line.value(1);
    activity.direction = direction == u"in"    ? Direction::FromThem
                         : direction == u"out" ? Direction::FromUs
                                               : Direction::None;
    constexpr qint64 minute = 60'000;
    const qint64 days = std::max<qint64>(1, (until - from) / (1440 * minute));
    activity.at = until - (qint64(dice.below(int(days))) * 1440 + dice.between(0, 540)) * minute;
    activity.minutes = kind == ActivityKind::Call      ? dice.between(2, 25)
                       : kind == ActivityKind::Meeting ? dice.between(3, 12) * 10
                                                       : 0;
    activity.subject = filled(line.value(2), contact);
    activity.body = filled(line.value(3), contact);
    return activity;
}

Task DemoPeople::task(const Contact &contact, QDate today)
{
    static const QString titles[] = {
        u"Rappeler {prenom} {nom}"_s,      u"Relancer le devis {devis}"_s, u"Prendre les mesures pour {produit}"_s,
        u"Envoyer la facture {facture}"_s, u"Confirmer la pose {jour}"_s,  u"Préparer le devis : {produit}"_s};
    Task task;
    task.title = filled(titles[dice.below(6)], contact);
    task.contact = contact.id;
    task.company = contact.company;
    if (!dice.chance(10))
        task.due = today.addDays(dice.between(-6, 24));
    if (task.due.isValid() && dice.chance(30))
        task.dueMinute = dice.between(16, 36) * 30;
    task.priority = dice.chance(15) ? 1 : 0;
    return task;
}

QByteArray DemoPeople::letter(const Contact &contact)
{
    return filled(
               u"Angers, le {date}\n\n%1 %2,\n\nVous trouverez ci-joint notre proposition pour {produit}, d'un montant de"
               " {montant} euros hors taxes. Nous restons à votre disposition.\n\nAtelier Marchand\n"_s.arg(
                   contact.courtesy, contact.lastName),
               contact)
        .toUtf8();
}

// The least a reader needs: catalogue, pages, one page, its text, a built-in font (ISO 32000-1, 7.5).
QByteArray DemoPeople::quote(const Contact &contact, int number)
{
    const QString lines[] = {u"Atelier Marchand, Angers"_s, u"Devis D-2026-%1"_s.arg(padded(number, 4)),
                             u"%1 %2 %3"_s.arg(contact.courtesy, contact.firstName, contact.lastName),
                             filled(u"{produit_majuscule} : {montant} euros HT"_s, contact)};
    QByteArray content = "BT /F1 12 Tf 60 780 Td 18 TL\n";
    for (const QString &line : lines) {
        QByteArray text = line.toLatin1();
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        content += '(' + text + ") Tj T*\n";
    }
    content += "ET\n";
    const QByteArray objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (int i = 0; i < 5; ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace coffret::crm

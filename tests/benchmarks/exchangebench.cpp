// SPDX-License-Identifier: GPL-3.0-or-later
// bench_exchange [--quick | --full | --rows N] [--csv]: a customer file of 100,000 or a million invented rows in Windows-1252
// with notes over several lines, one row in twenty a duplicate of an earlier one: parsed alone, then
// imported into a new vault without keys and with them, duplicates checked, indexes and full text
// included. Then vCards, parsed and imported. Memory is the highest the process ever used.
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/vcardrecord.h"
#include "core/exchange/vcardwriter.h"
#include "tests/benchmarks/pair.h"
#include "tests/benchmarks/unkeyed.h"
#include "tests/support/quietlog.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace coffret::bench {

namespace {

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(errorId(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

const QStringList firstNames =
    u"Marie Jean Pierre Michel Nathalie Philippe Isabelle Alain Sylvie Nicolas Hélène Zoé Loïc Aïcha Bakary Noël"_s
        .split(u' ');
const QStringList syllables =
    u"du pont mar tin le fè vre ber nard mo reau lau rent si mon gar cia da vid ri chard ro bert pe tit rand"_s.split(
        u' ');
const QStringList cities =
    u"Paris Lyon Marseille Toulouse Nice Nantes Angers Brest Orléans Mâcon Nîmes Besançon"_s.split(u' ');

QString inventedName(QRandomGenerator &random)
{
    QString name;
    for (int i = 0, count = 2 + random.bounded(2); i < count; ++i)
        name += syllables.at(random.bounded(int(syllables.size())));
    name[0] = name.at(0).toUpper();
    return name;
}

crm::Contact inventedPerson(int number)
{
    QRandomGenerator random(quint32(number * 2654435761U));
    crm::Contact contact;
    contact.courtesy = random.bounded(2) ? u"Mme"_s : u"M."_s;
    contact.firstName = firstNames.at(random.bounded(int(firstNames.size())));
    contact.lastName = inventedName(random);
    const int company = random.bounded(1 + number / 4 + 100);
    contact.companyName = u"%1 et Fils %2"_s.arg(syllables.at(company % 25)).arg(company);
    contact.jobTitle = u"Gérant"_s;
    contact.emails = {{u"work"_s, u"p%1@societe%2.example"_s.arg(number).arg(company)}};
    contact.phones = {{u"work"_s, u"02 61 %1"_s.arg(number, 8, 10, QLatin1Char('0'))},
                      {u"mobile"_s, u"06 39 %1"_s.arg(number, 8, 10, QLatin1Char('0'))}};
    contact.addresses = {{u"work"_s,
                          u"%1 rue des Écoles"_s.arg(random.bounded(200)),
                          {},
                          u"%1"_s.arg(10000 + random.bounded(80000)),
                          cities.at(random.bounded(int(cities.size()))),
                          {},
                          u"France"_s}};
    contact.notes =
        u"Client rencontré au salon de l'habitat.\nPréfère être appelé le matin; devis n° %1 à relancer."_s.arg(number);
    return contact;
}

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(
        "Civilit\xe9;Pr\xe9nom;Nom;Soci\xe9t\xe9;Fonction;E-mail;T\xe9l\xe9phone;Portable;Adresse;Code postal;Ville;Notes\r\n");
    for (int i = 0; i < rows; ++i) {
        const crm::Contact c = inventedPerson(i % 20 == 19 ? i / 2 : i);
        const crm::Address &a = c.addresses.first();
        file.write((c.courtesy + u';' + c.firstName + u';' + c.lastName + u';' + c.companyName + u';' + c.jobTitle
                    + u';' + c.emails.first().value + u';' + c.phones.at(0).value + u';' + c.phones.at(1).value + u';'
                    + a.street + u';' + a.postcode + u';' + a.city + u";\""_s + c.notes + u"\"\r\n"_s)
                       .toLatin1());
    }
}

void writeCards(const QString &path, int cards)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    for (int i = 0; i < cards; ++i)
        file.write(exchange::vcardBytes(exchange::cardOf(inventedPerson(i), exchange::VCardVersion::V3)));
}

int parse(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const auto scan = orDie(exchange::scanFile(file));
    const auto source = orDie(exchange::openCandidates(file, scan));
    exchange::Candidate candidate;
    int rows = 0;
    while (orDie(source->next(candidate)))
        ++rows;
    return rows;
}

exchange::ImportResult import(const QString &path, Keys keys)
{
    QTemporaryDir folder;
    const auto database = createIn(folder.path(), keys);
    const SystemClock clock;
    RandomIdSource ids(clock);
    access::Session session;
    session.user = ids.create<access::UserTag>();
    ChangeBus bus;
    access::QuietLog log;
    exchange::Importer importer({*database, session, bus, clock, ids, log});
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const auto scan = orDie(importer.scan(file));
    return orDie(importer.run(file, scan, {}));
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void report(const char *what, int rows, double cpu, double wall)
{
    std::printf("%-44s | %9.0f rows/s of CPU time | %9.0f rows/s | highest memory %.0f MB\n", what, rows / cpu,
                rows / wall, peakMegabytes());
    std::fflush(stdout);
}

struct Times
{
    double cpu = 0;
    double wall = 0;
};

Times timed(const std::function<void()> &work)
{
    const double cpu = seconds(Time::Cpu);
    const double wall = seconds(Time::Wall);
    work();
    return {seconds(Time::Cpu) - cpu, seconds(Time::Wall) - wall};
}

void measure(Table &table, const char *what, const QString &path, int rows)
{
    const Times parsing = timed([&] { parse(path); });
    report("  parsed into records", rows, parsing.cpu, parsing.wall);
    exchange::ImportResult result;
    const Times keyed = timed([&] { result = import(path, Keys::Given); });
    report("  imported with keys", rows, keyed.cpu, keyed.wall);
    std::printf("  read %lld = created %lld + updated %lld + skipped %lld + rejected %lld; companies %lld\n",
                result.read, result.created, result.updated, result.skipped, result.rejected, result.companiesCreated);
    const Times plain = timed([&] { import(path, Keys::None); });
    table.print({what, 1.4}, plain.cpu, keyed.cpu);
}

} // namespace

} // namespace coffret::bench

int main(int argc, char **argv)
{
    using namespace coffret::bench;
    QCoreApplication application(argc, argv);
    const Size size = sizeFrom(QCoreApplication::arguments());
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"clients.csv"_s);
    const QString cards = folder.filePath(u"clients.vcf"_s);
    const QStringList words = QCoreApplication::arguments();
    const int stated = words.value(words.indexOf(u"--rows"_s) + 1).toInt(); // few, to count instructions
    const int rows = stated > 0 ? stated : rowsOf(size);
    const int cardRows = stated > 0 ? stated : size == Size::Full ? 100'000 : 20'000;
    writeCsv(csv, rows);
    if (!words.contains(u"--csv"_s))
        writeCards(cards, cardRows);
    Table table("import, CPU time");
    measure(table, "CSV, Windows-1252, duplicates checked", csv, rows);
    if (!words.contains(u"--csv"_s))
        measure(table, "vCard 3.0", cards, cardRows);
    return table.missed() > 0 ? 1 : 0;
}

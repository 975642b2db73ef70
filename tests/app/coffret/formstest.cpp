// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/taskbook.h"
#include "tests/support/runner.h"
#include "ui/agenda/taskform.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/common/notebox.h"
#include "ui/companies/companyform.h"
#include "ui/contacts/contactform.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/trialpane.h"
#include "ui/records/activitycomposer.h"
#include "ui/records/filterpanel.h"
#include "ui/records/paperdialog.h"
#include "ui/records/tagstrip.h"
#include "ui/records/viewnameline.h"
#include "ui/settings/proofform.h"
#include "ui/unlock/ownerform.h"
#include "ui/unlock/passwordstep.h"
#include "ui/unlock/unlockform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoFiles final : public FileChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, Answer answer) override { answer(place); }
    void openFolder(QWidget *, const FileQuestion &, Answer answer) override { answer(place); }
    void saveFile(QWidget *, const FileQuestion &, Answer answer) override { answer(place); }
    QString place = u"/media/clé/coffret.key"_s;
};

QList<bool> marks(const PaperParts &parts)
{
    return {parts.fields, parts.tasks, parts.timeline, parts.documents, parts.history};
}

QString plain(const Secret &secret)
{
    const SecretReader reader(secret);
    return QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
}

} // namespace

// Each form alone: every field is found by its name and typed into by keys, what the form says is compared, and a
// second form that is given it shows the same in every field. A field that is forgotten on either way fails.
class FormsTest : public QObject
{
    Q_OBJECT

    using Values = QMap<QString, QString>;
    Looks looks{*qApp};
    NoFiles files;

    // Not the line of a box that can be typed in, nor one of a row that was taken away.
    static bool counts(const QWidget &input, const QWidget &form)
    {
        return !qobject_cast<const QComboBox *>(input.parentWidget()) && input.isVisibleTo(&form);
    }

    // What stands in each input; one without a name is under an empty one.
    static Values contents(const QWidget &form)
    {
        Values all;
        for (const auto *edit : form.findChildren<QLineEdit *>()) {
            if (counts(*edit, form))
                all.insert(edit->objectName(), edit->text());
        }
        for (const auto *edit : form.findChildren<QPlainTextEdit *>()) {
            if (counts(*edit, form))
                all.insert(edit->objectName(), edit->toPlainText());
        }
        for (const auto *box : form.findChildren<QComboBox *>()) {
            if (counts(*box, form))
                all.insert(box->objectName(), box->isEditable() ? box->currentText() : box->currentData().toString());
        }
        return all;
    }

    static void type(QWidget &form, const QString &name, const QString &text)
    {
        auto *field = form.findChild<QWidget *>(name);
        QVERIFY2(field, qPrintable(name));
        if (auto *box = qobject_cast<QComboBox *>(field); box && !box->isEditable()) {
            const int at = box->findData(text);
            QVERIFY2(at >= 0, qPrintable(name + u' ' + text));
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
            return;
        }
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : text) // as a keyboard does: keyClicks() knows ASCII only
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    template <class Form>
    static void fill(Form &form, const Values &values)
    {
        form.resize(900, 1400);
        form.show();
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            type(form, it.key(), it.value());
    }

    // Every input has a name, every one was typed into, and what was typed stands there.
    static void compare(const QWidget &form, const Values &values)
    {
        const Values now = contents(form);
        QCOMPARE(QStringList(now.keys()).join(u' '), QStringList(values.keys()).join(u' '));
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            QVERIFY2(now.value(it.key()) == it.value(), qPrintable(it.key() + u": "_s + now.value(it.key())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        looks.apply({ThemeChoice::Light, 100});
    }

    void contact()
    {
        const Values values{{u"courtesy"_s, u"Mme"_s},
                            {u"firstName"_s, u"Hélène"_s},
                            {u"middleName"_s, u"Jeanne"_s},
                            {u"lastName"_s, u"Garnier"_s},
                            {u"nickname"_s, u"Lène"_s},
                            {u"jobTitle"_s, u"Gérante"_s},
                            {u"department"_s, u"Direction"_s},
                            {u"companyName"_s, u"Garnier Paysages"_s},
                            {u"status"_s, QString::number(int(crm::PartyStatus::Customer))},
                            {u"birthday"_s, u"12/05/1970"_s},
                            {u"language"_s, u"fr"_s},
                            {u"source"_s, u"Salon"_s},
                            {u"tags"_s, u"Aménagement, Salon 2026"_s},
                            {u"notes"_s, u"Le matin."_s},
                            {u"emails.0.value"_s, u"h@garnier.example"_s},
                            {u"emails.0.label"_s, u"home"_s},
                            {u"phones.0.value"_s, u"06 39 98 41 72"_s},
                            {u"phones.0.label"_s, u"mobile"_s},
                            {u"websites.0.value"_s, u"https://garnier.example"_s},
                            {u"websites.0.label"_s, u"work"_s},
                            {u"addresses.0.label"_s, u"work"_s},
                            {u"addresses.0.street"_s, u"14, rue des Ardoisiers"_s},
                            {u"addresses.0.postcode"_s, u"49100"_s},
                            {u"addresses.0.city"_s, u"Angers"_s},
                            {u"addresses.0.country"_s, u"France"_s}};
        ContactForm form;
        fill(form, values);
        const crm::Contact said = form.entity();
        QCOMPARE(said.firstName + said.middleName + said.lastName + said.nickname, u"HélèneJeanneGarnierLène"_s);
        QCOMPARE(said.birthday, u"1970-05-12"_s);
        QCOMPARE(said.emails, (QList<crm::LabelledValue>{{u"home"_s, u"h@garnier.example"_s}}));
        QCOMPARE(said.addresses.first().city, u"Angers"_s);
        ContactForm second;
        second.setEntity(said);
        compare(second, values);
        QCOMPARE(second.entity(), said);
    }

    void company()
    {
        const Values values{{u"name"_s, u"Scierie du Lac"_s},
                            {u"legalForm"_s, u"SARL"_s},
                            {u"siren"_s, u"552 081 317"_s},
                            {u"siret"_s, u"552 081 317 66522"_s},
                            {u"vat"_s, u"FR03552081317"_s},
                            {u"ape"_s, u"16.10A"_s},
                            {u"staff"_s, u"10 à 19"_s},
                            {u"status"_s, QString::number(int(crm::PartyStatus::Prospect))},
                            {u"language"_s, u"fr"_s},
                            {u"source"_s, u"Recommandation"_s},
                            {u"tags"_s, u"Bois"_s},
                            {u"notes"_s, u"Fermée en août."_s},
                            {u"emails.0.value"_s, u"bonjour@scierie.example"_s},
                            {u"emails.0.label"_s, u"work"_s},
                            {u"phones.0.value"_s, u"02 61 91 20 36"_s},
                            {u"phones.0.label"_s, u"work"_s},
                            {u"websites.0.value"_s, u"https://scierie.example"_s},
                            {u"websites.0.label"_s, u"work"_s},
                            {u"addresses.0.label"_s, u"other"_s},
                            {u"addresses.0.street"_s, u"Route du lac"_s},
                            {u"addresses.0.postcode"_s, u"74000"_s},
                            {u"addresses.0.city"_s, u"Annecy"_s},
                            {u"addresses.0.country"_s, u"France"_s}};
        CompanyForm form;
        fill(form, values);
        const crm::Company said = form.entity();
        QCOMPARE(said.name + said.legalForm + said.ape + said.staff, u"Scierie du LacSARL16.10A10 à 19"_s);
        CompanyForm second;
        second.setEntity(said);
        compare(second, values);
        QCOMPARE(second.entity(), said);
    }

    void task()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(14, 50));
        const crm::UserId claire{{7}};
        TaskForm form;
        form.setPeople({{claire, u"Claire"_s}});
        form.setLine({}, now);
        const Values values{{u"taskTitle"_s, u"Préparer l’été"_s},
                            {u"taskDue"_s, u"24/11 10h"_s},
                            {u"taskAssignee"_s, form.findChild<QComboBox *>(u"taskAssignee"_s)->itemData(1).toString()},
                            {u"taskPriority"_s, form.findChild<QComboBox *>(u"taskPriority"_s)->itemData(1).toString()},
                            {u"taskNotes"_s, u"Avec Paul."_s}};
        fill(form, values);
        const crm::Task said = form.task();
        QVERIFY(!form.complain() && form.isChanged());
        QCOMPARE(said.title, u"Préparer l’été"_s);
        QCOMPARE(said.due, QDate(2026, 11, 24));
        QCOMPARE(said.dueMinute, 600);
        QCOMPARE(said.assignee, claire);
        QVERIFY(said.priority != crm::Task().priority);
        QCOMPARE(said.body, u"Avec Paul."_s);
        TaskForm second;
        second.setPeople({{claire, u"Claire"_s}});
        crm::TaskLine line;
        line.task = said;
        second.setLine(line, now);
        QCOMPARE(second.task(), said);
        QVERIFY(!second.isChanged());
    }

    void activity()
    {
        ActivityComposer form;
        form.setNow(QDateTime(QDate(2026, 11, 20), QTime(14, 50)));
        form.begin(crm::ActivityKind::Note, crm::Direction::None);
        const auto number = [](auto value) { return QString::number(int(value)); };
        fill(form, {{u"activityKind"_s, number(crm::ActivityKind::Call)}});
        fill(form, {{u"activityDirection"_s, number(crm::Direction::FromThem)},
                    {u"activityMinutes"_s, u"12"_s},
                    {u"day"_s, u"18/11/2026"_s},
                    {u"time"_s, u"9:40"_s}});
        form.note().setPlainText(u"D’accord sur le principe."_s);
        const crm::Activity call = form.activity();
        QCOMPARE(call.kind, crm::ActivityKind::Call);
        QCOMPARE(call.direction, crm::Direction::FromThem);
        QCOMPARE(call.minutes, 12);
        QCOMPARE(call.at, QDateTime(QDate(2026, 11, 18), QTime(9, 40)).toMSecsSinceEpoch());
        fill(form, {{u"activityKind"_s, number(crm::ActivityKind::Meeting)}});
        fill(form, {{u"subject"_s, u"Réunion de chantier"_s}});
        QCOMPARE(form.activity().kind, crm::ActivityKind::Meeting);
        QCOMPARE(form.activity().subject, u"Réunion de chantier"_s);
        ActivityComposer second;
        second.setDraft(form.draft());
        QCOMPARE(second.activity(), form.activity());
        QSignalSpy cancelled(&second, &ActivityComposer::cancelled);
        second.show();
        second.findChild<QAbstractButton *>(u"cancelActivity"_s)->click();
        QVERIFY(second.isEmpty());
    }

    void filter()
    {
        const crm::UserId claire{{7}};
        const crm::CompanyId scierie{{9}};
        FilterPanel form(crm::PartyKind::Contact);
        form.setFilter({}, {.me = claire});
        form.offerTags({u"Bois"_s, u"Salon"_s});
        form.offerCompanies({{scierie, u"Scierie du Lac"_s}});
        const auto nth = [&form](const QString &name, int at) {
            return form.findChild<QComboBox *>(name)->itemData(at).toString();
        };
        const Values values{{u"filterStatus"_s, QString::number(int(crm::PartyStatus::Customer))},
                            {u"filterOwner"_s, u"me"_s},
                            {u"filterTag"_s, u"Salon"_s},
                            {u"filterContacted"_s, nth(u"filterContacted"_s, 2)},
                            {u"filterCreated"_s, nth(u"filterCreated"_s, 1)},
                            {u"filterUpdated"_s, nth(u"filterUpdated"_s, 2)},
                            {u"filterCity"_s, u"Angers"_s},
                            {u"filterCompany"_s, u"scierie du lac"_s}};
        QSignalSpy changed(&form, &FilterPanel::changed);
        fill(form, values);
        for (const QString &name : {u"filterCity"_s, u"filterCompany"_s})
            Q_EMIT form.findChild<QLineEdit *>(name)->editingFinished();
        const crm::ListFilter said = form.filter();
        QVERIFY(changed.size() >= 8);
        QCOMPARE(said.status, crm::PartyStatus::Customer);
        QCOMPARE(said.owner, claire);
        QCOMPARE(said.tag, u"Salon"_s);
        QCOMPARE(said.city, u"Angers"_s);
        QCOMPARE(said.company, scierie);
        QVERIFY(said.contacted != crm::ListFilter::Contacted::Any);
        QVERIFY(said.createdSince != crm::TimeSpan() && said.updatedSince != crm::TimeSpan());
        FilterPanel second(crm::PartyKind::Contact);
        second.offerTags({u"Bois"_s, u"Salon"_s});
        second.setFilter(said, {.me = claire, .companies = {{scierie.bytes(), u"scierie du lac"_s}}});
        compare(second, values);
        QSignalSpy closed(&form, &FilterPanel::closeAsked);
        form.findChild<QAbstractButton *>(u"closeFilters"_s)->click();
        QCOMPARE(closed.size(), 1);
    }

    void fileOfAnImport()
    {
        exchange::ImportScan scan;
        scan.kind = exchange::FileKind::Workbook;
        scan.sheets = {u"Feuil1"_s, u"Clients"_s};
        scan.mapping.preset = u"generic"_s;
        FileStep form;
        form.show(scan);
        QSignalSpy corrected(&form, &FileStep::corrected);
        fill(form, {{u"scanPreset"_s, u"hubspot"_s}, {u"scanSheet"_s, u"1"_s}});
        fill(form, {{u"scanHeader"_s, u"3"_s}}); // of the sheet that was chosen
        auto said = corrected.last().first().value<exchange::ScanChoices>();
        QCOMPARE(said.preset, u"hubspot"_s);
        QCOMPARE(said.sheet, 1);
        QCOMPARE(said.headerRow, 3);
        fill(form,
             {{u"scanEncoding"_s, QString::number(int(exchange::Encoding::MacRoman))}, {u"scanSeparator"_s, u"|"_s}});
        said = corrected.last().first().value<exchange::ScanChoices>();
        QCOMPARE(said.encoding, exchange::Encoding::MacRoman);
        QCOMPARE(said.separator, '|');
        QCOMPARE(said.preset, u"hubspot"_s); // what was chosen once stays chosen
    }

    void whoIsThereAlready()
    {
        TrialPane form;
        QSignalSpy changed(&form, &TrialPane::policyChanged);
        const auto box = form.findChild<QComboBox *>(u"onDuplicate"_s);
        QVERIFY(box && box->count() > 2);
        QSet<QPair<int, int>> met;
        for (int i = 0; i < box->count(); ++i) {
            fill(form, {{u"onDuplicate"_s, box->itemData(i).toString()}});
            met.insert({int(form.onDuplicate()), int(form.collision())});
            const QString kept = form.policy();
            TrialPane second;
            second.setPolicy(kept);
            QCOMPARE(second.onDuplicate(), form.onDuplicate());
            QCOMPARE(second.collision(), form.collision());
        }
        QCOMPARE(met.size(), box->count()); // no two say the same
        QCOMPARE(changed.size(), box->count());
    }

    void nameOfAView()
    {
        ViewNameLine form;
        form.show();
        form.begin(u"Ancienne"_s);
        QSignalSpy named(&form, &ViewNameLine::named);
        type(form, u"viewName"_s, u"Clients d’Angers"_s);
        form.findChild<QAbstractButton *>(u"keepView"_s)->click();
        QCOMPARE(named.first().first().toString(), u"Clients d’Angers"_s);
        type(form, u"viewName"_s, u" "_s);
        form.findChild<QAbstractButton *>(u"keepView"_s)->click();
        QCOMPARE(named.size(), 1); // a view without a name is none
        QSignalSpy left(&form, &ViewNameLine::left);
        form.findChild<QAbstractButton *>(u"leaveViewName"_s)->click();
        QCOMPARE(left.size(), 1);
    }

    void newTag()
    {
        TagStrip form;
        form.resize(600, 40);
        form.show(u"Client"_s, Tone::Success, {u"Bois"_s});
        form.show();
        QSignalSpy changed(&form, &TagStrip::changed);
        form.beginAdding();
        type(form, u"newTag"_s, u"Été"_s);
        QTest::keyClick(form.findChild<QLineEdit *>(u"newTag"_s), Qt::Key_Return);
        QCOMPARE(changed.first().first().toStringList(), (QStringList{u"Bois"_s, u"Été"_s}));
    }

    void sheetOfPaper()
    {
        QWidget window;
        PaperDialog form(u"Hélène Garnier"_s, {}, &window);
        form.show();
        const QList<QAbstractButton *> checks = [&form] {
            QList<QAbstractButton *> all;
            for (QAbstractButton *each : form.findChildren<QAbstractButton *>()) {
                if (each->isCheckable())
                    all += each;
            }
            return all;
        }();
        QCOMPARE(checks.size(), 5);
        for (QAbstractButton *each : checks) {
            QVERIFY(!each->objectName().isEmpty());
            const QList<bool> before = marks(form.parts());
            QTest::keyClick(each, Qt::Key_Space);
            QVERIFY2(marks(form.parts()) != before, qPrintable(each->objectName()));
        }
        QSignalSpy printed(&form, &PaperDialog::printAsked);
        form.findChild<QAbstractButton *>(u"print"_s)->click();
        QCOMPARE(printed.size(), 1);
        QCOMPARE(marks(printed.first().first().value<PaperParts>()), marks(form.parts()));
    }

    void unlocking()
    {
        UnlockForm form(files);
        fill(form, {{u"login"_s, u"claire"_s}, {u"password"_s, u"verger lampe tuile"_s}});
        form.findChild<QAbstractButton *>(u"keyFileLink"_s)->click();
        fill(form, {{u"keyFile"_s, u"/media/clé/coffret.key"_s}});
        QSignalSpy submitted(&form, &UnlockForm::submitted);
        QTest::keyClick(form.findChild<QWidget *>(u"password"_s), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        const workspace::Credentials said = form.take();
        QCOMPARE(said.login, u"claire"_s);
        QCOMPARE(plain(said.password), u"verger lampe tuile"_s);
        QCOMPARE(said.keyFile, u"/media/clé/coffret.key"_s);
        QCOMPARE(form.findChild<QLineEdit *>(u"password"_s)->text(), QString()); // taken, not copied
        form.findChild<QAbstractButton *>(u"recoveryLink"_s)->click();
        fill(form, {{u"recoveryKey"_s, u"ABCD-EFGH"_s}});
        QVERIFY(form.usesRecoveryKey());
        form.findChild<QAbstractButton *>(u"unlock"_s)->click();
        QCOMPARE(submitted.size(), 2);
        QVERIFY(plain(form.take().recoveryKey).contains(u"ABCD"_s));
    }

    void newVault()
    {
        OwnerForm form(files, u"/Documents"_s);
        fill(form, {{u"organisation"_s, u"Atelier Marchand"_s}});
        fill(form, {{u"displayName"_s, u"Claire Marchand"_s}});
        fill(form, {{u"newLogin"_s, u"claire"_s}});
        fill(form, {{u"place"_s, u"/nulle part/é.coffret"_s}});
        workspace::CreateRequest said;
        form.fill(said);
        QCOMPARE(said.organisation, u"Atelier Marchand"_s);
        QCOMPARE(said.displayName, u"Claire Marchand"_s);
        QCOMPARE(said.login, u"claire"_s);
        QCOMPARE(said.path, u"/nulle part/é.coffret"_s);
    }

    void newPasswordAndKeyFile()
    {
        const PasswordAdvisor advisor{[](const Secret &, const QString &, const QString &) {
                                          return PasswordAdvice{4, true, 90};
                                      },
                                      [] { return Secret(); }};
        PasswordStep form(files, advisor);
        fill(form, {{u"newPassword"_s, u"verger lampe tuile moufle"_s}});
        fill(form, {{u"passwordAgain"_s, u"autre chose"_s}});
        QVERIFY(!form.check());
        fill(form, {{u"passwordAgain"_s, u"verger lampe tuile moufle"_s}});
        QVERIFY(form.check());
        form.findChild<QAbstractButton *>(u"withKeyFile"_s)->click();
        QVERIFY(!form.check()); // no place yet
        fill(form, {{u"newKeyFile"_s, u"/media/clé/coffret.key"_s}});
        QVERIFY(form.check());
        workspace::CreateRequest said;
        form.fill(said);
        QCOMPARE(plain(said.password), u"verger lampe tuile moufle"_s);
        QCOMPARE(said.keyFile, u"/media/clé/coffret.key"_s);
        QCOMPARE(form.findChild<QLineEdit *>(u"newPassword"_s)->text(), QString());
    }

    void presentPassword()
    {
        ProofForm form(u"go"_s, u"Changer"_s, files);
        form.setOwner(u"claire"_s, u"Atelier"_s);
        form.askForKeyFile(true);
        fill(form, {{u"presentPassword"_s, u"verger lampe"_s}, {u"presentKeyFile"_s, u"/media/clé/coffret.key"_s}});
        QSignalSpy submitted(&form, &ProofForm::submitted);
        form.findChild<QAbstractButton *>(u"go"_s)->click();
        QCOMPARE(submitted.size(), 1);
        const workspace::Credentials said = form.take();
        QCOMPARE(said.login, u"claire"_s);
        QCOMPARE(plain(said.password), u"verger lampe"_s);
        QCOMPARE(said.keyFile, u"/media/clé/coffret.key"_s);
    }
};

COFFRET_TEST(FormsTest, "formstest")
#include "formstest.moc"

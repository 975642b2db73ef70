// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companyrules.h"
#include "tests/support/runner.h"
#include "ui/companies/companyform.h"
#include "ui/companies/companytraits.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contacttraits.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

crm::Contact helene()
{
    crm::Contact contact;
    contact.id = {{1, 2, 3}};
    contact.courtesy = u"Mme"_s;
    contact.firstName = u"Hélène"_s;
    contact.middleName = u"Jeanne"_s;
    contact.lastName = u"Garnier"_s;
    contact.suffix = u"Jr"_s;
    contact.nickname = u"Lène"_s;
    contact.jobTitle = u"Gérante"_s;
    contact.department = u"Direction"_s;
    contact.company = {{9}};
    contact.companyName = u"Garnier Paysages"_s;
    contact.birthday = u"1970-05-12"_s;
    contact.status = crm::PartyStatus::Customer;
    contact.language = u"fr"_s;
    contact.source = u"Salon Habitat"_s;
    contact.emails = {{u"work"_s, u"h.garnier@garnier.example"_s}, {u"perso"_s, u"lene@exemple.example"_s}};
    contact.phones = {{u"mobile"_s, u"0639984172"_s}};
    contact.websites = {{u"work"_s, u"https://garnier.example"_s}};
    contact.addresses = {{u"work"_s, u"14, rue des Ardoisiers\nBâtiment B"_s, u"BP 4"_s, u"49100"_s, u"Angers"_s,
                          u"Pays de la Loire"_s, u"France"_s}};
    contact.tags = {u"Aménagement"_s, u"Salon 2026"_s};
    contact.notes = u"Préfère être appelée le matin.\nPortail de 2,40 m."_s;
    return contact;
}

void type(QWidget &form, const QString &name, const QString &text)
{
    auto *edit = form.findChild<QLineEdit *>(name);
    QVERIFY2(edit, qPrintable(name));
    edit->setText(text);
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

    // Names of what Tab goes through, from the first field until it comes back there.
    static QStringList byTab(QWidget &window)
    {
        QStringList met;
        QWidget *first = window.focusWidget();
        for (QWidget *at = first; at && met.size() < 100; at = window.focusWidget()) {
            if (at == first && !met.isEmpty())
                break;
            met += at->objectName().isEmpty() ? at->accessibleName() : at->objectName();
            QTest::keyClick(at, Qt::Key_Tab);
        }
        return met;
    }

private Q_SLOTS:
    void isGoneThroughByTabAsItIsRead()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *form = new ContactForm;
        column->addWidget(form);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        form->setEntity(helene());
        form->focusFirst();
        form->findChild<QWidget *>(u"emails.add"_s)->setFocus(); // and one more row
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(form->findChild<QWidget *>(u"emails.2.value"_s)->isVisible());
        form->findChild<QWidget *>(u"courtesy"_s)->setFocus();
        const QStringList wanted{u"courtesy"_s,
                                 u"firstName"_s,
                                 u"lastName"_s,
                                 u"middleName"_s,
                                 u"nickname"_s,
                                 u"companyName"_s,
                                 u"jobTitle"_s,
                                 u"department"_s,
                                 u"status"_s,
                                 u"emails.0.label"_s,
                                 u"emails.0.value"_s,
                                 u"Take away"_s,
                                 u"emails.1.label"_s,
                                 u"emails.1.value"_s,
                                 u"Take away"_s,
                                 u"emails.2.label"_s,
                                 u"emails.2.value"_s,
                                 u"Take away"_s,
                                 u"emails.add"_s,
                                 u"phones.0.label"_s,
                                 u"phones.0.value"_s,
                                 u"Take away"_s,
                                 u"phones.add"_s,
                                 u"websites.0.label"_s,
                                 u"websites.0.value"_s,
                                 u"Take away"_s,
                                 u"websites.add"_s,
                                 u"addresses.0.label"_s,
                                 u"addresses.0.street"_s,
                                 u"addresses.0.postcode"_s,
                                 u"addresses.0.city"_s,
                                 u"addresses.0.country"_s,
                                 u"Take the address away"_s,
                                 u"addresses.add"_s,
                                 u"birthday"_s,
                                 u"language"_s,
                                 u"source"_s,
                                 u"tags"_s,
                                 u"notes"_s};
        QCOMPARE(byTab(window).join(u'\n'), wanted.join(u'\n'));
    }

    void givesBackTheContactItWasFilledWith()
    {
        ContactForm form;
        form.setEntity(helene());
        QCOMPARE(form.entity(), helene());
    }

    void leavesAKindThatNobodySaidUnsaid()
    {
        crm::Contact imported = helene();
        imported.emails = {{{}, u"h.garnier@garnier.example"_s}};
        imported.phones = {{{}, u"0639984172"_s}};
        imported.addresses.first().label.clear();
        ContactForm form;
        form.setEntity(imported);
        QCOMPARE(form.entity(), imported);
        QCOMPARE(form.findChild<QComboBox *>(u"websites.0.label"_s)->currentData().toString(), u"work"_s);
    }

    void readsWhatIsTypedByTheNamesOfItsFields()
    {
        ContactForm form;
        type(form, u"firstName"_s, u"Solène"_s);
        type(form, u"lastName"_s, u"Bœuf"_s);
        type(form, u"companyName"_s, u"Boulangerie Rœsch"_s);
        type(form, u"emails.0.value"_s, u"s.boeuf@roesch.example"_s);
        type(form, u"phones.0.value"_s, u"06 39 98 33 08"_s);
        type(form, u"addresses.0.city"_s, u"Cholet"_s);
        type(form, u"tags"_s, u"Salon, salon ,  Pain"_s);
        form.findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"Deux\nlignes"_s);
        const crm::Contact contact = form.entity();
        QCOMPARE(contact.firstName + u' ' + contact.lastName, u"Solène Bœuf"_s);
        QCOMPARE(contact.emails, (QList<crm::LabelledValue>{{u"work"_s, u"s.boeuf@roesch.example"_s}}));
        QCOMPARE(contact.phones.first().value, u"06 39 98 33 08"_s);
        QCOMPARE(contact.addresses.first().city, u"Cholet"_s);
        QCOMPARE(contact.tags, (QStringList{u"Salon"_s, u"Pain"_s}));
        QCOMPARE(contact.notes, u"Deux\nlignes"_s);
        QCOMPARE(contact.companyName, u"Boulangerie Rœsch"_s);
    }

    void namesAnotherCompanyWithoutKeepingTheOldOnesIdentity()
    {
        ContactForm form;
        form.setEntity(helene());
        type(form, u"companyName"_s, u"Autre Société"_s);
        QVERIFY(form.entity().company.isNull());
    }

    void keepsADraftAndGivesItBack()
    {
        ContactForm form;
        form.setEntity(helene());
        type(form, u"jobTitle"_s, u"Directrice"_s);
        const QString body = form.body();
        ContactForm later;
        later.setEntity(helene());
        later.setBody(body);
        QCOMPARE(later.entity(), form.entity());
        later.setBody(u"{\"firstName\":\"Anne\",\"unknown\":\"x\"}"_s);
        QCOMPARE(later.entity().firstName, u"Anne"_s);
        later.setBody(u"not JSON"_s);
    }

    void givesBackTheCompanyItWasFilledWith()
    {
        crm::Company company;
        company.name = u"Garnier Paysages"_s;
        company.siren = u"732829320"_s;
        company.siret = u"73282932000074"_s;
        company.vat = u"FR44732829320"_s;
        company.ape = u"81.30Z"_s;
        company.legalForm = u"SARL"_s;
        company.staff = u"6 à 9 salariés"_s;
        company.status = crm::PartyStatus::Supplier;
        company.phones = {{u"work"_s, u"0261912036"_s}};
        CompanyForm form;
        form.setEntity(company);
        QCOMPARE(form.entity(), company);
        CompanyForm later;
        later.setBody(form.body());
        QCOMPARE(later.entity(), company);
    }

    void remarksOnAWrongSiretBesideItsField()
    {
        CompanyForm form;
        type(form, u"name"_s, u"X"_s);
        type(form, u"siret"_s, u"73282932000075"_s);
        form.object(crm::objections(form.entity()));
        QVERIFY(!form.findChild<QLineEdit *>(u"siret"_s)->accessibleDescription().isEmpty());
        QVERIFY(form.findChild<QLineEdit *>(u"siren"_s)->accessibleDescription().isEmpty());
    }

    void namesEveryFieldForScreenReaders()
    {
        ContactForm contact;
        CompanyForm company;
        for (QWidget *form : std::initializer_list<QWidget *>{&contact, &company}) {
            for (QWidget *field : form->findChildren<QWidget *>()) {
                const bool input = qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field)
                                   || qobject_cast<QComboBox *>(field);
                if (input && !qobject_cast<QComboBox *>(field->parentWidget()) && field->focusPolicy() != Qt::NoFocus) {
                    QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
                    QVERIFY(!field->objectName().isEmpty());
                }
            }
        }
    }

    void editsOneFieldInPlace()
    {
        crm::Contact contact = helene();
        QVERIFY(ContactTraits::setField(contact, u"phones.0"_s, u" 0261912036 "_s));
        QCOMPARE(contact.phones.first().value, u"0261912036"_s);
        QVERIFY(ContactTraits::setField(contact, u"emails.1"_s, QString()));
        QCOMPARE(contact.emails.size(), 1);
        QVERIFY(ContactTraits::setField(contact, u"jobTitle"_s, u"PDG"_s));
        QCOMPARE(contact.jobTitle, u"PDG"_s);
        QVERIFY(!ContactTraits::setField(contact, u"nonsense"_s, u"x"_s));
        QVERIFY(!ContactTraits::setField(contact, u"phones.7"_s, u"x"_s));
    }

    void saysABirthdayInWords_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("typed");
        QTest::newRow("whole") << u"1965-06-18"_s << u"18\u00A0juin\u00A01965"_s << u"18/06/1965"_s;
        QTest::newRow("without a year") << u"--02-29"_s << u"29\u00A0février"_s << u"29/02"_s;
        QTest::newRow("the first") << u"--05-01"_s << u"1er\u00A0mai"_s << u"01/05"_s;
        QTest::newRow("neither") << u"printemps 65"_s << u"printemps 65"_s << u"printemps 65"_s;
        QTest::newRow("which century") << u"18/06/65"_s << u"18/06/65"_s << u"18/06/65"_s;
    }

    void saysABirthdayInWords()
    {
        QFETCH(QString, kept);
        QFETCH(QString, read);
        QFETCH(QString, typed);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        crm::Contact contact;
        contact.birthday = kept;
        const RecordView view = ContactTraits::view(contact, {2026, 11, 20}, {});
        crm::Contact edited;
        QVERIFY(ContactTraits::setField(edited, u"birthday"_s, typed));
        QLocale::setDefault(before);
        const FieldLine line = view.groups.last().lines.first();
        QCOMPARE(line.shown, read);
        QCOMPARE(line.edited, typed); // as it is typed here, and back
        QCOMPARE(edited.birthday, kept);
    }

    void showsARecordWithItsWarnings()
    {
        crm::Contact contact = helene();
        contact.phones = {{u"mobile"_s, u"0639984172"_s}, {u"work"_s, u"06"_s}};
        const RecordView view = ContactTraits::view(contact, {2026, 11, 20}, {});
        QCOMPARE(view.name, contact.displayName());
        QCOMPARE(view.groups.first().lines.first().shown, u"06\u00A039\u00A098\u00A041\u00A072"_s);
        QVERIFY(view.groups.first().lines.at(0).warning.isEmpty());
        QVERIFY(!view.groups.first().lines.at(1).warning.isEmpty());
    }
};

COFFRET_TEST(FormTest, "formtest")
#include "formtest.moc"

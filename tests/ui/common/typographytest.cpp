// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typography.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret::ui;

class TypographyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsFrenchType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("set");
        const auto row = [](const char *name, const char16_t *typed, const char16_t *set) {
            QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(set);
        };
        row("question", u"Mot de passe oublié ?", u"Mot de passe oublié\u202F?");
        row("missing space", u"Vraiment?", u"Vraiment\u202F?");
        row("semicolon", u"fermé ; réessayez", u"fermé\u202F; réessayez");
        row("no-break space", u"fermé\u00A0: non", u"fermé\u202F: non");
        row("quotes", u"« Annuler »", u"«\u202FAnnuler\u202F»");
        row("bare quotes", u"«Annuler»", u"«\u202FAnnuler\u202F»");
        row("apostrophe", u"l'ordinateur", u"l’ordinateur");
        row("thousands", u"48 216 entrées", u"48\u202F216 entrées");
        row("millions", u"1 234 567", u"1\u202F234\u202F567");
        row("euro", u"18 400 €", u"18\u202F400\u00A0€");
        row("per cent", u"40 % à la commande", u"40\u00A0% à la commande");
        row("minutes", u"après 5 min", u"après 5\u00A0min");
        row("placeholder unit", u"dans %1 s", u"dans %1\u00A0s");
        row("phone stays", u"06\u00A012\u00A034\u00A056\u00A078", u"06\u00A012\u00A034\u00A056\u00A078");
        row("clock", u"à 12:30", u"à 12:30");
        row("address", u"https://exemple.fr", u"https://exemple.fr");
        row("entity", u"Dupont &amp; fils", u"Dupont &amp; fils");
        row("two placeholders", u"%1 %2", u"%1 %2");
        row("year and day", u"20 novembre 2026", u"20 novembre 2026");
    }

    void setsFrenchType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, set);
        QCOMPARE(frenchTypography(typed), set);
    }

    void leavesWhatIsRightAlone()
    {
        const QString text = QStringLiteral("Le disque s'est débranché : « B » a 1 284 fiches, 40 % ?");
        const QString once = frenchTypography(text);
        QCOMPARE(frenchTypography(once), once);
    }
};

COFFRET_TEST(TypographyTest, "typographytest")
#include "typographytest.moc"

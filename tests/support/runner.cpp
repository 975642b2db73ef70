// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"

#include <QtTest/QtTest>
#include <cstdio>
#include <map>
#include <string>
#ifdef COFFRET_TEST_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace coffret::testing {

static std::map<std::string, TestFactory> &tests()
{
    static std::map<std::string, TestFactory> all;
    return all;
}

bool registerTest(const char *name, TestFactory factory)
{
    tests()[name] = std::move(factory);
    return true;
}

} // namespace coffret::testing

// test_crm CLASS [Qt Test arguments]: runs one class; without a class, all of them.
int main(int argc, char **argv)
{
    TestApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto &all = coffret::testing::tests();
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))) {
        const auto found = all.find(arguments.takeAt(1).toStdString());
        if (found == all.end()) {
            std::fprintf(stderr, "no such test class\n");
            return 2;
        }
        return QTest::qExec(found->second().get(), arguments);
    }
    int failures = 0;
    for (const auto &[name, factory] : all)
        failures += QTest::qExec(factory().get(), arguments);
    return failures;
}

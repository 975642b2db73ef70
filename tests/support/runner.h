// SPDX-License-Identifier: GPL-3.0-or-later
// Registers test classes by their file's name, so that one executable per room can run each class
// as a ctest of its own:  COFFRET_TEST(ContactBookTest, "contactbooktest")  at the end of the .cpp.
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace coffret::testing {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

// Returns true so that it can initialise a file-scope constant.
bool registerTest(const char *name, TestFactory factory);

} // namespace coffret::testing

#define COFFRET_TEST(Class, name)                                                                                      \
    static const bool registered##Class =                                                                              \
        ::coffret::testing::registerTest(name, [] { return std::unique_ptr<QObject>(new Class); });

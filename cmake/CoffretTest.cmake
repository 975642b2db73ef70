# SPDX-License-Identifier: GPL-3.0-or-later
# coffret_test(crm LINK crm CLASSES contactbooktest historytest [LABELS slow] [WIDGETS])
#
# One executable per room, test_<room>, linking only that room; one ctest per class, so that
# they run side by side and a failure names its class. Each class is <name>.cpp + optional <name>.h
# and registers itself with COFFRET_TEST (tests/support/runner.h).
# The system's Python before any other, because Debian's modules (PyNaCl, dbusmock) are there.
find_program(COFFRET_PYTHON NAMES python3 python HINTS /usr/bin)

function(coffret_test room)
  cmake_parse_arguments(T "WIDGETS" "TIMEOUT" "LINK;LIBS;CLASSES;SOURCES;LABELS;ENVIRONMENT" ${ARGN})
  set(target test_${room})
  set(sources ${T_SOURCES})
  foreach(class IN LISTS T_CLASSES)
    list(APPEND sources ${class}.cpp)
  endforeach()
  add_executable(${target} ${sources})
  target_link_libraries(${target} PRIVATE coffret_contract coffret_testsupport Qt6::Test ${T_LIBS})
  foreach(needed IN LISTS T_LINK)
    target_link_libraries(${target} PRIVATE coffret_${needed})
  endforeach()
  if(T_WIDGETS)
    target_link_libraries(${target} PRIVATE Qt6::Widgets coffret_testwidgets)
  else()
    target_link_libraries(${target} PRIVATE coffret_testcore)
  endif()
  coffret_precompile(${target})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 1800)
  endif()
  foreach(class IN LISTS T_CLASSES)
    add_test(NAME ${room}.${class} COMMAND ${target} ${class})
    set_tests_properties(${room}.${class} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${room};${T_LABELS}"
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1800000;${T_ENVIRONMENT}")
  endforeach()
endfunction()

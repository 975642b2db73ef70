# SPDX-License-Identifier: GPL-3.0-or-later
# The compile contract every target of this project signs.
option(COFFRET_DESKTOP "Build the desktop program" ON)
option(COFFRET_TESTS "Build the tests" ON)
option(COFFRET_BENCH "Build the benchmarks" OFF)
option(COFFRET_FUZZ "Build the fuzzers (clang only)" OFF)
option(COFFRET_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(COFFRET_COVERAGE "Count executed branches" OFF)
option(COFFRET_PRECOMPILE "Precompile Qt headers (pays with clang only)" OFF)

add_library(coffret_contract INTERFACE)
target_compile_definitions(coffret_contract INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060400
  COFFRET_VERSION="${PROJECT_VERSION}")
target_include_directories(coffret_contract INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
  target_compile_options(coffret_contract INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(coffret_contract INTERFACE -Wall -Wextra -Wpedantic -Wshadow
    -Wnon-virtual-dtor -Woverloaded-virtual -fno-strict-aliasing -fstack-protector-strong)
endif()
if(COFFRET_SANITIZE)
  target_compile_definitions(coffret_contract INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:NAME>,test_crypto>:COFFRET_SANITIZED>)
  target_compile_options(coffret_contract INTERFACE -fsanitize=address,undefined
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(coffret_contract INTERFACE -fsanitize=address,undefined)
endif()
if(COFFRET_FUZZ)
  target_compile_options(coffret_contract INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(COFFRET_COVERAGE)
  target_compile_options(coffret_contract INTERFACE --coverage -fprofile-abs-path)
  target_link_options(coffret_contract INTERFACE --coverage)
endif()

# Hardening of what is handed out: addresses at random, calls resolved once and then read-only,
# lengths checked in the C library's and the C++ library's own calls.
include(CheckPIESupported)
check_pie_supported(LANGUAGES C CXX)
if(NOT MSVC)
  target_compile_definitions(coffret_contract INTERFACE _GLIBCXX_ASSERTIONS
    $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:_FORTIFY_SOURCE=2>)
endif()
if(UNIX AND NOT APPLE)
  target_link_options(coffret_contract INTERFACE
    LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack LINKER:--as-needed)
endif()

find_program(COFFRET_CCACHE ccache)
if(COFFRET_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${COFFRET_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${COFFRET_CCACHE})
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# SQLCipher, static and with its symbols hidden: both SQLCipher and plain SQLite export sqlite3_*,
# and a plain libsqlite3 that comes first in the symbol order would write the vault in clear.
find_path(SQLCIPHER_INCLUDE_DIR sqlite3.h PATH_SUFFIXES sqlcipher NO_CMAKE_SYSTEM_PATH
  PATHS /usr/include /usr/local/include ${CMAKE_PREFIX_PATH}/include)
find_library(SQLCIPHER_LIBRARY NAMES ${CMAKE_STATIC_LIBRARY_PREFIX}sqlcipher${CMAKE_STATIC_LIBRARY_SUFFIX} sqlcipher)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SqlCipher REQUIRED_VARS SQLCIPHER_LIBRARY SQLCIPHER_INCLUDE_DIR)
if(SqlCipher_FOUND AND NOT TARGET SqlCipher::SqlCipher)
  find_package(OpenSSL REQUIRED COMPONENTS Crypto)
  add_library(SqlCipher::SqlCipher UNKNOWN IMPORTED)
  set_target_properties(SqlCipher::SqlCipher PROPERTIES IMPORTED_LOCATION "${SQLCIPHER_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLCIPHER_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC;SQLITE_TEMP_STORE=2"
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;${CMAKE_DL_LIBS}")
  if(UNIX AND NOT APPLE)
    # This archive by name: with ALL, a sanitizer's runtime would be hidden from Qt's own libraries.
    get_filename_component(sqlcipher_archive "${SQLCIPHER_LIBRARY}" NAME)
    set_property(TARGET SqlCipher::SqlCipher APPEND PROPERTY
      INTERFACE_LINK_OPTIONS "LINKER:--exclude-libs,${sqlcipher_archive}")
    set_property(TARGET SqlCipher::SqlCipher APPEND PROPERTY INTERFACE_LINK_LIBRARIES m pthread)
  endif()
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# coffret_room(crm DEPENDS base storage PRIVATE_LIBS Qt6::Core SOURCES a.cpp HEADERS a.h)
#
# Makes the static library coffret_crm (alias Coffret::crm) whose public links are exactly its
# DEPENDS, and writes one line into layers.txt. The DEPENDS lines of all rooms together are the
# architecture diagram, and the test "layers" holds every #include against them.
set(COFFRET_LAYERS ${CMAKE_BINARY_DIR}/layers.txt)
file(WRITE ${COFFRET_LAYERS} "")

function(coffret_room room)
  cmake_parse_arguments(ROOM "" "FOLDER" "DEPENDS;LIBS;PRIVATE_LIBS;SOURCES;HEADERS" ${ARGN})
  set(target coffret_${room})
  add_library(${target} STATIC ${ROOM_SOURCES})
  add_library(Coffret::${room} ALIAS ${target})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ROOM_HEADERS})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(${target} PUBLIC coffret_contract Qt6::Core tl::expected ${ROOM_LIBS}
    PRIVATE ${ROOM_PRIVATE_LIBS})
  foreach(needed IN LISTS ROOM_DEPENDS)
    target_link_libraries(${target} PUBLIC coffret_${needed})
  endforeach()
  coffret_precompile(${target})
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE ";" " " needs "${ROOM_DEPENDS}")
  file(APPEND ${COFFRET_LAYERS} "${room} ${folder}: ${needs}\n")
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/CoffretPrecompile.cmake)

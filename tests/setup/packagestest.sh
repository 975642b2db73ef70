#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What ./dev writes into apt's folder, and what it says where it cannot go on, with a folder of this
# test's own in place of /etc/apt and with stand-ins for apt, sudo and id.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place=$(mktemp -d "${TMPDIR:-/tmp}/mise en place é XXXXXX")
trap 'rm -rf "$place"' EXIT
failed=0

say() { :; }
fail() {
    echo "FAIL: $*"
    exit 3
}
. installer/packages.sh
as_root() { "$@"; }

fresh() { # an empty apt folder
    export APT_FOLDER=$place/apt
    rm -rf "$APT_FOLDER"
    mkdir -p "$APT_FOLDER/sources.list.d" "$APT_FOLDER/preferences.d"
}

expect() { # NAME WANTED GOT
    if [ "$2" = "$3" ]; then
        echo "PASS   $1"
    else
        printf 'FAIL!  %s\n--- wanted\n%s\n--- got\n%s\n' "$1" "$2" "$3"
        failed=1
    fi
}

pin_all='Package: *
Pin: release n=bookworm-backports
Pin-Priority: -1

'
pin_two='Package: libsqlcipher-dev libsqlcipher1
Pin: release n=bookworm-backports
Pin-Priority: 990'

takes_the_mirror_of_a_one_line_source() {
    fresh
    printf '# x\ndeb cdrom:[Debian 12]/ bookworm main\ndeb [arch=amd64 signed-by=/k.gpg] https://mirror.example/debian bookworm contrib main non-free\n' >"$APT_FOLDER/sources.list"
    add_backports
    expect "${FUNCNAME[0]}" 'deb [arch=amd64 signed-by=/k.gpg] https://mirror.example/debian bookworm-backports main' \
        "$(cat "$APT_FOLDER/sources.list.d/coffret-backports.list")"
    expect "${FUNCNAME[0]}: pins" "$pin_all$pin_two" "$(cat "$APT_FOLDER/preferences.d/coffret-backports")"
}

takes_the_mirror_of_a_stanza() {
    fresh
    cat >"$APT_FOLDER/sources.list.d/debian.sources" <<'TEXT'
Enabled: no
Types: deb
URIs: http://wrong.example/debian
Suites: bookworm
Components: main

Types: deb deb-src
# the nearest one
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /k.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
TEXT
    add_backports
    expect "${FUNCNAME[0]}" 'Types: deb deb-src
URIs: http://mirror.example/debian
Signed-By: /k.gpg
Suites: bookworm-backports
Components: main' "$(cat "$APT_FOLDER/sources.list.d/coffret-backports.sources")"
}

leaves_a_backports_source_of_the_machine_alone() {
    fresh
    echo 'deb http://mirror.example/debian bookworm-backports main' >"$APT_FOLDER/sources.list"
    add_backports
    expect "${FUNCNAME[0]}" "$pin_two" "$(cat "$APT_FOLDER/preferences.d/coffret-backports")"
    expect "${FUNCNAME[0]}: no source" "" "$(ls "$APT_FOLDER/sources.list.d")"
}

writes_nothing_the_second_time() {
    fresh
    echo 'deb http://mirror.example/debian bookworm main' >"$APT_FOLDER/sources.list"
    add_backports
    local before
    before=$(cat "$APT_FOLDER"/*.d/*)
    add_backports
    expect "${FUNCNAME[0]}" "$before" "$(cat "$APT_FOLDER"/*.d/*)"
}

adds_universe_beside_main() {
    fresh
    cat >"$APT_FOLDER/sources.list.d/ubuntu.sources" <<'TEXT'
Types: deb
URIs: http://mirror.example/ubuntu
Suites: noble noble-updates
Components: main restricted
Signed-By: /u.gpg
TEXT
    add_source coffret-universe noble "" universe
    expect "${FUNCNAME[0]}" 'Types: deb
URIs: http://mirror.example/ubuntu
Signed-By: /u.gpg
Suites: noble noble-updates
Components: universe' "$(cat "$APT_FOLDER/sources.list.d/coffret-universe.sources")"
    fresh
    echo 'deb http://mirror.example/ubuntu noble main' >"$APT_FOLDER/sources.list"
    add_source coffret-universe noble "" universe
    expect "${FUNCNAME[0]}: one line" 'deb http://mirror.example/ubuntu noble universe' \
        "$(cat "$APT_FOLDER/sources.list.d/coffret-universe.list")"
}

on_system() { # ID VERSION [LIKE]
    export OS_RELEASE=$place/os-release
    printf 'ID=%s\nVERSION_ID="%s"\nPRETTY_NAME="%s %s"\nID_LIKE="%s"\n' "$1" "$2" "$1" "$2" "${3:-}" >"$OS_RELEASE"
}

knows_its_systems() {
    local system
    for system in "debian 12" "debian 13" "ubuntu 24.04" "ubuntu 26.04" "linuxmint 22 ubuntu"; do
        # shellcheck disable=SC2086
        on_system $system
        expect "${FUNCNAME[0]}: $system" "" "$(check_system 2>&1)"
    done
    for system in "debian 11" "ubuntu 22.04" "fedora 42" "arch 1"; do
        # shellcheck disable=SC2086
        on_system $system
        expect "${FUNCNAME[0]}: not $system" \
            "FAIL: $system is not supported: Coffret builds on Debian 12 and 13 and Ubuntu 24.04 and later." \
            "$(check_system 2>&1)"
    done
}

says_that_root_is_needed() {
    on_system debian 12
    local said
    said=$(
        id() { echo 1000; }
        command() { if [ "$*" = "-v sudo" ]; then return 1; else builtin command "$@"; fi; }
        installed() { return 1; }
        packages_of() { echo "one two|three"; }
        set_up build
    ) || true
    expect "${FUNCNAME[0]}" \
        "FAIL: Packages are missing and only root can install them: run ./dev once as root, or ask for: one two." "$said"
}

calls_no_apt_when_nothing_is_missing() {
    on_system debian 12
    local said
    said=$(
        installed() { return 0; }
        sqlcipher_is_new_enough() { return 0; }
        install_packages() { echo called; }
        set_up build run test
    )
    expect "${FUNCNAME[0]}" "" "$said"
}

says_that_the_network_is_missing() {
    apt_log=$place/apt.log
    echo "E: Failed to fetch x  Temporary failure resolving 'mirror.example'" >"$apt_log"
    expect "${FUNCNAME[0]}" \
        "FAIL: Packages are missing and the network cannot be reached: connect this machine, then run the same command again (missing: ninja-build)." \
        "$(explain_apt_failure ninja-build)"
}

replaces_an_old_sqlcipher() {
    local said
    said=$(
        installed() { return 0; }
        dpkg-query() { printf 3.4.1-2; }
        missing_packages cmake libsqlcipher-dev
    )
    expect "${FUNCNAME[0]}" libsqlcipher-dev "$said"
}

explains_every_command() {
    local command
    for command in run test build tour bench fuzz lint format; do
        expect "${FUNCNAME[0]}: $command" "Usage: ./dev $command" \
            "$(./dev $command --help | head -n 1 | grep -o "Usage: ./dev $command")"
        expect "${FUNCNAME[0]}: $command is listed" 1 "$(./dev | grep -c "^  $command ")"
    done
    expect "${FUNCNAME[0]}: none" "./dev: There is no command dance." "$(./dev dance 2>&1 >/dev/null | tail -n 1)"
}

for test in $(compgen -A function | grep '_'); do
    case $(declare -f "$test") in *FUNCNAME*) "$test" ;; esac
done
exit $failed

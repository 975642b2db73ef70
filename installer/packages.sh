# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs through apt what the development script needs, and only what is missing. Sourced by
# ./dev, which provides say and fail. Known systems: Debian 12 and 13, Ubuntu 24.04, and later ones.
# When nothing is missing, apt is not called at all. A name with | stands for alternatives, because
# the systems do not agree on it.

: "${APT_FOLDER:=/etc/apt}" "${OS_RELEASE:=/etc/os-release}" # other places in the tests
SQLCIPHER_FLOOR=4.5.6 # SQLite 3.44 inside; what the vault's tests were written against

packages_of() {
    case $1 in
        build) echo "g++ clang cmake ninja-build ccache qt6-base-dev qt6-base-dev-tools qt6-tools-dev
            qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev|libqt6svg6-dev libsodium-dev
            libsqlcipher-dev libssl-dev libexpected-dev libzxcvbn-dev libzip-dev zlib1g-dev qt6-pdf-dev" ;;
        run) echo "fonts-dejavu-core qt6-translations-l10n qt6-svg-plugins|libqt6svg6"
            if [ -n "${WAYLAND_DISPLAY:-}" ]; then echo "qt6-wayland"; fi ;;
        test) echo "libclang-rt-dev|libclang-rt-14-dev|libclang-rt-18-dev python3 python3-nacl
            dbus-daemon|dbus strace xvfb openbox xdotool
            at-spi2-core gir1.2-atspi-2.0 python3-gi" ;;
        fuzz) echo "libclang-rt-dev|libclang-rt-14-dev|libclang-rt-18-dev" ;;
        lint) echo "clang-format python3 git" ;;
        tidy) echo "clang-tidy" ;;
    esac
}

installed() { # true when one of the alternatives is
    local name
    for name in ${1//|/ }; do
        case $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) in *installed*) return 0 ;; esac
    done
    return 1
}

sqlcipher_is_new_enough() {
    local version
    version=$(dpkg-query -W -f='${Version}' libsqlcipher-dev 2>/dev/null) || return 1
    dpkg --compare-versions "$version" ge "$SQLCIPHER_FLOOR"
}

missing_packages() {
    local name
    for name in "$@"; do
        if ! installed "$name"; then
            echo "$name"
        elif [ "$name" = libsqlcipher-dev ] && ! sqlcipher_is_new_enough; then
            echo "$name"
        fi
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

check_system() {
    # shellcheck source=/dev/null
    . "$OS_RELEASE" 2>/dev/null || true
    local known="Debian 12 and 13 and Ubuntu 24.04" here="${PRETTY_NAME:-this system}"
    command -v apt-get >/dev/null || fail "$here has no apt, and ./dev installs packages on $known only: install those of CONTRIBUTING.md yourself, then set COFFRET_SETUP=no."
    case ${ID:-} in
        debian) [ "${VERSION_ID:-99}" -ge 12 ] ;;
        ubuntu) dpkg --compare-versions "${VERSION_ID:-0}" ge 24.04 ;;
        *) case " ${ID_LIKE:-} " in *" debian "* | *" ubuntu "*) ;; *) false ;; esac ;;
    esac || fail "$here is not supported: Coffret builds on $known and later."
}

# What the machine's own sources say of one suite, rewritten to another suite and component, so that
# a mirror, a proxy or a signing key of this machine is kept. Prints nothing when none says anything.
derive_one_line() { # FROM-SUITES(regex) TO-SUITE COMPONENT
    cat "$APT_FOLDER"/sources.list "$APT_FOLDER"/sources.list.d/*.list 2>/dev/null \
        | sed -En "s/^deb[[:space:]]+((\[[^]]*\][[:space:]]+)?[^[:space:]]+)[[:space:]]+($1)[[:space:]]+(.*[[:space:]])?main([[:space:]].*)?$/deb \1 ${2:-\\3} $3/p" \
        | grep -v cdrom: || true
}

derive_stanza() { # the same for the deb822 form
    cat /dev/null "$APT_FOLDER"/sources.list.d/*.sources 2>/dev/null | sed '/^#/d;s/^[[:space:]]*$//' | awk -v from="$1" -v to="$2" -v component="$3" '
        function flush() {
            if (suites ~ "(^| )(" from ")( |$)" && components ~ "(^| )main( |$)" && enabled && !done) {
                printf "%sSuites: %s\nComponents: %s\n", kept, (to ? to : suites), component
                done = 1
            }
            kept = suites = components = ""; enabled = 1
        }
        BEGIN { enabled = 1 }
        /^[A-Z][A-Za-z-]*:/ { field = tolower($1) }
        /^$/ { flush(); next }
        field == "suites:" { sub(/^[^ ]*[: ] */, ""); suites = suites (suites ? " " : "") $0; next }
        field == "components:" { sub(/^[^ ]*[: ] */, ""); components = components " " $0; next }
        field == "enabled:" && /no/ { enabled = 0 }
        { kept = kept $0 "\n" }
        END { flush() }'
}

write_as_root() { as_root tee "$1" >/dev/null; }

add_source() { # NAME FROM-SUITES TO-SUITE COMPONENT
    local text
    text=$(derive_one_line "$2" "$3" "$4" | head -n 1)
    if [ -n "$text" ]; then
        write_as_root "$APT_FOLDER/sources.list.d/$1.list" <<<"$text"
        return
    fi
    text=$(derive_stanza "$2" "$3" "$4")
    [ -n "$text" ] || fail "No apt source of this machine serves $2 main, so ./dev cannot tell where to get $1."
    write_as_root "$APT_FOLDER/sources.list.d/$1.sources" <<<"$text"
}

# Debian 12 has SQLCipher 3; version 4 is in its backports. From there these two packages come and
# nothing else: everything else of that suite is given a priority that forbids it.
add_backports() {
    local own=yes
    if ! grep -qsr bookworm-backports "$APT_FOLDER"/sources.list "$APT_FOLDER"/sources.list.d; then
        say "Debian 12: SQLCipher comes from bookworm-backports, and nothing else does"
        add_source coffret-backports 'bookworm|stable|oldstable' bookworm-backports main
    elif [ ! -e "$APT_FOLDER/sources.list.d/coffret-backports.sources" ] \
        && [ ! -e "$APT_FOLDER/sources.list.d/coffret-backports.list" ]; then
        own=no # the machine has its own use for backports: leave the rest of them alone
    fi
    [ ! -e "$APT_FOLDER/preferences.d/coffret-backports" ] || return 0
    {
        if [ $own = yes ]; then
            printf 'Package: *\nPin: release n=bookworm-backports\nPin-Priority: -1\n\n'
        fi
        printf 'Package: libsqlcipher-dev libsqlcipher1\nPin: release n=bookworm-backports\nPin-Priority: 990\n'
    } | write_as_root "$APT_FOLDER/preferences.d/coffret-backports"
}

has_candidate() { # NAME [FLOOR]
    local version
    version=$(apt-cache policy "$1" | sed -n 's/^  Candidate: //p')
    case $version in "" | "(none)") return 1 ;; esac
    [ -z "${2:-}" ] || dpkg --compare-versions "$version" ge "$2"
}

apt_update() {
    as_root apt-get update >>"$apt_log" 2>&1 || true # one dead source of the machine must not stop us
}

offer_sqlcipher() {
    local codename
    # shellcheck source=/dev/null
    codename=$(. "$OS_RELEASE" && echo "${UBUNTU_CODENAME:-${VERSION_CODENAME:-}}")
    if [ "$codename" = bookworm ]; then
        add_backports
        apt_update
    elif ! has_candidate libsqlcipher-dev && [ -n "$codename" ] \
        && ! grep -qsrw universe "$APT_FOLDER"/sources.list "$APT_FOLDER"/sources.list.d; then
        say "Ubuntu: the component universe is needed"
        add_source coffret-universe "$codename" "" universe
        apt_update
    fi
}

pick_alternatives() { # the first name of a|b that apt knows
    local names name
    for names in "$@"; do
        for name in ${names//|/ }; do
            if has_candidate "$name"; then echo "$name"; continue 2; fi
        done
        echo "${names%%|*}"
    done
}

install_packages() {
    local wanted
    mkdir -p build
    apt_log=$PWD/build/apt.log
    : >"$apt_log"
    export DEBIAN_FRONTEND=noninteractive
    say "Installing: $*"
    apt_update
    case " $* " in
        *" libsqlcipher-dev "*) has_candidate libsqlcipher-dev "$SQLCIPHER_FLOOR" || offer_sqlcipher ;;
    esac
    mapfile -t wanted < <(pick_alternatives "$@")
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${wanted[@]}" >>"$apt_log" 2>&1 \
        || explain_apt_failure "${wanted[@]}"
    case " $* " in
        *" libsqlcipher-dev "*) sqlcipher_is_new_enough \
            || fail "SQLCipher $SQLCIPHER_FLOOR or newer is needed, and this system's sources only have $(dpkg-query -W -f='${Version}' libsqlcipher-dev)." ;;
    esac
}

explain_apt_failure() {
    if grep -qE 'Temporary failure resolving|Could not resolve|Could not connect|Unable to connect|Network is unreachable|Connection (failed|refused|timed out)' "$apt_log"; then
        fail "Packages are missing and the network cannot be reached: connect this machine, then run the same command again (missing: $*)."
    fi
    if grep -q 'No space left' "$apt_log"; then
        fail "The disk is full: the packages need about 2 GB."
    fi
    grep '^E: ' "$apt_log" >&2 || true
    fail "apt could not install what is missing; its own words are in build/apt.log."
}

# set_up build test …: the sets of packages a command needs.
set_up() {
    local set names=() missing
    [ "${COFFRET_SETUP:-}" != no ] || return 0
    check_system
    for set in "$@"; do
        # shellcheck disable=SC2207
        names+=($(packages_of "$set"))
    done
    mapfile -t missing < <(missing_packages "${names[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "Packages are missing and only root can install them: run ./dev once as root, or ask for: ${missing[*]%%|*}."
    fi
    if [ "$(id -u)" != 0 ]; then
        say "Root is needed once, to install: ${missing[*]%%|*}"
        sudo -v || fail "Packages are missing and sudo refused to install them: ${missing[*]%%|*}."
    fi
    install_packages "${missing[@]}"
}

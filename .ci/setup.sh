# SPDX-License-Identifier: MIT
# Sourced by run, test and .ci/run, which set $root: what has to be installed, and how the everyday build is made.
# Talks on standard error: standard output belongs to the program that is started.

build_dir=${root:?}/build/run
apt_install='DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends'

say() {
    printf '%s\n' "$*" >&2
}

# packages MANAGER GROUP: the one place that lists packages. README.md repeats the build group; a test compares them.
packages() {
    case $1-$2 in
    apt-build) echo build-essential cmake ninja-build qt6-base-dev qt6-l10n-tools ;;
    apt-test) echo xvfb xauth fonts-wqy-microhei file git at-spi2-core dbus python3-pyatspi python3 iproute2 netcat-openbsd socat \
        curl tshark ;;
    apt-check) echo ccache clang lld libclang-rt-14-dev clang-format clang-19 libc++-19-dev libc++abi-19-dev g++-mingw-w64-x86-64-posix \
        desktop-file-utils appstream groff-base ;;
    dnf-build) echo gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-linguist ;;
    dnf-test) echo python3 xorg-x11-server-Xvfb xorg-x11-xauth wqy-microhei-fonts file git iproute netcat socat curl \
        wireshark-cli ;;
    pacman-build) echo base-devel cmake ninja qt6-base qt6-tools ;;
    pacman-test) echo python xorg-server-xvfb xorg-xauth wqy-microhei file git iproute2 openbsd-netcat socat curl \
        wireshark-cli ;;
    brew-build) echo cmake ninja qt ;;
    brew-test) echo python socat wireshark ;;
    esac
}

# missing MANAGER PACKAGE…: those of the packages that are not installed.
missing() {
    manager=$1
    shift
    for package; do
        case $manager in
        apt) test "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ;;
        dnf) rpm -q --whatprovides "$package" >/dev/null 2>&1 ;;
        pacman) pacman -Q "$package" >/dev/null 2>&1 || pacman -Qg "$package" >/dev/null 2>&1 ;;
        brew) brew list --versions "$package" >/dev/null 2>&1 ;;
        esac || echo "$package"
    done
}

# as_root COMMANDS: one string for the shell.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        sh -c "$1"
    elif command -v sudo >/dev/null; then
        sudo sh -c "$1"
    else
        say "This needs root, and sudo is not installed. As root, run: $1"
        return 1
    fi
}

# install_packages GROUP…: asks the system's package manager for what is missing; a later run does not ask again.
install_packages() {
    for manager in apt dnf pacman brew none; do
        command -v "$(echo $manager | sed s/apt/apt-get/)" >/dev/null && break
    done
    wanted=$(for group; do packages "$manager" "$group"; done | xargs)
    stamp=$root/build/installed-$(echo "$*" | tr ' ' '-')
    if [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
        return
    fi
    if [ "$manager" = none ]; then
        say "No package manager that is known here: see README.md for what is needed."
        return
    fi
    # shellcheck disable=SC2086 # package names are words
    absent=$(missing $manager $wanted | xargs)
    if [ -n "$absent" ]; then
        say "Installing with $manager: $absent"
        # shellcheck disable=SC2086
        case $manager in
        apt) as_root "apt-get update -qq && $apt_install $absent" ;;
        dnf) as_root "dnf install -y $absent" ;;
        pacman) as_root "pacman -S --noconfirm --needed $absent" ;;
        brew) brew install $absent ;;
        esac >&2 || return 1
    fi
    mkdir -p "$root/build"
    echo "$wanted" >"$stamp"
}

# build TESTS TARGET…: the Release build of run and test, TESTS ON or OFF. Switched on once, the tests stay configured.
build() {
    tests=$1
    shift
    cache=$build_dir/CMakeCache.txt
    if [ ! -e "$build_dir/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache" ||
        { [ "$tests" = ON ] && ! grep -qx 'PLAYGROUND_TESTS:BOOL=ON' "$cache"; }; then
        if command -v brew >/dev/null; then
            CMAKE_PREFIX_PATH=${CMAKE_PREFIX_PATH:-$(brew --prefix qt)}
            export CMAKE_PREFIX_PATH
        fi
        say "Configuring in $build_dir"
        cmake --fresh -S "$root" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Release -DPLAYGROUND_PRECOMPILE=ON \
            "-DPLAYGROUND_TESTS=$tests" >&2
    fi
    quiet=
    if [ -e "$build_dir/built" ]; then
        quiet=--quiet
    fi
    # shellcheck disable=SC2086 # an empty $quiet is no argument
    cmake --build "$build_dir" --target "$@" -- $quiet >&2
    touch "$build_dir/built"
}

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what goes along with the programs.

usage: check_packaging.py ROOT desktop|metainfo|man|packages
       check_packaging.py ROOT version VERSION
       check_packaging.py ROOT options MANPAGE PROGRAM [COMMAND…]      MANPAGE describes what --help of each lists
exit 0: fine, 1: not, 77: the tool that judges is not installed
"""

import pathlib
import re
import shutil
import subprocess
import sys

DESKTOP = "resources/desktop/org.socketplayground.SocketPlayground"
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def judge(command):
    if not shutil.which(command[0]):
        print(f"SKIPPED: {command[0]} is not installed")
        return 77
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    print(said, end="")
    return 1 if done.returncode or (command[0] != "appstreamcli" and said) else 0


def check_desktop(root):
    return judge(["desktop-file-validate", root / f"{DESKTOP}.desktop"])


def check_metainfo(root):
    return judge(["appstreamcli", "validate", "--no-net", root / f"{DESKTOP}.metainfo.xml"])


def check_man(root):
    pages = sorted((root / "resources/man").glob("*.1"))
    return max(judge(["groff", "-man", "-Tutf8", "-ww", "-z", page]) for page in pages)


def check_packages(root):
    readme = (root / "README.md").read_text(encoding="utf-8")
    status = 0
    for manager in ["apt", "dnf", "pacman", "brew"]:
        script = f"root={root}; . {root}/.ci/setup.sh; packages {manager} build"
        names = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout.strip()
        if not names or names not in readme:
            print(f"README.md does not list for {manager}: {names}")
            status = 1
    return status


def check_version(root, version):
    status = 0
    for name, form in {"CHANGELOG.md": f"## {version}", f"{DESKTOP}.metainfo.xml": f'<release version="{version}"',
                       "resources/man/sockplay.1": f"Playground {version}\"",
                       "resources/man/socket-playground.1": f"Playground {version}\""}.items():
        if form not in (root / name).read_text(encoding="utf-8"):
            print(f"{name} does not know version {version}")
            status = 1
    return status


def check_options(root, page, program, *commands):
    text = (root / "resources/man" / page).read_text(encoding="utf-8").replace("\\-", "-")
    described = set(OPTION.findall(text))
    listed = set()
    for command in [[], *([name] for name in commands)]:
        done = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True)
        listed |= set(OPTION.findall(done.stdout))
    for option in sorted(described ^ listed):
        print(f"{option} is only in {'the help' if option in listed else page}")
    return 1 if described != listed or not listed else 0


CHECKS = {"desktop": check_desktop, "metainfo": check_metainfo, "man": check_man, "packages": check_packages,
          "version": check_version, "options": check_options}


def main(arguments):
    if len(arguments) < 3 or arguments[2] not in CHECKS:
        print(__doc__, file=sys.stderr)
        return 2
    return CHECKS[arguments[2]](pathlib.Path(arguments[1]).resolve(), *arguments[3:])


if __name__ == "__main__":
    sys.exit(main(sys.argv))

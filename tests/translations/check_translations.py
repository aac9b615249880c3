#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that the translations are complete, or brings the .ts files up to date with the sources.

usage: check_translations.py ROOT [--update]      exit 0: complete, 1: not (one line a fault), 77: no lupdate here
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDER = "resources/translations"
TREES = ["model", "widgets", "app"]
PLURAL_ONLY = "en"
PLACE = re.compile(r"%L?(?:\d{1,2}|n)")
Message = collections.namedtuple("Message", "context source comment numerus")


def lupdate_program():
    for name in ["lupdate6", "lupdate-qt6", "/usr/lib/qt6/bin/lupdate", "/opt/homebrew/opt/qt/bin/lupdate", "lupdate"]:
        if found := shutil.which(name):
            return found
    return None


def language(ts):
    return ts.stem.partition("_")[2]


def update(program, root, ts, options):
    command = [program, "-silent", "-locations", "none", "-I", root, "-target-language", language(ts), *options]
    if language(ts) == PLURAL_ONLY:
        command.append("-pluralonly")
    command += [root / tree for tree in TREES if (root / tree).is_dir()] + ["-ts", ts]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def read(ts):
    """Message -> (state, translations); state is '' for a finished one."""
    messages = {}
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            message = Message(context.findtext("name"), node.findtext("source") or "", node.findtext("comment") or "",
                              node.get("numerus") == "yes")
            messages[message] = (translation.get("type", ""), forms)
    return messages


def faults(stored, updated):
    for message, (state, _) in updated.items():
        if message not in stored:
            yield message, "is in the sources, not in the file"
        elif state in ("vanished", "obsolete"):
            yield message, "is not in the sources any more"
    for message, (state, forms) in stored.items():
        places = set(PLACE.findall(message.source))
        if "%n" in places and not message.numerus:
            yield message, "has %n but no plural forms: mark it with QT_TRANSLATE_N_NOOP or give tr() a count"
        if state == "unfinished" or not all(form.strip() for form in forms):
            yield message, "is not translated"
            continue
        for form in forms:
            if set(PLACE.findall(form)) != places:
                yield message, f"has other places than '{form}'"


def check(program, root, files):
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        for ts in files:
            copy = pathlib.Path(shutil.copy(ts, folder))
            update(program, root, copy, [])
            for message, what in faults(read(ts), read(copy)):
                print(f"{ts.name}: {message.context}: '{message.source}' {what}")
                count += 1
    print(f"{len(files)} files checked, {count} faults")
    return 1 if count else 0


def main(arguments):
    if not 2 <= len(arguments) <= 3 or arguments[2:] not in ([], ["--update"]):
        print(__doc__, file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[1]).resolve()
    files = sorted((root / FOLDER).glob("*.ts"))
    if not files:
        print(f"no .ts file under {root / FOLDER}", file=sys.stderr)
        return 2
    program = lupdate_program()
    if program is None:
        print("SKIPPED: lupdate of Qt 6 is not installed")
        return 77
    if arguments[2:]:
        for ts in files:
            update(program, root, ts, ["-no-obsolete"])
        return 0
    return check(program, root, files)


if __name__ == "__main__":
    sys.exit(main(sys.argv))

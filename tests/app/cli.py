# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs coffret-cli as a script would: words, standard input, exit code, JSON lines."""
import glob
import json
import os
import subprocess

PASSWORD = "lampe verger tuile moufle carton rivage bouton"
OTHER = "grange sabot pivoine echelle moulin ruban tiroir"


def threads_of(pid):
    """What each thread of a program that hangs waits for; empty where the system does not tell."""
    told = []
    for task in sorted(glob.glob(f"/proc/{pid}/task/*")):
        facts = [os.path.basename(task)]
        for name in ("comm", "wchan", "syscall", "stat"):
            try:
                with open(f"{task}/{name}", encoding="utf-8", errors="replace") as file:
                    facts.append(file.read().strip())
            except OSError:
                facts.append("?")
        told.append("  ".join(facts))
    return "\n".join(told)


class Answer:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def objects(self):
        return [json.loads(line) for line in self.out.splitlines() if line.strip()]

    def object(self):
        return self.objects()[0]

    def error(self):
        return json.loads(self.err.strip().splitlines()[-1])


class Cli:
    def __init__(self, program):
        self.program = program

    def run(self, *words, secrets=(), json_form=True, language="C.UTF-8", timeout=300):
        command = [self.program, *[str(word) for word in words]]
        if secrets:
            command.append("--password-stdin")
        if json_form:
            command.append("--json")
        environment = {k: v for k, v in os.environ.items() if not k.startswith("LC_")}
        environment["LANG"] = environment["LC_ALL"] = language
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment) as process:
            try:
                out, err = process.communicate("".join(s + "\n" for s in secrets).encode(), timeout)
            except subprocess.TimeoutExpired:
                where = threads_of(process.pid)
                process.kill()
                raise AssertionError(f"{' '.join(command)} did not end in {timeout} s:\n{where}") from None
            return Answer(process.returncode, out.decode(), err.decode())

    def accept(self):
        """The option with which somebody enrols who has read what is in force."""
        return "--accept", self.run("charter").object()["version"]

    def create(self, vault, owner="claire", password=PASSWORD, **options):
        extra = [part for name, value in options.items() for part in ("--" + name.replace("_", "-"), value)]
        return self.run("create", vault, "--owner", owner, "--organisation", "Atelier d’essai", *extra,
                        secrets=[password])

# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs coffret-cli as a script would: words, standard input, exit code, JSON lines."""
import json
import os
import subprocess

PASSWORD = "lampe verger tuile moufle carton rivage bouton"
OTHER = "grange sabot pivoine echelle moulin ruban tiroir"


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
        done = subprocess.run(command, input="".join(s + "\n" for s in secrets).encode(), capture_output=True,
                              env=environment, timeout=timeout, check=False)
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def accept(self):
        """The option with which somebody enrols who has read what is in force."""
        return "--accept", self.run("charter").object()["version"]

    def create(self, vault, owner="claire", password=PASSWORD, **options):
        extra = [part for name, value in options.items() for part in ("--" + name.replace("_", "-"), value)]
        return self.run("create", vault, "--owner", owner, "--organisation", "Atelier d’essai", *extra,
                        secrets=[password])

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual's pictures from those of the tour: ./dev tour FOLDER, then make_pictures.py FOLDER.
Needs Pillow. Each is 900 pixels wide, in 32 colours, so that the repository stays small."""
import pathlib
import sys

from PIL import Image

PICTURES = {
    "unlock": "a1-unlock",
    "contacts": "b1-contacts",
    "warning": "b2-lock-warning",
    "documents": "i4-documents",
    "tasks": "t2-tasks-day",
    "edit": "b3-edit",
    "import": "d7-import-columns",
    "export": "d3-export",
    "trash": "e2-trash-with-a-record",
    "settings": "s1-settings",
}

# Of these only the middle: the rest is empty ground.
CROPPED = {"unlock": (0.25, 0.12, 0.75, 0.74)}

tour = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent
for language in ("fr", "en"):
    folder = here / language / "pictures"
    folder.mkdir(exist_ok=True)
    for name, scene in PICTURES.items():
        picture = Image.open(tour / f"{language}-light" / f"{scene}.png").convert("RGB")
        if name in CROPPED:
            left, top, right, bottom = CROPPED[name]
            width, height = picture.size
            picture = picture.crop((int(left * width), int(top * height), int(right * width), int(bottom * height)))
        small = picture.resize((900, round(picture.height * 900 / picture.width)), Image.LANCZOS)
        small.quantize(32, dither=Image.Dither.NONE).save(folder / f"{name}.png", optimize=True)
        print(folder / f"{name}.png", (folder / f"{name}.png").stat().st_size)

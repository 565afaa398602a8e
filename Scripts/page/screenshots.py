"""Takes pictures of a report: three widths, light and dark, and on paper.

    Scripts/screenshots REPORT.html FOLDER

A long page becomes several pictures, each as high as a tall screen, so that they can be looked at in
full size: 360-light-1.png, 360-light-2.png …
"""

import pathlib
import sys

import chromium

WIDTHS = [360, 800, 1280]
HEIGHT = 1500


def main(report, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with chromium.Browser() as page:
        for width in WIDTHS:
            for dark in [False, True]:
                page.size(width)
                page.media(dark=dark)
                page.open(pathlib.Path(report).resolve().as_uri())
                look = "dark" if dark else "light"
                for i, top in enumerate(range(0, page.height(), HEIGHT)):
                    page.picture(folder / f"{width}-{look}-{i + 1}.png", top, HEIGHT)
        page.media(kind="print")
        page.paper(folder / "paper.pdf")
    print("\n".join(sorted(str(file) for file in folder.iterdir())))


if __name__ == "__main__":
    if chromium.path() is None:
        sys.exit("screenshots: there is no Chromium on PATH")
    main(*sys.argv[1:3])

"""Opens a report in headless Chromium as a reader would, and says what is wrong with it.

    python3 check.py REPORT.html WORD

WORD is one that some claims have and others lack. Prints one line a fault; leaves with 1 where there is
one, and with 77 where there is no Chromium. Looked at: what the page asks of a network, its console,
its width at 360 px, light and dark, the filters by class, the search by keyboard, links within the page,
what a screen reader is told, and, where axe-core is installed, its rules.
"""

import importlib.util
import json
import pathlib
import sys

import chromium

faults = []


def fault(text):
    faults.append(text)


def loads_quietly(page, address):
    page.open(address)
    for asked in page.requests():
        fault(f"asks the network for {asked}")
    for said in page.complaints():
        fault(f"console: {said}")


def fits(page, width, dark):
    page.size(width)
    page.media(dark=dark)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        who = page.evaluate(
            f"[...document.querySelectorAll('body *')].filter(n => n.getBoundingClientRect().right > {width} + 1"
            " && !n.closest('.skip')).slice(0, 3).map(n => n.tagName + '.' + n.className).join(' ')"
        )
        fault(f"at {width} px the page is {wide} px wide: {who}")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)")


VISIBLE = "[...document.querySelectorAll('{}')].filter(n => n.checkVisibility()).length"


def filters(page):
    """A box that is not checked hides its class; checked again, it shows it."""
    boxes = page.evaluate("[...document.querySelectorAll('.filters input')].map(n => n.id)")
    for box in boxes:
        kind = box[2:]
        what = {"low": ".card.low", "settled": ".card.settled"}.get(kind, f"#{kind}")
        before = page.evaluate(VISIBLE.format(what))
        page.evaluate(f"document.getElementById('{box}').click()")
        if page.evaluate(VISIBLE.format(what)):
            fault(f"{box} is not checked, yet {what} is shown")
        page.evaluate(f"document.getElementById('{box}').click()")
        if page.evaluate(VISIBLE.format(what)) != before:
            fault(f"{box} does not bring {what} back")


def search(page, word):
    """Typed by keyboard: what is left holds the word, and nothing that holds it is lost."""
    found = (
        "[...document.querySelectorAll('main [data-from]')].map(n => "
        f"[!n.hidden, n.textContent.normalize('NFKC').toLowerCase().includes({json.dumps(word.lower())})])"
    )
    page.evaluate("document.activeElement.blur()")
    page.press("/", 191)
    if page.evaluate("document.activeElement.id") != "find-words":
        fault("the key / does not lead to the search")
        page.evaluate("document.getElementById('find-words').focus()")
    page.type(word)
    page.press("Enter", 13)
    marks = page.evaluate(found)
    shown = sum(is_shown for is_shown, _ in marks)
    if not 0 < shown < len(marks):
        fault(f"the search for “{word}” shows {shown} of {len(marks)}")
    if any(is_shown != holds for is_shown, holds in marks):
        fault(f"the search for “{word}” shows the wrong items")
    said = page.evaluate("document.getElementById('find-count').textContent")
    if said != f"{shown} / {len(marks)}":
        fault(f"the search says “{said}”, shown are {shown} of {len(marks)}")
    hidden = page.evaluate(
        "[...document.querySelectorAll('main [data-from]:not([hidden])')]"
        ".filter(n => !n.checkVisibility()).length"
    )
    if hidden:
        fault(f"{hidden} items that fit lie in closed folds")
    page.evaluate("document.getElementById('find-clear').click()")
    if not all(is_shown for is_shown, _ in page.evaluate(found)):
        fault("after the search was cleared, items are still hidden")


def links(page, address, word):
    page.open(address + "#find=" + word)
    if page.evaluate("document.getElementById('find-words').value") != word:
        fault("a link to a search does not search")
    page.open(address)
    dead = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
        ".filter(id => !document.getElementById(id))"
    )
    for target in dead:
        fault(f"a link leads to #{target}, which is not there")


def speaks(page):
    """What a screen reader is told: a language, landmarks, one first heading, names for all controls."""
    nodes = page.call("Accessibility.getFullAXTree")["nodes"]
    roles = [n["role"]["value"] for n in nodes if "role" in n and not n.get("ignored")]
    for role in ["main", "navigation", "contentinfo", "banner", "complementary"]:
        if role not in roles:
            fault(f"there is no landmark {role}")
    for node in nodes:
        role = node.get("role", {}).get("value")
        name = node.get("name", {}).get("value")
        if role in ["link", "button", "checkbox", "searchbox", "combobox", "img"] and not name:
            fault(f"a {role} has no name")
    if page.evaluate("document.querySelectorAll('h1').length") != 1:
        fault("there is not one h1")
    if not page.evaluate("document.documentElement.lang"):
        fault("the page names no language")
    order = page.evaluate("[...document.querySelectorAll('h1,h2,h3')].map(n => +n.tagName[1])")
    if any(b > a + 1 for a, b in zip(order, order[1:])):
        fault("a heading is skipped")


def axe_source():
    """axe-core's script, where a Python package that carries it is installed."""
    for name in ["axe_core_python", "axe_playwright_python", "axe_selenium_python"]:
        spec = importlib.util.find_spec(name)
        if spec and spec.submodule_search_locations:
            found = list(pathlib.Path(spec.submodule_search_locations[0]).rglob("axe.min.js"))
            if found:
                return found[0].read_text(encoding="utf-8")
    return None


def axe(page, dark):
    source = axe_source()
    if source is None:
        print("axe-core is not installed: its rules were not run", file=sys.stderr)
        return
    page.media(dark=dark)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.evaluate(source + "; 0")
    broken = page.evaluate(
        "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
        "v => v.id + ' (' + v.impact + '): ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')))"
    )
    for line in broken:
        fault(f"axe, {'dark' if dark else 'light'}: {line}")


def main(report, word):
    address = pathlib.Path(report).resolve().as_uri()
    with chromium.Browser() as page:
        page.size(1280)
        loads_quietly(page, address)
        filters(page)
        search(page, word)
        links(page, address, word)
        speaks(page)
        for width in [320, 360, 800, 1280]:
            fits(page, width, dark=False)
        for dark in [False, True]:
            axe(page, dark)
        for said in page.complaints():
            fault(f"console: {said}")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    if chromium.path() is None:
        print("there is no Chromium on PATH", file=sys.stderr)
        sys.exit(77)
    main(*sys.argv[1:3])

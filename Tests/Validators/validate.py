"""Validates what `assay report` writes with tools that are not ours.

    python3 validate.py KIND FILE [SCHEMA]

KIND is json (JSON Schema), html (html5lib and tidy), claimreview and annotations (a JSON-LD processor
and the vocabularies), csl (citeproc), csv or calc (LibreOffice). Prints one line a fault. Leaves with 0 where there is none,
1 where there is one, 77 where the validator is not installed, with its name on standard error.
`validate.py has KIND` only says whether it is.
"""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIP = 77
faults = []


def fault(text):
    faults.append(text)


def need(name, package):
    try:
        return __import__(name, fromlist=["x"])
    except ImportError:
        print(f"{package} is not installed", file=sys.stderr)
        sys.exit(SKIP)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def as_json(path, schema):
    """A document, or JSON Lines."""
    jsonschema = need("jsonschema", "python3-jsonschema")
    rules = json.loads(read(schema))
    jsonschema.Draft202012Validator.check_schema(rules)
    text = read(path)
    try:
        objects = [json.loads(text)]
    except ValueError:
        objects = [json.loads(line) for line in text.splitlines() if line]
    if not objects:
        fault("there is nothing to validate")
    for item in objects:
        name = item["schema"].split(".")[1].split("/")[0]
        one = {"$ref": f"#/$defs/{name}", "$defs": rules["$defs"]}
        for error in jsonschema.Draft202012Validator(one).iter_errors(item):
            fault(f"{item['schema']}: {error.json_path}: {error.message[:200]}")


def as_html(path, _):
    html5lib = need("html5lib", "python3-html5lib")
    parser = html5lib.HTMLParser(strict=False)
    tree = parser.parse(read(path))
    for position, code, data in parser.errors:
        fault(f"html5lib: {position}: {code} {data}")
    elements = {str(node.tag).split("}")[-1] for node in tree.iter()}
    for name in elements & {"iframe", "object", "embed", "img", "link", "form", "base", "audio"}:
        fault(f"html5lib: there is a <{name}>")
    for node in tree.iter():
        for key, value in node.attrib.items():
            if str(key).startswith("on") or re.match(r"\s*javascript:", str(value), re.I):
                fault(f"html5lib: {node.tag} has {key}={value[:60]}")
    run = subprocess.run(
        ["tidy", "-e", "-q", "--show-warnings", "yes", "--drop-empty-elements", "no", path],
        capture_output=True,
        text=True,
    )
    for line in run.stderr.splitlines():
        # tidy reads HTML; of a drawing inside a drawing it knows no place.
        if "<svg> proprietary attribute" not in line:
            fault(f"tidy: {line}")


# The terms of http://www.w3.org/ns/anno.jsonld that the export uses.
OA = "http://www.w3.org/ns/oa#"
ANNOTATION = {
    "oa": OA,
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@id"},
    "Annotation": "oa:Annotation",
    "TextualBody": "oa:TextualBody",
    "SpecificResource": "oa:SpecificResource",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TimeState": "oa:TimeState",
    "AnnotationPage": "as:OrderedCollectionPage",
    "assessing": "oa:assessing",
    "identifying": "oa:identifying",
    "describing": "oa:describing",
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "state": {"@type": "@id", "@id": "oa:hasState"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "value": "rdf:value",
    "format": "dc:format",
    "language": "dc:language",
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
    "sourceDate": {"@type": "xsd:dateTime", "@id": "oa:sourceDate"},
    "modified": {"@type": "xsd:dateTime", "@id": "dcterms:modified"},
}


def linked(path, wanted, context):
    """The document's triples, read by a JSON-LD processor with the context at hand."""
    jsonld = need("pyld", "python3-pyld").jsonld
    document = json.loads(read(path))
    if document.get("@context") != wanted:
        fault(f"@context is {document.get('@context')}, not {wanted}")
    document["@context"] = context
    names = set()

    def keys(node):
        if isinstance(node, dict):
            names.update(key for key in node if not key.startswith("@"))
            for value in node.values():
                keys(value)
        elif isinstance(node, list):
            for value in node:
                keys(value)

    keys({key: value for key, value in document.items() if key != "@context"})
    triples = jsonld.to_rdf(document)["@default"] if document else []
    return names, [tuple(t[p]["value"] for p in ("subject", "predicate", "object")) for t in triples]


def as_annotations(path, _):
    names, triples = linked(path, "http://www.w3.org/ns/anno.jsonld", ANNOTATION)
    for name in names - set(ANNOTATION):
        fault(f"the context has no term “{name}”: it would be dropped")
    kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    of = lambda type: {s for s, p, o in triples if p == kind and o == OA + type}
    notes = of("Annotation")
    for name in ["hasTarget", "hasBody", "motivatedBy"]:
        if not notes <= {s for s, p, _ in triples if p == OA + name}:
            fault(f"an annotation has no {name}")
    if not {o for s, p, o in triples if p == OA + "motivatedBy"} <= {OA + "assessing", OA + "identifying"}:
        fault("a motivation is none of the standard's")
    for type, parts in {"TextQuoteSelector": ["exact"], "TextPositionSelector": ["start", "end"]}.items():
        selectors = of(type)
        if len(selectors) < len(notes):
            fault(f"{len(notes)} annotations, {len(selectors)} {type}s")
        for part in parts:
            if not selectors <= {s for s, p, _ in triples if p == OA + part}:
                fault(f"a {type} has no {part}")


def as_claimreview(path, _):
    context = {
        "@vocab": "https://schema.org/",
        "url": {"@id": "https://schema.org/url", "@type": "@id"},
        "datePublished": {"@id": "https://schema.org/datePublished", "@type": "https://schema.org/Date"},
    }
    names, triples = linked(path, "https://schema.org", context)
    terms = need("rdflib", "python3-rdflib").namespace.SDO
    kinds = {o.rsplit("/", 1)[1] for _, p, o in triples if p.endswith("#type")}
    for name in names | kinds:
        if name not in terms:
            fault(f"schema.org has no “{name}”")
    for review in json.loads(read(path))["@graph"]:
        where = review.get("url", "?")
        for key in ["claimReviewed", "reviewRating", "url", "author", "itemReviewed", "datePublished"]:
            if not review.get(key):
                fault(f"{where}: no {key}")
        if len(review.get("claimReviewed", "")) >= 75:
            fault(f"{where}: claimReviewed has 75 characters or more")
        rating = review.get("reviewRating", {})
        if not rating.get("alternateName"):
            fault(f"{where}: no alternateName")
        numbers = [rating.get(key) for key in ["worstRating", "ratingValue", "bestRating"]]
        if any(n is not None for n in numbers):
            if None in numbers or not 1 <= numbers[0] <= numbers[1] <= numbers[2]:
                fault(f"{where}: ratings {numbers}")
            if not rating["alternateName"].startswith(("Verified", "已")):
                fault(f"{where}: a number for “{rating['alternateName']}”")
        item = review.get("itemReviewed", {})
        if "author" in item and not item["author"].get("name"):
            fault(f"{where}: the claimant has no name")


def as_csl(path, _):
    bib = need("citeproc", "python3-citeproc")
    from citeproc.source.json import CiteProcJSON

    items = json.loads(read(path))
    source = CiteProcJSON(items)
    style = bib.CitationStylesStyle(bib.__path__[0] + "/data/styles/harvard1.csl", validate=False)
    book = bib.CitationStylesBibliography(style, source, bib.formatter.plain)
    for item in items:
        book.register(bib.Citation([bib.CitationItem(item["id"])]))
    for item, line in zip(items, book.bibliography()):
        title = item.get("title", "")
        if title and title[:12].lower() not in str(line).lower():
            fault(f"{item['id']}: the bibliography has no title: {line}")
    allowed = {"id", "type", "title", "author", "container-title", "issued", "accessed", "URL", "language"}
    for item in items:
        for key in set(item) - allowed:
            fault(f"{item['id']}: {key} is no variable of CSL")


def as_calc(path, _):
    """A table as LibreOffice opens it: the same cells, and not one of them a formula."""
    utf8 = "Text - txt - csv (StarCalc):44,34,76,1"
    with tempfile.TemporaryDirectory() as folder:
        office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", f"--infilter={utf8}"]
        for form in ["csv:Text - txt - csv (StarCalc):44,34,76", "fods"]:
            subprocess.run(
                office + ["--convert-to", form, "--outdir", folder, path],
                capture_output=True,
                timeout=300,
                env={**os.environ, "HOME": folder},
            )
        name = os.path.join(folder, os.path.splitext(os.path.basename(path))[0])
        opened = [row for row in csv.reader(io.StringIO(read(f"{name}.csv").lstrip("\ufeff")))]
        if "table:formula" in read(f"{name}.fods"):
            fault("LibreOffice takes a cell for a formula")
    written = [row for row in csv.reader(io.StringIO(read(path).lstrip("\ufeff")))]
    if len(opened) != len(written):
        fault(f"{len(written)} rows written, {len(opened)} opened")
    for number, (mine, theirs) in enumerate(zip(written, opened), start=1):
        for a, b in zip(mine, theirs + [""] * (len(mine) - len(theirs))):
            # It writes truth in large letters, and numbers in its own way.
            if a.lower() != b.lower() and not same_number(a, b):
                fault(f"row {number}: {a[:80]!r} opened as {b[:80]!r}")


def same_number(a, b):
    try:
        a, b = float(a.rstrip("%")), float(b.rstrip("%"))
        return abs(a - b) <= abs(a) * 1e-9
    except ValueError:
        return False


def as_csv(path, _):
    with open(path, "rb") as file:
        raw = file.read()
    if not raw.startswith(b"\xef\xbb\xbf"):
        fault("no byte order mark: a spreadsheet would not read Chinese")
    text = raw.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    for i, row in enumerate(rows):
        if len(row) != len(rows[0]):
            fault(f"row {i + 1} has {len(row)} cells, the header {len(rows[0])}")
        for cell in row:
            bare = cell.lstrip(" \t\u3000")
            number = re.fullmatch(r"[-+]?[0-9.]+", cell)
            if bare[:1] in tuple("=+-@\t\r") and bare and not number:
                fault(f"row {i + 1}: a cell a spreadsheet could take for a formula: {cell[:40]}")
    if text.replace("\r\n", "").count("\n") + text.replace("\r\n", "").count("\r"):
        fault("a line end within a row")


NEEDS = {
    "json": ["jsonschema"],
    "html": ["html5lib"],
    "claimreview": ["pyld", "rdflib"],
    "annotations": ["pyld"],
    "csl": ["citeproc"],
    "csv": [],
    "calc": [],
}


def has(kind):
    """Leaves with 0 where the validators of a kind are installed."""
    for name in NEEDS[kind]:
        need(name, f"python3-{name}")
    if kind == "calc" and not shutil.which("soffice"):
        sys.exit(SKIP)
    if kind == "html" and not shutil.which("tidy"):
        sys.exit(SKIP)


if __name__ == "__main__":
    kind, path = sys.argv[1:3]
    if kind == "has":
        has(path)
        sys.exit(0)
    globals()[f"as_{kind}"](path, sys.argv[3] if len(sys.argv) > 3 else None)
    print("\n".join(faults[:40]))
    sys.exit(1 if faults else 0)

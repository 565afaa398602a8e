"""The answer key in memory: articles, claims, conflicts. Its form is told in Tests/Key/README.md."""
import json
from dataclasses import dataclass, field
from pathlib import Path

from .names import Names


@dataclass(eq=False)
class KeyClaim:
    article: str
    spans: list  # of (start, end), where the quote stands
    row: dict

    @property
    def id(self):
        return self.row["id"]

    @property
    def kind(self):
        return self.row["kind"]

    def readings(self):
        """Every right value with its unit, the best first."""
        return [{**self.row["value"], "unit": self.row["unit"]}, *self.row.get("accept", [])]

    def names(self, slot):
        """Every right filling of a slot; empty where the key has none."""
        first = self.row.get(slot)
        return [first, *self.row.get(f"{slot}_accept", [])] if first else []


@dataclass(eq=False)
class Article:
    number: str
    path: Path
    text: str
    claims: list = field(default_factory=list)
    junk: list = field(default_factory=list)  # of (start, end)

    def spans(self, quote):
        out, at = [], self.text.find(quote) if quote else -1
        while at >= 0:
            out.append((at, at + len(quote)))
            at = self.text.find(quote, at + 1)
        return out


@dataclass(eq=False)
class Key:
    articles: list
    conflicts: dict
    names: Names

    def claims(self):
        return [claim for article in self.articles for claim in article.claims]


def read_json(path, default):
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else default


def load_article(path, gold, junk):
    number = path.name[:3]
    article = Article(number, path, path.read_text(encoding="utf-8"))
    rows = read_json(gold / f"claims_{number}.json", [])
    article.claims = [KeyClaim(number, article.spans(row["quote"]), row) for row in rows]
    article.junk = [span for text in junk.get(number, []) for span in article.spans(text)]
    return article


def load_key(folder, only=None):
    gold = folder / "gold"
    junk = read_json(gold / "junk.json", {})
    paths = [p for p in sorted((folder / "articles").glob("[0-9]*.txt")) if not only or p.name[:3] in only]
    conflicts = read_json(gold / "conflicts.json", {"must": [], "may": [], "must_not": []})
    return Key([load_article(p, gold, junk) for p in paths], conflicts, Names(read_json(gold / "aliases.json", {})))

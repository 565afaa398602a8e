"""The key is sound: `python3 -m unittest discover -s Tests/Key`."""
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Scripts"))

from evaluation.key import load_key  # noqa: E402
from evaluation.times import interval  # noqa: E402
from evaluation.values import number  # noqa: E402

KEY = load_key(ROOT / "Tests" / "Key")
KINDS = {"q": "quantity", "c": "comparison", "e": "event", "s": "statement"}
MODALITIES = {"actual", "target", "proposed", "forecast", "estimate", "hypothetical"}


class KeyIsSound(unittest.TestCase):
    def test_there_are_fifty_three_articles_with_claims(self):
        self.assertEqual(len(KEY.articles), 57)
        self.assertTrue(all(len(a.claims) > 20 for a in KEY.articles))

    def test_every_quote_stands_in_its_article(self):
        for claim in KEY.claims():
            self.assertTrue(claim.spans, claim.id)

    def test_ids_are_unique_and_tell_article_and_kind(self):
        ids = [c.id for c in KEY.claims()]
        self.assertEqual(len(ids), len(set(ids)))
        for claim in KEY.claims():
            number_, rest = claim.id.split("-")
            self.assertEqual((number_, KINDS[rest[0]]), (claim.article, claim.kind), claim.id)

    def test_values_are_numbers_in_order_and_only_quantities_have_them(self):
        for claim in KEY.claims():
            if claim.kind != "quantity":
                self.assertIsNone(claim.row["value"], claim.id)
                continue
            for reading in claim.readings():
                bounds = [number(reading[b]) for b in ("min", "max")]
                self.assertTrue(any(b is not None for b in bounds), claim.id)
                if None not in bounds:
                    self.assertLessEqual(bounds[0], bounds[1], claim.id)
                self.assertTrue(reading["unit"], claim.id)

    def test_modality_and_polarity_use_the_words_of_the_design(self):
        for claim in KEY.claims():
            self.assertIn(claim.row["modality"], MODALITIES, claim.id)
            self.assertIn(claim.row["polarity"], {"affirmed", "denied"}, claim.id)

    def test_times_are_dates_or_said_to_be_none(self):
        odd = [c.id for c in KEY.claims() if c.row["time"] and not interval(c.row["time"])]
        self.assertEqual(odd, ["202-q09", "202-q10"])  # the first year of a trial has no date

    def test_conflicts_name_claims_that_are_there(self):
        ids = {c.id for c in KEY.claims()}
        for group in ("must", "may", "must_not"):
            for item in KEY.conflicts[group]:
                self.assertLessEqual({*item["a"], *item["b"]}, ids, item)

    def test_no_pair_must_and_must_not_be_a_contradiction(self):
        pairs = lambda items: {frozenset((a, b)) for i in items for a in i["a"] for b in i["b"]}
        must = [i for i in KEY.conflicts["must"] if "contradiction" in i["classes"]]
        self.assertFalse(pairs(must) & pairs(KEY.conflicts["must_not"]))

    def test_notices_stand_in_their_articles_and_touch_no_claim(self):
        for article in KEY.articles:
            self.assertTrue(article.junk, article.number)
            for claim in article.claims:
                for span in claim.spans:
                    self.assertFalse(any(span[0] < j[1] and j[0] < span[1] for j in article.junk), claim.id)


if __name__ == "__main__":
    unittest.main()

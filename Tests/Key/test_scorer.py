"""The scorer gives full marks to a reader that answers with the key, and takes them away for each kind of fault."""
import copy
import sys
import unittest
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Scripts"))

from evaluation import tables  # noqa: E402
from evaluation.conflicts import score_conflicts  # noqa: E402
from evaluation.extraction import score_extraction  # noqa: E402
from evaluation.key import load_key  # noqa: E402
from evaluation.names import Names  # noqa: E402
from evaluation.times import found_interval, interval, same_period  # noqa: E402
from evaluation.tool import Tool, ToolFailed  # noqa: E402
from evaluation.values import agrees  # noqa: E402

KEY = load_key(ROOT / "Tests" / "Key")


def perfect(article):
    """What a reader would print who finds exactly the key's claims."""
    for claim in article.claims:
        row, (start, end) = claim.row, claim.spans[0]
        span = interval(row["time"])
        named = lambda text: {"text": text, "name": text} if text else None
        yield {
            "schema": "assay.claim/1", "id": row["id"], "article": str(article.path), "kind": row["kind"],
            "quote": row["quote"], "start": start, "end": end, "focus": {"start": start, "end": end},
            "quantity": row["value"] and {**row["value"], "unit": row["unit"]},
            "subject": named(row["subject"]), "baseline": named(row["reference"]),
            "period": span and {"start": str(span[0]), "end": str(span[1])}, "modality": row["modality"],
            "attribution": [named(row["attribution"])] if row["attribution"] else [],
            "polarity": "negated" if row["polarity"] == "denied" else "affirmed", "confidence": 0.95,
        }


class Oracle:
    """Stands in for the binary; `spoil` changes its rows."""

    def __init__(self, spoil=lambda rows: rows, flags=()):
        self.rows = spoil([copy.deepcopy(r) for a in KEY.articles for r in perfect(a)])
        self.flags = list(flags)

    def extract(self, paths):
        return self.rows

    def conflicts(self, paths):
        return {r["id"]: r for r in self.rows}, self.flags


def scored(change=None, spoil=None):
    def each(rows):
        for row in rows:
            change(row)
        return rows

    return score_extraction(KEY, Oracle(spoil or (each if change else lambda rows: rows))).summary()


class FullMarks(unittest.TestCase):
    def test_a_reader_with_the_key_scores_one_everywhere(self):
        s = scored()
        self.assertEqual((s["recall"], s["core_recall"], s["precision"]), (1, 1, 1))
        self.assertTrue(all(v == 1 for v in s["slots"].values()), s["slots"])
        self.assertFalse(any(s["filled_in_vain"].values()), s["filled_in_vain"])
        self.assertTrue(all(v == 1 for v in s["kinds"].values()), s["kinds"])
        self.assertEqual((s["polarity"], s["denied_found"], s["quote_length"]), (1, 1, 1))
        self.assertEqual((s["junk"], s["unanchored"], s["wrong"], s["repeated"], s["neutral"]), (0, 0, 0, 0, 0))

    def test_flagging_the_key_scores_one_and_no_wolf(self):
        flags = [{"class": i["classes"][0], "type": i["type"], "claims": [i["a"][0], i["b"][0]]} for i in KEY.conflicts["must"]]
        score = score_conflicts(KEY, Oracle(flags=flags))
        self.assertTrue(all(hit for _, hit in score.must))
        self.assertEqual((score.wolf, score.unlisted), ([], []))


class Canaries(unittest.TestCase):
    """Each fault shows in the figure that is meant for it."""

    def test_no_claims_is_no_recall(self):
        self.assertEqual(scored(spoil=lambda rows: [])["recall"], 0)

    def test_a_wrong_value_costs_recall_and_precision(self):
        def change(row):
            if row["quantity"]:
                for b in ("min", "max"):
                    row["quantity"][b] = row["quantity"][b] and row["quantity"][b] * 7.3

        s = scored(change)
        self.assertLess(s["recall"], 0.05)
        self.assertLess(s["precision"], 0.05)

    def test_a_wrong_unit_costs_recall(self):
        self.assertLess(scored(lambda r: r["quantity"] and r["quantity"].update(unit="XTS"))["recall"], 0.01)

    def test_a_claim_printed_twice_is_repeated_and_not_right(self):
        s = scored(spoil=lambda rows: rows + rows)
        self.assertEqual((s["right"], s["recall"]), (s["key"], 1))
        self.assertEqual(s["repeated"], s["key"])

    def test_a_quote_that_is_not_in_the_article_is_unanchored(self):
        s = scored(lambda r: r.update(quote="§" + r["quote"][1:]))
        self.assertEqual((s["unanchored"], s["recall"]), (s["claims"], 0))

    def test_the_whole_article_as_quote_points_at_nothing(self):
        texts = {str(a.path): a.text for a in KEY.articles}
        s = scored(lambda r: r.update(quote=texts[r["article"]], start=0, end=len(texts[r["article"]])))
        self.assertEqual((s["recall"], s["kinds"]["event"]), (0, 0))

    def test_a_claim_out_of_a_notice_is_junk(self):
        def spoil(rows):
            article = KEY.articles[0]
            start, end = article.junk[0]
            return rows + [{**rows[0], "quote": article.text[start:end], "start": start, "end": end, "focus": None}]

        s = scored(spoil=spoil)
        self.assertEqual((s["junk"], s["wrong"]), (1, 1))

    def test_each_slot_can_be_wrong(self):
        faults = {
            "subject": lambda r: r.update(subject={"text": "qqq"}),
            "baseline": lambda r: r.update(baseline={"text": "qqq"}),
            "attribution": lambda r: r.update(attribution=[{"text": "qqq"}]),
            "period": lambda r: r.update(period={"start": "1901-01-01", "end": "1901-01-01"}),
            "modality": lambda r: r.update(modality="actual"),
        }
        for slot, fault in faults.items():
            with self.subTest(slot):
                self.assertLess(scored(fault)["slots"][slot], 0.3)
        for slot in ("baseline", "attribution", "period"):
            with self.subTest(slot + " in vain"):
                self.assertGreater(scored(faults[slot])["filled_in_vain"][slot], 50)

    def test_polarity_can_be_wrong(self):
        self.assertEqual(scored(lambda r: r.update(polarity="affirmed"))["denied_found"], 0)

    def test_calibration_parts_the_right_from_the_wrong(self):
        def change(row):
            if row["quantity"] and hash(row["id"]) % 2:
                row["quantity"].update(min="12345.678", max="12345.678")
                row["confidence"] = 0.4

        bands = scored(change)["calibration"]
        self.assertNotIn("quantities_right", bands["0.3"])
        self.assertNotIn("quantities_wrong", bands["0.9"])

    def test_flags_on_everything_that_must_not_be_are_wolves(self):
        flags = [{"class": "contradiction", "claims": [i["a"][0], i["b"][0]]} for i in KEY.conflicts["must_not"]]
        score = score_conflicts(KEY, Oracle(flags=flags))
        self.assertEqual(len(score.wolf), len(KEY.conflicts["must_not"]))
        self.assertFalse(any(hit for _, hit in score.must))

    def test_a_binary_that_is_not_there_or_fails_cannot_be_run(self):
        for path in ("/nowhere/assay", "/bin/false"):
            with self.assertRaises(ToolFailed):
                Tool(path).extract([])

    def test_tables_can_be_printed(self):
        self.assertIn("100.0 %", tables.extraction(score_extraction(KEY, Oracle()), verbose=True))
        self.assertIn("hard", tables.conflicts(score_conflicts(KEY, Oracle()), verbose=True))


class Judgements(unittest.TestCase):
    def test_quantities(self):
        point = lambda v, u="ratio": {"min": v, "max": v, "unit": u}
        for found, wanted, right in (
            (point("0.333333"), point(0.333), True),
            (point("0.8"), point(0.85), False),
            (point("5"), {"min": 5, "max": None, "unit": "ratio"}, True),  # the bare point for an open bound
            ({"min": "5", "max": None, "unit": "ratio"}, point(5), False),
            (point("1.6", "GW"), point(1600000000, "W"), True),
            (point("12", "GW.h"), point(12, "other:GWh"), True),
            (point("3", "USD"), point(3, "HKD"), False),
            (point("2", None), point(2, "count"), True),
            (point("7", "d"), point(7, "wk"), False),
        ):
            self.assertEqual(agrees(found, wanted), right, (found, wanted))

    def test_names(self):
        names = Names({"rotterdam harbour": ["鹿特丹港", "Rotterdam"]})
        for a, b, same in (
            ("鹿特丹港", "Rotterdam harbour", True),
            ("the bank", "a bank", False),
            ("Ferry A320", "Ferry A350", False),
            ("營收", "公司營收", True),
            ("x", "y", False),
        ):
            self.assertEqual(names.same(a, b), same, (a, b))

    def test_periods(self):
        quarter = interval("2025-04/2025-06")
        self.assertEqual(quarter, (date(2025, 4, 1), date(2025, 6, 30)))
        self.assertTrue(same_period(quarter, interval("2025-04-01/2025-06-30")))
        self.assertTrue(same_period(interval("2025"), quarter))
        self.assertFalse(same_period(interval("2024-04/2024-06"), quarter))
        self.assertFalse(same_period(interval("2025-01-03"), interval("2025")))
        self.assertTrue(same_period(found_interval({"start": "2025-04-01"}), quarter))
        self.assertFalse(same_period(found_interval({"start": "2024-04-01"}), quarter))
        self.assertIsNone(found_interval({"text": "lately"}))


if __name__ == "__main__":
    unittest.main()

"""Runs the binary and reads its JSON Lines."""
import json
import os
import shutil
import subprocess
import tempfile

SECONDS = 600


class ToolFailed(Exception):
    """The binary is not there, did not end, or ended with a failure."""


class Tool:
    """The binary, run from an empty folder so that no ledger near by lends it a lexicon."""

    def __init__(self, path):
        self.path = os.path.abspath(path) if os.sep in str(path) else shutil.which(str(path)) or str(path)

    def lines(self, *arguments):
        command = [str(self.path), *map(str, arguments)]
        try:
            with tempfile.TemporaryDirectory() as empty:
                done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, cwd=empty)
        except (OSError, subprocess.TimeoutExpired) as cause:
            raise ToolFailed(f"{self.path} {arguments[0]}: {cause}") from cause
        rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        if done.returncode != 0 and not (done.returncode == 1 and rows):
            raise ToolFailed(f"{self.path} {arguments[0]}: exit {done.returncode}: {done.stderr.strip()[-400:]}")
        return rows

    def extract(self, paths):
        return self.lines("extract", *paths, "--json")

    def conflicts(self, paths):
        """(claims by id, conflicts)"""
        rows = self.lines("conflicts", "--files", *paths, "--json")
        claims = {r["id"]: r for r in rows if r.get("schema", "").startswith("assay.claim")}
        return claims, [r for r in rows if r.get("schema", "").startswith("assay.conflict")]

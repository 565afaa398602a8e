// Made by Tools/embed-shipped.sh from Claims/, Reviews/ and Workflows/. Do not edit.
// swift-format-ignore-file

extension Shipped {
  /// The files that a new ledger starts with, as they stand in this project, sorted by path.
  public static let files: [(path: String, text: String)] = [
    (
      "Claims/.gitattributes",
      ###"""
* -text -filter -ident -merge

"""###
    ),
    (
      "Claims/README.md",
      ###"""
# Claims

One folder an article, by the month it was published: what is known of it (`article.yaml`), its text (`article.txt`), the bytes as they came where they differ (`snapshot.*`), and the claims pulled from it (`claims.yaml`).

A claim keeps the exact words it came from: `anchor` counts Unicode code points of `article.txt`, from 0, `end` not included. The text is never rewritten; a claim may be corrected (`assay edit`, or by hand and `assay check`).

"""###
    ),
    (
      "Reviews/.gitattributes",
      ###"""
* -text -filter -ident -merge

"""###
    ),
    (
      "Reviews/README.md",
      ###"""
# Reviews

What we think of the claims: one file an article, one document a claim, with its status, the evidence for and against it and every decision. `conflicts/` holds one file for each conflict between claims that needs or had a judgement.

`git log -p -- Reviews` tells the story. Decisions are added, never erased; an undo is a decision too.

"""###
    ),
    (
      "Workflows/.gitattributes",
      ###"""
* -text -filter -ident -merge

"""###
    ),
    (
      "Workflows/README.md",
      ###"""
# Workflows

How this desk works: the states of reviews and conflicts and what each step requires (`review.yaml`, `conflict.yaml`; `review-four-eyes.yaml` is a stricter variant), publishers and other sources with their reliability (`sources.yaml`), and the words by which articles are read (`lexicon/`).

Edit them, run `assay check --worktree`, and commit.

"""###
    ),
    (
      "Workflows/conflict.yaml",
      ###"""
# The states that a conflict between claims can be in, and what it takes to get from one to another.
format: 1
name: conflict
initial: open
states:
- name: open
  note: nobody has judged it yet
- name: explained
  note: both can hold, for a cause that is named
- name: resolved
  note: it is settled which side holds
- name: dismissed
  note: not a conflict
- name: split
  note: two decisions disagree; a third must settle it
transitions:
- from: [open, resolved, dismissed, split]
  to: explained
  requires:
    reason: true
- from: [open, explained, dismissed, split]
  to: resolved
  requires:
    reason: true
- from: [open, explained, resolved, split]
  to: dismissed
  requires:
    reason: true
- from: [explained, resolved, dismissed, split]
  to: open

"""###
    ),
    (
      "Workflows/review-four-eyes.yaml",
      ###"""
# The review workflow of a desk where nobody verifies or disputes alone. Copy it over review.yaml to use it.
# The first person proposes; another one, with evidence of at least reliability C, confirms.
format: 1
name: review
initial: unreviewed
states:
- name: unreviewed
  note: nobody has judged it yet
- name: in-review
  note: somebody is at work on it
- name: needs-evidence
  note: it cannot be judged with what we have
- name: proposed-verified
  note: one person holds that it is so; another must confirm
- name: proposed-disputed
  note: one person holds that it is not so; another must confirm
- name: verified
  note: two people hold that it is so
- name: disputed
  note: two people hold that it is not so
- name: withdrawn
  note: not a claim worth keeping, or taken back by its source
- name: split
  note: two decisions disagree; a third must settle it
transitions:
- from: [unreviewed, in-review, needs-evidence, verified, disputed, proposed-disputed, withdrawn]
  to: proposed-verified
  requires:
    evidence: 1
    bearing: supports
    least-reliability: C
- from: [proposed-verified]
  to: verified
  requires:
    evidence: 1
    bearing: supports
    least-reliability: C
    another-person: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, proposed-verified, withdrawn]
  to: proposed-disputed
  requires:
    evidence-or-reason: true
- from: [proposed-disputed]
  to: disputed
  requires:
    evidence-or-reason: true
    another-person: true
- from: [split]
  to: proposed-verified
  requires:
    evidence: 1
    bearing: supports
    reason: true
- from: [split]
  to: proposed-disputed
  requires:
    reason: true
- from: [unreviewed, needs-evidence, proposed-verified, proposed-disputed, verified, disputed, withdrawn]
  to: in-review
- from: [unreviewed, in-review, proposed-verified, proposed-disputed, verified, disputed, withdrawn]
  to: needs-evidence
- from: [split]
  to: in-review
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, proposed-verified, proposed-disputed, verified, disputed, split]
  to: withdrawn
  requires:
    reason: true
- from: [in-review, needs-evidence, proposed-verified, proposed-disputed, verified, disputed, withdrawn, split]
  to: unreviewed
  requires:
    reason: true

"""###
    ),
    (
      "Workflows/review.yaml",
      ###"""
# The states that the review of a claim can be in, and what it takes to get from one to another.
# A transition without `from` leads there from every state. Docs/RecordFormat.md explains every key.
format: 1
name: review
initial: unreviewed
states:
- name: unreviewed
  note: nobody has judged it yet
- name: in-review
  note: somebody is at work on it
- name: needs-evidence
  note: it cannot be judged with what we have
- name: verified
  note: it holds
- name: disputed
  note: it does not hold, or we doubt it
- name: withdrawn
  note: not a claim worth keeping, or taken back by its source
- name: split
  note: two decisions disagree; a third must settle it
transitions:
- from: [split]
  to: verified
  requires:
    evidence: 1
    bearing: supports
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: verified
  requires:
    evidence: 1
    bearing: supports
- from: [split]
  to: disputed
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: disputed
  requires:
    evidence-or-reason: true
- from: [split]
  to: in-review
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: in-review
- from: [split]
  to: needs-evidence
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: needs-evidence
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn, split]
  to: withdrawn
  requires:
    reason: true
- from: [in-review, needs-evidence, verified, disputed, withdrawn, split]
  to: unreviewed
  requires:
    reason: true

"""###
    ),
    (
      "Workflows/sources.yaml",
      ###"""
# Publishers and other sources with the desk's judgement of their reliability, one document each:
#
#   ---
#   name: Example Daily
#   reliability: B          # A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged
#   url: https://daily.example
#   note: corrects its errors openly
#   aliases: [Daily, 每日示例]
#
# Nothing is graded from the start: a grade is the desk's own judgement.

"""###
    ),
  ]
}

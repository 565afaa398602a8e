"""Scores what assay reads against an answer key made by hand.

The way through: `key` loads articles and the claims a reader found in them, `tool` runs the binary,
`matching` pairs the claims of both one to one, `extraction` and `conflicts` count, `tables` prints.
`values`, `names` and `times` each hold one judgement: when two quantities, two names, two periods
are the same. Offsets are code points of the article's file.
"""

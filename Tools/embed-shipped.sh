#!/bin/sh
# Writes Sources/ClaimLedger/Shipped/ShippedFiles.swift from the files that a new ledger starts with,
# so that the binary can be moved. Run it from the project's root after changing one of them.
set -eu
out=Sources/ClaimLedger/Shipped/ShippedFiles.swift
new=$out.new
{
  printf '%s\n' '// Made by Tools/embed-shipped.sh from Claims/, Reviews/ and Workflows/. Do not edit.' \
    '// swift-format-ignore-file' '' 'extension Shipped {' \
    '  /// The files that a new ledger starts with, as they stand in this project, sorted by path.' \
    '  public static let files: [(path: String, text: String)] = ['
  {
    for folder in Claims Reviews Workflows; do
      for file in "$folder/.gitattributes" "$folder/README.md"; do
        if [ -f "$file" ]; then printf '%s\n' "$file"; fi
      done
    done
    find Workflows -name '*.yaml' -type f
  } | LC_ALL=C sort | while IFS= read -r file; do
    if grep -q '"""###' "$file"; then
      echo "$file contains the end of a string literal" >&2
      exit 1
    fi
    printf '    (\n      "%s",\n      ###"""\n' "$file"
    cat "$file"
    printf '\n"""###\n    ),\n'
  done
  printf '%s\n' '  ]' '}'
} >"$new"
mv "$new" "$out"

#!/bin/sh
# Makes the golden rankings of the editions anew. usage: tests/cli/golden.sh [PROGRAM]
set -e
cd "$(dirname "$0")/../.."
program=${1:-./scirules}
for edition in 2023 2024; do
  mkdir -p "tests/cli/golden/$edition"
  "$program" run "rules/$edition" --format csv --reports none \
    --output "tests/cli/golden/$edition/ranking.csv"
done

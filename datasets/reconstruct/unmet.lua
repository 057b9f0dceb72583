-- Published figures that do not come out, each with its reason: datasets/published/unmet.csv,
-- which the tests and datasets/README.md rest on as well.
local csv = require "csv"

local unmet = {}

unmet.rows = csv.read("datasets/published/unmet.csv")

local function named(row, statement, value)
  for _, known in ipairs(unmet.rows) do
    if known.edition == row.edition and known.city == row.city and
       known.category == row.category and known.statement == statement and
       known.value == value then
      return known
    end
  end
end

-- The reason why the score of a line of scores.csv is not met, where it is not.
function unmet.score(row)
  local what = row.category == "total" and "score_total" or "score_category"
  return named(row, what, row.score)
end

-- The same of a line of facts.csv.
function unmet.fact(row) return named(row, row.statement, row.value) end

-- The same of the printed score of an indicator.
function unmet.indicator(edition, city, indicator)
  for _, known in ipairs(unmet.rows) do
    if known.edition == edition and known.city == city and known.note == indicator then
      return known
    end
  end
end

return unmet

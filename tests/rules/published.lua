-- The published figures (datasets/published) beside the calculated ones. The functions
-- that compare give a list of sentences on what does not agree, and how many figures they
-- saw. A figure that datasets/published/unmet.csv names must not agree: a name that has
-- become wrong is as bad as a figure that is missed in silence.
local scirules = require "scirules"

local root = debug.getinfo(1, "S").source:match("^@(.*/)") .. "../../"

local published = {}

-- The rules of another year of this project.
function published.rules(year) return scirules.edition(root .. "rules/" .. year) end

-- Rows of a file that belong to the year and to the statement, where one is given.
local function rows_of(file, year, statement)
  local rows = {}
  for _, row in ipairs(scirules.csv("datasets/published/" .. file)) do
    local is_asked = not statement or row.statement == statement
    if row.edition == tostring(year) and is_asked then rows[#rows + 1] = row end
  end
  return rows
end

-- The node a published table is about; the total is the root.
local function node_of(category) return category ~= "total" and category or nil end

-- A score with as many decimals as the printed one has.
local function as_printed(score, printed)
  local decimals = #(printed:match("%.(%d+)$") or "")
  return ("%." .. decimals .. "f"):format(score)
end

local function one_decimal(score) return tonumber(("%.1f"):format(score)) end

-- Whether the table of unmet figures names the figure.
local function is_unmet(row, statement, value)
  for _, known in ipairs(rows_of("unmet.csv", row.edition, statement)) do
    if known.city == row.city and known.category == row.category and
       known.value == value then
      return true
    end
  end
  return false
end

-- Adds the sentence where a figure does not agree; another one where it does in spite of
-- being named as unmet.
local function judge(wrong, row, statement, value, agrees, sentence)
  local unmet = is_unmet(row, statement, value)
  if unmet and agrees then
    wrong[#wrong + 1] = ("%s, %s: %s %s comes out, but is named in unmet.csv"):format(
      row.city, row.category, statement, value)
  elseif not unmet and not agrees then
    wrong[#wrong + 1] = sentence
  end
end

-- Scores to the printed decimal, and ranks, of one table of the year.
function published.scores_and_ranks(edition, year, category)
  local wrong, figures = {}, 0
  local name = category == "total" and "total" or "category"
  local function compare(row, kind, printed, calculated, agrees)
    figures = figures + 1
    judge(wrong, row, kind .. "_" .. name, printed, agrees,
          ("%s, %s: %s %s published, %.6g calculated"):format(row.city, category, kind,
            printed, calculated))
  end
  for _, row in ipairs(rows_of("scores.csv", year)) do
    if row.category == category then
      local score = edition:score_of(row.city, node_of(category))
      local rank = edition:rank_of(row.city, node_of(category))
      if row.score ~= "" then
        compare(row, "score", row.score, score, as_printed(score, row.score) == row.score)
      end
      if row.rank ~= "" then
        compare(row, "rank", row.rank, rank, rank == tonumber(row.rank))
      end
    end
  end
  return wrong, figures
end

-- Places won or lost since the edition before; a plus is a climb.
function published.rank_changes(now, before, year)
  local wrong, figures = {}, 0
  for _, row in ipairs(rows_of("facts.csv", year, "rank_change")) do
    local node = node_of(row.category)
    local from, to = before:rank_of(row.city, node), now:rank_of(row.city, node)
    figures = figures + 1
    judge(wrong, row, "rank_change", row.value, from - to == tonumber(row.value),
          ("%s, %s: %s places published, %+d worked out (%d to %d)"):format(row.city,
            row.category, row.value, from - to, from, to))
  end
  return wrong, figures
end

-- Points won or lost since the edition before: the difference of two printed scores.
function published.score_changes(now, before, year)
  local wrong, figures = {}, 0
  for _, row in ipairs(rows_of("facts.csv", year, "score_change")) do
    local node = node_of(row.category)
    local from, to = before:score_of(row.city, node), now:score_of(row.city, node)
    local change = one_decimal(to) - one_decimal(from)
    local agrees = tonumber(as_printed(change, row.value)) == tonumber(row.value)
    figures = figures + 1
    judge(wrong, row, "score_change", row.value, agrees,
          ("%s, %s: %s points published, %+.1f worked out (%.1f to %.1f)"):format(row.city,
            row.category, row.value, change, from, to))
  end
  return wrong, figures
end

-- Cities by short name, with the columns of the units file.
local function cities()
  local city = {}
  for _, row in ipairs(scirules.csv("datasets/cities.csv")) do
    city[row.short_name] = row
  end
  return city
end

-- How many of the cities that have the same cell in that column stand before this one.
local function place_within(edition, name, column, node)
  local city, place = cities(), 1
  for _, other in ipairs(edition:units()) do
    if city[other][column] == city[name][column] and
       edition:rank_of(other, node) < edition:rank_of(name, node) then
      place = place + 1
    end
  end
  return place
end

-- Places within a state, or within the Ruhr area; other regions are in no column.
function published.places_within(edition, year, statement, column)
  local wrong, figures = {}, 0
  for _, row in ipairs(rows_of("facts.csv", year, statement)) do
    if column ~= "ruhrgebiet" or row.note:find("Ruhr area", 1, true) then
      local place = place_within(edition, row.city, column, node_of(row.category))
      figures = figures + 1
      judge(wrong, row, statement, row.value, place == tonumber(row.value),
            ("%s, %s, within its %s: place %s published, %d calculated"):format(row.city,
              row.category, column, row.value, place))
    end
  end
  return wrong, figures
end

return published

-- The published figures (datasets/published) beside the calculated ones. The functions
-- that compare give a list of sentences on what does not agree, and how many figures they
-- saw.
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

-- Scores to the printed decimal, and ranks, of one table of the year.
function published.scores_and_ranks(edition, year, category)
  local wrong, figures = {}, 0
  local function say(row, kind, printed, calculated)
    wrong[#wrong + 1] = ("%s, %s: %s %s published, %.6g calculated"):format(
      row.city, category, kind, printed, calculated)
  end
  for _, row in ipairs(rows_of("scores.csv", year)) do
    if row.category == category then
      local score = edition:score_of(row.city, node_of(category))
      local rank = edition:rank_of(row.city, node_of(category))
      if row.score ~= "" then
        figures = figures + 1
        if as_printed(score, row.score) ~= row.score then
          say(row, "score", row.score, score)
        end
      end
      if row.rank ~= "" then
        figures = figures + 1
        if rank ~= tonumber(row.rank) then
          say(row, "rank", row.rank, rank)
        end
      end
    end
  end
  return wrong, figures
end

-- What is printed of a year, asked like an edition: nil where nothing is printed.
function published.year(year)
  local known, printed = {}, {}
  for _, row in ipairs(rows_of("scores.csv", year)) do
    known[row.city .. "/" .. row.category] = row
  end
  local function ask(city, node, field)
    local row = known[city .. "/" .. (node or "total")]
    return row and tonumber(row[field])
  end
  function printed.score_of(_, city, node) return ask(city, node, "score") end
  function printed.rank_of(_, city, node) return ask(city, node, "rank") end
  return printed
end

-- Places won or lost since the year before (an edition, or what is printed of it); a plus
-- is a climb.
function published.rank_changes(now, before, year)
  local wrong, figures = {}, 0
  for _, row in ipairs(rows_of("facts.csv", year, "rank_change")) do
    local node = node_of(row.category)
    local from, to = before:rank_of(row.city, node), now:rank_of(row.city, node)
    if from then
      figures = figures + 1
      if from - to ~= tonumber(row.value) then
        wrong[#wrong + 1] = ("%s, %s: %s places published, %+d worked out (%d to %d)")
          :format(row.city, row.category, row.value, from - to, from, to)
      end
    end
  end
  return wrong, figures
end

-- Points won or lost since the year before: the difference of two printed scores.
function published.score_changes(now, before, year)
  local wrong, figures = {}, 0
  for _, row in ipairs(rows_of("facts.csv", year, "score_change")) do
    local node = node_of(row.category)
    local from, to = before:score_of(row.city, node), now:score_of(row.city, node)
    if from then
      local change = one_decimal(to) - one_decimal(from)
      figures = figures + 1
      if math.abs(change - tonumber(row.value)) > 1e-6 then
        wrong[#wrong + 1] = ("%s, %s: %s points published, %+.1f worked out (%.1f to %.1f)")
          :format(row.city, row.category, row.value, change, from, to)
      end
    end
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
      if place ~= tonumber(row.value) then
        wrong[#wrong + 1] = ("%s, %s, within its %s: place %s published, %d calculated")
          :format(row.city, row.category, column, row.value, place)
      end
    end
  end
  return wrong, figures
end

return published

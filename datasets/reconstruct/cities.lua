-- The cities of an edition and what is known of each before anything is drawn: cells that
-- were measured, and plausible counts of what parameters are shares of.
local bases = require "bases"
local csv = require "csv"
local random = require "random"

local cities = {}

local function clip(value, column)
  return math.max(column.min, math.min(column.max, value))
end

-- A number as the column holds it: whole counts are rounded, other figures to one decimal.
function cities.fit(value, column)
  local size = column.type == "integer" and 1 or 0.1
  return clip(math.floor(value / size + 0.5) * size, column)
end

local function base_of(city, name, base, column)
  if base.fixed then return base.fixed end
  local draw = 1 + base[2] * math.max(-2, math.min(2, random.of(city.ags .. name):bell()))
  return cities.fit((base.offset or 0) + base[1] * city.cell.einwohner * draw, column)
end

local function read_cells(edition, by_ags)
  for _, row in ipairs(csv.read(("datasets/%s/messwerte.csv"):format(edition))) do
    local city = by_ags[row.ags]
    city.cell[row.column] = tonumber(row.value) or row.value
    city.measured[row.column] = true
  end
end

local function read_targets(edition, list)
  local by_name = {}
  for _, city in ipairs(list) do by_name[city.name] = city end
  local path = ("datasets/reconstruct/targets_%s.csv"):format(edition)
  for _, row in ipairs(csv.read(path)) do
    local target = {}
    for name, score in pairs(row) do target[name] = ("%.3f"):format(tonumber(score) or 0) end
    by_name[row.city].target = target
  end
end

-- The list of cities, in the order of the units file, with what was measured.
function cities.read_measured(edition)
  local list, by_ags = {}, {}
  for _, row in ipairs(csv.read("datasets/cities.csv")) do
    if row["sci_" .. edition] == "ja" then
      local city = { ags = row.ags, name = row.short_name, measured = {}, drawn = {},
                     cell = { flaeche_km2 = tonumber(row.flaeche_km2) } }
      list[#list + 1], by_ags[row.ags] = city, city
    end
  end
  read_cells(edition, by_ags)
  return list
end

-- The same with what every city is to score, and plausible counts.
function cities.read(edition, book)
  local list = cities.read_measured(edition)
  read_targets(edition, list)
  for _, city in ipairs(list) do
    for name, base in pairs(bases) do
      if book[name] and not city.measured[name] then
        city.cell[name] = base_of(city, name, base, book[name])
        city.drawn[name] = true
      end
    end
    if book.ampeln_linienweg and city.cell.ampeln then
      city.cell.ampeln_linienweg = math.min(city.cell.ampeln_linienweg, city.cell.ampeln)
    end
  end
  return list
end

return cities

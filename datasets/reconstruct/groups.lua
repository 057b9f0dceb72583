-- Groups of cities that a printed place within a state or region is about, and what such a
-- place says of the others of the group.
local csv = require "csv"
local published = require "published"

local groups = {}

local EAST = { BB = true, MV = true, SN = true, ST = true, TH = true }

local regions = {
  ["Ruhr"] = function(city) return city.ruhrgebiet == "ja" end,
  ["eastern Germany"] = function(city) return EAST[city.landeskuerzel] ~= nil end,
  ["Westfalen"] = function(city) return city.ags:find "^05[579]" ~= nil end,
}

local cities = {}
for _, row in ipairs(csv.read("datasets/cities.csv")) do cities[row.short_name] = row end

local function region_of(fact)
  for name, holds in pairs(regions) do
    if fact.note:find(name, 1, true) then return holds end
  end
  error("no region known in: " .. fact.note)
end

-- Whether a city (by short name) belongs to the group of a line of facts.csv; nil for lines
-- on something else.
function groups.of(fact)
  local own = cities[fact.city]
  if fact.statement == "rank_in_state" then
    return function(city) return cities[city].bundesland == own.bundesland end
  elseif fact.statement == "rank_in_region" then
    local holds = region_of(fact)
    return function(city) return holds(cities[city]) end
  end
end

-- How many of the group are known to stand before the place.
local function ahead(known, fact, list, belongs, place)
  local count = 0
  for _, city in ipairs(list) do
    local rank = published.rank(known, fact.edition, fact.category, city)
    if belongs(city) and rank and rank < place then count = count + 1 end
  end
  return count
end

-- The best place that each city of the list can have, by city: where all that stand before
-- a city in its group are known, the others stand behind it.
function groups.best(known, edition, name, list)
  local best = {}
  for _, city in ipairs(list) do best[city] = 1 end
  for _, fact in ipairs(csv.read("datasets/published/facts.csv")) do
    local belongs = fact.edition == edition and fact.category == name and groups.of(fact)
    local place = belongs and published.rank(known, edition, name, fact.city)
    if place and ahead(known, fact, list, belongs, place) == fact.value - 1 then
      for _, city in ipairs(list) do
        local rank = published.rank(known, edition, name, city)
        if belongs(city) and not rank then best[city] = math.max(best[city], place + 1) end
      end
    end
  end
  return best
end

return groups

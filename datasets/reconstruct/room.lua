-- What a city can score in a category at most, as far as measured values decide: where
-- points are shares of the best city, one whose values are measured and low cannot be first.
-- Only for editions with an absolute zero; elsewhere the search finds a way.
local cities = require "cities"
local drivers = require "drivers"
local rules = require "rules"

local room = {}

local BEST, BONUS = 95, 85        -- reached at best where answers are free; points of projects

local function is_measured(indicator, list)
  for _, parameter in ipairs(indicator.parameters) do
    for _, city in ipairs(list) do
      if drivers.is_open(parameter, city) then return false end
    end
  end
  return true
end

-- Shares of the best city, by city, of an indicator that is measured in all of them.
local function shares(indicator, list)
  local raw, best = {}, 0
  for _, city in ipairs(list) do
    raw[city] = rules.raw_score(indicator, city.cell)
    best = math.max(best, raw[city])
  end
  for city, points in pairs(raw) do raw[city] = 100 * points / best end
  return raw
end

local function most_in(category, list, most)
  for _, indicator in ipairs(category.indicators) do
    local own = indicator.has_zero and is_measured(indicator, list) and shares(indicator, list)
    for _, city in ipairs(list) do
      local points = indicator.has_zero and (own and own[city] or BEST) or math.huge
      most[city.name] = (most[city.name] or 0) +
                        (1 - category.share) * points / #category.indicators
    end
  end
  for _, city in ipairs(list) do
    most[city.name] = most[city.name] + category.share * BONUS
  end
end

-- Greatest score by category and city.
function room.of(edition)
  local categories, book = rules.read(edition)
  local list, most = cities.read_measured(edition), {}
  for _, category in ipairs(categories) do
    for _, indicator in ipairs(category.indicators) do
      for _, parameter in ipairs(indicator.parameters) do drivers.add(parameter, book) end
    end
    most[category.id] = {}
    most_in(category, list, most[category.id])
  end
  return most
end

return room

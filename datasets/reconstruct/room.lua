-- What a city can score in a category, as far as measured values decide: one whose values
-- are measured and low cannot be first. For the editions that were fixed first the search
-- found a way without.
local chain = require "chain"
local cities = require "cities"
local drivers = require "drivers"
local rules = require "rules"
local shipped = require "shipped"

local room = {}

local WORST, BEST, BEST_SHARE = 1, 98, 95   -- reached where answers are free
local BONUS = { 15, 85 }          -- points of projects
local FEW = 4                     -- points of a parameter that a city has little of

-- Ends of the indicator's scale among raw scores; until 2022 it begins at nothing.
local function ends_of(indicator, raws)
  local low, high = math.huge, -math.huge
  for _, raw in pairs(raws) do low, high = math.min(low, raw), math.max(high, raw) end
  return { indicator.has_zero and 0 or low, high }
end

-- The scale of each indicator in the edition that this one starts from.
local function scales_of(edition)
  local categories, list = shipped.read(edition)
  local scale = {}
  for _, category in ipairs(categories) do
    for _, indicator in ipairs(category.indicators) do
      local raws = {}
      for _, city in ipairs(list) do raws[city] = rules.raw_score(indicator, city.cell) end
      scale[indicator.id] = ends_of(indicator, raws)
    end
  end
  return scale
end

-- Raw score of the indicator in each city where all open answers have so many points, and
-- whether all of it was measured.
local function raw_with(indicator, list, points)
  local raws, is_measured = {}, true
  for _, city in ipairs(list) do
    local sum = 0
    for _, parameter in ipairs(indicator.parameters) do
      local is_open = drivers.is_open(parameter, city)
      is_measured = is_measured and not is_open
      sum = sum + parameter.weight *
            (is_open and points or parameter.score(parameter.value(city.cell)))
    end
    raws[city] = sum / indicator.weight
  end
  return raws, is_measured
end

-- Adds up the category's scores where open answers have so many points, each indicator from
-- worst to best of what can be reached.
local function add_up(category, list, scale, points, bonus, score)
  for _, indicator in ipairs(category.indicators) do
    local raws, is_measured = raw_with(indicator, list, points)
    local ends = is_measured and ends_of(indicator, raws) or scale[indicator.id] or { 0, 100 }
    local worst = is_measured and 0 or WORST
    local best = is_measured and 100 or indicator.has_zero and BEST_SHARE or BEST
    for _, city in ipairs(list) do
      local own = 100 * (raws[city] - ends[1]) / (ends[2] - ends[1])
      score[city.name] = (score[city.name] or 0) + (1 - category.share) *
                         math.max(worst, math.min(best, own)) / #category.indicators
    end
  end
  for _, city in ipairs(list) do
    score[city.name] = score[city.name] + category.share * bonus
  end
end

local function limits(category, list, scale)
  local most, least = {}, {}
  if scale then
    add_up(category, list, scale, 100, BONUS[2], most)
    add_up(category, list, scale, FEW, BONUS[1], least)
  else
    for _, city in ipairs(list) do most[city.name], least[city.name] = math.huge, 0 end
  end
  return most, least
end

-- Greatest and least score by category and city.
function room.of(edition)
  local categories, book = rules.read(edition)
  local list, most, least = cities.read_measured(edition), {}, {}
  local scale = not chain.is_fixed(edition) and scales_of(chain.start_of(edition))
  for _, category in ipairs(categories) do
    for _, indicator in ipairs(category.indicators) do
      for _, parameter in ipairs(indicator.parameters) do drivers.add(parameter, book) end
    end
    most[category.id], least[category.id] = limits(category, list, scale)
  end
  return most, least
end

return room

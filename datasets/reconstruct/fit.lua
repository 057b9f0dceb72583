-- Brings one indicator of one city near to a wanted mean of its parameters, by changing as
-- few of the city's open answers as a simple search needs.
local choices = require "choices"
local drivers = require "drivers"
local rules = require "rules"

local fit = {}

local TRIES, NEAR = 400, 0.03

local function open_of(indicator, city)
  local open = {}
  for _, parameter in ipairs(indicator.parameters) do
    if drivers.is_open(parameter, city) and not city.pinned[parameter.id] then
      open[#open + 1] = parameter
    end
  end
  return open
end

-- Puts all choices of the indicator into the cells; the mean of its parameters.
function fit.settle(indicator, city)
  for _, parameter in ipairs(indicator.parameters) do
    if drivers.is_open(parameter, city) then
      drivers.set(parameter, city, city.choice[parameter.id])
    end
  end
  return rules.raw_score(indicator, city.cell)
end

-- The indicator's mean if every open parameter were what `choose` says.
function fit.if_all(indicator, city, choose)
  local kept = {}
  for id, choice in pairs(city.choice) do kept[id] = choice end
  for _, parameter in ipairs(open_of(indicator, city)) do
    city.choice[parameter.id] = choose(parameter)
  end
  local score = fit.settle(indicator, city)
  city.choice = kept
  fit.settle(indicator, city)
  return score
end

function fit.is_open(indicator, city)
  return #open_of(indicator, city) > 0
end

-- How far a mean is from what is wanted; what lies outside the bounds is far away.
local function distance(score, wanted, low, high)
  local outside = math.max(0, low - score, score - high)
  return math.abs(score - wanted) + (outside > 1e-9 and 1000 + 1000 * outside or 0)
end

local function choices_of(open, city)
  local kept = {}
  for _, parameter in ipairs(open) do kept[parameter.id] = city.choice[parameter.id] end
  return kept
end

local function restore(kept, city)
  for id, choice in pairs(kept) do city.choice[id] = choice end
end

-- One step: a parameter moves some way towards what is wanted. After many steps in vain one
-- moves anywhere, so that the search comes out of a corner.
local function step(open, city, indicator, gap, in_vain, random)
  local parameter = open[random:pick(#open)]
  local id, choice = parameter.id, city.choice[parameter.id]
  if in_vain % 12 == 11 then
    city.choice[id] = choices.of_score(parameter, 100 * random:uniform())
  else
    local points = gap * indicator.weight / parameter.weight
    city.choice[id] = choices.moved(parameter, choice, points, random)
  end
end

-- Searches; returns the mean reached, inside low and high wherever that can be.
function fit.approach(indicator, city, wanted, low, high, random)
  local open = open_of(indicator, city)
  local score = fit.settle(indicator, city)
  if #open == 0 then return score end
  local best = { far = distance(score, wanted, low, high), kept = choices_of(open, city) }
  local in_vain = 0
  for _ = 1, TRIES do
    if best.far <= NEAR then break end
    step(open, city, indicator, wanted - score, in_vain, random)
    score = fit.settle(indicator, city)
    local far = distance(score, wanted, low, high)
    in_vain = far < best.far and 0 or in_vain + 1
    if far < best.far then
      best = { far = far, kept = choices_of(open, city) }
    elseif in_vain % 12 ~= 0 then
      restore(best.kept, city)
      score = fit.settle(indicator, city)
    end
  end
  restore(best.kept, city)
  return fit.settle(indicator, city)
end

return fit

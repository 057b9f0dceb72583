-- Brings one indicator of one city near to a wanted mean of its parameters, by changing as
-- few of the city's open answers as a simple search needs.
local choices = require "choices"
local drivers = require "drivers"
local rules = require "rules"

local fit = {}

local TRIES, JUMP = 300, 60
local NEAR = 0.012                -- on the parameters' own scale, where that is all used
local MISS = 1000                 -- points of change that a point off the mark weighs

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
  drivers.settle(indicator, city)
  return rules.raw_score(indicator, city.cell)
end

-- The indicator's mean if every open parameter were what `choose` says.
function fit.if_all(indicator, city, choose)
  local kept = {}
  for id, choice in pairs(city.choice) do kept[id] = choice end
  for _, parameter in ipairs(open_of(indicator, city)) do
    city.choice[parameter.id] = choose(parameter, city)
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
local function distance(score, goal)
  local outside = math.max(0, goal.low - score, score - goal.high)
  return math.abs(score - goal.wanted) + (outside > 1e-9 and 1000 + 1000 * outside or 0)
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
-- moves another way, so that the search comes out of a corner.
local function step(open, city, indicator, gap, in_vain, random)
  local parameter = open[random:pick(#open)]
  local id, choice = parameter.id, city.choice[parameter.id]
  local points = gap * indicator.weight / parameter.weight
  if in_vain % 12 == 11 then points = random:between(-JUMP, JUMP) end
  city.choice[id] = choices.moved(parameter, choice, points, city, random)
end

-- One search from the choices as they are; the distance that is left.
local function search(open, indicator, city, goal, random)
  local score = fit.settle(indicator, city)
  local best = { far = distance(score, goal), score = score, kept = choices_of(open, city) }
  local in_vain = 0
  for _ = 1, TRIES do
    if best.far <= goal.near then break end
    step(open, city, indicator, goal.wanted - score, in_vain, random)
    score = fit.settle(indicator, city)
    local far = distance(score, goal)
    in_vain = far < best.far and 0 or in_vain + 1
    if far < best.far then
      best = { far = far, score = score, kept = choices_of(open, city) }
    elseif in_vain % 12 ~= 0 then
      restore(best.kept, city)
      score = best.score
    end
  end
  restore(best.kept, city)
  return best.far
end

-- How many points the choices are away from others.
local function change(open, city, from)
  local sum = 0
  for _, parameter in ipairs(open) do
    local points = parameter.score(city.choice[parameter.id])
    sum = sum + parameter.weight * math.abs(points - parameter.score(from[parameter.id]))
  end
  return sum
end

-- Whether the score of the indicator is printed as a share of the best.
local function is_exact(indicator, city)
  return indicator.has_zero and city.unbound[indicator.parameters[1].id]
end

local function origin(parameter, city) return city.origin[parameter.id] end

-- Where a search starts from: what the city would answer by itself, several times; then, if
-- that leads nowhere near, all at their best and all at their worst.
local STARTS = { origin, origin, origin, origin, choices.best, choices.worst }
local BY_ITSELF = 4

-- Searches several times and keeps what is near with little change; returns the mean
-- reached, inside low and high wherever that can be.
function fit.approach(indicator, city, wanted, low, high, random)
  local open, goal = open_of(indicator, city), { wanted = wanted, low = low, high = high }
  goal.near = NEAR * (is_exact(indicator, city) and high / 100 or 1)
  if #open == 0 then return fit.settle(indicator, city) end
  local best
  for run, start in ipairs(STARTS) do
    if run > BY_ITSELF and best.far < 0.5 then break end
    for _, parameter in ipairs(open) do
      city.choice[parameter.id] = start(parameter, city)
    end
    local far = search(open, indicator, city, goal, random)
    local cost = MISS * math.max(0, far - goal.near) + change(open, city, city.origin)
    if not best or cost < best.cost then
      best = { cost = cost, far = far, kept = choices_of(open, city) }
    end
  end
  restore(best.kept, city)
  return fit.settle(indicator, city)
end

return fit

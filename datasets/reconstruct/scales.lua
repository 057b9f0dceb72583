-- Where the scale of each indicator of a category begins and ends: the means of its
-- parameters that stand for 0 and 100, and the cities that mark them.
--
-- Cities score some two thirds of the best on average, while usual answers lie low on many
-- parameters' own scales. So the best city of an indicator is put only so far above the
-- usual as, with the last city below it, gives the mean that is wanted.
local choices = require "choices"
local drivers = require "drivers"
local fit = require "fit"
local random = require "random"

local scales = {}

local MIDDLE = { 0.25, 0.82 }     -- least and greatest mean of an indicator that is aimed at

local function clip(x, low, high) return math.max(low, math.min(high, x)) end

local function mean_of(list, get)
  local sum = 0
  for _, item in ipairs(list) do sum = sum + get(item) end
  return sum / #list
end

-- --- what a city can reach -----------------------------------------------------------------

local function weak(parameter, city)
  if parameter.kind ~= "number" then return choices.worst(parameter, city) end
  return choices.of_score(parameter, 0.3 * choices.usual(parameter), city)
end

-- Least and greatest mean that the city's open answers allow.
function scales.range(indicator, city)
  local a = fit.if_all(indicator, city, choices.worst)
  local b = fit.if_all(indicator, city, choices.best)
  return { math.min(a, b), math.max(a, b) }
end

-- The mean in a city that is measured where it is, and usual elsewhere.
local function usual_mean(indicator, city)
  local sum = 0
  for _, parameter in ipairs(indicator.parameters) do
    local points = drivers.is_open(parameter, city) and choices.usual(parameter) or
                   parameter.score(parameter.value(city.cell))
    sum = sum + parameter.weight * points
  end
  return sum / indicator.weight
end

function scales.usual(state, indicator)
  return mean_of(state.cities, function(city) return usual_mean(indicator, city) end)
end

-- The ends as they are.
function scales.measured(state, indicator)
  local low, high = math.huge, -math.huge
  for _, city in ipairs(state.cities) do
    local score = fit.settle(indicator, city)
    low, high = math.min(low, score), math.max(high, score)
  end
  return indicator.has_zero and 0 or low, high
end

local function is_measured(state, indicator)
  for _, city in ipairs(state.cities) do
    if fit.is_open(indicator, city) then return false end
  end
  return true
end

-- --- the mean that is wanted of each indicator ---------------------------------------------

-- An indicator's mean from 0 to 1 where it is not ours to choose, else nil.
local function given_middle(state, indicator)
  if is_measured(state, indicator) then
    local low, high = scales.measured(state, indicator)
    return (scales.usual(state, indicator) - low) / (high - low)
  end
  local top = indicator.parameters[1].top
  return top and scales.usual(state, indicator) / top
end

-- The mean that the others must have so that the category has its own.
local function set_middles(state)
  local rest, count = state.middle / 100 * #state.category.indicators, 0
  for _, indicator in ipairs(state.category.indicators) do
    local given = given_middle(state, indicator)
    state.middle_of[indicator] = given
    rest, count = rest - (given or 0), count + (given and 0 or 1)
  end
  for _, indicator in ipairs(state.category.indicators) do
    state.middle_of[indicator] = state.middle_of[indicator] or
                                 clip(rest / count, MIDDLE[1], MIDDLE[2])
  end
end

-- --- the ends of a scale -------------------------------------------------------------------

local function by_wanted(state)
  local list = { table.unpack(state.cities) }
  table.sort(list, function(a, b)
    if state.mean[a] ~= state.mean[b] then return state.mean[a] > state.mean[b] end
    return a.ags < b.ags
  end)
  return list
end

local function pinned_to(state, indicator, score)
  local list = {}
  for city, pins in pairs(state.pin) do
    if pins[indicator.id] == score then list[#list + 1] = city end
  end
  table.sort(list, function(a, b) return a.ags < b.ags end)
  return list
end

-- Bounds of the ends: what every city must, and what the best and the last must be able to
-- reach. Returns least and ceiling of the upper end, floor and most of the lower one.
local function bounds_of_ends(state, indicator)
  local range = state.range[indicator]
  local least, most, ceiling, floor = -math.huge, math.huge, math.huge, -math.huge
  for _, city in ipairs(state.cities) do
    local low, high = range[city][1], range[city][2]
    least, most = math.max(least, low), math.min(most, high)
    if state.mean[city] > 95.5 then ceiling = math.min(ceiling, high) end
    if state.mean[city] < 7 then floor = math.max(floor, low) end
  end
  for _, city in ipairs(pinned_to(state, indicator, 100)) do
    ceiling = math.min(ceiling, range[city][2])
  end
  for _, city in ipairs(pinned_to(state, indicator, 0)) do
    floor = math.max(floor, range[city][1])
  end
  return least, math.max(ceiling, least), math.min(floor, most), most
end

-- The mean that a few weak cities can do with.
local function bottom_of(state, indicator)
  local weakest = {}
  for i, city in ipairs(state.cities) do weakest[i] = fit.if_all(indicator, city, weak) end
  table.sort(weakest)
  return weakest[4]
end

-- The scale wanted of an indicator.
local function draft(state, indicator)
  local least, ceiling, floor, most = bounds_of_ends(state, indicator)
  local usual, middle = scales.usual(state, indicator), state.middle_of[indicator]
  if indicator.has_zero then
    local is_shared = #pinned_to(state, indicator, 100) > 1
    return 0, is_shared and ceiling or clip(usual / middle, least, ceiling), 0, ceiling
  end
  local bottom = math.max(bottom_of(state, indicator), floor)
  local high = clip(usual + (1 - middle) / middle * (usual - bottom), least, ceiling)
  local low = math.max(bottom, (usual - middle * high) / (1 - middle))
  return clip(low, floor, most), high, floor, ceiling
end

-- The city that marks an end: one that is printed so, else one of the first (or last) few
-- that does not mark too many already.
local function anchor(state, indicator, is_top, bound)
  local printed = pinned_to(state, indicator, is_top and 100 or 0)
  local order, count = by_wanted(state), #state.cities
  local draw = random.of(state.edition .. indicator.id .. tostring(is_top))
  local best
  for i = 1, 8 do
    local city = i > 1 and printed[i - 1] or order[is_top and i or count + 1 - i]
    local lo, hi = table.unpack(state.range[indicator][city])
    local reaches = is_top and hi >= bound - 1e-9 or not is_top and lo <= bound + 1e-9
    local pin = state.pin[city] and state.pin[city][indicator.id]
    local is_printed = pin == (is_top and 100 or 0)
    local extreme = is_top and state.mean[city] > 99 or not is_top and state.mean[city] < 1
    local cost = (state.marks[city] or 0) * 3 + i / 2 + draw:uniform() * 3 -
                 (is_printed and 100 or 0) - (extreme and 500 or 0)
    if reaches and (not pin or is_printed) and (not best or cost < best.cost) then
      best = { city = city, cost = cost }
    end
  end
  return best and best.city
end

local function mark(state, indicator, city, wanted, low, high)
  state.marks[city] = (state.marks[city] or 0) + 1
  state.fixed[indicator][city] = true
  return fit.approach(indicator, city, wanted, low, high,
                      random.of(state.edition .. indicator.id .. city.ags))
end

local function set_scale(state, indicator)
  state.fixed[indicator] = {}
  if is_measured(state, indicator) then
    state.scale[indicator] = { scales.measured(state, indicator) }
    for _, city in ipairs(state.cities) do state.fixed[indicator][city] = true end
    return
  end
  local low, high, floor, ceiling = draft(state, indicator)
  local top = anchor(state, indicator, true, high)
  local bottom = not indicator.has_zero and anchor(state, indicator, false, low)
  if top and state.mean[top] > 99 then
    high = math.min(state.range[indicator][top][2], ceiling)
  end
  if top then high = mark(state, indicator, top, high, -math.huge, ceiling) end
  if bottom and bottom ~= top then
    low = mark(state, indicator, bottom, low, floor, math.huge)
  end
  state.scale[indicator] = { low, high }
end

-- Sets range, middle_of, fixed, marks and scale of the state.
function scales.set(state)
  state.range, state.middle_of, state.fixed, state.marks, state.scale = {}, {}, {}, {}, {}
  for _, indicator in ipairs(state.category.indicators) do
    state.range[indicator] = {}
    for _, city in ipairs(state.cities) do
      state.range[indicator][city] = scales.range(indicator, city)
    end
  end
  set_middles(state)
  for _, indicator in ipairs(state.category.indicators) do set_scale(state, indicator) end
end

return scales

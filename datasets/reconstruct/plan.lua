-- One category of one edition: which city marks the ends of each indicator's scale, what
-- every city is to score there, and the search that gets it so.
--
-- A category's score is (1 - share) * mean + share * bonus. The mean of the indicators is
-- brought near to what is wanted; the bonus then makes up the rest exactly.
local choices = require "choices"
local drivers = require "drivers"
local fit = require "fit"
local random = require "random"

local plan = {}

local ROUNDS = 8

local function clip(x, low, high) return math.max(low, math.min(high, x)) end

local function mean_of(list, get)
  local sum = 0
  for _, item in ipairs(list) do sum = sum + get(item) end
  return sum / #list
end

-- --- what is wanted ------------------------------------------------------------------------

-- The bonus a city would like, and the mean of indicators that it leaves to be reached.
local function want(state, city)
  local target = tonumber(city.target[state.category.id])
  local share = state.category.share
  local draw = random.of(city.ags .. state.category.id .. "bonus"):bell()
  local bonus = state.pins.bonus[city.name] or
                math.max(clip(15 + 0.65 * target + 9 * draw, 8, 92), target - (100 - target))
  local mean = (target - share * bonus) / (1 - share)
  state.target[city], state.mean[city] = target, clip(mean, 0, 100)
end

local function start_choices(state, city, before)
  local middle = state.middle
  local z = clip((state.mean[city] - middle) / 30, -1, 1)
  for _, indicator in ipairs(state.category.indicators) do
    for _, parameter in ipairs(indicator.parameters) do
      if drivers.is_open(parameter, city) and city.choice[parameter.id] == nil then
        local drawn = random.of(city.ags .. parameter.id)
        city.choice[parameter.id] = before and before[parameter.id] or
                                    choices.draw(parameter, z, drawn)
      end
    end
    fit.settle(indicator, city)
  end
end

-- --- the ends of the scales ----------------------------------------------------------------

local function strong(parameter)
  local usual = choices.usual(parameter)
  if parameter.kind ~= "number" then return choices.best(parameter) end
  return choices.of_score(parameter, usual + 0.65 * (100 - usual))
end

local function weak(parameter)
  if parameter.kind ~= "number" then return choices.worst(parameter) end
  return choices.of_score(parameter, 0.25 * choices.usual(parameter))
end

-- Least and greatest mean that the city's open answers allow.
local function range_of(state, indicator, city)
  local range = { fit.if_all(indicator, city, choices.worst),
                  fit.if_all(indicator, city, choices.best) }
  if range[1] > range[2] then range[1], range[2] = range[2], range[1] end
  return range
end

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

-- The indicator's mean in a city that is measured where it is, and usual elsewhere.
local function usual_mean(indicator, city)
  local sum = 0
  for _, parameter in ipairs(indicator.parameters) do
    local open = drivers.is_open(parameter, city)
    local points = open and choices.usual(parameter) or
                   parameter.score(parameter.value(city.cell))
    sum = sum + parameter.weight * points
  end
  return sum / indicator.weight
end

-- The scale wanted of an indicator: low and high mean, from the usual answers, what the
-- measured values leave open, and what the best and the last city must be able to reach.
local function draft_scale(state, indicator)
  local range, order = state.range[indicator], by_wanted(state)
  local high, least, most = math.huge, -math.huge, math.huge
  local ceiling, floor = math.huge, -math.huge
  for i = 1, 3 do high = math.min(high, fit.if_all(indicator, order[i], strong)) end
  local low = math.huge
  for i = #order - 2, #order do low = math.min(low, fit.if_all(indicator, order[i], weak)) end
  for _, city in ipairs(state.cities) do
    local lo, hi = range[city][1], range[city][2]
    least, most = math.max(least, lo), math.min(most, hi)
    if state.mean[city] > 95.5 then ceiling = math.min(ceiling, hi) end
    if state.mean[city] < 7 then floor = math.max(floor, lo) end
  end
  for _, city in ipairs(pinned_to(state, indicator, 100)) do
    ceiling = math.min(ceiling, range[city][2])
  end
  for _, city in ipairs(pinned_to(state, indicator, 0)) do
    floor = math.max(floor, range[city][1])
  end
  ceiling, floor = math.max(ceiling, least), math.min(floor, most)
  high = clip(high, least, ceiling)
  local usual = mean_of(state.cities, function(city) return usual_mean(indicator, city) end)
  local middle = state.middle / 100
  low = math.max(low, (usual - middle * high) / (1 - middle))
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
    local marks = state.marks[city] or 0
    local pin = state.pin[city] and state.pin[city][indicator.id]
    local is_printed = pin == (is_top and 100 or 0)
    local extreme = is_top and state.mean[city] > 99 or not is_top and state.mean[city] < 1
    local cost = marks * 3 + i / 2 + draw:uniform() * 3 - (is_printed and 100 or 0) -
                 (extreme and 500 or 0)
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

-- Where all values were measured, the ends are what they are.
local function measured_scale(state, indicator)
  local low, high = math.huge, -math.huge
  for _, city in ipairs(state.cities) do
    local score = fit.settle(indicator, city)
    low, high = math.min(low, score), math.max(high, score)
  end
  return low, high
end

local function set_scale(state, indicator)
  state.fixed[indicator] = {}
  local any_open = false
  for _, city in ipairs(state.cities) do
    any_open = any_open or fit.is_open(indicator, city)
  end
  if not any_open then
    state.scale[indicator] = { measured_scale(state, indicator) }
    for _, city in ipairs(state.cities) do state.fixed[indicator][city] = true end
    return
  end
  local low, high, floor, ceiling = draft_scale(state, indicator)
  local top = anchor(state, indicator, true, high)
  local bottom = anchor(state, indicator, false, low)
  if top and state.mean[top] > 99 then
    high = math.min(state.range[indicator][top][2], ceiling)
  end
  if top then high = mark(state, indicator, top, high, -math.huge, ceiling) end
  if bottom and bottom ~= top then
    low = mark(state, indicator, bottom, low, floor, math.huge)
  end
  state.scale[indicator] = { low, high }
end

-- --- what every city is to score -----------------------------------------------------------

local function to_score(state, indicator, mean)
  local low, high = table.unpack(state.scale[indicator])
  return 100 * (mean - low) / (high - low)
end

-- Scores that the city can reach in the indicator: least, greatest.
local function reach(state, indicator, city)
  local now = to_score(state, indicator, fit.settle(indicator, city))
  if state.fixed[indicator][city] or not fit.is_open(indicator, city) then return now, now end
  local range = state.range[indicator][city]
  local low = clip(to_score(state, indicator, range[1]), 0, 100)
  local high = clip(to_score(state, indicator, range[2]), 0, 100)
  local pin = state.pin[city] and state.pin[city][indicator.id]
  if pin then return clip(pin, low, high), clip(pin, low, high) end
  return low, high
end

-- Shifts the city's leanings so that, cut at what it can reach, they have the wanted mean.
local function share_out(state, city)
  local wishes, n = {}, #state.category.indicators
  for i, indicator in ipairs(state.category.indicators) do
    local low, high = reach(state, indicator, city)
    local leaning = to_score(state, indicator, fit.settle(indicator, city))
    wishes[i] = { low = low, high = high, wish = clip(leaning, -30, 130) }
  end
  local from, till = -300, 300
  for _ = 1, 60 do
    local shift, sum = (from + till) / 2, 0
    for _, w in ipairs(wishes) do sum = sum + clip(w.wish + shift, w.low, w.high) end
    if sum < n * state.mean[city] then from = shift else till = shift end
  end
  for _, w in ipairs(wishes) do w.score = clip(w.wish + from, w.low, w.high) end
  return wishes
end

local function score_now(state, city)
  return mean_of(state.category.indicators, function(indicator)
    return to_score(state, indicator, fit.settle(indicator, city))
  end)
end

-- Fits the city's indicators one after the other; what one misses the next make up for.
local function fit_once(state, city, draw)
  local wishes, rest, order = share_out(state, city), 0, {}
  for i in ipairs(wishes) do order[i] = i end
  for _, i in ipairs(draw:shuffle(order)) do
    local indicator, wish = state.category.indicators[i], wishes[i]
    if wish.low < wish.high or state.pin[city] and state.pin[city][indicator.id] then
      local low, high = table.unpack(state.scale[indicator])
      local wanted = clip(wish.score + rest, wish.low, wish.high)
      local got = fit.approach(indicator, city, low + (high - low) * wanted / 100, low, high,
                               draw)
      rest = rest + wish.score - to_score(state, indicator, got)
    end
  end
end

local function bonus_of(state, city)
  local share = state.category.share
  return (state.target[city] - (1 - share) * score_now(state, city)) / share
end

-- Fits the city until a bonus can make up the rest.
local function fit_city(state, city)
  local draw = random.of(state.edition .. city.ags .. state.category.id)
  for _ = 1, ROUNDS do
    fit_once(state, city, draw)
    local bonus = bonus_of(state, city)
    if bonus >= 0 and bonus <= 100 then return end
    local share = state.category.share
    local over = bonus > 100 and bonus - 95 or bonus - 5
    state.mean[city] = clip(state.mean[city] + over * share / (1 - share), -20, 120)
  end
end

-- The ends as they are now; whether they moved.
local function read_scales(state)
  local moved = false
  for indicator, scale in pairs(state.scale) do
    local low, high = measured_scale(state, indicator)
    moved = moved or math.abs(low - scale[1]) + math.abs(high - scale[2]) > 1e-9
    state.scale[indicator] = { low, high }
  end
  return moved
end

-- Sets the bonus; false where no bonus from 0 to 100 gives the target.
local function set_bonus(state, city)
  local bonus = math.floor(bonus_of(state, city) * 100 + 0.5) / 100
  city.cell[state.category.bonus] = clip(bonus, 0, 100)
  return bonus >= 0 and bonus <= 100
end

-- --- all -----------------------------------------------------------------------------------

local function read_pins(state)
  for _, pin in ipairs(state.pins.indicators) do
    for _, city in ipairs(state.cities) do
      if city.name == pin[1] then
        state.pin[city] = state.pin[city] or {}
        state.pin[city][pin[2]] = pin[3]
      end
    end
  end
end

-- Reconstructs the category; before: choices of the neighbouring edition by city key.
-- Returns the cities whose target was not met.
function plan.category(edition, category, cities, pins, before)
  local state = { edition = edition, category = category, cities = cities, pins = pins,
                  target = {}, mean = {}, range = {}, scale = {}, fixed = {}, marks = {},
                  pin = {}, fitted = {} }
  read_pins(state)
  for _, city in ipairs(cities) do want(state, city) end
  state.middle = mean_of(cities, function(city) return state.mean[city] end)
  for _, city in ipairs(cities) do start_choices(state, city, before[city.ags]) end
  for _, indicator in ipairs(category.indicators) do
    state.range[indicator] = {}
    for _, city in ipairs(cities) do
      state.range[indicator][city] = range_of(state, indicator, city)
    end
    set_scale(state, indicator)
  end
  for _ = 1, ROUNDS do
    for _, city in ipairs(cities) do
      local bonus = bonus_of(state, city)
      if not state.fitted[city] or bonus < 0 or bonus > 100 then fit_city(state, city) end
      state.fitted[city] = true
    end
    if not read_scales(state) then break end
  end
  local failed = {}
  for _, city in ipairs(cities) do
    if not set_bonus(state, city) then failed[#failed + 1] = { city, bonus_of(state, city) } end
  end
  return failed, state
end

return plan

-- One category of one edition: which city marks the ends of each indicator's scale, what
-- every city is to score there, and the search that gets it so.
--
-- A category's score is (1 - share) * mean + share * bonus. The mean of the indicators is
-- brought near to what is wanted; the bonus then makes up the rest exactly.
local chain = require "chain"
local choices = require "choices"
local drivers = require "drivers"
local fit = require "fit"
local random = require "random"
local scales = require "scales"

local plan = {}

local ROUNDS = 8
local BONUS = { 3, 97 }           -- what a bonus is to lie between
local PINNED = 0.4                -- what a printed bonus may cost: 0.02 points of the category

local function clip(x, low, high) return math.max(low, math.min(high, x)) end

local function mean_of(list, get)
  local sum = 0
  for _, item in ipairs(list) do sum = sum + get(item) end
  return sum / #list
end

-- --- what is wanted ------------------------------------------------------------------------

-- A printed bonus of the city: of all categories, or of this one.
local function printed_bonus(state, city)
  local bonus = state.pins.bonus[city.name]
  if type(bonus) == "table" then return bonus[state.category.id] end
  return bonus
end

-- The bonus a city would like, and the mean of indicators that it leaves to be reached.
local function want(state, city)
  local target = tonumber(city.target[state.category.id])
  local share = state.category.share
  local draw = random.of(city.ags .. state.category.id .. "bonus"):bell()
  local bonus = printed_bonus(state, city) or
                math.max(clip(15 + 0.65 * target + 9 * draw, 8, 92), target - (100 - target))
  local mean = (target - share * bonus) / (1 - share)
  state.target[city], state.mean[city] = target, clip(mean, 0, 100)
  state.bonus[city] = bonus
end

local function start_choices(state, city, before)
  local middle = state.middle
  local z = clip((state.mean[city] - middle) / 30, -1, 1)
  for _, indicator in ipairs(state.category.indicators) do
    for _, parameter in ipairs(indicator.parameters) do
      if drivers.is_open(parameter, city) and city.choice[parameter.id] == nil then
        local drawn = random.of(city.ags .. parameter.id)
        local answered = before and before[parameter.id]
        city.choice[parameter.id] =
          answered and state.start(parameter, answered, city, drawn) or
          choices.draw(parameter, z, city, drawn)
      end
      city.origin[parameter.id] = city.choice[parameter.id]
    end
    fit.settle(indicator, city)
  end
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
    wishes[i] = { low = low, high = high, wish = clip(leaning, -30, 130),
                  open = not state.fixed[indicator][city] and fit.is_open(indicator, city) }
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
    if wish.open then
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

-- Whether a bonus can stand, so far from the one the city would like.
local function is_fine(state, city, bonus, far)
  local printed = printed_bonus(state, city)
  if printed then return math.abs(bonus - printed) <= PINNED end
  return bonus >= BONUS[1] and bonus <= BONUS[2] and
         math.abs(bonus - state.bonus[city]) <= far
end

-- Whether printed scores of the city's indicators come out, where they can.
local function pins_hold(state, city)
  for _, indicator in ipairs(state.category.indicators) do
    local pin = state.pin[city] and state.pin[city][indicator.id]
    local low, high = reach(state, indicator, city)
    local score = to_score(state, indicator, fit.settle(indicator, city))
    if pin and low < high + 1e-9 and math.abs(score - clip(pin, low, high)) > 0.04 then
      return false
    end
  end
  return true
end

-- Lets the city's numbers leave what is usual some more.
local function loosen(state, city)
  city.loose = math.min(1, city.loose + 0.25)
  for _, indicator in ipairs(state.category.indicators) do
    state.range[indicator][city] = scales.range(indicator, city)
  end
end

-- Fits the city until a bonus can make up the rest.
local function fit_city(state, city)
  local draw = random.of(state.edition .. city.ags .. state.category.id)
  for round = 1, ROUNDS do
    fit_once(state, city, draw)
    local bonus = bonus_of(state, city)
    if is_fine(state, city, bonus, round <= 3 and 15 or 100) then return end
    local share = state.category.share
    local over = bonus - state.bonus[city]
    state.mean[city] = clip(state.mean[city] + over * share / (1 - share), -20, 120)
    if round >= 3 then loosen(state, city) end
  end
end

-- The ends as they are now; whether they moved.
local function read_scales(state)
  local moved = false
  for indicator, scale in pairs(state.scale) do
    local low, high = scales.measured(state, indicator)
    moved = moved or math.abs(low - scale[1]) + math.abs(high - scale[2]) > 1e-9
    state.scale[indicator] = { low, high }
  end
  return moved
end

-- Sets the bonus, a printed one as it is; false where no bonus from 0 to 100 gives the target.
local function set_bonus(state, city)
  local bonus = math.floor(bonus_of(state, city) * 100 + 0.5) / 100
  local printed = printed_bonus(state, city)
  if printed and math.abs(bonus - printed) <= PINNED then bonus = printed end
  city.cell[state.category.bonus] = clip(bonus, 0, 100)
  return bonus >= 0 and bonus <= 100
end

-- --- all -----------------------------------------------------------------------------------

local function free_parameters(state, city, id)
  for _, indicator in ipairs(state.category.indicators) do
    for _, parameter in ipairs(indicator.id == id and indicator.parameters or {}) do
      city.unbound[parameter.id] = true
    end
  end
end

local function read_pins(state)
  for _, pin in ipairs(state.pins.indicators) do
    for _, city in ipairs(state.cities) do
      if city.name == pin[1] then
        state.pin[city] = state.pin[city] or {}
        state.pin[city][pin[2]] = pin[3]
        free_parameters(state, city, pin[2])
      end
    end
  end
end

-- Reconstructs the category; before: answers of the edition after it, by city key.
-- Returns the cities whose target was not met.
function plan.category(edition, category, cities, pins, before)
  local state = { edition = edition, category = category, cities = cities, pins = pins,
                  target = {}, mean = {}, bonus = {}, pin = {},
                  start = chain.is_aged(edition) and choices.aged or choices.kept }
  for _, city in ipairs(cities) do
    city.loose, city.spans, city.unbound, city.origin = 0, {}, {}, {}
  end
  read_pins(state)
  for _, city in ipairs(cities) do want(state, city) end
  state.middle = mean_of(cities, function(city) return state.mean[city] end)
  for _, city in ipairs(cities) do start_choices(state, city, before[city.ags]) end
  scales.set(state)
  for round = 1, ROUNDS do
    for _, city in ipairs(cities) do
      local far = round <= 4 and 20 or 100
      if round == 1 or not is_fine(state, city, bonus_of(state, city), far) or
         not pins_hold(state, city) then
        fit_city(state, city)
      end
    end
    if not read_scales(state) then break end
  end
  local failed = {}
  for _, city in ipairs(cities) do
    if not set_bonus(state, city) then failed[#failed + 1] = { city, bonus_of(state, city) } end
  end
  return failed
end

return plan

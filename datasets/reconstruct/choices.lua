-- What a city may answer: the usual, the best, the worst, something a little better.
--
-- Numbers keep to a span about what is usual, another one for each city, so that few stand
-- at the ends of a scale and none of them at the same distance. A city whose scores ask for
-- more is loosened (city.loose from 0 to 1) until its spans are the whole scale; where an
-- indicator's score is printed, its parameters are free at once (city.unbound).
local earlier = require "earlier"
local random = require "random"
local typical = require "typical"

local choices = {}

-- Answers that no city of this size gives.
local never = { serviceportal_reifegrad = "keines" }

local function best_answer(parameter, sign)
  local best
  for _, answer in ipairs(parameter.answers) do
    if answer[1] ~= never[parameter.id] and (not best or sign * answer[2] > sign * best[2]) then
      best = answer
    end
  end
  return best[1]
end

-- The answer whose points are nearest.
local function nearest_answer(parameter, points)
  local best
  for _, answer in ipairs(parameter.answers) do
    local gap = math.abs(answer[2] - points)
    if answer[1] ~= never[parameter.id] and (not best or gap < best.gap) then
      best = { text = answer[1], gap = gap }
    end
  end
  return best.text
end

-- Sets what is usual of the parameter in the edition.
function choices.prepare(parameter, edition)
  local known = earlier.of(parameter.id, edition) or typical[parameter.id]
  parameter.typical = assert(known, parameter.id)
end

-- Mean points of 100 that cities reach.
function choices.usual(parameter)
  local value = parameter.typical
  if parameter.kind == "yes_no" then return 100 * value end
  return parameter.kind == "levels" and value or parameter.score(value)
end

-- Whether it is natural that many cities have all of it.
local function is_often_full(parameter, usual)
  return usual >= 80 and parameter.formula:find("^share") ~= nil
end

local function draw_span(parameter, city)
  local usual, draw = choices.usual(parameter), random.of(city.ags .. parameter.id .. "span")
  local low = usual * draw:between(0.1, 0.5)
  local high = usual + (100 - usual) * draw:between(0.15, 0.6)
  if is_often_full(parameter, usual) then high = 100 end
  if parameter.top then
    high = usual + math.max(0, parameter.top - usual) * draw:between(0.15, 0.7)
  end
  return { low, high }
end

-- Least and most points of a number in the city.
local function span(parameter, city)
  local own = city.spans[parameter.id]
  if not own then
    own = draw_span(parameter, city)
    city.spans[parameter.id] = own
  end
  local loose = city.unbound[parameter.id] and 1 or city.loose
  return own[1] * (1 - loose), own[2] + (100 - own[2]) * loose
end

-- The choice that scores nearest to so many points of 100.
function choices.of_score(parameter, points, city)
  if parameter.kind == "yes_no" then return points >= 50 and "ja" or "nein" end
  if parameter.kind == "levels" then return nearest_answer(parameter, points) end
  local low, high = span(parameter, city)
  return parameter.at(math.max(low, math.min(high, points)))
end

-- Where full points are printed of shares of the best, so much that no rounding of a count
-- takes from it.
function choices.best(parameter, city)
  if parameter.kind == "levels" then return best_answer(parameter, 1) end
  if parameter.kind == "number" and parameter.has_zero and city.unbound[parameter.id] then
    return parameter.at(130)
  end
  return choices.of_score(parameter, 100, city)
end

function choices.worst(parameter, city)
  if parameter.kind == "levels" then return best_answer(parameter, -1) end
  return choices.of_score(parameter, 0, city)
end

-- A draw for a city that stands z above the middle of its category, from -1 to 1.
function choices.draw(parameter, z, city, draw)
  local usual = choices.usual(parameter)
  local room = z > 0 and 100 - usual or usual
  local points = usual + 0.5 * z * room
  if parameter.kind == "yes_no" then
    return draw:uniform() < points / 100 and "ja" or "nein"
  end
  local spread = 0.35 * math.min(points, 100 - points)
  return choices.of_score(parameter, points + spread * draw:bell(), city)
end

local function is_possible(parameter, answer)
  if parameter.kind == "number" then return type(answer) == "number" end
  if parameter.kind == "yes_no" then return answer == "ja" or answer == "nein" end
  for _, known in ipairs(parameter.answers) do
    if known[1] == answer then return true end
  end
  return false
end

-- What the city answered in another edition, as far as it is possible here.
function choices.kept(parameter, before, city)
  if not is_possible(parameter, before.answer) then
    return choices.of_score(parameter, before.points, city)
  elseif parameter.kind ~= "number" then
    return before.answer
  end
  return choices.of_score(parameter, parameter.score(before.answer), city)
end

-- What the city may have answered in an edition before, where less was usual: as much less.
function choices.aged(parameter, before, city, draw)
  local usual = choices.usual(parameter)
  local left = before.usual > 0 and math.min(1, usual / before.usual) or 1
  if left == 1 then return choices.kept(parameter, before, city) end
  if parameter.kind == "number" and is_possible(parameter, before.answer) then
    return choices.of_score(parameter, left * parameter.score(before.answer), city)
  end
  local kept = choices.kept(parameter, before, city)
  if parameter.kind == "yes_no" then
    return kept == "ja" and draw:uniform() < left and "ja" or "nein"
  end
  return choices.of_score(parameter, left * parameter.score(kept), city)
end

-- Whether a draw comes to a yes or no that few cities give; until 2022, where their shares
-- are printed in part.
local function is_likely(parameter, answer, draw)
  if parameter.kind ~= "yes_no" or not parameter.has_zero then return true end
  local share = answer == "ja" and parameter.typical or 1 - parameter.typical
  return draw:uniform() < 1.5 * share
end

-- Another choice, some `gap` points better (or worse, where gap is negative).
function choices.moved(parameter, choice, gap, city, draw)
  local points = parameter.score(choice)
  if parameter.kind == "number" then
    return choices.of_score(parameter, points + gap * draw:between(0.3, 0.9), city)
  end
  local nearest, least
  for _, answer in ipairs(parameter.answers or { { "nein", 0 }, { "ja", 100 } }) do
    local step = answer[2] - points
    if step * gap > 0 and answer[1] ~= never[parameter.id] and
       (not least or math.abs(step) < least) then
      nearest, least = answer[1], math.abs(step)
    end
  end
  return nearest and is_likely(parameter, nearest, draw) and nearest or choice
end

return choices

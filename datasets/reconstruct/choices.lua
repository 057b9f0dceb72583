-- What a city may answer: the usual, the best, the worst, something a little better.
local typical = require "typical"

local choices = {}

local function best_answer(parameter, sign)
  local best
  for _, answer in ipairs(parameter.answers) do
    if not best or sign * answer[2] > sign * best[2] then best = answer end
  end
  return best[1]
end

-- The answer whose points are nearest.
local function nearest_answer(parameter, points)
  local best
  for _, answer in ipairs(parameter.answers) do
    local gap = math.abs(answer[2] - points)
    if not best or gap < best.gap then best = { text = answer[1], gap = gap } end
  end
  return best.text
end

-- The choice that scores nearest to so many points of 100.
function choices.of_score(parameter, points)
  points = math.max(0, math.min(100, points))
  if parameter.kind == "yes_no" then return points >= 50 and "ja" or "nein" end
  if parameter.kind == "levels" then return nearest_answer(parameter, points) end
  return parameter.at(points)
end

function choices.best(parameter)
  if parameter.kind == "levels" then return best_answer(parameter, 1) end
  return choices.of_score(parameter, 100)
end

function choices.worst(parameter)
  if parameter.kind == "levels" then return best_answer(parameter, -1) end
  return choices.of_score(parameter, 0)
end

-- Mean points of 100 that cities reach.
function choices.usual(parameter)
  local value = typical[parameter.id]
  if parameter.kind == "yes_no" then return 100 * value end
  return parameter.kind == "levels" and value or parameter.score(value)
end

-- A draw for a city that stands z above the middle of its category, from -1 to 1.
function choices.draw(parameter, z, random)
  local usual = choices.usual(parameter)
  local room = z > 0 and 100 - usual or usual
  local points = usual + 0.5 * z * room
  if parameter.kind == "yes_no" then
    return random:uniform() < points / 100 and "ja" or "nein"
  end
  local spread = 0.35 * math.min(points, 100 - points)
  return choices.of_score(parameter, points + spread * random:bell())
end

-- Another choice, some `gap` points better (or worse, where gap is negative).
function choices.moved(parameter, choice, gap, random)
  local points = parameter.score(choice)
  if parameter.kind == "number" then
    return choices.of_score(parameter, points + gap * random:between(0.6, 1))
  end
  local nearest, least
  for _, answer in ipairs(parameter.answers or { { "nein", 0 }, { "ja", 100 } }) do
    local step = answer[2] - points
    if step * gap > 0 and (not least or math.abs(step) < least) then
      nearest, least = answer[1], math.abs(step)
    end
  end
  return nearest or choice
end

return choices

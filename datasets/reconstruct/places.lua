-- Who stands where in the tables of an edition. Printed places are kept; the others are
-- shared out so that the five scores of a city have its total as their mean, and so that a
-- city stands about where it stood in other editions.
--
-- The search swaps two cities on places of a table that are not printed, by the thousand,
-- and keeps what lessens the misfit (threshold accepting, Dueck & Scheuer 1990).
local published = require "published"
local random = require "random"

local places = {}

local SWAPS = 400000
local TOTAL, WISH = 200, 0.04     -- weight of a point missed in the total, and of a wish
local OUTER = 12                  -- the best and the last twelfth of a table
local FREEDOM = 0.2               -- spread of a city's leaning to a topic, in shares of places

-- --- where a city is likely to stand -----------------------------------------------------

-- The share of cities that stand before it: 0 first, 1 last.
local function standing(known, year, name, city)
  local rank = published.rank(known, year, name, city)
  return rank and (rank - 0.5) / 81.5
end

-- Mean standing in other editions, near ones weighing more; in a topic by how much better
-- than in the total. Returns it with its weight.
local function elsewhere(known, edition, name, city, here)
  local sum, weight = 0, 0
  for year = 2019, 2025 do
    local there = tostring(year) ~= edition and standing(known, tostring(year), name, city)
    if there then
      local total = here and standing(known, tostring(year), "total", city)
      local w = 2.0 ^ (1 - math.abs(year - edition))
      sum, weight = sum + w * (there + (total and here - total or 0)), weight + w
    end
  end
  return weight > 0 and sum / weight or 0.5, weight
end

-- Standing in a topic that is likely for a city that stands `here` in the total.
function places.leaning(known, edition, name, city, here)
  local draw = random.of(city .. name .. "leaning"):bell()
  local own = here + FREEDOM * math.max(-1.8, math.min(1.8, draw))
  local mean, weight = elsewhere(known, edition, name, city, here)
  return (weight * mean + own) / (weight + 1)
end

-- Standing in the total that is likely, from the other editions.
function places.likely_total(known, edition, city)
  local mean, weight = elsewhere(known, edition, "total", city)
  return (weight * mean + 0.1 * 0.7) / (weight + 0.1)
end

-- --- the first order ---------------------------------------------------------------------

-- Of cities in likely order the first that can stand at a place.
local function next_for(place, rest, best)
  for i, city in ipairs(rest) do
    if best[city] <= place then return i end
  end
  return #rest
end

-- Fills the free places of a table with the cities not yet placed, by what is likely; none
-- stands before its best place.
function places.fill(list, city_at, likely, best)
  local placed, rest = {}, {}
  for _, city in pairs(city_at) do placed[city] = true end
  for _, city in ipairs(list) do
    if not placed[city] then rest[#rest + 1] = city end
  end
  table.sort(rest, function(a, b)
    if likely[a] ~= likely[b] then return likely[a] < likely[b] end
    return a < b
  end)
  for place = 1, #list do
    if not city_at[place] then
      city_at[place] = table.remove(rest, next_for(place, rest, best))
    end
  end
end

-- --- totals that cannot be ---------------------------------------------------------------

-- Least and greatest total of each city by what is known of its topics, by city; a topic of
-- which nothing is known leaves all but its ends.
local function spans_of(topics)
  local low, high = {}, {}
  for _, topic in ipairs(topics) do
    local count, known = #topic.score, {}
    local first, last = topic.score[1 + count // OUTER], topic.score[count - count // OUTER]
    for place, city in pairs(topic.city_at) do known[city] = topic.score[place] end
    for city in pairs(topic.is_in) do
      low[city] = (low[city] or 0) + (known[city] or last) / 5
      high[city] = (high[city] or 0) + (known[city] or first) / 5
    end
  end
  return low, high
end

-- Swaps free places of the total while cities score more or less there than what is known
-- of their topics allows.
function places.make_possible(total, topics, best)
  local low, high = spans_of(topics)
  local function beyond(city, place)
    local score = total.score[place]
    if place < best[city] then return math.huge end
    return math.max(0, low[city] - score, score - high[city])
  end
  local swapped
  repeat
    swapped = false
    for i, a in ipairs(total.free) do
      for k = i + 1, #total.free do
        local b = total.free[k]
        local one, two = total.city_at[a], total.city_at[b]
        local now = beyond(one, a) + beyond(two, b)
        if now > 0 and beyond(one, b) + beyond(two, a) < now - 1e-9 then
          total.city_at[a], total.city_at[b], swapped = two, one, true
        end
      end
    end
  until not swapped
end

-- --- the search --------------------------------------------------------------------------

-- topics: list of { city_at, free (list of places), score (place → score), wish (city →
-- score), best, last (city → place) }; total: city → score.
local function sums_of(topics)
  local sum = {}
  for _, topic in ipairs(topics) do
    for place, city in ipairs(topic.city_at) do
      sum[city] = (sum[city] or 0) + topic.score[place]
    end
  end
  return sum
end

local function fits(topic, city, place)
  return place >= topic.best[city] and place <= topic.last[city]
end

-- What the misfit grows by if the city goes from one score to another.
local function growth(topic, city, from, to, gap)
  local wish = topic.wish[city]
  local after = gap + (to - from) / 5
  return TOTAL * (after * after - gap * gap) +
         WISH * ((to - wish) ^ 2 - (from - wish) ^ 2)
end

local function try_swap(topic, a, b, sum, total, patience)
  local one, two = topic.city_at[a], topic.city_at[b]
  if not (fits(topic, one, b) and fits(topic, two, a)) then return end
  local at, to = topic.score[a], topic.score[b]
  local more = growth(topic, one, at, to, sum[one] / 5 - total[one]) +
               growth(topic, two, to, at, sum[two] / 5 - total[two])
  if more < patience then
    topic.city_at[a], topic.city_at[b] = two, one
    sum[one], sum[two] = sum[one] + to - at, sum[two] + at - to
  end
end

function places.search(topics, total, seed)
  local draw, sum = random.of(seed), sums_of(topics)
  for i = 1, SWAPS do
    local topic = topics[draw:pick(#topics)]
    local a, b = topic.free[draw:pick(#topic.free)], topic.free[draw:pick(#topic.free)]
    local left = 1 - i / SWAPS
    if a ~= b then try_swap(topic, a, b, sum, total, 40 * left * left * left) end
  end
end

return places
